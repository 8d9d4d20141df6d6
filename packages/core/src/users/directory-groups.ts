import { agentRoles, roleOf, type RoleId, type SecurityGroup } from './role.js';

/** How long a change made in the directory may take until the dashboard shows it, in minutes (R-USR-30). */
export const directoryDelayMinutes = 60;

/** When a role change that was made in the directory shows in the dashboard at the latest (R-USR-30). */
export const directoryChangeShowsBy = (changedAt: Date): Date =>
  new Date(changedAt.getTime() + directoryDelayMinutes * 60_000);

/** The agent roles of somebody who is a member of these groups (R-USR-29). Other groups bring none. */
export const rolesOfGroups = (groups: readonly string[]): RoleId[] =>
  agentRoles.filter((id) => groups.includes(groupOf(id)));

/** The groups to join and to leave when somebody's roles change: an agent role is held as a membership (R-USR-29). */
export function groupChanges(
  before: readonly RoleId[],
  after: readonly RoleId[],
): { readonly join: readonly SecurityGroup[]; readonly leave: readonly SecurityGroup[] } {
  return { join: toGroups(after, before), leave: toGroups(before, after) };
}

/** The groups of the agent roles that are among `roles` and not among `others`. */
const toGroups = (roles: readonly RoleId[], others: readonly RoleId[]): SecurityGroup[] =>
  agentRoles.filter((id) => roles.includes(id) && !others.includes(id)).map(groupOf);

const groupOf = (id: (typeof agentRoles)[number]): SecurityGroup => roleOf(id)!.securityGroup!;

/** The roles of the person who has enrolled the company, who becomes its owner (R-USR-33). */
export const withOwnerRole = (roles: readonly RoleId[]): RoleId[] => [...new Set<RoleId>([...roles, 'owner'])];
