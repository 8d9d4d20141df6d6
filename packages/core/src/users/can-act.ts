import { allowed, refused, type Decision } from '../decision.js';
import type { ProgrammePolicy } from '../policy.js';
import { hasPermission, isPermission, rolesWith, type Permission, type RoleId } from './role.js';
import { userStatuses } from './user-status.js';
import type { Actor, User, UserStatus } from './user.js';

export type ActRefusal =
  | {
      readonly code: 'user-not-active';
      readonly rule: 'R-OWN-03';
      readonly userId: string;
      readonly status: UserStatus;
    }
  | { readonly code: 'password-change-due'; readonly rule: 'R-USR-13'; readonly userId: string }
  | UnknownStatus;

/** The user stands in a state that nobody knows: a newer server's, or a made-up one. */
export interface UnknownStatus {
  readonly code: 'unknown-status';
  readonly rule: 'R-OWN-03';
  readonly userId: string;
  readonly status: string;
}

/** Whether this person may do anything at all: blocked and removed users may not, nor one who holds a temporary password. */
export function canAct(actor: Actor): Decision<ActRefusal> {
  if (actor.status === 'password-change-due') {
    return refused({ code: 'password-change-due', rule: 'R-USR-13', userId: actor.id });
  }
  const known = hasKnownStatus(actor);
  if (!known.allowed) return known;
  if (actor.status !== 'active') {
    return refused({ code: 'user-not-active', rule: 'R-OWN-03', userId: actor.id, status: actor.status });
  }
  return allowed;
}

/** Whether the state in which a user stands is one of those that the rules know. */
export const hasKnownStatus = ({ id, status }: Pick<User, 'id' | 'status'>): Decision<UnknownStatus> =>
  (userStatuses as readonly string[]).includes(status)
    ? allowed
    : refused({ code: 'unknown-status', rule: 'R-OWN-03', userId: id, status });

/** The user is one of another company. A server answers such an id as one that nobody has; the rule refuses all the same. */
export interface UserOfAnother {
  readonly code: 'user-of-another-company';
  readonly rule: 'R-OWN-03';
  readonly userId: string;
}

/** Whether `user` is of the actor's own company. Nobody looks after the users of another one, whatever the roles. */
export const canLookAfter = (actor: Actor, user: Pick<User, 'id' | 'organizationId'>): Decision<UserOfAnother> =>
  actor.organizationId === user.organizationId
    ? allowed
    : refused({ code: 'user-of-another-company', rule: 'R-OWN-03', userId: user.id });

export type PermissionMissing =
  | {
      readonly code: 'permission-missing';
      readonly rule: 'R-USR-06';
      readonly permission: Permission;
      /** The roles that would bring it. */
      readonly roles: readonly RoleId[];
    }
  | { readonly code: 'unknown-permission'; readonly rule: 'R-OWN-03'; readonly permission: string };

/** Whether the person's roles open a function of the dashboard (R-USR-06). */
export function canUse(
  actor: Actor,
  permission: Permission,
  policy: ProgrammePolicy,
): Decision<ActRefusal | PermissionMissing> {
  const act = canAct(actor);
  if (!act.allowed) return act;

  if (!hasPermission(actor.roles, permission, policy)) {
    if (!isPermission(permission)) return refused({ code: 'unknown-permission', rule: 'R-OWN-03', permission });
    return refused({ code: 'permission-missing', rule: 'R-USR-06', permission, roles: rolesWith(permission, policy) });
  }
  return allowed;
}
