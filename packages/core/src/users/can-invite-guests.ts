import * as z from 'zod/mini';
import { refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { EmailAddress } from '../text.js';
import { canAddUsers, canUseAddress, mailboxOf, type EmailTaken, type OpenAddUserRefusal } from './can-add-user.js';
import { checkRoles, type RolesRefusal } from './check-roles.js';
import { RoleId } from './role-id.js';
import type { TenantFacts } from './tenant.js';
import type { Actor, User } from './user.js';

/** How many outsiders can be invited at once (R-USR-34). */
export const guestsAtOnce = 10;

/** What is asked to invite people from outside: their addresses, and the roles that all of them get (R-USR-34). */
export const NewGuests = /* @__PURE__ */ z.strictObject({
  emails: /* @__PURE__ */ z.array(EmailAddress).check(z.minLength(1), z.maxLength(guestsAtOnce)),
  roles: /* @__PURE__ */ z.array(RoleId).check(z.maxLength(19)),
});
export type NewGuests = z.infer<typeof NewGuests>;

/** The life of a guest's invitation: pending until accepted, and sent again as often as it takes (R-USR-43). */
export const guestInvitationTransitions = {
  pending: { 'send-again': 'pending', accept: 'accepted' },
  accepted: {},
} as const;

export type InviteGuestsRefusal =
  | OpenAddUserRefusal
  | RolesRefusal
  | EmailTaken
  | { readonly code: 'too-many-guests'; readonly rule: 'R-USR-34'; readonly count: number; readonly max: number };

/** Whether `actor` may invite these outsiders. They become guests, who hold three roles of the program at most (R-USR-34). */
export function canInviteGuests(
  {
    actor,
    colleagues,
    tenant,
    policy = sourceDocument,
  }: {
    actor: Actor;
    colleagues: readonly Pick<User, 'email'>[];
    tenant?: TenantFacts | undefined;
    policy?: ProgrammePolicy;
  },
  { emails, roles }: NewGuests,
): Decision<InviteGuestsRefusal> {
  const open = canAddUsers(actor, policy);
  if (!open.allowed) return open;

  const mailboxes = new Map(emails.map((email) => [mailboxOf(email), email]));
  if (mailboxes.size > guestsAtOnce) {
    return refused({ code: 'too-many-guests', rule: 'R-USR-34', count: mailboxes.size, max: guestsAtOnce });
  }
  for (const email of mailboxes.values()) {
    const free = canUseAddress(email, colleagues);
    if (!free.allowed) return free;
  }
  const held = [...new Set<RoleId>(['guest', ...roles])];
  return checkRoles({ actor, tenant, policy }, held, held);
}
