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
import { canHandOut, type RolesRefusal } from './check-roles.js';
import { canSpare, type LastOfRole } from './last-of-role.js';
import { isEnabled } from './user-status.js';
import type { Actor, User, UserStatus } from './user.js';

export type UnblockUserRefusal =
  | ActRefusal
  | PermissionMissing
  | UserOfAnother
  | RolesRefusal
  | { readonly code: 'user-not-blocked'; readonly rule: 'R-OWN-03'; readonly userId: string };

export type BlockUserRefusal =
  | ActRefusal
  | PermissionMissing
  | UserOfAnother
  | RolesRefusal
  | LastOfRole
  | { readonly code: 'own-account'; readonly rule: 'R-OWN-02'; readonly userId: string }
  | {
      readonly code: 'user-not-blockable';
      readonly rule: 'R-OWN-03';
      readonly userId: string;
      readonly status: UserStatus;
    };

/**
 * Whether `actor` may take the sign-in of `user` away, who keeps all roles. It stops whatever these roles do, so it needs
 * what taking them away would need, and the company keeps one enabled admin agent and global admin.
 */
export function canBlockUser({
  actor,
  user,
  colleagues,
  policy = sourceDocument,
}: {
  actor: Actor;
  user: User;
  colleagues: readonly User[];
  policy?: ProgrammePolicy;
}): Decision<BlockUserRefusal> {
  const keep = canKeep(actor, user, policy);
  if (!keep.allowed) return keep;

  if (actor.id === user.id) return refused({ code: 'own-account', rule: 'R-OWN-02', userId: user.id });
  if (!isEnabled(user)) {
    return refused({ code: 'user-not-blockable', rule: 'R-OWN-03', userId: user.id, status: user.status });
  }
  const check = canHandOut({ actor, policy }, user.roles);
  return check.allowed ? canSpare(user, colleagues, user.roles) : check;
}

/** Whether `actor` may give a blocked user the sign-in back, and with it whatever the roles do. */
export function canUnblockUser({
  actor,
  user,
  policy = sourceDocument,
}: {
  actor: Actor;
  user: User;
  policy?: ProgrammePolicy;
}): Decision<UnblockUserRefusal> {
  const keep = canKeep(actor, user, policy);
  if (!keep.allowed) return keep;

  if (user.status !== 'blocked') return refused({ code: 'user-not-blocked', rule: 'R-OWN-03', userId: user.id });
  return canHandOut({ actor, policy }, user.roles);
}

function canKeep(
  actor: Actor,
  user: User,
  policy: ProgrammePolicy,
): Decision<ActRefusal | PermissionMissing | UserOfAnother> {
  const use = canUse(actor, 'user.manage', policy);
  if (!use.allowed) return use;

  const own = canLookAfter(actor, user);
  if (!own.allowed) return own;

  const known = hasKnownStatus(user);
  return known.allowed ? allowed : known;
}
