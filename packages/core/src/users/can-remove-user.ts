import { refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canLookAfter, canUse, type ActRefusal, type PermissionMissing, type UserOfAnother } from './can-act.js';
import { canHandOut, type RolesRefusal } from './check-roles.js';
import { canSpare, type LastOfRole } from './last-of-role.js';
import type { Actor, User } from './user.js';

/** How long a removed user can be restored, in days (R-USR-32). */
export const restorableDays = 30;

export type RemoveUserRefusal =
  | ActRefusal
  | PermissionMissing
  | UserOfAnother
  | RolesRefusal
  | { readonly code: 'own-account'; readonly rule: 'R-OWN-02'; readonly userId: string }
  | LastOfRole
  | { readonly code: 'removal-scope-missing'; readonly rule: 'R-USR-46' };

/** From where a user goes: from the dashboard, which leaves the account of the directory, from the directory, or from both. */
export const removalScopes = ['dashboard', 'organization', 'both'] as const;
export type RemovalScope = (typeof removalScopes)[number];

/** Whether `actor` may remove `user`, which takes away every role that the user holds. */
export function canRemoveUser({
  actor,
  user,
  colleagues,
  scope,
  policy = sourceDocument,
}: {
  actor: Actor;
  user: User;
  colleagues: readonly User[];
  /** What the person who removes has chosen. Later pages ask it (R-USR-46). */
  scope?: RemovalScope | undefined;
  policy?: ProgrammePolicy;
}): Decision<RemoveUserRefusal> {
  const use = canUse(actor, 'user.manage', policy);
  if (!use.allowed) return use;

  const own = canLookAfter(actor, user);
  if (!own.allowed) return own;

  if (actor.id === user.id) return refused({ code: 'own-account', rule: 'R-OWN-02', userId: user.id });

  const check = canHandOut({ actor, policy }, user.roles);
  if (!check.allowed) return check;

  // Stryker disable next-line ConditionalExpression: the list has no `undefined` either; the compiler wants it said
  if (policy.removalScope && (scope === undefined || !removalScopes.includes(scope))) {
    return refused({ code: 'removal-scope-missing', rule: 'R-USR-46' });
  }
  return canSpare(user, colleagues, user.roles);
}
