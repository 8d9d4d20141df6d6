import { adminRoles, agentRoles, roleIds, roleOf, type RoleId } from '@twotier/core';

/** The categories from which one role is chosen. The first two are the source document's own (R-USR-05). */
export const roleGroups = [
  'agent',
  'admin',
  'incentives',
  'referral-marketing',
  'programme-membership',
  'insights',
] as const;
export type RoleGroup = (typeof roleGroups)[number];

/** The further program roles. */
export const programmeGroups = roleGroups.slice(2);

/** One role of each category, or nothing for its neutral default (R-USR-22). */
export type RoleChoice = Readonly<Record<RoleGroup, string>>;

const inCategory = (group: RoleGroup): readonly RoleId[] => roleIds.filter((id) => roleOf(id)?.category === group);

/** The roles of a category in the order in which a person is shown them. */
export const rolesIn: Readonly<Record<RoleGroup, readonly RoleId[]>> = {
  agent: agentRoles,
  admin: adminRoles,
  incentives: inCategory('incentives'),
  'referral-marketing': inCategory('referral-marketing'),
  'programme-membership': inCategory('programme-membership'),
  insights: inCategory('insights'),
};

export const heldIn = (group: RoleGroup, roles: readonly string[]): readonly RoleId[] =>
  rolesIn[group].filter((id) => roles.includes(id));

/** What is chosen when somebody holds these roles. */
export const choiceOf = (roles: readonly string[]): RoleChoice =>
  Object.fromEntries(roleGroups.map((group) => [group, heldIn(group, roles)[0] ?? ''])) as RoleChoice;

/**
 * The roles that a choice comes to.
 *
 * A category that stays as it was keeps all it had: a policy may allow several roles of one. So do roles that nobody
 * chooses here, such as owner, and those of a newer server.
 */
export function rolesOf(choice: RoleChoice, before: readonly string[] = []): RoleId[] {
  const chosenBefore = choiceOf(before);
  const chosen = roleGroups.flatMap((group) => {
    if (choice[group] === chosenBefore[group]) return heldIn(group, before);
    return rolesIn[group].filter((id) => id === choice[group]);
  });
  const others = before.filter((id) => !roleGroups.some((group) => (rolesIn[group] as readonly string[]).includes(id)));
  return [...chosen, ...(others as RoleId[])];
}
