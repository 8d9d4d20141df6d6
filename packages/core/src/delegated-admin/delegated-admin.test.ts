import { expect, it } from 'vitest';
import { toFieldIssues } from '../field-issue.js';
import { nextState, type Transitions } from '../state-machine.js';
import { aRequest } from './delegated-admin.fixtures.js';
import {
  accessAssignmentTransitions,
  AccessAssignmentState,
  DelegatedAdminState,
  delegatedAdminStates,
  delegatedAdminTransitions,
  NewDelegatedAdmin,
} from './delegated-admin.js';
import { directoryRoles } from './directory-role.js';

/** Every way that a table knows, as a person would write it down. */
const waysOf = (transitions: Transitions) =>
  Object.entries(transitions).flatMap(([state, events]) =>
    Object.entries(events).map(([event, next]) => `${state} > ${event} > ${next}`),
  );

const issuesOf = (value: unknown) => {
  const parsed = NewDelegatedAdmin.safeParse(value);
  return parsed.success ? [] : toFieldIssues(parsed.error, value);
};

it('leads a relationship from its request over approval to the end (R-ADM-06, R-ADM-08, R-ADM-09, R-ADM-12)', () => {
  expect(waysOf(delegatedAdminTransitions)).toEqual([
    'created > change > created',
    'created > lock-for-approval > approval-pending',
    'approval-pending > approve > approved',
    'approval-pending > expire > expired',
    'approved > begin-activation > activating',
    'activating > finish-activation > active',
    'active > extend > active',
    'active > begin-expiry > expiring',
    'active > request-termination > termination-requested',
    'expiring > finish-expiry > expired',
    'termination-requested > begin-termination > terminating',
    'terminating > finish-termination > terminated',
  ]);
});

it('knows ten states of a relationship (R-ADM-06)', () => {
  expect(delegatedAdminStates).toEqual([
    'created',
    'approval-pending',
    'approved',
    'activating',
    'active',
    'expiring',
    'expired',
    'termination-requested',
    'terminating',
    'terminated',
  ]);
  expect(delegatedAdminStates.every((state) => DelegatedAdminState.safeParse(state).success)).toBe(true);
});

it('changes a request before the customer is asked, and never after (R-ADM-07)', () => {
  const changing = delegatedAdminStates.filter(
    (state) => nextState(delegatedAdminTransitions, state, 'change', 'R-ADM-07').allowed,
  );
  expect(changing).toEqual(['created']);
});

it('leads an access assignment to active, and deletes it by way of deleting (R-ADM-13)', () => {
  expect(waysOf(accessAssignmentTransitions)).toEqual([
    'pending > activate > active',
    'pending > fail > error',
    'active > change > pending',
    'active > delete > deleting',
    'error > try-again > pending',
    'error > delete > deleting',
    'deleting > finish-deleting > deleted',
    'deleting > fail > error',
  ]);
  expect(
    ['pending', 'active', 'deleting', 'deleted', 'error'].every((s) => AccessAssignmentState.safeParse(s).success),
  ).toBe(true);
});

it('takes a request with roles, a duration and a name (R-ADM-03)', () => {
  const { autoExtend: _, ...request } = aRequest({ name: ' Lindenhof ' });
  expect(NewDelegatedAdmin.parse(request)).toEqual({ ...aRequest({ name: 'Lindenhof' }), autoExtend: 'off' });
});

it('takes the name with fifty characters, the shortest and the longest time (R-ADM-03)', () => {
  const taken = [{ name: 'x'.repeat(50) }, { duration: 'P1D' }, { duration: 'P730D' }, { duration: 'P2Y' }];
  expect(taken.flatMap((facts) => issuesOf(aRequest(facts)))).toEqual([]);
});

it('names everything that is wrong with a request at once (R-ADM-03)', () => {
  expect(issuesOf({ name: 'x'.repeat(51), duration: 'P731D', roles: [], autoExtend: 'P1Y', state: 'active' })).toEqual([
    { path: 'name', code: 'too-long' },
    { path: 'duration', code: 'too-large' },
    { path: 'roles', code: 'required' },
    { path: 'autoExtend', code: 'unknown-choice' },
    { path: 'state', code: 'unknown-field' },
  ]);
  expect(issuesOf({ ...aRequest(), name: ' ', duration: '', roles: ['helpdesk'] })).toEqual([
    { path: 'name', code: 'required' },
    { path: 'duration', code: 'required' },
    { path: 'roles.0', code: 'invalid' },
  ]);
});

it.each([
  ['P0D', 'too-small'],
  ['P2Y1D', 'too-large'],
  ['one year', 'invalid'],
])('refuses the duration %s as %s (R-ADM-03)', (duration, code) => {
  expect(issuesOf(aRequest({ duration }))).toEqual([{ path: 'duration', code }]);
});

it('takes a role id in capital letters for the same role', () => {
  const roles = [directoryRoles['global-reader'].toUpperCase()];
  expect(NewDelegatedAdmin.parse(aRequest({ roles })).roles).toEqual([directoryRoles['global-reader']]);
});
