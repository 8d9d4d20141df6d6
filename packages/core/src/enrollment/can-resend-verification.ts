import { afterBusinessDays, dayOf } from '../calendar.js';
import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import { enrollmentTransitions, type EnrollmentState } from './enrollment-state.js';

export type ResendVerificationRefusal =
  | EventDoesNotFit
  | {
      readonly code: 'verification-mail-recent';
      readonly rule: 'R-ENR-51';
      /** The day from which it can be sent again. Absent where nobody knows when it was sent. */
      readonly resendFrom?: string;
    };

/**
 * Whether the verification mail may be sent again: one business day after the last one, so that a slow mail is not taken
 * for a lost one (R-ENR-51). To a corrected address it goes at once.
 */
export function canResendVerification(
  {
    state,
    sentAt,
    sentTo,
    email = sentTo,
    policy = sourceDocument,
  }: {
    readonly state: EnrollmentState;
    readonly sentAt: string;
    readonly sentTo: string;
    /** The address it shall go to now. Without one, the same as before. */
    readonly email?: string | undefined;
    readonly policy?: ProgrammePolicy;
  },
  now: Date,
): Decision<ResendVerificationRefusal> {
  const fits = nextState(enrollmentTransitions, state, 'correct-contact', 'R-ENR-51');
  if (!fits.allowed) return fits;

  const isCorrected = email.trim().toLowerCase() !== sentTo.trim().toLowerCase();
  if (!policy.resendAfterBusinessDay || isCorrected) return allowed;

  const from = afterBusinessDays(new Date(sentAt), 1);
  if (now.getTime() >= from.getTime()) return allowed;
  const resendFrom = dayOf(from);
  return refused({
    code: 'verification-mail-recent',
    rule: 'R-ENR-51',
    ...(resendFrom !== undefined && { resendFrom }),
  });
}

/** How many business days a verification normally takes (R-ENR-47). */
const verificationBusinessDays = 5;

/** Whether a verification takes longer than it normally does, so that asking the support is due (R-ENR-47). */
export const isVerificationLate = (begunAt: string, now: Date): boolean =>
  now.getTime() > afterBusinessDays(new Date(begunAt), verificationBusinessDays).getTime();
