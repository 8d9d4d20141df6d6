import { expect, it } from 'vitest';
import { adminAccessTransitions, partnershipTransitions } from './partnerships/partnership.js';
import { enrollmentTransitions } from './enrollment/enrollment-state.js';
import { hostileIds } from './hostile.fixtures.js';
import { reusableInvitationTransitions } from './invitations/invitation-reach.js';
import { invitationTransitions } from './invitations/invitation-state.js';
import { nextState, type Transitions } from './state-machine.js';
import { relationshipTransitions } from './customers/relationship.js';
import { walk } from './state-table.fixtures.js';
import { subscriptionTransitions } from './orders/subscription.js';
import { userTransitions } from './users/user-status.js';

it('leads an enrollment from not started over drafting, unverified and in review to ready (R-ENR-33, R-ENR-31)', () => {
  expect(walk(enrollmentTransitions)).toEqual({
    'not-started': row('start', 'drafting'),
    drafting: row('submit', 'contact-unverified'),
    'contact-unverified': { ...row('verify-contact', 'in-review'), 'correct-contact': 'contact-unverified' },
    'in-review': { ...row('approve', 'ready'), reject: 'rejected' },
    rejected: row('fix-now', 'drafting'),
    ready: row('start', '-'),
  });

  function row(event: string, to: string) {
    const none = { start: '-', submit: '-', 'verify-contact': '-', 'correct-contact': '-', approve: '-', reject: '-' };
    return { ...none, 'fix-now': '-', [event]: to };
  }
});

it('leads a user from the temporary password by a change of it to active, and never around it (R-USR-13, R-USR-32)', () => {
  expect(walk(userTransitions)).toEqual({
    'password-change-due': {
      ...none(),
      'change-password': 'active',
      'reset-password': 'password-change-due',
      block: 'blocked',
      remove: 'removed',
    },
    active: { ...none(), 'reset-password': 'password-change-due', block: 'blocked', remove: 'removed' },
    blocked: {
      ...none(),
      unblock: 'active',
      'unblock-before-first-sign-in': 'password-change-due',
      remove: 'removed',
    },
    removed: { ...none(), restore: 'active', 'restore-before-first-sign-in': 'password-change-due' },
  });

  function none() {
    const toSignIn = { 'change-password': '-', 'reset-password': '-', remove: '-' };
    const toBlock = { block: '-', unblock: '-', 'unblock-before-first-sign-in': '-' };
    return { ...toSignIn, ...toBlock, restore: '-', 'restore-before-first-sign-in': '-' };
  }
});

it('leads an invitation to one answer, and renews it after every end but acceptance', () => {
  const open = {
    open: 'opened',
    accept: 'accepted',
    decline: 'declined',
    expire: 'expired',
    revoke: 'revoked',
    renew: 'drafted',
  };
  const none = { open: '-', accept: '-', decline: '-', expire: '-', revoke: '-', renew: '-' };
  expect(walk(invitationTransitions)).toEqual({
    drafted: open,
    opened: open,
    accepted: none,
    declined: { ...none, renew: 'drafted' },
    expired: { ...none, renew: 'drafted' },
    revoked: { ...none, renew: 'drafted' },
  });
});

it('keeps a reusable invitation open through every answer, until its sender or its time ends it (R-INV-42)', () => {
  const none = { open: '-', accept: '-', decline: '-', expire: '-', revoke: '-', renew: '-' };
  const open = {
    open: 'opened',
    accept: 'opened',
    decline: 'opened',
    expire: 'expired',
    revoke: 'revoked',
    renew: 'drafted',
  };
  expect(walk(reusableInvitationTransitions)).toEqual({
    drafted: open,
    opened: open,
    expired: { ...none, renew: 'drafted' },
    revoked: { ...none, renew: 'drafted' },
  });
});

it('ends a partnership once', () => {
  expect(walk(partnershipTransitions)).toEqual({ authorized: { end: 'ended' }, ended: { end: '-' } });
});

it('takes the administrator access away once, in a life of its own (R-PRV-16)', () => {
  expect(walk(adminAccessTransitions)).toEqual({ granted: { remove: 'removed' }, removed: { remove: '-' } });
});

it('ends a relationship once, and brings none back (R-CUS-38)', () => {
  expect(walk(relationshipTransitions)).toEqual({ active: { end: 'ended' }, ended: { end: '-' } });
});

it('suspends, resumes and cancels a subscription, and changes and renews only an active one', () => {
  const none = { 'change-seats': '-', renew: '-', suspend: '-', resume: '-', cancel: '-' };
  expect(walk(subscriptionTransitions)).toEqual({
    active: { ...none, 'change-seats': 'active', renew: 'active', suspend: 'suspended', cancel: 'cancelled' },
    suspended: { ...none, resume: 'active', cancel: 'cancelled' },
    cancelled: none,
  });
});

it('names the events that would have fitted', () => {
  expect(nextState(enrollmentTransitions, 'in-review', 'submit', 'R-ENR-33')).toEqual({
    allowed: false,
    reason: {
      code: 'event-does-not-fit',
      rule: 'R-ENR-33',
      state: 'in-review',
      event: 'submit',
      fitting: ['approve', 'reject'],
    },
  });
});

it.each(hostileIds)('refuses the state and the event %j', (id) => {
  const machine: Transitions = enrollmentTransitions;
  expect(nextState(machine, id, 'submit', 'R-ENR-33')).toEqual({
    allowed: false,
    reason: { code: 'event-does-not-fit', rule: 'R-ENR-33', state: id, event: 'submit', fitting: [] },
  });
  expect(nextState(machine, 'drafting', id, 'R-ENR-33')).toEqual({
    allowed: false,
    reason: { code: 'event-does-not-fit', rule: 'R-ENR-33', state: 'drafting', event: id, fitting: ['submit'] },
  });
});

it('refuses a hostile event in a hostile state', () => {
  const machine: Transitions = enrollmentTransitions;
  const ways = hostileIds.flatMap((state) =>
    hostileIds.filter((event) => nextState(machine, state, event, 'R-ENR-33').allowed).map((event) => [state, event]),
  );
  expect(ways).toEqual([]);
});
