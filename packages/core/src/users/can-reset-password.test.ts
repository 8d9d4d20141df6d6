import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { canResetPassword } from './can-reset-password.js';
import { aUser, jonas, katrin } from './user.fixtures.js';

const manager = aUser('manager', ['user-management-admin']);

it('lets a user management admin reset a password, also a temporary one (R-USR-37)', () => {
  expect([
    canResetPassword({ actor: manager, user: jonas() }),
    canResetPassword({ actor: manager, user: jonas({ status: 'password-change-due' }) }),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('lets an admin agent reset none: adding users does not bring it', () => {
  expect(canResetPassword({ actor: aUser('agent', ['admin-agent']), user: jonas() })).toEqual({
    allowed: false,
    reason: {
      code: 'permission-missing',
      rule: 'R-USR-06',
      permission: 'user.resetPassword',
      roles: ['global-admin', 'user-management-admin'],
    },
  });
});

it('leaves the password of a global admin to a global admin (R-USR-23)', () => {
  expect(canResetPassword({ actor: manager, user: katrin() })).toEqual({
    allowed: false,
    reason: { code: 'global-admin-password', rule: 'R-USR-23', userId: 'katrin' },
  });
  expect(canResetPassword({ actor: aUser('boss', ['global-admin']), user: katrin() })).toEqual({ allowed: true });
});

it.each(['blocked', 'removed'] as const)('resets nothing for a user who is %s', (status) => {
  expect(canResetPassword({ actor: manager, user: jonas({ status }) })).toEqual({
    allowed: false,
    reason: { code: 'user-not-resettable', rule: 'R-USR-37', userId: 'jonas', status },
  });
});

it('lets somebody with a temporary password reset nothing before changing it (R-USR-13)', () => {
  expect(canResetPassword({ actor: katrin({ status: 'password-change-due' }), user: jonas() })).toEqual({
    allowed: false,
    reason: { code: 'password-change-due', rule: 'R-USR-13', userId: 'katrin' },
  });
});

it('resets no password of another company', () => {
  const user = jonas({ organizationId: organizationId('nordwind') });
  expect(canResetPassword({ actor: katrin(), user })).toEqual({
    allowed: false,
    reason: { code: 'user-of-another-company', rule: 'R-OWN-03', userId: 'jonas' },
  });
});

it('resets nothing for a user in a state that nobody knows (R-OWN-03)', () => {
  const status = 'on-leave' as 'active';
  expect(canResetPassword({ actor: manager, user: jonas({ status }) })).toEqual({
    allowed: false,
    reason: { code: 'unknown-status', rule: 'R-OWN-03', userId: 'jonas', status },
  });
});
