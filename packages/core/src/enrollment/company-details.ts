import * as z from 'zod/mini';
import { toFieldIssues, valueAt, type FieldIssue } from '../field-issue.js';
import { regionOf } from '../parties/region.js';
import {
  CountryCode,
  EmailAddress,
  lineOfText,
  optionalText,
  OptionalWebAddress,
  PhoneNumber,
  requiredText,
} from '../text.js';
import { checkLegalProfileByCountry, checkPhoneByCountry, type CountryCheck } from './check-by-country.js';
import type { CountryRules } from './country-rules.js';
import { draftFields } from './draft.js';
import { isFunctionMailbox } from './function-mailbox.js';
import type { EnrollmentPath } from './enrollment-state.js';
import { webMailServiceOf } from './web-mail.js';

/** A postal address. What besides the first line must not be empty hangs on the country: `checkCompanyDetails` says it. */
export const Address = /* @__PURE__ */ z.strictObject({
  line1: requiredText(200),
  line2: optionalText(200),
  city: optionalText(100),
  /** Where the country has states or provinces. */
  state: optionalText(100),
  postalCode: optionalText(20),
  country: CountryCode,
});
export type Address = z.infer<typeof Address>;

/** The company as the law knows it. Microsoft compares it with what it already has (R-ENR-10). */
export const LegalProfile = /* @__PURE__ */ z.strictObject({
  legalName: requiredText(200),
  /** The registration or tax number, under whatever name the country knows it (R-ENR-46). */
  registrationNumber: z.optional(lineOfText(50)),
  address: Address,
});
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

export interface CompanyDetailsCheck extends CountryCheck {
  readonly path: EnrollmentPath;
  readonly accountCountry: string;
  /** The server's longer lists, in small letters. */
  readonly alsoWebMailDomains?: ReadonlySet<string>;
  readonly alsoFunctionMailboxes?: ReadonlySet<string>;
}

/**
 * Everything that is wrong with the details of an application, all at once, in the order of the form.
 *
 * The legal address must lie in the country of the work account: the account's country cannot be another one. With the
 * rules of that country the address, the phone numbers and the registration number are held against them too.
 */
export function checkCompanyDetails(details: unknown, options: CompanyDetailsCheck): FieldIssue[] {
  const { path, countryRules } = options;
  const schema = path === 'already-in-csp' ? SupportDetails : CompanyDetails;
  const parsed = schema.safeParse(details);
  const issues = parsed.success ? [] : toFieldIssues(parsed.error, details);
  const further = [
    ...(path === 'already-in-csp' ? [] : checkNewCompany(details, options)),
    ...(countryRules ? checkPhones(details, path, countryRules) : []),
  ];

  // One thing is said about one field: that it is wrong in itself comes before what the program says about it.
  const isSaid = ({ path: field }: FieldIssue) => issues.some((issue) => issue.path === field);
  return inFormOrder([...issues, ...further.filter((issue) => !isSaid(issue))], countryRules);
}

const checkNewCompany = (details: unknown, options: CompanyDetailsCheck): FieldIssue[] => [
  ...checkLegalProfileByCountry(valueAt(details, ['legalProfile']), options),
  ...checkCountry(details, options),
  ...checkContactAddress(details, options),
];

function checkContactAddress(
  details: unknown,
  { alsoWebMailDomains, alsoFunctionMailboxes }: CompanyDetailsCheck,
): FieldIssue[] {
  const path = 'primaryContact.email';
  const email = textAt(details, 'primaryContact', 'email');
  const service = webMailServiceOf(email, alsoWebMailDomains);
  if (service !== undefined) return [{ path, code: 'web-mail-address', rule: 'R-ENR-28', values: { service } }];
  return isFunctionMailbox(email, alsoFunctionMailboxes) ? [{ path, code: 'function-mailbox', rule: 'R-ENR-53' }] : [];
}

function checkCountry(details: unknown, { accountCountry }: CompanyDetailsCheck): FieldIssue[] {
  const path = 'legalProfile.address.country';
  const country = textAt(details, 'legalProfile', 'address', 'country');
  if (!/^[A-Z]{2}$/.test(country)) return [];
  if (!regionOf(country)) return [{ path, code: 'unknown-country' }];
  return country === accountCountry
    ? []
    : [{ path, code: 'other-country', rule: 'R-ENR-24', values: { country: accountCountry } }];
}

const checkPhones = (details: unknown, path: EnrollmentPath, rules: CountryRules): FieldIssue[] =>
  (path === 'already-in-csp' ? ['supportContact'] : ['primaryContact', 'supportContact']).flatMap((contact) =>
    checkPhoneByCountry(`${contact}.phone`, textAt(details, contact, 'phone'), rules),
  );

function inFormOrder(issues: readonly FieldIssue[], rules: CountryRules | undefined): FieldIssue[] {
  // Stryker disable next-line ArrayDeclaration: a field that is nowhere moves no other
  const inCountry = rules?.address.map(({ field }) => `legalProfile.address.${field}`) ?? [];
  const fields = ['legalProfile.legalName', 'legalProfile.registrationNumber', ...inCountry, ...draftFields];
  return issues.toSorted((a, b) => placeInForm(a.path, fields) - placeInForm(b.path, fields));
}

/** Where a field, or the first field of a group, stands in the form. What is not in the form comes last. */
function placeInForm(path: string, fields: readonly string[]): number {
  const place = fields.findIndex((field) => field === path || field.startsWith(`${path}.`));
  return place === -1 ? fields.length : place;
}

/** The text at a path of something that came from outside, or nothing. */
function textAt(details: unknown, ...path: string[]): string {
  const value = valueAt(details, path);
  // Stryker disable next-line StringLiteral: any text does that is neither an address nor a country
  return typeof value === 'string' ? value.trim() : '';
}
