import { allowed, refused, type Decision } from '../decision.js';
import type { FieldIssue } from '../field-issue.js';
import {
  canChooseMembershipProfile,
  canEditEnrollment,
  type EnrollmentFacts,
  type ChooseMembershipProfileRefusal,
} from './can-edit-enrollment.js';
import { checkCompanyDetails, type CompanyDetailsCheck } from './company-details.js';
import { canEnrollWith, type WorkAccountRefusal } from './can-enroll-with.js';

export type SubmitEnrollmentRefusal =
  | ChooseMembershipProfileRefusal
  | WorkAccountRefusal
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
  options: Omit<CompanyDetailsCheck, 'path' | 'accountCountry'> = {},
): Decision<SubmitEnrollmentRefusal> {
  const edit = canEditEnrollment(state);
  if (!edit.allowed) return edit;

  if (!workAccount) return refused({ code: 'work-account-missing', rule: 'R-ENR-04' });
  const account = canEnrollWith(workAccount);
  if (!account.allowed) return account;

  if (path !== 'already-in-csp') {
    const profile = canChooseMembershipProfile({ state, workAccount, membershipProfile });
    if (!profile.allowed) return profile;
  }

  const issues = checkCompanyDetails(details, { ...options, path, accountCountry: workAccount.country });
  if (issues.length > 0) return refused({ code: 'company-details-invalid', rule: 'R-ENR-26', issues });
  return allowed;
}
