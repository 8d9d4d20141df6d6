import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { current, sourceDocument } from '../policy.js';
import { canAct, canLookAfter, canUse } from './can-act.js';
import { permissionsOf, roleIds, type Permission, type RoleId } from './role.js';
import { aUser, jonas, katrin } from './user.fixtures.js';
import type { UserStatus } from './user.js';

it('lets an active user act', () => {
  expect(canAct(katrin())).toEqual({ allowed: true });
});

it('makes a user change the temporary password before anything else (R-USR-13)', () => {
  expect(canAct(jonas({ status: 'password-change-due' }))).toEqual({
    allowed: false,
    reason: { code: 'password-change-due', rule: 'R-USR-13', userId: 'jonas' },
  });
});

it.each(['blocked', 'removed'] as const)(
  'lets a user in the state %j do nothing, whatever the roles (R-OWN-03)',
  (status) => {
    expect(canAct(katrin({ status }))).toEqual({
      allowed: false,
      reason: { code: 'user-not-active', rule: 'R-OWN-03', userId: 'katrin', status },
    });
    expect(canUse(katrin({ status }), 'user.manage', sourceDocument).allowed).toBe(false);
  },
);

it.each(hostileIds)('lets a user in the unknown state %j do nothing, by a code of its own (R-OWN-03)', (id) => {
  const status = id as UserStatus;
  expect(canAct(katrin({ status }))).toEqual({
    allowed: false,
    reason: { code: 'unknown-status', rule: 'R-OWN-03', userId: 'katrin', status },
  });
  expect(canUse(katrin({ status }), 'user.manage', sourceDocument).allowed).toBe(false);
});

it('opens a function to a user whose role needs it (R-USR-06)', () => {
  expect(canUse(jonas(), 'customer.view', sourceDocument)).toEqual({ allowed: true });
});

it('opens no other function, and names the roles that would (R-USR-06)', () => {
  expect(canUse(jonas(), 'customer.administerOnBehalf', sourceDocument)).toEqual({
    allowed: false,
    reason: {
      code: 'permission-missing',
      rule: 'R-USR-06',
      permission: 'customer.administerOnBehalf',
      roles: ['admin-agent'],
    },
  });
});

it.each(hostileIds)('knows no function called %j (R-OWN-03)', (id) => {
  expect(canUse(aUser('all', roleIds), id as Permission, sourceDocument)).toEqual({
    allowed: false,
    reason: { code: 'unknown-permission', rule: 'R-OWN-03', permission: id },
  });
});

it.each(hostileIds)('opens nothing to the role %j', (id) => {
  expect(canUse(aUser('x', [id as RoleId]), 'account.profile.viewOwn', sourceDocument).allowed).toBe(false);
});

it.each([sourceDocument, current])('never closes a function by one role more (policy $name)', (policy) => {
  const every = [...permissionsOf(roleIds, policy)];
  const opensWith = (...roles: RoleId[]) => every.map((each) => canUse(aUser('x', roles), each, policy).allowed);
  const closes = (role: RoleId, more: RoleId) => {
    const after = opensWith(role, more);
    return opensWith(role).some((isOpen, place) => isOpen && !after[place]);
  };
  const pairs = roleIds.flatMap((role) => roleIds.map((more) => [role, more] as const));

  expect(pairs.filter(([role, more]) => closes(role, more))).toEqual([]);
});

it('looks after users of the own company', () => {
  expect(canLookAfter(katrin(), jonas())).toEqual({ allowed: true });
});

it('looks after no user of another company (R-OWN-03)', () => {
  expect(canLookAfter(katrin(), jonas({ organizationId: organizationId('nordwind') }))).toEqual({
    allowed: false,
    reason: { code: 'user-of-another-company', rule: 'R-OWN-03', userId: 'jonas' },
  });
});
