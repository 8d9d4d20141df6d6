import { allowed, refused, type Decision } from '../decision.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import { verificationTransitions, type VerificationCheck, type VerificationStatus } from './verification-status.js';

export type FixNowRefusal =
  | EventDoesNotFit
  | { readonly code: 'proof-missing'; readonly rule: 'R-ENR-50'; readonly check: VerificationCheck };

/** Whether *Fix now* takes up a rejected check again: with proof, after which it is pending until that is reviewed (R-ENR-50). */
export function canFixNow({
  check,
  status,
  proofs,
}: {
  readonly check: VerificationCheck;
  readonly status: VerificationStatus;
  /** How many documents have been handed in as proof. */
  readonly proofs: number;
}): Decision<FixNowRefusal> {
  const next = nextState(verificationTransitions, status, 'fix-now', 'R-ENR-50');
  if (!next.allowed) return next;
  return proofs > 0 ? allowed : refused({ code: 'proof-missing', rule: 'R-ENR-50', check });
}
