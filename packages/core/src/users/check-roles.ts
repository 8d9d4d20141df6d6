import { allowed, refused, type Decision } from '../decision.js';
import type { ProgrammePolicy } from '../policy.js';
import { permissionsOf, roleOf, type Role, type RoleCategory, type RoleId } from './role.js';
import type { Actor } from './user.js';

export type RolesRefusal =
  | { readonly code: 'unknown-role'; readonly rule: 'R-OWN-03'; readonly role: string }
  | { readonly code: 'roles-missing'; readonly rule: 'R-USR-21' }
  | {
      readonly code: 'roles-of-one-category';
      readonly rule: 'R-USR-21';
      readonly category: RoleCategory;
      readonly roles: readonly RoleId[];
    }
  | {
      readonly code: 'role-not-assignable';
      readonly rule: 'R-OWN-02';
      readonly role: RoleId;
      readonly roles: readonly RoleId[];
    };

/** Whether `actor` may hand out `roles` as a set, where `changed` are the ones that somebody gains or loses by it. */
export function checkRoles(
  { actor, policy }: { actor: Actor; policy: ProgrammePolicy },
  roles: readonly string[],
  changed: readonly string[],
): Decision<RolesRefusal> {
  const held: Role[] = [];
  for (const id of roles) {
    const role = roleOf(id);
    if (!role) return refused({ code: 'unknown-role', rule: 'R-OWN-03', role: id });
    held.push(role);
  }
  if (held.every(isNeutral)) return refused({ code: 'roles-missing', rule: 'R-USR-21' });

  if (policy.oneRolePerCategory) {
    for (const role of held) {
      const rivals = held.filter((other) => other.category === role.category);
      if (rivals.length > 1 && new Set(rivals.map(({ id }) => id)).size > 1) {
        return refused({
          code: 'roles-of-one-category',
          rule: 'R-USR-21',
          category: role.category,
          roles: rivals.map(({ id }) => id),
        });
      }
    }
  }

  return canHandOut({ actor, policy }, changed);
}

/**
 * Whether the actor's own roles let each of these be given or taken away, whatever they add up to: what counts when a
 * user goes with all roles.
 */
export function canHandOut(
  { actor, policy }: { actor: Actor; policy: ProgrammePolicy },
  roles: readonly string[],
): Decision<RolesRefusal> {
  for (const id of roles) {
    const role = roleOf(id);
    if (!role) return refused({ code: 'unknown-role', rule: 'R-OWN-03', role: id });
    if (!isNeutral(role) && !mayAssign(actor, role, policy)) {
      return refused({
        code: 'role-not-assignable',
        rule: 'R-OWN-02',
        role: role.id,
        roles: assignersOf(role, policy),
      });
    }
  }
  return allowed;
}

/** The default user has no role: nobody gives that, and nobody needs a right to take it away (R-USR-22). */
const isNeutral = (role: Role): boolean => role.id === 'default-user';

/**
 * Whether the actor's own roles let this role be given or taken away. In the source document the admin agent adds users
 * and chooses their type of agent (R-USR-05, R-USR-15), so under its policy an admin agent gives agent roles.
 */
function mayAssign(actor: Actor, role: Role, policy: ProgrammePolicy): boolean {
  if (role.kind === 'agent' && permissionsOf(actor.roles, policy).has('role.assign.agent')) return true;
  return assignersOf(role, policy).some((id) => actor.roles.includes(id));
}

const assignersOf = (role: Role, policy: ProgrammePolicy): RoleId[] =>
  role.kind === 'agent' && policy.sourceGrants && !role.assignableBy.includes('admin-agent')
    ? [...role.assignableBy, 'admin-agent']
    : [...role.assignableBy];
