import type { ProgrammePolicy } from '../policy.js';
import { isRoleId, roleIds, type RoleId } from './role-ids.js';
import { roleTable } from './role-table.js';

export { isRoleId, roleIds, type RoleId };

type Entry = (typeof roleTable)[RoleId];
export type RoleCategory = Entry['category'];
export type Permission = Entry['grants'][number] | 'user.view' | 'user.create' | 'user.manage';

/** What a role is, as the role pages tell it. */
export interface Role {
  readonly id: RoleId;
  /** Of the categories in `exclusiveCategories` a user holds at most one role (R-USR-21). */
  readonly category: RoleCategory;
  readonly kind: 'admin' | 'agent' | 'programme' | 'baseline';
  readonly assignableBy: readonly RoleId[];
  /** It opens more than the dashboard: other Microsoft services of the company, all its bills (R-USR-24). */
  readonly reachesBeyondDashboard: boolean;
  /** The security group whose members hold this agent role (R-USR-29). */
  readonly securityGroup?: SecurityGroup;
  /** Somebody from outside may hold it (R-USR-34). */
  readonly guestAllowed: boolean;
  /** It may be limited to single locations of the company (R-USR-41). */
  readonly locationScoped: boolean;
}

/** The groups of the partner's directory whose members are its agents (R-USR-29). */
export type SecurityGroup = Extract<Entry, { securityGroup: string }>['securityGroup'];

/** The categories of which a user holds one role at most (R-USR-21). */
export const exclusiveCategories = [
  'admin',
  'agent',
  'incentives',
  'referral-marketing',
] as const satisfies RoleCategory[];

/** The role with that id. Unknown ids have none, `toString` included. */
export function roleOf(id: string): Role | undefined {
  if (!isRoleId(id)) return undefined;
  const entry: Entry = roleTable[id];
  return {
    id,
    category: entry.category,
    kind: entry.kind,
    assignableBy: entry.assignableBy,
    reachesBeyondDashboard: entry.kind === 'admin',
    ...('securityGroup' in entry && { securityGroup: entry.securityGroup }),
    guestAllowed: 'guestAllowed' in entry,
    locationScoped: 'locationScoped' in entry,
  };
}

/**
 * What the holder of these roles may do, under a policy. Agent roles bring what concerns customers, admin roles what
 * concerns the company's own account (R-USR-40); everybody but a guest sees the own profile (R-USR-38).
 */
export function permissionsOf(roles: readonly string[], policy: ProgrammePolicy): ReadonlySet<Permission> {
  const permissions = new Set<Permission>();
  for (const id of roles) {
    if (!isRoleId(id)) continue;
    const { grants, until, sourceGrants } = termsOf(id);
    for (const permission of [...grants, ...(Object.keys(until) as Permission[]), ...sourceGrants]) {
      if (brings(id, permission, policy)) permissions.add(permission);
    }
  }
  return permissions;
}

/** Whether the holder of these roles may do one thing. It is asked before everything else, so no list is made of the rest. */
export const hasPermission = (roles: readonly string[], permission: Permission, policy: ProgrammePolicy): boolean =>
  roles.some((id) => isRoleId(id) && brings(id, permission, policy));

function brings(id: RoleId, permission: Permission, policy: ProgrammePolicy): boolean {
  const { grants, since, until, sourceGrants } = termsOf(id);
  if (grants.includes(permission) && (since[permission] ?? 0) <= policy.rolesAsOf) return true;
  if (Object.hasOwn(until, permission) && until[permission]! > policy.rolesAsOf) return true;
  return policy.sourceGrants && sourceGrants.includes(permission);
}

/** What a role brings: now, from a year on, up to a year, or by the source document alone. */
interface Terms {
  readonly grants: readonly Permission[];
  readonly since: Years;
  readonly until: Years;
  readonly sourceGrants: readonly Permission[];
}

type Years = { readonly [P in Permission]?: number };

const always: Years = {};
const nothing: readonly Permission[] = [];

function termsOf(id: RoleId): Terms {
  const entry: Entry = roleTable[id];
  return {
    grants: entry.grants,
    since: 'since' in entry ? entry.since : always,
    until: 'until' in entry ? entry.until : always,
    sourceGrants: 'sourceGrants' in entry ? entry.sourceGrants : nothing,
  };
}

/** Whether any role of any time brings something of that name. Unknown names are refused as such (R-OWN-03). */
export const isPermission = (id: string): id is Permission =>
  roleIds.some((role) => {
    const entry: Entry = roleTable[role];
    return (entry.grants as readonly string[]).includes(id);
  });

/** The roles that bring a permission, for the sentence "ask somebody who has …". */
export const rolesWith = (permission: Permission, policy: ProgrammePolicy): RoleId[] =>
  roleIds.filter((id) => brings(id, permission, policy));

/** The two types chosen for a new user in the source document's form (R-USR-05); leaving one open is its neutral default. */
export const agentRoles = ['admin-agent', 'sales-agent', 'helpdesk-agent'] as const satisfies RoleId[];
export const adminRoles = ['global-admin', 'billing-admin', 'user-management-admin'] as const satisfies RoleId[];
