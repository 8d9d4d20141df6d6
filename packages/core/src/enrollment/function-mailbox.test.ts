import { expect, it } from 'vitest';
import { checkCompanyDetails } from './company-details.js';
import { aPrimaryContact, aSupportContact, companyDetails } from './enrollment.fixtures.js';
import { isFunctionMailbox } from './function-mailbox.js';

it.each([
  'info@studio-brandl.example',
  'ADMIN@studio-brandl.example',
  'marketing@studio-brandl.example',
  'no-reply@studio-brandl.example',
  'No.Reply2@studio-brandl.example',
  'info+csp@studio-brandl.example',
  'ｉｎｆｏ@studio-brandl.example',
  'vertrieb@studio-brandl.example',
  ' info@studio-brandl.example',
  'info @studio-brandl.example',
  'amministrazione@studio-brandl.example',
])('knows %s for a mailbox of a task (R-ENR-53)', (email) => {
  expect(isFunctionMailbox(email)).toBe(true);
});

it.each([
  'k.brandl@studio-brandl.example',
  'ines.info@studio-brandl.example',
  'marketa@studio-brandl.example',
  'salesio@studio-brandl.example',
  'katrin+info@studio-brandl.example',
  '2026@studio-brandl.example',
  'info',
  '@info',
  '',
  '__proto__@studio-brandl.example',
  'constructor@studio-brandl.example',
  `${'info'.repeat(20_000)}@studio-brandl.example`,
])('takes %j for no mailbox of a task', (email) => {
  expect(isFunctionMailbox(email)).toBe(false);
});

it('knows the mailboxes of a longer list', () => {
  expect(isFunctionMailbox('Cloud-Team@studio-brandl.example', new Set(['cloudteam']))).toBe(true);
});

it('refuses them for the primary contact, not for customer support (R-ENR-53)', () => {
  const primaryContact = aPrimaryContact({ email: 'info@studio-brandl.example' });
  const supportContact = aSupportContact({ email: 'support@studio-brandl.example' });
  const asNew = { path: 'new', accountCountry: 'DE' } as const;
  expect(checkCompanyDetails(companyDetails({ primaryContact, supportContact }), asNew)).toEqual([
    { path: 'primaryContact.email', code: 'function-mailbox', rule: 'R-ENR-53' },
  ]);
  const cloud = aPrimaryContact({ email: 'cloud@studio-brandl.example' });
  const alsoFunctionMailboxes = new Set(['cloud']);
  expect(
    checkCompanyDetails(companyDetails({ primaryContact: cloud }), { ...asNew, alsoFunctionMailboxes }),
  ).toHaveLength(1);
});

it('names the web-mail service first where an address is both', () => {
  const primaryContact = aPrimaryContact({ email: 'info@gmail.com' });
  expect(
    checkCompanyDetails(companyDetails({ primaryContact }), { path: 'new', accountCountry: 'DE' }).map(
      ({ code }) => code,
    ),
  ).toEqual(['web-mail-address']);
});
