import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { current, sourceDocument } from '../policy.js';
import { canHandOut, checkRoles, guestRoles, type AssignmentFacts } from './check-roles.js';
import { roleIds } from './role.js';
import { aUser, katrin } from './user.fixtures.js';

const tenant = { party: 'indirect-provider' } as const;
const asKatrin: AssignmentFacts = { actor: katrin(), tenant, policy: sourceDocument };
const check = (roles: readonly string[], options = asKatrin) => checkRoles(options, roles, roles);

it('takes one role of each of several categories (R-USR-21)', () => {
  expect(check(['sales-agent', 'billing-admin', 'incentives-user', 'referral-admin'])).toEqual({ allowed: true });
});

it('refuses to leave a user without any role (R-USR-21)', () => {
  expect(check([])).toEqual({ allowed: false, reason: { code: 'roles-missing', rule: 'R-USR-21' } });
});

it('counts the default user as no role (R-USR-22)', () => {
  expect(check(['default-user'])).toEqual({ allowed: false, reason: { code: 'roles-missing', rule: 'R-USR-21' } });
});

it('refuses two roles of one category under the source document (R-USR-21)', () => {
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

it('takes two roles of one category under the current pages (R-USR-21)', () => {
  expect(check(['admin-agent', 'sales-agent'], { ...asKatrin, policy: current })).toEqual({ allowed: true });
});

it('takes a role that is named twice for one', () => {
  expect(check(['sales-agent', 'sales-agent'])).toEqual({ allowed: true });
});

it.each(hostileIds)('refuses the role %j (R-OWN-03)', (role) => {
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
  const reasonOf = (policy: typeof current) => check(['sales-agent'], { actor: profiles, tenant, policy });
  const reason = { code: 'role-not-assignable', rule: 'R-OWN-02', role: 'sales-agent' };
  expect([reasonOf(sourceDocument), reasonOf(current)]).toEqual([
    { allowed: false, reason: { ...reason, roles: ['global-admin', 'user-management-admin', 'admin-agent'] } },
    { allowed: false, reason: { ...reason, roles: ['global-admin', 'user-management-admin'] } },
  ]);
});

it('lets each role hand out these roles, and no others (R-USR-25, R-USR-26, R-USR-27, R-USR-33, R-OWN-02)', () => {
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

it('keeps apart the roles of four categories only (R-USR-21)', () => {
  expect(check(['account-admin', 'mpn-partner-admin', 'report-viewer', 'executive-report-viewer'])).toEqual({
    allowed: true,
  });
});

it('lets a guest hold three roles of the program and no others (R-USR-34)', () => {
  const fitting = roleIds.filter((id) => id !== 'guest' && check(['guest', id]).allowed);
  expect([fitting, guestRoles]).toEqual([
    ['business-profile-admin', 'referral-admin', 'mpn-partner-admin', 'default-user'],
    ['business-profile-admin', 'referral-admin', 'mpn-partner-admin'],
  ]);
  expect(check(['guest', 'account-admin'])).toEqual({
    allowed: false,
    reason: { code: 'role-not-for-guests', rule: 'R-USR-34', role: 'account-admin', roles: guestRoles },
  });
});

it('makes no guest an owner, who has an account of the own directory (R-USR-33)', () => {
  expect(check(['guest', 'owner'])).toMatchObject({ allowed: false, reason: { code: 'role-not-for-guests' } });
});

it('offers the sales agent to providers only, under the current pages (R-USR-35)', () => {
  const give = (party: 'indirect-provider' | 'indirect-reseller' | 'customer' | undefined, policy = current) =>
    check(['sales-agent'], { actor: katrin(), tenant: { party }, policy });
  expect([
    give('indirect-provider'),
    give('indirect-reseller'),
    give('customer'),
    give(undefined),
    give('vendor' as 'customer'),
    give(undefined, sourceDocument),
  ]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'sales-agent-of-reseller', rule: 'R-USR-35' } },
    { allowed: false, reason: { code: 'sales-agent-of-reseller', rule: 'R-USR-35' } },
    { allowed: false, reason: { code: 'party-unknown', rule: 'R-USR-35' } },
    { allowed: false, reason: { code: 'party-unknown', rule: 'R-USR-35' } },
    { allowed: true },
  ]);
});

it('lets a sales agent of a reseller who is one already stay so, and step down (R-USR-35)', () => {
  const facts: AssignmentFacts = { actor: katrin(), tenant: { party: 'indirect-reseller' }, policy: current };
  expect([
    checkRoles(facts, ['sales-agent', 'incentives-user'], ['incentives-user']),
    checkRoles(facts, ['helpdesk-agent'], ['helpdesk-agent', 'sales-agent']),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('does not offer the sales agent beside another role either, nor where nothing of the company is known (R-USR-35)', () => {
  const facts = { actor: katrin(), policy: current };
  expect([
    check(['sales-agent', 'incentives-user'], { ...facts, tenant: { party: 'indirect-reseller' } }),
    check(['sales-agent'], facts),
  ]).toMatchObject([{ reason: { code: 'sales-agent-of-reseller' } }, { reason: { code: 'party-unknown' } }]);
});
