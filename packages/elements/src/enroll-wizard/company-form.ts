import type { Enrollment, FieldError } from '@twotier/client';
import {
  checkCompanyDetails,
  domainOf,
  draftFields,
  toCompanyDetails,
  webMailServiceOf,
  type DraftField,
  type EnrollmentDraft,
} from '@twotier/core';
import type { TwotierElement } from '../base/twotier-element.js';
import type { FieldProblem } from '../controllers/form.js';
import { fieldLabels } from './field-labels.js';
import { chosenProfile } from './wizard-step.js';

/** What is typed, and the two answers that spare typing. */
export type CompanyValues = Readonly<Record<DraftField, string>> & {
  readonly contact: 'me' | 'other';
  readonly supportSame: boolean;
};

const emptyDraft = Object.fromEntries(draftFields.map((field) => [field, ''])) as Record<DraftField, string>;

export const emptyCompany: CompanyValues = { ...emptyDraft, contact: 'me', supportSame: false };

/** The signed-in person's address, when the program takes it and mail can reach it (R-ENR-28, R-ENR-52). */
export function companyEmail({ workAccount }: Pick<Enrollment, 'workAccount'>): string {
  const email = workAccount?.email ?? '';
  return webMailServiceOf(email) || domainOf(email).includes('.onmicrosoft.') ? '' : email;
}

/** What stands in the form when it opens: what was typed before, else what the sign-ins already told. */
export function toCompanyValues(enrollment: Enrollment): CompanyValues {
  const { draft, path, workAccount } = enrollment;
  if (path === 'already-in-csp') return { ...emptyCompany, ...draft };

  const profile = chosenProfile(enrollment);
  const values = {
    ...emptyDraft,
    'legalProfile.legalName': profile?.name ?? workAccount?.organizationName ?? '',
    'legalProfile.address.city': profile?.city ?? '',
    'primaryContact.fullName': workAccount?.fullName ?? '',
    'primaryContact.email': companyEmail(enrollment),
    ...draft,
    // The account's country counts, also after a sign-in with another account.
    'legalProfile.address.country': workAccount?.country ?? '',
  };
  return {
    ...values,
    contact: values['primaryContact.fullName'] === workAccount?.fullName ? 'me' : 'other',
    supportSame:
      values['supportContact.email'] !== '' &&
      values['supportContact.email'] === values['primaryContact.email'] &&
      values['supportContact.phone'] === values['primaryContact.phone'],
  };
}

/** What is kept and sent: only the fields of the draft. */
export function toDraft({ contact: _who, supportSame, ...typed }: CompanyValues): EnrollmentDraft {
  if (!supportSame) return typed;
  return {
    ...typed,
    'supportContact.email': typed['primaryContact.email'],
    'supportContact.phone': typed['primaryContact.phone'],
  };
}

/** Whether everything that the form asks for was answered before. */
export const isComplete = ({ draft, path, workAccount }: Enrollment): boolean =>
  checkCompanyDetails(toCompanyDetails(draft, path), { path, accountCountry: workAccount?.country ?? '' }).length === 0;

/** Everything that is wrong with the form, in words, in its order. */
export function companyProblems(
  host: TwotierElement,
  values: CompanyValues,
  enrollment: Enrollment | undefined,
): FieldProblem<DraftField>[] {
  if (!enrollment) return [];
  const { path, workAccount } = enrollment;
  const issues = checkCompanyDetails(toCompanyDetails(toDraft(values), path), {
    path,
    accountCountry: workAccount?.country ?? '',
  });
  return toProblems(host, issues, values);
}

/** What is wrong with a corrected address: the rule of the form counts here too. */
export function addressProblems(host: TwotierElement, email: string, enrollment: Enrollment | undefined) {
  const typed = { ...emptyCompany, 'primaryContact.email': email };
  return companyProblems(host, typed, enrollment && { ...enrollment, path: 'new' })
    .filter(({ field }) => field === 'primaryContact.email')
    .map(({ message }) => ({ field: 'address' as const, message }));
}

/** Issues of a rule or of the backend as problems of the form's fields. */
export function toProblems(
  host: TwotierElement,
  issues: readonly FieldError[],
  { supportSame }: Pick<CompanyValues, 'supportSame'>,
): FieldProblem<DraftField>[] {
  return draftFields.flatMap((field) => {
    // A field that repeats another is not shown, so its problem is shown there.
    if (supportSame && (field === 'supportContact.email' || field === 'supportContact.phone')) return [];
    return issues
      .filter(({ path }) => path === field)
      .map((issue) => ({ field, message: messageOf(host, field, issue) }));
  });
}

const messageOf = (host: TwotierElement, field: DraftField, issue: FieldError) =>
  issue.code === 'required'
    ? host.t('common.form.required', { label: host.t(fieldLabels[field]) })
    : host.wordsOfIssue(issue);
