import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { canWorkInDashboard } from './can-work-in-dashboard.js';
import { enrollmentStates, type EnrollmentState } from './enrollment-state.js';

it('lets a company work once its account is ready (R-ENR-01)', () => {
  expect(canWorkInDashboard('ready')).toEqual({ allowed: true });
});

it.each([
  ...enrollmentStates.filter((state) => state !== 'ready'),
  ...(hostileIds as readonly string[] as EnrollmentState[]),
])('lets it do nothing else before that, as in the state %j (R-ENR-01)', (state) => {
  expect(canWorkInDashboard(state)).toEqual({
    allowed: false,
    reason: { code: 'not-enrolled', rule: 'R-ENR-01', state },
  });
});
