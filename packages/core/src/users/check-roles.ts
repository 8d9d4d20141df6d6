import { allowed, refused, type Decision } from '../decision.js';
import type { ProgrammePolicy } from '../policy.js';
import { exclusiveCategories, roleIds, roleOf, type Role, type RoleCategory, type RoleId } from './role.js';
import type { TenantFacts } from './tenant.js';
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
    }
  | {
      readonly code: 'role-not-for-guests';
      readonly rule: 'R-USR-34';
      readonly role: RoleId;
      /** The roles that a guest may hold. */
      readonly roles: readonly RoleId[];
    }
  | { readonly code: 'sales-agent-of-reseller'; readonly rule: 'R-USR-35' }
  | { readonly code: 'party-unknown'; readonly rule: 'R-USR-35' };

/** Who hands out roles, in whose tenant, and how the documents are read. */
export interface AssignmentFacts {
  readonly actor: Actor;
  readonly tenant?: TenantFacts | undefined;
  readonly policy: ProgrammePolicy;
}

/** Whether `actor` may hand out `roles` as a set, where `changed` are the ones that somebody gains or loses by it. */
export function checkRoles(
  { actor, tenant, policy }: AssignmentFacts,
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
      if (!(exclusiveCategories as readonly string[]).includes(role.category)) continue;
      const rivals = held.filter((other) => other.category === role.category);
      if (new Set(rivals.map(({ id }) => id)).size > 1) {
        return refused({
          code: 'roles-of-one-category',
          rule: 'R-USR-21',
          category: role.category,
          roles: rivals.map(({ id }) => id),
        });
      }
    }
  }

  const guest = canHoldTogether(held);
  if (!guest.allowed) return guest;

  const given = held.filter(({ id }) => changed.includes(id));
  const offered = canOffer(given, tenant, policy);
  return offered.allowed ? canHandOut({ actor, policy }, changed) : offered;
}

/** The roles that somebody from outside may hold (R-USR-34). */
export const guestRoles: readonly RoleId[] = /* @__PURE__ */ roleIds.filter((id) => roleOf(id)?.guestAllowed);

/** Whether a role may stand beside that of a guest (R-USR-34). An owner has an account of the company's own directory (R-USR-33). */
export const isForGuests = ({ id, guestAllowed }: Role): boolean =>
  guestAllowed || id === 'guest' || id === 'default-user';

/** Whether a guest among the roles leaves the others standing (R-USR-34). */
function canHoldTogether(held: readonly Role[]): Decision<RolesRefusal> {
  if (!held.some(({ id }) => id === 'guest')) return allowed;

  const unfit = held.find((role) => !isForGuests(role));
  return unfit
    ? refused({ code: 'role-not-for-guests', rule: 'R-USR-34', role: unfit.id, roles: guestRoles })
    : allowed;
}

/** Whether the company is offered these roles at all: the sales agent is for providers (R-USR-35). */
function canOffer(
  given: readonly Role[],
  tenant: TenantFacts | undefined,
  policy: ProgrammePolicy,
): Decision<RolesRefusal> {
  const isConcerned = policy.salesAgentsOfProvidersOnly && given.some(({ id }) => id === 'sales-agent');
  if (!isConcerned || tenant?.party === 'indirect-provider') return allowed;

  return tenant?.party === 'indirect-reseller' || tenant?.party === 'customer'
    ? refused({ code: 'sales-agent-of-reseller', rule: 'R-USR-35' })
    : refused({ code: 'party-unknown', rule: 'R-USR-35' });
}

/**
 * Whether the actor's own roles let each of these be given or taken away, whatever they add up to: what counts when a
 * user goes with all roles.
 */
export function canHandOut(
  { actor, policy }: Pick<AssignmentFacts, 'actor' | 'policy'>,
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
const mayAssign = (actor: Actor, role: Role, policy: ProgrammePolicy): boolean =>
  assignersOf(role, policy).some((id) => actor.roles.includes(id));

/** The roles whose holders give this one. */
export const assignersOf = (role: Role, policy: ProgrammePolicy): RoleId[] =>
  role.kind === 'agent' && policy.sourceGrants ? [...role.assignableBy, 'admin-agent'] : [...role.assignableBy];
