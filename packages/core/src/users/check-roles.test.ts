import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { current, sourceDocument } from '../policy.js';
import { canHandOut, checkRoles } from './check-roles.js';
import { roleIds } from './role.js';
import { aUser, katrin } from './user.fixtures.js';

const asKatrin = { actor: katrin(), policy: sourceDocument };
const check = (roles: readonly string[], options = asKatrin) => checkRoles(options, roles, roles);

it('takes one role of each of several categories', () => {
  expect(check(['sales-agent', 'billing-admin', 'incentives-user', 'referral-admin'])).toEqual({ allowed: true });
});

it('refuses to leave a user without any role', () => {
  expect(check([])).toEqual({ allowed: false, reason: { code: 'roles-missing', rule: 'R-USR-21' } });
});

it('counts the default user as no role', () => {
  expect(check(['default-user'])).toEqual({ allowed: false, reason: { code: 'roles-missing', rule: 'R-USR-21' } });
});

it('refuses two roles of one category under the source document', () => {
  expect(check(['admin-agent', 'billing-admin', 'sales-agent'])).toEqual({
    allowed: false,
    reason: {
      code: 'roles-of-one-category',
      rule: 'R-USR-21',
      category: 'agent',
      roles: ['admin-agent', 'sales-agent'],
    },
  });
});

it('takes two roles of one category under the current pages', () => {
  expect(check(['admin-agent', 'sales-agent'], { actor: katrin(), policy: current })).toEqual({ allowed: true });
});

it('takes a role that is named twice for one', () => {
  expect(check(['sales-agent', 'sales-agent'])).toEqual({ allowed: true });
});

it.each(hostileIds)('refuses the role %j', (role) => {
  const reason = { code: 'unknown-role', rule: 'R-OWN-03', role };
  expect(check(['sales-agent', role])).toEqual({ allowed: false, reason });
  expect(canHandOut(asKatrin, [role])).toEqual({ allowed: false, reason });
});

it('refuses a role that the actor may not give, and names who may', () => {
  const agent = { actor: aUser('agent', ['admin-agent']), policy: sourceDocument };
  expect(check(['billing-admin'], agent)).toEqual({
    allowed: false,
    reason: { code: 'role-not-assignable', rule: 'R-OWN-02', role: 'billing-admin', roles: ['global-admin'] },
  });
});

it('names the admin agent among those who give agent roles, where the source document counts', () => {
  const profiles = aUser('profiles', ['account-admin']);
  const reasonOf = (policy: typeof current) => check(['sales-agent'], { actor: profiles, policy });
  const reason = { code: 'role-not-assignable', rule: 'R-OWN-02', role: 'sales-agent' };
  expect([reasonOf(sourceDocument), reasonOf(current)]).toEqual([
    { allowed: false, reason: { ...reason, roles: ['global-admin', 'user-management-admin', 'admin-agent'] } },
    { allowed: false, reason: { ...reason, roles: ['global-admin', 'user-management-admin'] } },
  ]);
});

it('lets each role hand out these roles, and no others', () => {
  const handsOut = (role: (typeof roleIds)[number]) =>
    roleIds.filter((id) => canHandOut({ actor: aUser('x', [role]), policy: current }, [id]).allowed);
  const programme = [
    'business-profile-admin',
    'referral-admin',
    'referral-user',
    'cosell-solution-admin',
    'mpn-partner-admin',
    'account-admin',
    'incentives-admin',
    'incentives-user',
  ];
  const agents = ['admin-agent', 'sales-agent', 'helpdesk-agent'];
  const reports = ['executive-report-viewer', 'report-viewer'];
  const admins = ['global-admin', 'billing-admin', 'user-management-admin'];

  expect(Object.fromEntries(roleIds.map((role) => [role, handsOut(role)]))).toEqual({
    ...Object.fromEntries(roleIds.map((role) => [role, ['default-user']])),
    'global-admin': [...admins, ...programme, ...agents, ...reports, 'default-user', 'guest'],
    'user-management-admin': [...agents, 'default-user'],
    'account-admin': [...programme, ...reports, 'default-user'],
    'incentives-admin': ['incentives-admin', 'incentives-user', 'default-user'],
    owner: ['default-user', 'owner'],
  });
});
