import { allowed, refused, type Decision } from '../decision.js';
import type { FieldIssue } from '../field-issue.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import { checkCompanyDetails } from './company-details.js';
import { enrollmentTransitions, type EnrollmentPath, type EnrollmentState } from './enrollment-state.js';
import {
  canUseMembershipProfile,
  type MembershipProfile,
  type MembershipProfileRefusal,
} from './membership-profile.js';
import { canEnrollWith, type WorkAccount, type WorkAccountRefusal } from './work-account.js';

/** How far an application has come: the facts that the rules need. */
export interface EnrollmentFacts {
  readonly state: EnrollmentState;
  readonly path: EnrollmentPath;
  readonly workAccount?: WorkAccount | undefined;
  readonly membershipProfile?: MembershipProfile | undefined;
}

export type SubmitEnrollmentRefusal =
  | EventDoesNotFit
  | WorkAccountRefusal
  | MembershipProfileRefusal
  | { readonly code: 'work-account-missing'; readonly rule: 'R-ENR-04' }
  | { readonly code: 'mpn-profile-missing'; readonly rule: 'R-ENR-21' }
  | { readonly code: 'company-details-invalid'; readonly rule: 'R-ENR-26'; readonly issues: readonly FieldIssue[] };

/**
 * Whether *Enroll now* may submit these details.
 *
 * Everything is asked again at the end, also what an earlier step has asked: profile and account can change while a
 * person fills in the form.
 */
export function canSubmitEnrollment(
  { state, path, workAccount, membershipProfile }: EnrollmentFacts,
  details: unknown,
  options: { alsoWebMailDomains?: ReadonlySet<string> } = {},
): Decision<SubmitEnrollmentRefusal> {
  const next = nextState(enrollmentTransitions, state, 'submit', 'R-ENR-33');
  if (!next.allowed) return next;

  if (!workAccount) return refused({ code: 'work-account-missing', rule: 'R-ENR-04' });
  const account = canEnrollWith(workAccount);
  if (!account.allowed) return account;

  if (path !== 'already-in-csp') {
    if (!membershipProfile) return refused({ code: 'mpn-profile-missing', rule: 'R-ENR-21' });
    const profile = canUseMembershipProfile(membershipProfile, { accountCountry: workAccount.country });
    if (!profile.allowed) return profile;
  }

  const issues = checkCompanyDetails(details, { path, accountCountry: workAccount.country, ...options });
  if (issues.length > 0) return refused({ code: 'company-details-invalid', rule: 'R-ENR-26', issues });
  return allowed;
}
