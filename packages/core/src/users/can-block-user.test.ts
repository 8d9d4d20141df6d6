import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { current } from '../policy.js';
import { canBlockUser, canUnblockUser } from './can-block-user.js';
import { aUser, jonas, katrin } from './user.fixtures.js';
import type { UserStatus } from './user.js';

const agent = aUser('agent', ['admin-agent']);
const boss = aUser('boss', ['global-admin']);
const colleagues = [katrin(), jonas(), agent, boss];
const blocked = jonas({ status: 'blocked' });

it('blocks a colleague, also before the first sign-in, and lets one in again', () => {
  expect([
    canBlockUser({ actor: agent, user: jonas(), colleagues }),
    canBlockUser({ actor: agent, user: jonas({ status: 'password-change-due' }), colleagues }),
    canUnblockUser({ actor: agent, user: blocked }),
  ]).toEqual([{ allowed: true }, { allowed: true }, { allowed: true }]);
});

it('leaves both to those who look after users (R-USR-06)', () => {
  const reason = { code: 'permission-missing', rule: 'R-USR-06', permission: 'user.manage' };
  expect([
    canBlockUser({ actor: jonas(), user: agent, colleagues }),
    canUnblockUser({ actor: agent, user: blocked, policy: current }),
  ]).toMatchObject([
    { allowed: false, reason },
    { allowed: false, reason },
  ]);
});

it('lets nobody block the own account (R-OWN-02)', () => {
  expect(canBlockUser({ actor: agent, user: agent, colleagues })).toEqual({
    allowed: false,
    reason: { code: 'own-account', rule: 'R-OWN-02', userId: 'agent' },
  });
});

it('keeps one enabled admin agent (R-OWN-01)', () => {
  const others = [boss, agent, aUser('gone', ['admin-agent'], { status: 'blocked' })];
  expect(canBlockUser({ actor: boss, user: agent, colleagues: others })).toEqual({
    allowed: false,
    reason: { code: 'last-admin-agent', rule: 'R-OWN-01', userId: 'agent' },
  });
  expect(canBlockUser({ actor: boss, user: agent, colleagues: [...others, katrin()] })).toEqual({ allowed: true });
});

it('keeps one enabled global admin (R-OWN-01)', () => {
  expect(canBlockUser({ actor: katrin(), user: boss, colleagues: [boss, agent] })).toEqual({
    allowed: false,
    reason: { code: 'last-global-admin', rule: 'R-OWN-01', userId: 'boss' },
  });
});

it('stops and starts no role that the actor could not give (R-OWN-02)', () => {
  const reason = { code: 'role-not-assignable', rule: 'R-OWN-02', role: 'global-admin', roles: ['global-admin'] };
  expect([
    canBlockUser({ actor: agent, user: boss, colleagues }),
    canUnblockUser({ actor: agent, user: { ...boss, status: 'blocked' } }),
  ]).toEqual([
    { allowed: false, reason },
    { allowed: false, reason },
  ]);
});

it.each(['blocked', 'removed'] as const)('blocks nobody who is %s', (status) => {
  expect(canBlockUser({ actor: agent, user: jonas({ status }), colleagues })).toEqual({
    allowed: false,
    reason: { code: 'user-not-blockable', rule: 'R-OWN-03', userId: 'jonas', status },
  });
});

it.each(['active', 'password-change-due', 'removed'] as const)('unblocks nobody who is %s', (status) => {
  expect(canUnblockUser({ actor: agent, user: jonas({ status }) })).toEqual({
    allowed: false,
    reason: { code: 'user-not-blocked', rule: 'R-OWN-03', userId: 'jonas' },
  });
});

it.each(hostileIds)('touches nobody in the state %j (R-OWN-03)', (id) => {
  const user = jonas({ status: id as UserStatus });
  const reason = { code: 'unknown-status', rule: 'R-OWN-03', userId: 'jonas', status: id };
  expect([canBlockUser({ actor: agent, user, colleagues }), canUnblockUser({ actor: agent, user })]).toEqual([
    { allowed: false, reason },
    { allowed: false, reason },
  ]);
});

it('touches nobody of another company (R-OWN-03)', () => {
  const user = jonas({ organizationId: organizationId('nordwind') });
  const reason = { code: 'user-of-another-company', rule: 'R-OWN-03', userId: 'jonas' };
  expect([canBlockUser({ actor: agent, user, colleagues }), canUnblockUser({ actor: agent, user })]).toEqual([
    { allowed: false, reason },
    { allowed: false, reason },
  ]);
});
