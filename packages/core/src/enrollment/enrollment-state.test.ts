import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { nextState } from '../state-machine.js';
import { EnrollmentPath, EnrollmentState, enrollmentTransitions } from './enrollment-state.js';

it('lets nobody approve before the contact has confirmed the address (R-ENR-31)', () => {
  expect(nextState(enrollmentTransitions, 'contact-unverified', 'approve', 'R-ENR-31')).toEqual({
    allowed: false,
    reason: {
      code: 'event-does-not-fit',
      rule: 'R-ENR-31',
      state: 'contact-unverified',
      event: 'approve',
      fitting: ['verify-contact', 'correct-contact'],
    },
  });
});

it('knows the two paths: a new company, and one already in CSP (R-ENR-02)', () => {
  expect(EnrollmentPath.options).toEqual(['new', 'already-in-csp']);
});

it.each(hostileIds)('knows neither a state nor a path called %j', (id) => {
  expect([EnrollmentState.safeParse(id).success, EnrollmentPath.safeParse(id).success]).toEqual([false, false]);
});
