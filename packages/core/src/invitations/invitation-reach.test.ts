import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { canAcceptWith, type InvitationState } from './invitation-state.js';
import { canReach, InvitationAnswer, InvitationReach, nextInvitationState } from './invitation-reach.js';

it('knows a personal link, and a reusable one that says so (R-INV-42, R-OWN-04)', () => {
  expect(InvitationReach.options).toEqual(['personal', 'reusable']);
});

it('ends a personal invitation by its one answer, and keeps a reusable one open for the next company (R-INV-42)', () => {
  const next = (reach: InvitationReach, event: 'accept' | 'decline') => nextInvitationState(reach, 'drafted', event);
  expect([
    next('personal', 'accept'),
    next('personal', 'decline'),
    next('reusable', 'accept'),
    next('reusable', 'decline'),
  ]).toEqual([
    { allowed: true, state: 'accepted' },
    { allowed: true, state: 'declined' },
    { allowed: true, state: 'opened' },
    { allowed: true, state: 'opened' },
  ]);
});

it.each(['revoke', 'expire'] as const)(
  'ends a reusable invitation: after %s nobody answers any more (R-INV-42)',
  (event) => {
    const next = nextInvitationState('reusable', 'opened', event);
    expect(next.allowed && canAcceptWith(next.state).allowed).toBe(false);
  },
);

it('knows no answered state of a reusable invitation (R-INV-42)', () => {
  expect(nextInvitationState('reusable', 'accepted', 'renew')).toEqual({
    allowed: false,
    reason: { code: 'event-does-not-fit', rule: 'R-OWN-04', state: 'accepted', event: 'renew', fitting: [] },
  });
});

it.each(hostileIds)('takes %j for no state of either, and for a personal reach at most', (id) => {
  expect([
    nextInvitationState('personal', id as InvitationState, 'open').allowed,
    nextInvitationState('reusable', id as InvitationState, 'open').allowed,
    nextInvitationState(id as InvitationReach, 'opened', 'accept'),
    InvitationReach.safeParse(id).success,
  ]).toEqual([false, false, { allowed: true, state: 'accepted' }, false]);
});

it('names no customer in a reusable link, and may in a personal one (R-INV-42)', () => {
  const invitedDomain = 'praxis-lindenhof.example';
  expect([
    canReach('personal', { invitedDomain }),
    canReach('reusable', {}),
    canReach('reusable', { invitedDomain }),
    canReach('__proto__' as 'reusable', { invitedDomain }),
  ]).toMatchObject([
    { allowed: true },
    { allowed: true },
    { allowed: false, reason: { code: 'reusable-link-names-customer', rule: 'R-INV-42' } },
    { allowed: false },
  ]);
});

it('keeps each answer that came through a reusable link on its own (R-INV-42)', () => {
  const answer = {
    organizationId: 'praxis-lindenhof',
    answeredBy: 'mira',
    answer: 'accepted',
    at: '2026-11-20T09:00:00Z',
  };
  expect([
    InvitationAnswer.safeParse(answer).success,
    InvitationAnswer.safeParse({ ...answer, answer: 'maybe' }).success,
  ]).toEqual([true, false]);
});
