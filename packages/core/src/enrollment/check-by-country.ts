import { valueAt, type FieldIssue } from '../field-issue.js';
import type { ProgrammePolicy } from '../policy.js';
import { isBlank } from '../text.js';
import { fitsFormat } from './country-format.js';
import type { CountryRules } from './country-rules.js';
import { isRegistrationNumberRequired } from './registration-number.js';

export interface CountryCheck {
  readonly countryRules?: CountryRules | undefined;
  /** Without one, nothing is asked that only later documents demand: as `sourceDocument` has it. */
  readonly policy?: ProgrammePolicy | undefined;
}

const under = 'legalProfile';

/**
 * What is wrong with a legal profile by the rules of its country: fields that are missing there, and a postal code, state
 * or registration number that is written otherwise.
 *
 * Rules of another country than that of the address are left aside: that the two differ is said elsewhere.
 */
export function checkLegalProfileByCountry(
  legalProfile: unknown,
  { countryRules, policy }: CountryCheck,
): FieldIssue[] {
  const address = valueAt(legalProfile, ['address']);
  const textOf = (field: string) => textAt(address, field);
  // Stryker disable next-line StringLiteral: any text does that is no country
  const country = textOf('country')?.trim() ?? '';
  const rules = countryRules?.country === country ? countryRules : undefined;
  const issues: FieldIssue[] = [];

  if (typeof address === 'object' && address !== null) {
    for (const field of requiredFields(rules)) {
      const text = textOf(field);
      if (text !== undefined && isBlank(text)) issues.push({ path: `${under}.address.${field}`, code: 'required' });
    }
    if (rules) issues.push(...checkAddress(textOf, rules));
  }
  return [...issues, ...checkRegistrationNumber(textAt(legalProfile, 'registrationNumber'), country, rules, policy)];
}

/** Whether a phone number can be one of this country. A number of another country, with its plus, is taken too. */
export function checkPhoneByCountry(path: string, phone: string, { phone: rules }: CountryRules): FieldIssue[] {
  return isBlank(phone) || fitsPhone(phone, rules)
    ? []
    : [{ path, code: 'phone-format', values: { example: rules.example } }];
}

/** The fields that must not be empty. Line 1 is required everywhere, and by the schema. */
const requiredFields = (rules: CountryRules | undefined): readonly string[] =>
  rules
    ? rules.address.filter(({ required, field }) => required && field !== 'line1').map(({ field }) => field)
    : ['city', 'postalCode'];

function checkAddress(textOf: (field: string) => string | undefined, rules: CountryRules): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const isAsked = (name: string) => rules.address.some(({ field }) => field === name);

  const { formats, example } = rules.postalCode;
  if (isAsked('postalCode') && isOtherwise(textOf('postalCode') ?? '', formats)) {
    issues.push({ path: `${under}.address.postalCode`, code: 'postal-code-format', values: { example } });
  }
  const state = textOf('state') ?? '';
  if (isAsked('state') && rules.states.length > 0 && !isBlank(state) && !isState(state, rules)) {
    issues.push({ path: `${under}.address.state`, code: 'unknown-choice' });
  }
  return issues;
}

function checkRegistrationNumber(
  number: string | undefined,
  country: string,
  rules: CountryRules | undefined,
  policy: ProgrammePolicy | undefined,
): FieldIssue[] {
  const path = `${under}.registrationNumber`;
  if (number === undefined || isBlank(number)) {
    const isRequired = rules?.registrationNumber.required || isRegistrationNumberRequired(country);
    return policy?.registrationNumbers && isRequired ? [{ path, code: 'required', rule: 'R-ENR-46' }] : [];
  }
  if (!rules) return [];
  const { name, formats, example } = rules.registrationNumber;
  return isOtherwise(number, formats) ? [{ path, code: 'registration-number-format', values: { name, example } }] : [];
}

/** Whether something stands there, and in none of these formats. */
const isOtherwise = (value: string, formats: readonly string[]): boolean =>
  !isBlank(value) && formats.length > 0 && !formats.some((format) => fitsFormat(value, format));

function isState(typed: string, { states }: CountryRules): boolean {
  const key = keyOf(typed);
  // Stryker disable next-line ArrayDeclaration: a name that nobody types
  return states.some(({ code, name, also = [] }) => [code, name, ...also].some((known) => keyOf(known) === key));
}

/** A name without accents, capital letters and whatever stands between its words. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function fitsPhone(typed: string, { prefix, trunkPrefix, minDigits, maxDigits }: CountryRules['phone']): boolean {
  const text = typed.normalize('NFKC').trim();
  let digits = text.replaceAll(/\D/g, '');
  if (text.startsWith('+') || digits.startsWith('00')) {
    if (!text.startsWith('+')) digits = digits.slice(2);
    // The longest number that there is has 15 digits, the calling code included.
    if (!digits.startsWith(prefix)) return digits.length >= 7 && digits.length <= 15;
    digits = digits.slice(prefix.length);
  }
  const isLong = (length: number) => length >= minDigits && length <= maxDigits;
  // Stryker disable next-line ConditionalExpression: no digits begin with `undefined`; the compiler wants it said
  const isWithTrunkPrefix = trunkPrefix !== undefined && digits.startsWith(trunkPrefix);
  // Asked both ways: in some countries a number may begin with the digits of the trunk prefix.
  return isLong(digits.length) || (isWithTrunkPrefix && isLong(digits.length - trunkPrefix.length));
}

/** The text of a field, nothing where it is left out; `undefined` for something that is no text. */
function textAt(value: unknown, field: string): string | undefined {
  const text = valueAt(value, [field]) ?? '';
  return typeof text === 'string' ? text : undefined;
}
