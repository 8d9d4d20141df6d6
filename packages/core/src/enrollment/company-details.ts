import * as z from 'zod/mini';
import { toFieldIssues, valueAt, type FieldIssue } from '../field-issue.js';
import { regionOf } from '../parties/region.js';
import { CountryCode, EmailAddress, optionalText, OptionalWebAddress, PhoneNumber, requiredText } from '../text.js';
import { draftFields } from './draft.js';
import type { EnrollmentPath } from './enrollment-state.js';
import { webMailServiceOf } from './web-mail.js';

export const Address = /* @__PURE__ */ z.strictObject({
  line1: requiredText(200),
  line2: optionalText(200),
  city: requiredText(100),
  /** Where the country has states or provinces. */
  state: optionalText(100),
  postalCode: requiredText(20),
  country: CountryCode,
});
export type Address = z.infer<typeof Address>;

/** The company as the law knows it. Microsoft compares it with what it already has (R-ENR-10). */
export const LegalProfile = /* @__PURE__ */ z.strictObject({ legalName: requiredText(200), address: Address });
export type LegalProfile = z.infer<typeof LegalProfile>;

/** Whom Microsoft asks about the application: the applicant or somebody else of the company (R-ENR-27). */
export const PrimaryContact = /* @__PURE__ */ z.strictObject({
  fullName: requiredText(120),
  email: EmailAddress,
  phone: PhoneNumber,
});
export type PrimaryContact = z.infer<typeof PrimaryContact>;

/** How the reseller's customers reach its support. */
export const SupportContact = /* @__PURE__ */ z.strictObject({
  email: EmailAddress,
  phone: PhoneNumber,
  website: OptionalWebAddress,
});
export type SupportContact = z.infer<typeof SupportContact>;

/** What *Enroll now* submits (R-ENR-25, R-ENR-26). */
export const CompanyDetails = /* @__PURE__ */ z.strictObject({
  legalProfile: LegalProfile,
  primaryContact: PrimaryContact,
  supportContact: SupportContact,
});
export type CompanyDetails = z.infer<typeof CompanyDetails>;

/** What a company already in the program submits (R-ENR-02). */
export const SupportDetails = /* @__PURE__ */ z.strictObject({ supportContact: SupportContact });
export type SupportDetails = z.infer<typeof SupportDetails>;

/**
 * Everything that is wrong with the details of an application, all at once, in the order of the form.
 *
 * The legal address must lie in the country of the work account: the account's country cannot be another one.
 */
export function checkCompanyDetails(
  details: unknown,
  {
    path,
    accountCountry,
    alsoWebMailDomains,
  }: { path: EnrollmentPath; accountCountry: string; alsoWebMailDomains?: ReadonlySet<string> },
): FieldIssue[] {
  const schema = path === 'already-in-csp' ? SupportDetails : CompanyDetails;
  const parsed = schema.safeParse(details);
  const issues = parsed.success ? [] : toFieldIssues(parsed.error, details);
  if (path === 'already-in-csp') return inFormOrder(issues);

  const email = textAt(details, 'primaryContact', 'email');
  const service = webMailServiceOf(email, alsoWebMailDomains);
  if (service !== undefined && !issues.some((issue) => issue.path === 'primaryContact.email')) {
    issues.push({ path: 'primaryContact.email', code: 'web-mail-address', rule: 'R-ENR-28', values: { service } });
  }

  const country = textAt(details, 'legalProfile', 'address', 'country');
  if (/^[A-Z]{2}$/.test(country)) {
    if (!regionOf(country)) issues.push({ path: 'legalProfile.address.country', code: 'unknown-country' });
    else if (country !== accountCountry) {
      issues.push({
        path: 'legalProfile.address.country',
        code: 'other-country',
        rule: 'R-ENR-24',
        values: { country: accountCountry },
      });
    }
  }
  return inFormOrder(issues);
}

const inFormOrder = (issues: readonly FieldIssue[]): FieldIssue[] =>
  issues.toSorted((a, b) => placeInForm(a.path) - placeInForm(b.path));

/** Where a field, or the first field of a group, stands in the form. What is not in the form comes last. */
function placeInForm(path: string): number {
  const place = draftFields.findIndex((field) => field === path || field.startsWith(`${path}.`));
  return place === -1 ? draftFields.length : place;
}

/** The text at a path of something that came from outside, or nothing. */
function textAt(details: unknown, ...path: string[]): string {
  const value = valueAt(details, path);
  // Stryker disable next-line StringLiteral: any text does that is neither an address nor a country
  return typeof value === 'string' ? value.trim() : '';
}
