import { hasEntry } from '../entries.js';

/**
 * Names of mailboxes that belong to a task and not to a person (R-ENR-53). The pages name three and say "and the like": the
 * most customary ones are added here, and a server hands in more.
 */
const functionMailboxes =
  'info admin marketing abuse accounting administrator amministrazione billing contact contatti donotreply finance hello help helpdesk hilfe hostmaster hr it jobs kontakt mail noreply office orders postmaster press sales security service support team vendite vertrieb webmaster';

/**
 * Whether an address names a task and not a person. Capital letters, dots and dashes, what follows a plus and a number at
 * the end do not matter: `No-Reply2+csp@…` is one too.
 */
export function isFunctionMailbox(email: string, alsoMailboxes: ReadonlySet<string> = new Set()): boolean {
  const local = email.slice(0, Math.max(0, email.lastIndexOf('@')));
  // No address has a longer name, and what is longer need not be looked at.
  if (local.length > 64) return false;
  const name = local.split('+')[0]!.normalize('NFKC').trim().toLowerCase().replaceAll(/[._-]/g, '');
  return [name, withoutNumberAtEnd(name)].some((one) => hasEntry(functionMailboxes, one) || alsoMailboxes.has(one));
}

function withoutNumberAtEnd(name: string): string {
  let end = name.length;
  // Stryker disable next-line StringLiteral: any text without a digit ends it
  while (/\d/.test(name[end - 1] ?? '')) end -= 1;
  return name.slice(0, end);
}
