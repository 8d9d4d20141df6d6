import { refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canLookAfter, canUse, type ActRefusal, type PermissionMissing, type UserOfAnother } from './can-act.js';
import { restorableDays } from './can-remove-user.js';
import { canHandOut, type RolesRefusal } from './check-roles.js';
import type { Actor, User } from './user.js';

export type RestoreUserRefusal =
  | ActRefusal
  | PermissionMissing
  | UserOfAnother
  | RolesRefusal
  | { readonly code: 'user-not-removed'; readonly rule: 'R-USR-32'; readonly userId: string }
  | { readonly code: 'user-purged'; readonly rule: 'R-USR-32'; readonly userId: string; readonly days: number };

/**
 * Whether a removed user may come back: within thirty days (R-USR-32). The roles come back too, so whoever restores must
 * be able to give them (R-OWN-02).
 */
export function canRestoreUser({
  actor,
  user,
  removedAt,
  now,
  policy = sourceDocument,
}: {
  actor: Actor;
  user: User;
  removedAt: string | undefined;
  now: Date;
  policy?: ProgrammePolicy;
}): Decision<RestoreUserRefusal> {
  const use = canUse(actor, 'user.manage', policy);
  if (!use.allowed) return use;

  const own = canLookAfter(actor, user);
  if (!own.allowed) return own;

  if (user.status !== 'removed' || removedAt === undefined) {
    return refused({ code: 'user-not-removed', rule: 'R-USR-32', userId: user.id });
  }
  // Asked the positive way round: a date that is none ends in a refusal.
  const isInTime = now.getTime() - Date.parse(removedAt) <= restorableDays * 86_400_000;
  if (!isInTime) {
    return refused({ code: 'user-purged', rule: 'R-USR-32', userId: user.id, days: restorableDays });
  }
  return canHandOut({ actor, policy }, user.roles);
}
