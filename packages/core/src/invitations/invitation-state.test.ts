import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { canAcceptWith, invitationDays, invitationStateAt, invitationStates } from './invitation-state.js';
import { InvitationKind, InvitationState } from './invitation-schemas.js';

const expiresAt = '2026-12-20T09:00:00.000Z';

it('stays open thirty days', () => {
  expect(invitationDays).toBe(30);
});

it.each(['drafted', 'opened'] as const)('expires at the moment named, and not before (%s)', (state) => {
  expect([
    invitationStateAt({ state, expiresAt }, new Date('2026-12-20T08:59:59.999Z')),
    invitationStateAt({ state, expiresAt }, new Date('2026-12-20T09:00:00.000Z')),
  ]).toEqual([state, 'expired']);
});

it.each(['accepted', 'declined', 'revoked', 'expired'] as const)('keeps the end it has come to (%s)', (state) => {
  expect(invitationStateAt({ state, expiresAt }, new Date('2027-01-01'))).toBe(state);
});

it.each(['', 'never', '9999-99-99'])('is not open without end where the end is no date (%j)', (end) => {
  expect(invitationStateAt({ state: 'opened', expiresAt: end }, new Date('2026-11-20'))).toBe('expired');
});

it('has expired where the clock is broken', () => {
  expect(invitationStateAt({ state: 'opened', expiresAt }, new Date(Number.NaN))).toBe('expired');
});

it('is answered while it is open, also when nobody has seen the link opened (R-INV-10)', () => {
  expect(invitationStates.filter((state) => canAcceptWith(state).allowed)).toEqual(['drafted', 'opened']);
});

it('knows a single and a joint invitation (R-INV-07, R-INV-21)', () => {
  expect(InvitationKind.options).toEqual(['single', 'joint']);
});

it.each(hostileIds)('knows neither a state nor a kind called %j', (id) => {
  expect([
    InvitationState.safeParse(id).success,
    InvitationKind.safeParse(id).success,
    canAcceptWith(id as InvitationState),
  ]).toEqual([false, false, { allowed: false, reason: { code: 'invitation-not-open', rule: 'R-OWN-04', state: id } }]);
});
