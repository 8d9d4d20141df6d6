import { refused, type Refused } from '../decision.js';

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
