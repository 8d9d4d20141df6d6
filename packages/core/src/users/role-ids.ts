/**
 * Every role of the program, in the order in which a person is shown them.
 *
 * The list stands apart from the table of what the roles may do, so that whoever only reads and writes role ids, as the
 * client does, is not made to download the rules.
 */
export const roleIds = [
  'global-admin',
  'billing-admin',
  'user-management-admin',
  'business-profile-admin',
  'referral-admin',
  'referral-user',
  'cosell-solution-admin',
  'mpn-partner-admin',
  'account-admin',
  'incentives-admin',
  'incentives-user',
  'admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'executive-report-viewer',
  'report-viewer',
  'default-user',
  'guest',
  'owner',
] as const;

export type RoleId = (typeof roleIds)[number];

export const isRoleId = (id: string): id is RoleId => (roleIds as readonly string[]).includes(id);
