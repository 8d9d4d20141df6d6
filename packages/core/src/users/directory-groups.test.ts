import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { groupChanges, rolesOfGroups, directoryChangeShowsBy, withOwnerRole } from './directory-groups.js';

it('reads agent roles from the memberships of the directory (R-USR-29)', () => {
  expect([
    rolesOfGroups(['HelpdeskAgents', 'Everybody', 'AdminAgents']),
    rolesOfGroups([...hostileIds, 'adminagents']),
  ]).toEqual([['admin-agent', 'helpdesk-agent'], []]);
});

it('turns a change of agent roles into groups to join and to leave (R-USR-29)', () => {
  expect([
    groupChanges(['global-admin', 'sales-agent'], ['global-admin', 'admin-agent']),
    groupChanges(['admin-agent'], ['admin-agent', 'billing-admin']),
  ]).toEqual([
    { join: ['AdminAgents'], leave: ['SalesAgents'] },
    { join: [], leave: [] },
  ]);
});

it('shows a change of the directory within the hour (R-USR-30)', () => {
  expect(directoryChangeShowsBy(new Date('2026-11-22T10:15:00Z'))).toEqual(new Date('2026-11-22T11:15:00Z'));
});

it('makes the person who enrolls the owner, once (R-USR-33)', () => {
  expect([withOwnerRole(['global-admin']), withOwnerRole(['owner'])]).toEqual([['global-admin', 'owner'], ['owner']]);
});
