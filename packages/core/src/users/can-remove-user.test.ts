import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { current } from '../policy.js';
import { canRemoveUser, removalScopes } from './can-remove-user.js';
import { aUser, jonas, katrin } from './user.fixtures.js';

const agent = aUser('agent', ['admin-agent']);
const colleagues = [katrin(), jonas(), agent];

it('lets an admin agent remove a colleague', () => {
  expect(canRemoveUser({ actor: agent, user: jonas(), colleagues })).toEqual({ allowed: true });
});

it('lets nobody remove a colleague who does not look after users', () => {
  expect(canRemoveUser({ actor: jonas(), user: agent, colleagues, policy: current })).toEqual({
    allowed: false,
    reason: {
      code: 'permission-missing',
      rule: 'R-USR-06',
      permission: 'user.manage',
      roles: ['global-admin', 'user-management-admin', 'account-admin'],
    },
  });
});

it('lets a blocked global admin remove nobody', () => {
  expect(canRemoveUser({ actor: katrin({ status: 'blocked' }), user: jonas(), colleagues })).toEqual({
    allowed: false,
    reason: { code: 'user-not-active', rule: 'R-OWN-03', userId: 'katrin', status: 'blocked' },
  });
});

it('lets nobody remove the own account (R-OWN-02)', () => {
  expect(canRemoveUser({ actor: agent, user: agent, colleagues })).toEqual({
    allowed: false,
    reason: { code: 'own-account', rule: 'R-OWN-02', userId: 'agent' },
  });
});

it('refuses to take away a role with the user that the actor could not give', () => {
  expect(canRemoveUser({ actor: agent, user: katrin(), colleagues })).toEqual({
    allowed: false,
    reason: { code: 'role-not-assignable', rule: 'R-OWN-02', role: 'global-admin', roles: ['global-admin'] },
  });
});

it('keeps the last admin agent (R-OWN-01)', () => {
  const manager = aUser('manager', ['user-management-admin']);
  expect(canRemoveUser({ actor: manager, user: agent, colleagues: [agent, manager, jonas()] })).toEqual({
    allowed: false,
    reason: { code: 'last-admin-agent', rule: 'R-OWN-01', userId: 'agent' },
  });
});

it('keeps the last global admin, even where the asking one is not among the colleagues (R-OWN-01)', () => {
  const boss = aUser('boss', ['global-admin']);
  expect(canRemoveUser({ actor: katrin(), user: boss, colleagues: [boss, agent] })).toEqual({
    allowed: false,
    reason: { code: 'last-global-admin', rule: 'R-OWN-01', userId: 'boss' },
  });
});

it('removes a user without roles, and one whose roles would no longer go together', () => {
  const leftovers = [aUser('a', []), aUser('b', ['default-user']), aUser('c', ['sales-agent', 'helpdesk-agent'])];
  expect(leftovers.map((user) => canRemoveUser({ actor: agent, user, colleagues }))).toEqual([
    { allowed: true },
    { allowed: true },
    { allowed: true },
  ]);
});

it('removes no user of another company', () => {
  const user = jonas({ organizationId: organizationId('nordwind') });
  expect(canRemoveUser({ actor: katrin(), user, colleagues })).toEqual({
    allowed: false,
    reason: { code: 'user-of-another-company', rule: 'R-OWN-03', userId: 'jonas' },
  });
});

it('asks from where the user goes, under the current pages (R-USR-46)', () => {
  const remove = (scope?: (typeof removalScopes)[number]) =>
    canRemoveUser({ actor: katrin(), user: jonas(), colleagues, ...(scope && { scope }), policy: current });
  const missing = { allowed: false, reason: { code: 'removal-scope-missing', rule: 'R-USR-46' } };
  expect([...removalScopes.map(remove), remove(), remove('everywhere' as 'both')]).toEqual([
    { allowed: true },
    { allowed: true },
    { allowed: true },
    missing,
    missing,
  ]);
});
