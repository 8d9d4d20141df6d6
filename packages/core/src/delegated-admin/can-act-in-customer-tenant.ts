import { refused, type Refused } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, type ActRefusal } from '../users/can-act.js';
import type { RoleId } from '../users/role-ids.js';
import type { Actor } from '../users/user.js';
import type { AccessAssignment, DelegatedAdmin } from './delegated-admin.js';
import { delegatedAdminStateAt, delegatedAdminEndAt } from './delegated-admin-dates.js';
import { directoryRoles, type DirectoryRoleId } from './directory-role.js';

export type ActInCustomerTenantRefusal =
  | ActRefusal
  | { readonly code: 'guest-cannot-administer'; readonly rule: 'R-ADM-14'; readonly userId: string }
  | { readonly code: 'no-delegated-admin'; readonly rule: 'R-ADM-01' | 'R-ADM-03'; readonly customerId: string }
  | { readonly code: 'no-directory-role'; readonly rule: 'R-ADM-01'; readonly roles: readonly RoleId[] }
  | { readonly code: 'no-access-assignment'; readonly rule: 'R-ADM-13' | 'R-ADM-20'; readonly customerId: string };

/** One role in the customer's tenant, with what brings it and until when. */
export interface DirectoryRoleGrant {
  readonly roleId: DirectoryRoleId;
  /** The granular relationship. Absent under the privileges that cover the whole tenant. */
  readonly relationshipId?: string;
  /** When it ends. Those privileges have no end (R-ADM-01). */
  readonly until?: string;
}

/** Somebody acts in a customer's tenant, with these roles. */
export interface CustomerTenantAccess {
  readonly allowed: true;
  readonly by: 'delegated-admin-privileges' | 'granular-relationship';
  /** Each role once. */
  readonly roles: readonly DirectoryRoleId[];
  readonly grants: readonly DirectoryRoleGrant[];
}

export interface CustomerTenantFacts {
  readonly actor: Actor;
  readonly customerId: string;
  /** Whether the customer's grant of delegated admin privileges to the actor's company is in force. */
  readonly delegatedAdminPrivileges?: boolean | undefined;
  /** The company's granular relationships. Those with other customers count for nothing. */
  readonly relationships?: readonly DelegatedAdmin[] | undefined;
  readonly assignments?: readonly AccessAssignment[] | undefined;
  /** The ids of the groups in which the actor is. */
  readonly groups?: readonly string[] | undefined;
  readonly now: Date;
  readonly policy?: ProgrammePolicy;
}

/** What an agent role is in the tenant of each customer that granted the privileges (R-ADM-01). A sales agent is nothing there. */
const rolesOfAgents = {
  'admin-agent': directoryRoles['global-administrator'],
  'helpdesk-agent': directoryRoles['helpdesk-administrator'],
} as const satisfies { [R in RoleId]?: DirectoryRoleId };

/**
 * With which roles of the directory `actor` acts in a customer's tenant, and if with none, why not.
 *
 * In the source document's time the customer's grant and an agent role were enough (R-ADM-01). Since then a granular
 * relationship, still in force, must have one of the actor's groups among its assignments (R-ADM-02, R-ADM-13). Neither
 * asks for a reseller relationship (R-ADM-04).
 */
export function canActInCustomerTenant(
  facts: CustomerTenantFacts,
): CustomerTenantAccess | Refused<ActInCustomerTenantRefusal> {
  const { actor, policy = sourceDocument } = facts;
  const act = canAct(actor);
  if (!act.allowed) return act;
  return policy.granularAdmin ? byRelationship(facts) : byPrivileges(facts);
}

function byPrivileges({
  actor,
  customerId,
  delegatedAdminPrivileges,
}: CustomerTenantFacts): CustomerTenantAccess | Refused<ActInCustomerTenantRefusal> {
  if (delegatedAdminPrivileges !== true) return refused({ code: 'no-delegated-admin', rule: 'R-ADM-01', customerId });

  const agents = Object.keys(rolesOfAgents) as (keyof typeof rolesOfAgents)[];
  const roles = agents.filter((agent) => actor.roles.includes(agent)).map((agent) => rolesOfAgents[agent]);
  if (roles.length === 0) return refused({ code: 'no-directory-role', rule: 'R-ADM-01', roles: agents });
  return { allowed: true, by: 'delegated-admin-privileges', roles, grants: roles.map((roleId) => ({ roleId })) };
}

// Stryker disable ArrayDeclaration: what is nobody's relationship, assignment or group counts as none
function byRelationship({
  actor,
  customerId,
  relationships = [],
  assignments = [],
  groups = [],
  // Stryker restore ArrayDeclaration
  now,
}: CustomerTenantFacts): CustomerTenantAccess | Refused<ActInCustomerTenantRefusal> {
  if (actor.roles.includes('guest')) {
    return refused({ code: 'guest-cannot-administer', rule: 'R-ADM-14', userId: actor.id });
  }
  const inForce = relationships.filter(
    (relationship) =>
      relationship.partnerId === actor.organizationId &&
      relationship.customerId === customerId &&
      delegatedAdminStateAt(relationship, now) === 'active',
  );
  if (inForce.length === 0) return refused({ code: 'no-delegated-admin', rule: 'R-ADM-03', customerId });

  const active = assignments.filter(({ state }) => state === 'active');
  const grants = inForce.flatMap((relationship) => grantsOf(relationship, active, groups, now));
  if (grants.length === 0) {
    const isAssigned = inForce.some(({ id }) => active.some(({ relationshipId }) => relationshipId === id));
    return refused({ code: 'no-access-assignment', rule: isAssigned ? 'R-ADM-13' : 'R-ADM-20', customerId });
  }
  const roles = [...new Set(grants.map(({ roleId }) => roleId))];
  return { allowed: true, by: 'granular-relationship', roles, grants };
}

/** What one relationship brings to somebody in these groups: never more than the relationship itself has. */
function grantsOf(
  relationship: DelegatedAdmin,
  assignments: readonly AccessAssignment[],
  groups: readonly string[],
  now: Date,
): DirectoryRoleGrant[] {
  const assigned = new Set(
    assignments
      .filter(({ relationshipId, groupId }) => relationshipId === relationship.id && groups.includes(groupId))
      .flatMap(({ roles }) => roles),
  );
  // It is in force, so it has an end.
  const until = delegatedAdminEndAt(relationship, now)!.toISOString();
  return relationship.roles
    .filter((roleId) => assigned.has(roleId))
    .map((roleId) => ({ roleId, relationshipId: relationship.id, until }));
}
