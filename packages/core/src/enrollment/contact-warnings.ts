import { valueAt, type FieldIssue } from '../field-issue.js';
import { domainOf } from '../parties/domain.js';

/**
 * What a person should look at again before *Enroll now*, though it hinders nothing.
 *
 * The first domain of a work account is a name in the directory. Unless somebody has made a mailbox for it, the
 * verification mail does not arrive there (R-ENR-52).
 */
export function checkContactWarnings(details: unknown): FieldIssue[] {
  const email = valueAt(details, ['primaryContact', 'email']);
  return typeof email === 'string' && isDirectoryAddress(email)
    ? [{ path: 'primaryContact.email', code: 'directory-address', rule: 'R-ENR-52' }]
    : [];
}

/** Whether an address lies in the domain that every work account begins with: `…@x.onmicrosoft.com`, and in other clouds alike. */
export const isDirectoryAddress = (email: string): boolean =>
  email.includes('@') && /\.(?:onmicrosoft\.[a-z]{2,10}|partner\.onmschina\.cn)$/.test(domainOf(email));
