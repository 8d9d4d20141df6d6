import { allowed, refused, type Decision, type Refused } from '../decision.js';
import type { EnrollmentState } from './enrollment-state.js';

export interface VerificationRefusal {
  readonly code: 'verification-link-invalid';
  readonly rule: 'R-ENR-30';
}

/**
 * The answer to a link of a verification mail that is not good: never issued, used, replaced or too old. All are answered
 * alike, so that trying tells nothing.
 */
export const verificationLinkInvalid: Refused<VerificationRefusal> = refused({
  code: 'verification-link-invalid',
  rule: 'R-ENR-30',
});

/** How long the link of a verification mail is good. The documents name no time. */
const verificationDays = 7;

/** Whether the link that was sent then still confirms the contact: once, in time, and while that is what is waited for. */
export function canVerifyContact(
  { state, sentAt, verifiedAt }: { state: EnrollmentState; sentAt: string; verifiedAt?: string | undefined },
  now: Date,
): Decision<VerificationRefusal> {
  // Asked the positive way round: a moment that is no date is not a link without end.
  const isInTime = now.getTime() < Date.parse(sentAt) + verificationDays * 86_400_000;
  return state === 'contact-unverified' && verifiedAt === undefined && isInTime ? allowed : verificationLinkInvalid;
}
