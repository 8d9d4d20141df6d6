import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import {
  canLookAfter,
  canUse,
  hasKnownStatus,
  type ActRefusal,
  type PermissionMissing,
  type UserOfAnother,
} from './can-act.js';
import { isEnabled } from './user-status.js';
import type { Actor, User, UserStatus } from './user.js';

export type ResetPasswordRefusal =
  | ActRefusal
  | PermissionMissing
  | UserOfAnother
  | { readonly code: 'global-admin-password'; readonly rule: 'R-USR-23'; readonly userId: string }
  | {
      readonly code: 'user-not-resettable';
      readonly rule: 'R-USR-37';
      readonly userId: string;
      readonly status: UserStatus;
    };

/** Whether `actor` may give `user` a new temporary password. Only a global admin resets a global admin's (R-USR-23). */
export function canResetPassword({
  actor,
  user,
  policy = sourceDocument,
}: {
  actor: Actor;
  user: User;
  policy?: ProgrammePolicy;
}): Decision<ResetPasswordRefusal> {
  const use = canUse(actor, 'user.resetPassword', policy);
  if (!use.allowed) return use;

  const own = canLookAfter(actor, user);
  if (!own.allowed) return own;

  if (user.roles.includes('global-admin') && !actor.roles.includes('global-admin')) {
    return refused({ code: 'global-admin-password', rule: 'R-USR-23', userId: user.id });
  }
  const known = hasKnownStatus(user);
  if (!known.allowed) return known;
  if (!isEnabled(user)) {
    return refused({ code: 'user-not-resettable', rule: 'R-USR-37', userId: user.id, status: user.status });
  }
  return allowed;
}
