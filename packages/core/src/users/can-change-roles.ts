import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, canLookAfter, type ActRefusal, type UserOfAnother } from './can-act.js';
import { checkRoles, type RolesRefusal } from './check-roles.js';
import { permissionsOf, roleOf, rolesWith, type RoleId } from './role.js';
import { isEnabled, type Actor, type User } from './user.js';

export type ChangeRolesRefusal =
  | ActRefusal
  | UserOfAnother
  | RolesRefusal
  | { readonly code: 'not-an-admin-agent'; readonly rule: 'R-USR-15'; readonly roles: readonly RoleId[] }
  | { readonly code: 'own-roles'; readonly rule: 'R-OWN-02'; readonly added: readonly RoleId[] }
  | { readonly code: 'last-admin-agent'; readonly rule: 'R-OWN-01'; readonly userId: string }
  | { readonly code: 'last-global-admin'; readonly rule: 'R-OWN-01'; readonly userId: string };

/**
 * Whether `actor` may give `user` exactly these `roles`.
 *
 * A company keeps one admin agent and one global admin: without them nobody could let a colleague in again. Nobody adds
 * to the own roles, save the global admin who takes *Admin agent* after enrollment (R-USR-16): otherwise nobody could
 * finish setting up the account.
 */
export function canChangeRoles(
  {
    actor,
    user,
    colleagues,
    policy = sourceDocument,
  }: { actor: Actor; user: User; colleagues: readonly User[]; policy?: ProgrammePolicy },
  roles: readonly string[],
): Decision<ChangeRolesRefusal> {
  const act = canAct(actor);
  if (!act.allowed) return act;

  const own = canLookAfter(actor, user);
  if (!own.allowed) return own;

  const isSelf = actor.id === user.id;
  const added = roles.filter((role) => !(user.roles as readonly string[]).includes(role));
  const takesAdminAgent =
    isSelf && actor.roles.includes('global-admin') && added.every((role) => role === 'admin-agent');

  if (!takesAdminAgent && !permissionsOf(actor.roles, policy).has('user.manage')) {
    return refused({ code: 'not-an-admin-agent', rule: 'R-USR-15', roles: rolesWith('user.manage', policy) });
  }

  const removed = user.roles.filter((role) => !roles.includes(role));
  const check = checkRoles({ actor, policy }, roles, [...added, ...removed]);
  if (!check.allowed) return check;

  if (isSelf && added.length > 0 && !takesAdminAgent) {
    return refused({ code: 'own-roles', rule: 'R-OWN-02', added: added.flatMap((id) => roleOf(id)?.id ?? []) });
  }
  if (removed.includes('admin-agent') && isLast(user, colleagues, 'admin-agent')) {
    return refused({ code: 'last-admin-agent', rule: 'R-OWN-01', userId: user.id });
  }
  if (removed.includes('global-admin') && isLast(user, colleagues, 'global-admin')) {
    return refused({ code: 'last-global-admin', rule: 'R-OWN-01', userId: user.id });
  }
  return allowed;
}

/** Whether no enabled colleague besides `user` holds `role`. */
export const isLast = (user: User, colleagues: readonly User[], role: RoleId): boolean =>
  colleagues.every((other) => other.id === user.id || !other.roles.includes(role) || !isEnabled(other));
