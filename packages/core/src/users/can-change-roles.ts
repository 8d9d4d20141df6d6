import { refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, canLookAfter, hasKnownStatus, type ActRefusal, type UserOfAnother } from './can-act.js';
import { assignableRoles } from './can-assign-roles.js';
import { checkRoles, type RolesRefusal } from './check-roles.js';
import { canSpare, type LastOfRole } from './last-of-role.js';
import { roleOf, rolesWith, type RoleId } from './role.js';
import { canChangeRolesIn, type CloudRefusal, type TenantFacts } from './tenant.js';
import type { Actor, User } from './user.js';

export type ChangeRolesRefusal =
  | ActRefusal
  | UserOfAnother
  | RolesRefusal
  | CloudRefusal
  | { readonly code: 'user-removed'; readonly rule: 'R-USR-32'; readonly userId: string }
  | { readonly code: 'not-an-admin-agent'; readonly rule: 'R-USR-15'; readonly roles: readonly RoleId[] }
  | { readonly code: 'own-roles'; readonly rule: 'R-OWN-02'; readonly added: readonly RoleId[] }
  | LastOfRole;

/**
 * Whether `actor` may give `user` exactly these `roles` (R-USR-14).
 *
 * A company keeps one admin agent and one global admin: without them nobody could let a colleague in again. Nobody adds
 * to the own roles, save the global admin who takes *Admin agent* after enrollment (R-USR-16): otherwise nobody could
 * finish setting up the account. Whoever looks after one kind of roles only, as the incentives admin does (R-USR-26),
 * changes these and needs no right to change users; an MPN partner admin sees roles and changes none (R-USR-27). A removed user comes back first (R-USR-32).
 */
export function canChangeRoles(
  {
    actor,
    user,
    colleagues,
    tenant,
    policy = sourceDocument,
  }: {
    actor: Actor;
    user: User;
    colleagues: readonly User[];
    tenant?: TenantFacts | undefined;
    policy?: ProgrammePolicy;
  },
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

  // Whoever keeps users, and the global admin above all, gives some role.
  if (assignableRoles(actor, policy).length === 0) {
    return refused({ code: 'not-an-admin-agent', rule: 'R-USR-15', roles: rolesWith('user.manage', policy) });
  }

  const known = hasKnownStatus(user);
  if (!known.allowed) return known;
  if (user.status === 'removed') return refused({ code: 'user-removed', rule: 'R-USR-32', userId: user.id });

  const open = canChangeRolesIn(tenant, policy);
  if (!open.allowed) return open;

  const removed = user.roles.filter((role) => !roles.includes(role));
  const check = checkRoles({ actor, tenant, policy }, roles, [...added, ...removed]);
  if (!check.allowed) return check;

  if (isSelf && added.length > 0 && !takesAdminAgent) {
    // Stryker disable next-line OptionalChaining,ArrayDeclaration: unknown roles have been refused above
    return refused({ code: 'own-roles', rule: 'R-OWN-02', added: added.flatMap((id) => roleOf(id)?.id ?? []) });
  }
  return canSpare(user, colleagues, removed);
}
