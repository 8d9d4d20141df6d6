import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canLookAfter, canUse, type ActRefusal, type PermissionMissing, type UserOfAnother } from './can-act.js';
import { isLast } from './can-change-roles.js';
import { canHandOut, type RolesRefusal } from './check-roles.js';
import type { Actor, User } from './user.js';

/** How long a removed user can be restored, in days (R-USR-32). */
export const restorableDays = 30;

export type RemoveUserRefusal =
  | ActRefusal
  | PermissionMissing
  | UserOfAnother
  | RolesRefusal
  | { readonly code: 'own-account'; readonly rule: 'R-OWN-02'; readonly userId: string }
  | { readonly code: 'last-admin-agent'; readonly rule: 'R-OWN-01'; readonly userId: string }
  | { readonly code: 'last-global-admin'; readonly rule: 'R-OWN-01'; readonly userId: string };

/** Whether `actor` may remove `user`, which takes away every role that the user holds. */
export function canRemoveUser({
  actor,
  user,
  colleagues,
  policy = sourceDocument,
}: {
  actor: Actor;
  user: User;
  colleagues: readonly User[];
  policy?: ProgrammePolicy;
}): Decision<RemoveUserRefusal> {
  const use = canUse(actor, 'user.manage', policy);
  if (!use.allowed) return use;

  const own = canLookAfter(actor, user);
  if (!own.allowed) return own;

  if (actor.id === user.id) return refused({ code: 'own-account', rule: 'R-OWN-02', userId: user.id });

  const check = canHandOut({ actor, policy }, user.roles);
  if (!check.allowed) return check;
  if (user.roles.includes('admin-agent') && isLast(user, colleagues, 'admin-agent')) {
    return refused({ code: 'last-admin-agent', rule: 'R-OWN-01', userId: user.id });
  }
  if (user.roles.includes('global-admin') && isLast(user, colleagues, 'global-admin')) {
    return refused({ code: 'last-global-admin', rule: 'R-OWN-01', userId: user.id });
  }
  return allowed;
}
