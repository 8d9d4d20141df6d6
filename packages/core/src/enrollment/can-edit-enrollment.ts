import { refused, type Decision } from '../decision.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import { enrollmentTransitions, type EnrollmentPath, type EnrollmentState } from './enrollment-state.js';
import { canUseMembershipProfile, type MembershipProfileRefusal } from './can-use-membership-profile.js';
import type { MembershipProfile } from './membership-profile.js';
import type { WorkAccount } from './work-account.js';

/** How far an application has come: the facts that the rules need. */
export interface EnrollmentFacts {
  readonly state: EnrollmentState;
  readonly path: EnrollmentPath;
  readonly workAccount?: WorkAccount | undefined;
  readonly membershipProfile?: MembershipProfile | undefined;
}

export interface WorkAccountMissing {
  readonly code: 'work-account-missing';
  readonly rule: 'R-ENR-04';
}

export type ChooseMembershipProfileRefusal =
  | EventDoesNotFit
  | WorkAccountMissing
  | MembershipProfileRefusal
  | { readonly code: 'mpn-profile-missing'; readonly rule: 'R-ENR-21' };

/** Whether anything in the application may still be changed: as long as *Enroll now* would fit. */
export const canEditEnrollment = (state: EnrollmentState): Decision<EventDoesNotFit> =>
  nextState(enrollmentTransitions, state, 'submit', 'R-ENR-33');

/** Whether a sign-in with this provider may begin: the work account comes first, because a profile must fit its country. */
export function canBeginSignIn(
  { state, workAccount }: Pick<EnrollmentFacts, 'state' | 'workAccount'>,
  provider: 'work-account' | 'partner-membership',
): Decision<EventDoesNotFit | WorkAccountMissing> {
  const edit = canEditEnrollment(state);
  if (!edit.allowed || provider === 'work-account' || workAccount) return edit;
  return refused({ code: 'work-account-missing', rule: 'R-ENR-04' });
}

/** Whether this profile may be the one of the application. `undefined`: the sign-in has not found it. */
export function canChooseMembershipProfile({
  state,
  workAccount,
  membershipProfile,
}: Omit<EnrollmentFacts, 'path'>): Decision<ChooseMembershipProfileRefusal> {
  const edit = canEditEnrollment(state);
  if (!edit.allowed) return edit;

  if (!workAccount) return refused({ code: 'work-account-missing', rule: 'R-ENR-04' });
  if (!membershipProfile) return refused({ code: 'mpn-profile-missing', rule: 'R-ENR-21' });
  return canUseMembershipProfile(membershipProfile, { accountCountry: workAccount.country });
}
