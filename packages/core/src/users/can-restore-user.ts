import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canUse, type ActRefusal, type PermissionMissing } from './can-act.js';
import { restorableDays } from './can-remove-user.js';
import type { Actor, User } from './user.js';

export type RestoreUserRefusal =
  | ActRefusal
  | PermissionMissing
  | { readonly code: 'user-not-removed'; readonly rule: 'R-USR-32'; readonly userId: string }
  | { readonly code: 'user-purged'; readonly rule: 'R-USR-32'; readonly userId: string; readonly days: number };

/** Whether a removed user may come back: within thirty days (R-USR-32). */
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

  if (user.status !== 'removed' || removedAt === undefined) {
    return refused({ code: 'user-not-removed', rule: 'R-USR-32', userId: user.id });
  }
  if (now.getTime() - Date.parse(removedAt) > restorableDays * 86_400_000) {
    return refused({ code: 'user-purged', rule: 'R-USR-32', userId: user.id, days: restorableDays });
  }
  return allowed;
}
