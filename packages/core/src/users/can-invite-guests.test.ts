import { expect, it } from 'vitest';
import { toFieldIssues } from '../field-issue.js';
import { current } from '../policy.js';
import { nextState } from '../state-machine.js';
import { canInviteGuests, guestInvitationTransitions, NewGuests } from './can-invite-guests.js';
import { aUser, jonas, katrin } from './user.fixtures.js';

const facts = { actor: katrin(), colleagues: [jonas()] };
const addresses = (count: number) => Array.from({ length: count }, (_, index) => `guest${index}@outside.example`);

it('invites up to ten outsiders at once (R-USR-34)', () => {
  const roles = ['mpn-partner-admin' as const];
  expect(canInviteGuests(facts, { emails: addresses(10), roles })).toEqual({ allowed: true });
  expect(canInviteGuests(facts, { emails: addresses(11), roles })).toEqual({
    allowed: false,
    reason: { code: 'too-many-guests', rule: 'R-USR-34', count: 11, max: 10 },
  });
});

it('counts an address that is named twice once', () => {
  const emails = [...addresses(10), 'GUEST0@outside.example'];
  expect(canInviteGuests(facts, { emails, roles: ['referral-admin'] })).toEqual({ allowed: true });
});

it('gives an outsider no role of the directory and none of an agent (R-USR-34)', () => {
  expect(canInviteGuests(facts, { emails: addresses(1), roles: ['admin-agent'] })).toMatchObject({
    allowed: false,
    reason: { code: 'role-not-for-guests', rule: 'R-USR-34', role: 'admin-agent' },
  });
});

it('invites nobody whom the company has already (R-USR-04)', () => {
  expect(canInviteGuests(facts, { emails: [jonas().email], roles: [] })).toEqual({
    allowed: false,
    reason: { code: 'email-taken', rule: 'R-USR-04', email: 'jonas@studio-brandl.example' },
  });
});

it('leaves guests to those who may give that role (R-OWN-02)', () => {
  const actor = aUser('manager', ['user-management-admin']);
  expect([
    canInviteGuests({ ...facts, actor }, { emails: addresses(1), roles: [] }),
    canInviteGuests({ ...facts, actor: jonas(), policy: current }, { emails: addresses(1), roles: [] }),
  ]).toMatchObject([
    { allowed: false, reason: { code: 'role-not-assignable', role: 'guest', roles: ['global-admin'] } },
    { allowed: false, reason: { code: 'not-an-admin-agent' } },
  ]);
});

it('names every wrong address at once', () => {
  const parsed = NewGuests.safeParse({ emails: ['a', 'b@c.example', ''], roles: ['super-admin'], from: 'x' });
  expect(parsed.success ? [] : toFieldIssues(parsed.error)).toEqual([
    { path: 'emails.0', code: 'not-an-email' },
    { path: 'emails.2', code: 'required' },
    { path: 'roles.0', code: 'unknown-choice' },
    { path: 'from', code: 'unknown-field' },
  ]);
});

it('keeps a guest pending until accepted, and sends the invitation again (R-USR-43)', () => {
  const next = (state: 'pending' | 'accepted', event: 'send-again' | 'accept') =>
    nextState(guestInvitationTransitions, state, event, 'R-USR-43');
  expect([
    next('pending', 'send-again'),
    next('pending', 'accept'),
    next('accepted', 'send-again').allowed,
    next('accepted', 'accept').allowed,
  ]).toEqual([{ allowed: true, state: 'pending' }, { allowed: true, state: 'accepted' }, false, false]);
});
