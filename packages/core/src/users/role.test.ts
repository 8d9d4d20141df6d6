import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { current, sourceDocument } from '../policy.js';
import {
  adminRoles,
  agentRoles,
  hasPermission,
  isPermission,
  isRoleId,
  type Permission,
  permissionsOf,
  roleIds,
  roleOf,
  rolesWith,
} from './role.js';
import { RoleId } from './role-id.js';

/**
 * What each role may do, spelled out here a second time and by hand: a table that is read from the code under test
 * would agree with every mistake in it.
 */
const whoMay = {
  'user.create': ['global-admin', 'user-management-admin', 'account-admin'],
  'user.manage': ['global-admin', 'user-management-admin', 'account-admin'],
  'user.view': ['global-admin', 'user-management-admin', 'account-admin'],
  'user.resetPassword': ['global-admin', 'user-management-admin'],
  'user.resetPassword.globalAdmin': ['global-admin'],
  'account.fullControl': ['global-admin'],
  'role.view': ['global-admin', 'user-management-admin', 'mpn-partner-admin', 'account-admin'],
  'role.assign.directory': ['global-admin'],
  'role.assign.agent': ['global-admin', 'user-management-admin'],
  'role.assign.programme': ['global-admin', 'account-admin'],
  'role.assign.incentives': ['global-admin', 'account-admin', 'incentives-admin'],
  'enrollment.submit': ['global-admin'],
  'agreement.partner.sign': ['global-admin'],
  'partnership.authorize': ['global-admin'],
  'partnership.request': ['admin-agent', 'sales-agent'],
  'reseller.register': ['admin-agent', 'sales-agent'],
  'agreement.view': ['global-admin'],
  'pricing.view': ['global-admin', 'billing-admin', 'admin-agent', 'sales-agent'],
  'billing.use': ['global-admin', 'billing-admin', 'admin-agent'],
  'billing.manage': ['global-admin', 'billing-admin'],
  'billing.allServices': ['billing-admin'],
  'subscription.cancelAzure': ['global-admin'],
  'cpv.profile.manage': ['global-admin'],
  'customer.view': ['admin-agent', 'sales-agent', 'helpdesk-agent'],
  'customer.create': ['admin-agent', 'sales-agent'],
  'customer.edit': ['admin-agent', 'sales-agent', 'helpdesk-agent'],
  'customer.billing.edit': ['admin-agent'],
  'customer.manage': ['admin-agent', 'sales-agent'],
  'customer.relationship.request': ['admin-agent', 'sales-agent'],
  'customer.delegatedAdmin.request': ['admin-agent'],
  'customer.administerOnBehalf': ['admin-agent'],
  'customer.agreement.view': ['admin-agent', 'sales-agent'],
  'customer.agreement.attest': ['admin-agent', 'sales-agent'],
  'customer.onBehalf.billingSubscription': ['admin-agent', 'helpdesk-agent'],
  'subscription.manage': ['admin-agent', 'sales-agent'],
  'subscription.issues.resolve': ['admin-agent', 'helpdesk-agent'],
  'serviceHealth.view': ['admin-agent'],
  'serviceRequest.customer.manage': ['admin-agent'],
  'serviceRequest.customer.request': ['admin-agent', 'helpdesk-agent'],
  'serviceRequest.partner.manage': ['business-profile-admin', 'referral-admin', 'mpn-partner-admin'],
  'device.list.add': ['admin-agent', 'sales-agent'],
  'device.profile.manage': ['admin-agent'],
  'lead.manage': ['sales-agent'],
  'profile.partner.view': ['user-management-admin'],
  'profile.company.view': ['mpn-partner-admin'],
  'profile.location.manage': ['account-admin'],
  'profile.business.manage': ['business-profile-admin', 'referral-admin'],
  'location.create': ['account-admin'],
  'location.enrollInProgramme': ['account-admin'],
  'referral.manage': ['referral-admin'],
  'coSell.manageAll': ['referral-admin'],
  'coSell.assignTeam': ['referral-admin'],
  'coSell.manageOwn': ['referral-user'],
  'deal.register': ['referral-admin', 'referral-user'],
  'solution.publish': ['cosell-solution-admin'],
  'programme.user.skills.view': ['mpn-partner-admin'],
  'programme.competency.view': ['mpn-partner-admin'],
  'programme.benefit.manage': ['mpn-partner-admin'],
  'programme.offer.purchase': ['mpn-partner-admin'],
  'programme.offer.history.view': ['mpn-partner-admin'],
  'programme.contribution.view': ['mpn-partner-admin'],
  'programme.voucher.validate': ['mpn-partner-admin'],
  'insights.customer.view': ['mpn-partner-admin'],
  'insights.all.view': ['executive-report-viewer'],
  'insights.restricted.view': ['report-viewer'],
  'incentive.programme.view': ['incentives-admin', 'incentives-user'],
  'incentive.programme.edit': ['incentives-admin'],
  'incentive.claim.view': ['incentives-admin', 'incentives-user'],
  'incentive.claim.initiate': ['incentives-admin', 'incentives-user'],
  'incentive.claim.manage': ['incentives-admin'],
  'incentive.bankTax.view': ['incentives-admin'],
  'incentive.bankTax.edit': ['incentives-admin'],
  'incentive.earnings.view': ['incentives-admin', 'incentives-user'],
  'incentive.payment.dispute': ['incentives-admin'],
} as const;

const everyRole = [
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

const withoutTickets = ['cosell-solution-admin', 'default-user', 'guest', 'owner'];

const expectedOf = (role: string): string[] => [
  ...Object.entries(whoMay).flatMap(([permission, roles]) =>
    (roles as readonly string[]).includes(role) ? [permission] : [],
  ),
  ...(withoutTickets.includes(role) ? [] : ['ticket.create', 'ticket.view']),
  ...(role === 'guest' ? [] : ['account.profile.viewOwn']),
];

it('knows nineteen roles in their order', () => {
  expect(roleIds).toEqual(everyRole);
});

it.each(everyRole)('opens to a %s exactly what the role pages say (R-USR-06)', (role) => {
  expect([...permissionsOf([role], current)].toSorted()).toEqual(expectedOf(role).toSorted());
});

it.each(everyRole)(
  'opens to a %s under the source document what that and the role pages of its time give (R-USR-06)',
  (role) => {
    const later: Record<string, string[]> = {
      'referral-admin': ['coSell.manageAll', 'coSell.assignTeam'],
      'mpn-partner-admin': [
        'programme.contribution.view',
        'programme.voucher.validate',
        'insights.customer.view',
        'role.view',
      ],
      'sales-agent': ['pricing.view', 'ticket.create'],
    };
    const more: Record<string, string[]> = {
      'billing-admin': ['agreement.view'],
      'incentives-user': ['incentive.bankTax.view', 'incentive.payment.dispute'],
      'admin-agent': ['user.view', 'user.create', 'user.manage'],
      'global-admin': ['customer.view'],
    };
    expect([...permissionsOf([role], sourceDocument)].toSorted()).toEqual(
      [...expectedOf(role).filter((id) => !later[role]?.includes(id)), ...(more[role] ?? [])].toSorted(),
    );
  },
);

it('offers a type of agent and a type of admin (R-USR-05)', () => {
  expect({ agentRoles, adminRoles }).toEqual({
    agentRoles: ['admin-agent', 'sales-agent', 'helpdesk-agent'],
    adminRoles: ['global-admin', 'billing-admin', 'user-management-admin'],
  });
});

it('says who may give which role (R-USR-25, R-USR-26, R-USR-33)', () => {
  const assigners = Object.fromEntries(everyRole.map((id) => [id, roleOf(id)?.assignableBy]));
  const programme = ['account-admin', 'global-admin'];
  const incentives = [...programme, 'incentives-admin'];
  const agent = ['global-admin', 'user-management-admin'];
  expect(assigners).toEqual({
    'global-admin': ['global-admin'],
    'billing-admin': ['global-admin'],
    'user-management-admin': ['global-admin'],
    'business-profile-admin': programme,
    'referral-admin': programme,
    'referral-user': programme,
    'cosell-solution-admin': programme,
    'mpn-partner-admin': programme,
    'account-admin': programme,
    'incentives-admin': incentives,
    'incentives-user': incentives,
    'admin-agent': agent,
    'sales-agent': agent,
    'helpdesk-agent': agent,
    'executive-report-viewer': programme,
    'report-viewer': programme,
    'default-user': [],
    guest: ['global-admin'],
    owner: ['owner'],
  });
});

it('tells an agent role with its security group (R-USR-29)', () => {
  expect(roleOf('admin-agent')).toEqual({
    id: 'admin-agent',
    category: 'agent',
    kind: 'agent',
    assignableBy: ['global-admin', 'user-management-admin'],
    reachesBeyondDashboard: false,
    securityGroup: 'AdminAgents',
    guestAllowed: false,
    locationScoped: false,
  });
});

it('says of the admin roles alone that they reach beyond the dashboard (R-USR-24)', () => {
  expect(everyRole.filter((id) => roleOf(id)?.reachesBeyondDashboard)).toEqual(adminRoles);
});

it('opens with several roles what each of them opens, and no more', () => {
  for (const one of everyRole) {
    for (const other of everyRole) {
      const sum = new Set([...permissionsOf([one], sourceDocument), ...permissionsOf([other], sourceDocument)]);
      expect(permissionsOf([one, other], sourceDocument)).toEqual(sum);
      expect(permissionsOf([other, one, other], sourceDocument)).toEqual(sum);
    }
  }
});

it.each([sourceDocument, current])('tells of one permission what the list of all tells, under $name', (policy) => {
  const all = [...new Set([...permissionsOf(roleIds, current), ...permissionsOf(roleIds, sourceDocument)])];
  for (const role of roleIds) {
    const told = all.filter((permission) => hasPermission(['toString', role], permission, policy));
    expect(new Set(told)).toEqual(permissionsOf([role], policy));
  }
  expect(hasPermission(roleIds, 'toString' as Permission, policy)).toBe(false);
});

it('names the roles that bring a permission, under each policy', () => {
  expect([rolesWith('user.create', sourceDocument), rolesWith('user.create', current)]).toEqual([
    ['global-admin', 'user-management-admin', 'account-admin', 'admin-agent'],
    ['global-admin', 'user-management-admin', 'account-admin'],
  ]);
});

it.each(hostileIds)('knows no role called %j', (id) => {
  expect([isRoleId(id), roleOf(id), RoleId.safeParse(id).success, [...permissionsOf([id], sourceDocument)]]).toEqual([
    false,
    undefined,
    false,
    [],
  ]);
});

it('knows seventy-seven permissions, and each by its name', () => {
  const all = new Set(
    roleIds.flatMap((id) => [...permissionsOf([id], current), ...permissionsOf([id], sourceDocument)]),
  );
  expect([all.size, [...all].every(isPermission), hostileIds.some(isPermission)]).toEqual([77, true, false]);
});

it('lets everybody but a guest see the own profile and roles (R-USR-38)', () => {
  expect(rolesWith('account.profile.viewOwn', current)).toEqual(roleIds.filter((id) => id !== 'guest'));
});

it('lets agent roles decide about customers, and admin roles about the account (R-USR-40)', () => {
  const areasOf = (role: RoleId) => new Set([...permissionsOf([role], current)].map((id) => id.split('.')[0]));
  expect(adminRoles.filter((role) => areasOf(role).has('customer'))).toEqual([]);
  expect(agentRoles.filter((role) => areasOf(role).has('user') || areasOf(role).has('role'))).toEqual([]);
});

it('lets both agents who sell ask a customer for a relationship, and run partnerships, as the pages of 2025 do', () => {
  const sellers = ['admin-agent', 'sales-agent'];
  expect([
    rolesWith('customer.relationship.request', current),
    rolesWith('partnership.request', current),
    rolesWith('customer.relationship.request', sourceDocument),
    rolesWith('partnership.request', sourceDocument),
  ]).toEqual([sellers, sellers, sellers, sellers]);
});

it('lets a helpdesk agent help with a subscription, and leaves its page to those who sell', () => {
  const permissions = permissionsOf(['helpdesk-agent'], current);
  expect([permissions.has('subscription.issues.resolve'), permissions.has('subscription.manage')]).toEqual([
    true,
    false,
  ]);
});
