import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { current, sourceDocument } from '../policy.js';
import { canChangeRoles } from './can-change-roles.js';
import { roleIds } from './role.js';
import { aUser, jonas, katrin } from './user.fixtures.js';

const agent = aUser('agent', ['admin-agent']);
const boss = aUser('boss', ['global-admin']);
const colleagues = [katrin(), jonas(), agent, boss];
const tenant = { party: 'indirect-provider', cloud: 'worldwide', directory: 'cloud' } as const;

it('lets an admin agent change the roles of a colleague (R-USR-14, R-USR-15)', () => {
  expect(canChangeRoles({ actor: agent, user: jonas(), colleagues }, ['helpdesk-agent'])).toEqual({ allowed: true });
});

it('lets nobody else do so (R-USR-15)', () => {
  expect(canChangeRoles({ actor: jonas(), user: agent, colleagues }, ['helpdesk-agent'])).toEqual({
    allowed: false,
    reason: {
      code: 'not-an-admin-agent',
      rule: 'R-USR-15',
      roles: ['global-admin', 'user-management-admin', 'account-admin', 'admin-agent'],
    },
  });
});

it('lets nobody else send even the roles that are there already (R-USR-15)', () => {
  expect([
    canChangeRoles({ actor: jonas(), user: agent, colleagues }, ['admin-agent']),
    canChangeRoles({ actor: jonas(), user: jonas(), colleagues }, ['sales-agent']),
  ]).toMatchObject([{ reason: { code: 'not-an-admin-agent' } }, { reason: { code: 'not-an-admin-agent' } }]);
});

it('lets an admin agent change no roles under the current pages, and a user management admin agent roles (R-USR-20)', () => {
  const manager = aUser('manager', ['user-management-admin']);
  expect([
    canChangeRoles({ actor: agent, user: jonas(), colleagues, policy: current }, ['helpdesk-agent']),
    canChangeRoles({ actor: manager, user: jonas(), colleagues, tenant, policy: current }, ['helpdesk-agent']),
  ]).toEqual([
    {
      allowed: false,
      reason: {
        code: 'not-an-admin-agent',
        rule: 'R-USR-15',
        roles: ['global-admin', 'user-management-admin', 'account-admin'],
      },
    },
    { allowed: true },
  ]);
});

it('allows a change that changes nothing', () => {
  expect(canChangeRoles({ actor: agent, user: jonas(), colleagues }, ['sales-agent'])).toEqual({ allowed: true });
  expect(canChangeRoles({ actor: agent, user: agent, colleagues: [agent] }, ['admin-agent'])).toEqual({
    allowed: true,
  });
});

it('leaves roles that the actor could not give where they are', () => {
  const user = aUser('lena', ['billing-admin', 'sales-agent']);
  expect(canChangeRoles({ actor: agent, user, colleagues }, ['billing-admin', 'helpdesk-agent'])).toEqual({
    allowed: true,
  });
});

it('refuses to take a role away that the actor could not give (R-OWN-02)', () => {
  const user = aUser('lena', ['billing-admin', 'sales-agent']);
  expect(canChangeRoles({ actor: agent, user, colleagues }, ['sales-agent'])).toEqual({
    allowed: false,
    reason: { code: 'role-not-assignable', rule: 'R-OWN-02', role: 'billing-admin', roles: ['global-admin'] },
  });
});

it('gives a default user a first role', () => {
  const user = aUser('lena', ['default-user']);
  expect(canChangeRoles({ actor: agent, user, colleagues }, ['helpdesk-agent'])).toEqual({ allowed: true });
});

it('lets the global admin take Admin agent after enrollment (R-ENR-34, R-USR-14, R-USR-16, R-USR-20)', () => {
  expect(canChangeRoles({ actor: boss, user: boss, colleagues: [boss] }, ['global-admin', 'admin-agent'])).toEqual({
    allowed: true,
  });
});

it.each([sourceDocument, current])(
  'lets nobody add any other role to the own ones, policy $name (R-OWN-02)',
  (policy) => {
    const roles = roleIds.filter((role) => role !== 'global-admin' && role !== 'admin-agent');
    const got = roles.filter(
      (role) => canChangeRoles({ actor: boss, user: boss, colleagues, tenant, policy }, ['global-admin', role]).allowed,
    );
    expect(got).toEqual([]);
  },
);

it('lets the global admin take Admin agent alone, not another role with it (R-OWN-02)', () => {
  const roles = ['global-admin', 'admin-agent', 'sales-agent'];
  expect(canChangeRoles({ actor: boss, user: boss, colleagues, tenant, policy: current }, roles)).toEqual({
    allowed: false,
    reason: { code: 'own-roles', rule: 'R-OWN-02', added: ['admin-agent', 'sales-agent'] },
  });
});

it('names the roles that somebody wanted for the own account (R-OWN-02)', () => {
  const actor = aUser('boss', ['global-admin', 'admin-agent']);
  expect(
    canChangeRoles({ actor, user: actor, colleagues: [...colleagues, agent] }, ['global-admin', 'sales-agent']),
  ).toEqual({ allowed: false, reason: { code: 'own-roles', rule: 'R-OWN-02', added: ['sales-agent'] } });
});

it('lets an admin agent take no second role, though the own permission would give it', () => {
  expect(canChangeRoles({ actor: agent, user: agent, colleagues }, ['sales-agent'])).toEqual({
    allowed: false,
    reason: { code: 'own-roles', rule: 'R-OWN-02', added: ['sales-agent'] },
  });
});

it('lets somebody step down while another one holds the role', () => {
  const actor = katrin();
  expect(canChangeRoles({ actor, user: actor, colleagues }, ['admin-agent'])).toEqual({ allowed: true });
  expect(canChangeRoles({ actor, user: actor, colleagues }, ['global-admin'])).toEqual({ allowed: true });
});

it('keeps the last admin agent (R-OWN-01)', () => {
  const actor = katrin();
  expect(canChangeRoles({ actor, user: actor, colleagues: [actor, jonas(), boss] }, ['global-admin'])).toEqual({
    allowed: false,
    reason: { code: 'last-admin-agent', rule: 'R-OWN-01', userId: 'katrin' },
  });
});

it('keeps the last global admin (R-OWN-01)', () => {
  const actor = katrin();
  expect(canChangeRoles({ actor, user: actor, colleagues: [actor, agent] }, ['admin-agent'])).toEqual({
    allowed: false,
    reason: { code: 'last-global-admin', rule: 'R-OWN-01', userId: 'katrin' },
  });
});

it.each(['blocked', 'removed'] as const)('does not count a colleague who is %s among those who remain', (status) => {
  const actor = katrin();
  const other = aUser('other', ['global-admin', 'admin-agent'], { status });
  expect(canChangeRoles({ actor, user: actor, colleagues: [actor, other] }, ['admin-agent'])).toMatchObject({
    allowed: false,
    reason: { code: 'last-global-admin' },
  });
});

it('counts a colleague who has yet to change the temporary password', () => {
  const actor = katrin();
  const other = aUser('other', ['global-admin'], { status: 'password-change-due' });
  expect(canChangeRoles({ actor, user: actor, colleagues: [actor, other] }, ['admin-agent'])).toEqual({
    allowed: true,
  });
});

it('refuses to leave a user without roles', () => {
  expect(canChangeRoles({ actor: agent, user: jonas(), colleagues }, [])).toEqual({
    allowed: false,
    reason: { code: 'roles-missing', rule: 'R-USR-21' },
  });
});

it.each(['blocked', 'removed', 'password-change-due'] as const)(
  'lets a global admin who is %s do nothing',
  (status) => {
    const actor = katrin({ status });
    expect(canChangeRoles({ actor, user: jonas(), colleagues }, ['helpdesk-agent']).allowed).toBe(false);
    expect(canChangeRoles({ actor, user: actor, colleagues }, ['global-admin', 'admin-agent']).allowed).toBe(false);
  },
);

it('touches no user of another company', () => {
  const user = jonas({ organizationId: organizationId('nordwind') });
  expect(canChangeRoles({ actor: katrin(), user, colleagues }, ['helpdesk-agent'])).toEqual({
    allowed: false,
    reason: { code: 'user-of-another-company', rule: 'R-OWN-03', userId: 'jonas' },
  });
});

it.each(hostileIds)('refuses the role %j', (role) => {
  expect(canChangeRoles({ actor: katrin(), user: jonas(), colleagues }, ['sales-agent', role])).toEqual({
    allowed: false,
    reason: { code: 'unknown-role', rule: 'R-OWN-03', role },
  });
});

it.each([sourceDocument, current])(
  'never refuses what was allowed because the actor holds more (policy $name)',
  (policy) => {
    for (const role of roleIds) {
      for (const more of roleIds) {
        for (const wanted of roleIds) {
          const before = canChangeRoles({ actor: aUser('x', [role]), user: jonas(), colleagues, tenant, policy }, [
            wanted,
          ]).allowed;
          const after = canChangeRoles({ actor: aUser('x', [role, more]), user: jonas(), colleagues, tenant, policy }, [
            wanted,
          ]).allowed;
          expect(!before || after, `${role} with ${more} giving ${wanted}`).toBe(true);
        }
      }
    }
  },
);

it('lets an incentives admin give and take incentives roles, without any right to change users (R-USR-26)', () => {
  const actor = aUser('claims', ['incentives-admin']);
  expect([
    canChangeRoles({ actor, user: jonas(), colleagues }, ['sales-agent', 'incentives-user']),
    canChangeRoles({ actor, user: aUser('lena', ['sales-agent', 'incentives-user']), colleagues }, ['sales-agent']),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('lets an incentives admin touch no other role, nor the own ones (R-USR-26)', () => {
  const actor = aUser('claims', ['incentives-admin', 'sales-agent']);
  expect([
    canChangeRoles({ actor, user: jonas(), colleagues }, ['helpdesk-agent']),
    canChangeRoles({ actor, user: actor, colleagues, tenant, policy: current }, [...actor.roles, 'incentives-user']),
  ]).toMatchObject([
    { allowed: false, reason: { code: 'role-not-assignable', role: 'helpdesk-agent' } },
    { allowed: false, reason: { code: 'own-roles', added: ['incentives-user'] } },
  ]);
});

it('lets an MPN partner admin see roles and change none (R-USR-27)', () => {
  const actor = aUser('membership', ['mpn-partner-admin']);
  const decisions = [sourceDocument, current].map((policy) =>
    canChangeRoles({ actor, user: jonas(), colleagues, tenant, policy }, ['sales-agent', 'referral-user']),
  );
  expect(decisions).toMatchObject([
    { allowed: false, reason: { code: 'not-an-admin-agent' } },
    { allowed: false, reason: { code: 'not-an-admin-agent' } },
  ]);
});

it('leaves programme roles to the account admin and the global admin (R-USR-25)', () => {
  const givers = roleIds.filter(
    (role) =>
      canChangeRoles({ actor: aUser('x', [role]), user: jonas(), colleagues }, [
        'sales-agent',
        'business-profile-admin',
      ]).allowed,
  );
  expect(givers).toEqual(['global-admin', 'account-admin']);
});

it('changes no roles of a removed user, who comes back first (R-USR-32)', () => {
  const user = jonas({ status: 'removed' });
  expect(canChangeRoles({ actor: katrin(), user, colleagues }, ['helpdesk-agent'])).toEqual({
    allowed: false,
    reason: { code: 'user-removed', rule: 'R-USR-32', userId: 'jonas' },
  });
});

it('changes the roles of a blocked user, and of no user in an unknown state (R-OWN-03)', () => {
  const inState = (status: string) => jonas({ status: status as 'blocked' });
  expect(canChangeRoles({ actor: katrin(), user: inState('blocked'), colleagues }, ['helpdesk-agent']).allowed).toBe(
    true,
  );
  expect(canChangeRoles({ actor: katrin(), user: inState('on-leave'), colleagues }, ['helpdesk-agent'])).toEqual({
    allowed: false,
    reason: { code: 'unknown-status', rule: 'R-OWN-03', userId: 'jonas', status: 'on-leave' },
  });
});

it('changes no roles in a national cloud, nor in one that nobody knows (R-USR-31)', () => {
  const inCloud = (cloud: 'us-government' | '21vianet' | undefined) =>
    canChangeRoles({ actor: katrin(), user: jonas(), colleagues, tenant: { ...tenant, cloud }, policy: current }, [
      'helpdesk-agent',
    ]);
  expect([inCloud('us-government'), inCloud('21vianet'), inCloud(undefined), inCloud('mars' as '21vianet')]).toEqual([
    { allowed: false, reason: { code: 'roles-fixed-in-cloud', rule: 'R-USR-31', cloud: 'us-government' } },
    { allowed: false, reason: { code: 'roles-fixed-in-cloud', rule: 'R-USR-31', cloud: '21vianet' } },
    { allowed: false, reason: { code: 'cloud-unknown', rule: 'R-USR-31' } },
    { allowed: false, reason: { code: 'cloud-unknown', rule: 'R-USR-31' } },
  ]);
});

it('asks no cloud under the source document, which knows one only', () => {
  const decision = canChangeRoles({ actor: katrin(), user: jonas(), colleagues, tenant: { cloud: '21vianet' } }, [
    'helpdesk-agent',
  ]);
  expect(decision).toEqual({ allowed: true });
});
