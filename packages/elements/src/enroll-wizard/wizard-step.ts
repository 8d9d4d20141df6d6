import type { Enrollment } from '@twotier/client';
import { canEnrollWith, canUseMembershipProfile } from '@twotier/core';

/** The steps of an enrollment. A company already in the program takes the shorter way (R-ENR-02). */
const stepsByPath = {
  new: ['welcome', 'work-account', 'membership', 'profile', 'company', 'check'],
  'already-in-csp': ['welcome', 'work-account', 'company', 'check'],
} as const satisfies Record<Enrollment['path'], readonly string[]>;

export type WizardStep = (typeof stepsByPath)['new'][number];

/** Where an enrollment stands: at a step, or sent and waiting. */
export type Place = WizardStep | 'status';

export const stepsOf = ({ path }: Pick<Enrollment, 'path'>): readonly WizardStep[] => stepsByPath[path];

export const stepTitle = (
  step: WizardStep,
  path: Enrollment['path'],
): 'enroll.contact.support' | `enroll.step.${WizardStep}` =>
  step === 'company' && path === 'already-in-csp' ? 'enroll.contact.support' : `enroll.step.${step}`;

/** The profile that was chosen, when it may still be used. */
export function chosenProfile({ membershipProfiles, mpnId, workAccount }: Enrollment) {
  const profile = membershipProfiles.find((one) => one.mpnId === mpnId);
  if (!profile || !workAccount) return undefined;
  return canUseMembershipProfile(profile, { accountCountry: workAccount.country }).allowed ? profile : undefined;
}

/** Whether the company's details are complete. It takes the rules of their form, which come with the form. */
export type DetailsCheck = ((enrollment: Enrollment) => boolean) | undefined;

/**
 * The farthest place an enrollment has come to, read from what the backend knows. Nothing is remembered in the page, so
 * a reload and the way back from a sign-in lead to the right step. Without the rules of the form nobody is behind it.
 */
export function reachedPlace(enrollment: Enrollment, isComplete: DetailsCheck): Place {
  const { state, path, workAccount } = enrollment;
  if (state === 'not-started') return 'welcome';
  if (state !== 'drafting') return 'status';
  if (!workAccount || !canEnrollWith(workAccount).allowed) return 'work-account';

  if (path === 'new') {
    if (enrollment.membershipUserName === undefined && enrollment.membershipProfiles.length === 0) return 'membership';
    if (!chosenProfile(enrollment)) return 'profile';
  }
  return isComplete?.(enrollment) ? 'check' : 'company';
}

/** Whether a person may stand at a step: everything before it is answered. */
export function isReached(enrollment: Enrollment, step: WizardStep, isComplete: DetailsCheck): boolean {
  const steps = stepsOf(enrollment);
  const reached = reachedPlace(enrollment, isComplete);
  return reached !== 'status' && steps.includes(step) && steps.indexOf(step) <= steps.indexOf(reached);
}
