import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { current, sourceDocument } from '../policy.js';
import { words as english } from '../words/en.js';
import { explainRole, levelsOf, roleReaches } from './explain-role.js';
import { permissionsOf, roleIds } from './role.js';

const explain = (id: string, policy = sourceDocument) => explainRole(id, { policy })!;

it('tells everything about a role (R-USR-07)', () => {
  const { permissions, ...rest } = explain('helpdesk-agent');
  expect(permissions).toEqual([...permissionsOf(['helpdesk-agent'], sourceDocument)]);
  expect(rest).toEqual({
    id: 'helpdesk-agent',
    category: 'agent',
    kind: 'agent',
    assignableBy: ['global-admin', 'user-management-admin', 'admin-agent'],
    reachesBeyondDashboard: false,
    securityGroup: 'HelpdeskAgents',
    guestAllowed: false,
    locationScoped: false,
    since: 2017,
    cannot: [
      'profile.partner.view',
      'customer.create',
      'customer.billing.edit',
      'subscription.manage',
      'customer.relationship.request',
      'lead.manage',
      'pricing.view',
      'customer.agreement.view',
      'billing.use',
      'reseller.register',
      'user.create',
    ],
    excludes: ['admin-agent', 'sales-agent', 'guest'],
    reaches: ['customers-as-helpdesk'],
    disputes: [
      {
        permission: 'subscription.manage',
        statements: [
          { year: 2017, source: 'role-page', grants: false },
          { year: 2018, source: 'role-page', grants: true },
        ],
        granted: false,
      },
    ],
  });
});

it.each([sourceDocument, current])('states as impossible nothing that the role does (policy $name)', (policy) => {
  const contradictions = roleIds.filter((id) => {
    const { cannot, permissions } = explain(id, policy);
    return cannot.some((permission) => permissions.includes(permission));
  });
  expect(contradictions).toEqual([]);
});

it('warns before admin roles are given, which reach beyond the dashboard (R-USR-24)', () => {
  const reaches = Object.fromEntries(roleIds.map((id) => [id, explain(id, current).reaches]));
  expect(Object.entries(reaches).filter(([, where]) => where.length > 0)).toEqual([
    ['global-admin', ['all-services', 'all-bills', 'all-users']],
    ['billing-admin', ['all-bills']],
    ['user-management-admin', ['all-users']],
  ]);
  expect(roleReaches.filter((reach) => english.roleReaches[reach] === '')).toEqual([]);
});

it('warns that agent roles reach into customers, as long as delegated administration is not granular (R-ADM-01)', () => {
  expect([
    explain('admin-agent').reaches,
    explain('helpdesk-agent').reaches,
    explain('sales-agent').reaches,
    explain('admin-agent', current).reaches,
    explain('helpdesk-agent', current).reaches,
  ]).toEqual([['customers-as-global-admin'], ['customers-as-helpdesk'], [], [], []]);
});

it('names the roles of the directory behind the admin roles (R-USR-28)', () => {
  expect(roleIds.filter((id) => 'templateId' in explain(id))).toEqual([
    'global-admin',
    'billing-admin',
    'user-management-admin',
  ]);
});

it('excludes the others of a category only where one role of it is held (R-USR-21)', () => {
  expect([explain('billing-admin').excludes, explain('billing-admin', current).excludes]).toEqual([
    ['global-admin', 'user-management-admin', 'guest'],
    ['guest'],
  ]);
  expect(explain('account-admin').excludes).toEqual(['guest']);
});

it('excludes for a guest all but three roles (R-USR-34)', () => {
  const kept = roleIds.filter((id) => !explain('guest').excludes.includes(id));
  expect(kept).toEqual(['business-profile-admin', 'referral-admin', 'mpn-partner-admin', 'default-user', 'guest']);
});

it('takes a side where the documents disagree who keeps users (R-USR-15, R-USR-20)', () => {
  const disputeOf = (policy = sourceDocument) =>
    explain('admin-agent', policy).disputes.find(({ permission }) => permission === 'user.create');
  expect([disputeOf()?.granted, disputeOf(current)?.granted]).toEqual([true, false]);
  expect(disputeOf()?.statements.map(({ year, grants }) => [year, grants])).toEqual([
    [2017, false],
    [2018, true],
    [2021, false],
  ]);
});

it('takes the side of its time where a role has won or lost something', () => {
  const granted = (policy = sourceDocument) =>
    Object.fromEntries(
      roleIds.flatMap((id) =>
        explain(id, policy).disputes.map((dispute) => [`${id} ${dispute.permission}`, dispute.granted]),
      ),
    );
  const [then, now] = [granted(), granted(current)];
  const settled = Object.keys(then).filter((key) => then[key] === now[key]);
  expect(settled).toEqual([
    'global-admin partnership.request',
    'admin-agent ticket.create',
    'admin-agent customer.relationship.request',
    'admin-agent partnership.request',
    'sales-agent customer.relationship.request',
    'helpdesk-agent subscription.manage',
  ]);
  expect(Object.keys(then).length - settled.length).toBe(14);
});

it.each(hostileIds)('explains no role called %j (R-OWN-03)', (id) => {
  expect(explainRole(id)).toBeUndefined();
});

it('puts a category without a role on its neutral default, which opens nothing of it (R-USR-22)', () => {
  expect([levelsOf(['sales-agent']), levelsOf([])]).toEqual([
    { admin: ['neutral'], agent: ['sales-agent'], incentives: ['neutral'], 'referral-marketing': ['neutral'] },
    { admin: ['neutral'], agent: ['neutral'], incentives: ['neutral'], 'referral-marketing': ['neutral'] },
  ]);
});

it('names all roles of a category where several are held', () => {
  expect(levelsOf(['sales-agent', 'admin-agent', 'unknown']).agent).toEqual(['admin-agent', 'sales-agent']);
});

it('tells the level of every category (R-USR-22)', () => {
  expect(levelsOf(['global-admin', 'helpdesk-agent', 'incentives-user', 'referral-admin'])).toEqual({
    admin: ['global-admin'],
    agent: ['helpdesk-agent'],
    incentives: ['incentives-user'],
    'referral-marketing': ['referral-admin'],
  });
});

it('states as impossible only what can be permitted at all', () => {
  const permissions = [sourceDocument, current].flatMap((policy) => [...permissionsOf(roleIds, policy)]);
  const stated = roleIds.flatMap((id) => [...explain(id).cannot]);
  expect(stated.filter((permission) => !permissions.includes(permission))).toEqual([]);
});
