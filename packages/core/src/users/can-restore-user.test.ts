import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { canRestoreUser } from './can-restore-user.js';
import { aUser, jonas, katrin } from './user.fixtures.js';

const removedAt = '2026-11-20T09:00:00Z';
const removed = jonas({ status: 'removed' });
const asKatrin = { actor: katrin(), user: removed, removedAt, now: new Date('2026-11-21T09:00:00Z') };

it('restores a removed user', () => {
  expect(canRestoreUser(asKatrin)).toEqual({ allowed: true });
});

it('restores to the last millisecond of the thirtieth day, and not after (R-USR-32)', () => {
  expect(canRestoreUser({ ...asKatrin, now: new Date('2026-12-20T09:00:00.000Z') })).toEqual({ allowed: true });
  expect(canRestoreUser({ ...asKatrin, now: new Date('2026-12-20T09:00:00.001Z') })).toEqual({
    allowed: false,
    reason: { code: 'user-purged', rule: 'R-USR-32', userId: 'jonas', days: 30 },
  });
});

it('restores nobody where the day of removal is no date', () => {
  expect(canRestoreUser({ ...asKatrin, removedAt: 'yesterday' })).toMatchObject({
    allowed: false,
    reason: { code: 'user-purged' },
  });
});

it('restores nobody who was not removed', () => {
  const reason = { code: 'user-not-removed', rule: 'R-USR-32', userId: 'jonas' };
  expect([
    canRestoreUser({ ...asKatrin, user: jonas() }),
    canRestoreUser({ ...asKatrin, removedAt: undefined }),
  ]).toEqual([
    { allowed: false, reason },
    { allowed: false, reason },
  ]);
});

it('lets nobody restore who does not look after users', () => {
  expect(canRestoreUser({ ...asKatrin, actor: jonas() })).toMatchObject({
    allowed: false,
    reason: { code: 'permission-missing', permission: 'user.manage' },
  });
});

it('restores nobody of another company', () => {
  const user = jonas({ status: 'removed', organizationId: organizationId('nordwind') });
  expect(canRestoreUser({ ...asKatrin, user })).toEqual({
    allowed: false,
    reason: { code: 'user-of-another-company', rule: 'R-OWN-03', userId: 'jonas' },
  });
});

it('brings no role back that the actor could not give (R-OWN-02)', () => {
  const actor = aUser('agent', ['admin-agent']);
  expect(canRestoreUser({ ...asKatrin, actor, user: katrin({ status: 'removed' }) })).toEqual({
    allowed: false,
    reason: { code: 'role-not-assignable', rule: 'R-OWN-02', role: 'global-admin', roles: ['global-admin'] },
  });
  expect(canRestoreUser({ ...asKatrin, actor })).toEqual({ allowed: true });
});
