import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { assignersOf, isForGuests } from './check-roles.js';
import {
  exclusiveCategories,
  permissionsOf,
  roleIds,
  roleOf,
  type Permission,
  type Role,
  type RoleCategory,
  type RoleId,
} from './role.js';
import { roleFacts, type Statement } from './role-facts.js';

/** Where a role reaches besides the dashboard. Each has a sentence in the words. */
export const roleReaches = [
  'all-services',
  'all-bills',
  'all-users',
  'customers-as-global-admin',
  'customers-as-helpdesk',
] as const;
export type RoleReach = (typeof roleReaches)[number];

/** A place where the documents disagree about a role, and which side the policy takes. */
export interface RoleDispute {
  readonly permission: Permission;
  readonly statements: readonly Statement[];
  readonly granted: boolean;
}

/** Everything that the documents tell about a role. The words for it stand in the words of each language. */
export interface RoleExplanation extends Role {
  /** Whose holders give it under the policy (R-USR-25, R-USR-26). Nobody gives the default user, which is no role. */
  readonly assignableBy: readonly RoleId[];
  /** What it opens. */
  readonly permissions: readonly Permission[];
  /** What is stated as impossible, as far as the policy has not decided otherwise. */
  readonly cannot: readonly Permission[];
  /** What nobody holds beside it: others of its category (R-USR-21); for a guest all that guests may not hold (R-USR-34). */
  readonly excludes: readonly RoleId[];
  /** Where it reaches besides the dashboard: to be told before it is given (R-USR-24, R-ADM-01). */
  readonly reaches: readonly RoleReach[];
  /** The id of the directory's role that it is, for admin roles. */
  readonly templateId?: string;
  readonly since: number;
  readonly disputes: readonly RoleDispute[];
}

/** What a role is and does under a policy. Nothing for an id that is none. */
export function explainRole(
  id: string,
  { policy = sourceDocument }: { policy?: ProgrammePolicy } = {},
): RoleExplanation | undefined {
  const role = roleOf(id);
  if (!role) return undefined;

  const { cannot = [], disputed = {}, since, templateId } = roleFacts[role.id];
  const permissions = permissionsOf([id], policy);
  return {
    ...role,
    assignableBy: assignersOf(role, policy),
    since,
    ...(templateId !== undefined && { templateId }),
    permissions: [...permissions],
    cannot: cannot.filter((permission) => !permissions.has(permission)),
    excludes: excludedBy(role, policy),
    reaches: roleReachesOf(role.id, policy),
    disputes: Object.entries(disputed).map(([permission, statements]) => ({
      permission: permission as Permission,
      statements,
      granted: permissions.has(permission as Permission),
    })),
  };
}

/**
 * Where a role reaches besides the dashboard (R-USR-24). With delegated administration as it was, agent roles reach into
 * the tenant of every customer that granted it (R-ADM-01); a granular relationship cuts that (R-ADM-13).
 */
export function roleReachesOf(id: string, policy: ProgrammePolicy): readonly RoleReach[] {
  switch (id) {
    case 'global-admin':
      return ['all-services', 'all-bills', 'all-users'];
    case 'billing-admin':
      return ['all-bills'];
    case 'user-management-admin':
      return ['all-users'];
    case 'admin-agent':
      return policy.granularAdmin ? [] : ['customers-as-global-admin'];
    case 'helpdesk-agent':
      return policy.granularAdmin ? [] : ['customers-as-helpdesk'];
    default:
      return [];
  }
}

/** The role of a category, or its neutral default: a level that opens nothing of that category (R-USR-22). */
export type Level = RoleId | 'neutral';

/** Where a user stands in each of the categories of which one role is chosen (R-USR-22). */
export function levelsOf(
  roles: readonly string[],
): Readonly<Record<(typeof exclusiveCategories)[number], readonly Level[]>> {
  const levels = (category: RoleCategory): readonly Level[] => {
    const held = roleIds.filter((id) => roles.includes(id) && roleOf(id)!.category === category);
    return held.length > 0 ? held : ['neutral'];
  };
  return {
    admin: levels('admin'),
    agent: levels('agent'),
    incentives: levels('incentives'),
    'referral-marketing': levels('referral-marketing'),
  };
}

function excludedBy(role: Role, policy: ProgrammePolicy): RoleId[] {
  const isAlone = policy.oneRolePerCategory && (exclusiveCategories as readonly string[]).includes(role.category);
  return roleIds.filter((id) => {
    const other = roleOf(id)!;
    if (role.id === 'guest') return !isForGuests(other);
    return (id === 'guest' && !isForGuests(role)) || (isAlone && id !== role.id && other.category === role.category);
  });
}
