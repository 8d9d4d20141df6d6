import { allowed, refused, type Decision } from '../decision.js';
import type { EnrollmentState } from './enrollment-state.js';

export interface NotEnrolled {
  readonly code: 'not-enrolled';
  readonly rule: 'R-ENR-01';
  readonly state: EnrollmentState;
}

/** Whether a reseller's account is ready: before that nothing but enrolling is possible (R-ENR-01). */
export function canWorkInDashboard(state: EnrollmentState): Decision<NotEnrolled> {
  return state === 'ready' ? allowed : refused({ code: 'not-enrolled', rule: 'R-ENR-01', state });
}
