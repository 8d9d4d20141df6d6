import * as z from 'zod/mini';
import { emailMax, isEmailAddress } from './email-address.js';
import type { FieldIssueCode } from './field-issue.js';

// The marks `PURE` and `NO_SIDE_EFFECTS` on schemas let a bundler leave out those that a page does not use, and zod with them.

const code = /* @__NO_SIDE_EFFECTS__ */ (value: FieldIssueCode): FieldIssueCode => value;

/** At most `max` characters. Longer text is looked at no further, so its cost does not grow with its length. */
const atMost = /* @__NO_SIDE_EFFECTS__ */ (max: number) => z.maxLength(max, { error: code('too-long'), abort: true });

/** A required line of text: trimmed, with something to see in it, at most `max` characters. */
export const requiredText = /* @__NO_SIDE_EFFECTS__ */ (max: number) =>
  /* @__PURE__ */ z.string().check(
    z.trim(),
    atMost(max),
    z.refine((value) => !isBlank(value), { error: code('required'), abort: true }),
    z.refine(isOneLine, code('invalid')),
  );

/** A line of text that may be empty. */
export const lineOfText = /* @__NO_SIDE_EFFECTS__ */ (max: number) =>
  z.string().check(z.trim(), atMost(max), z.refine(isOneLine, code('invalid')));

/** A line of text that may be left out or left empty. */
export const optionalText = /* @__NO_SIDE_EFFECTS__ */ (max: number) => z._default(lineOfText(max), '');

/** An e-mail address, as `checkEmailAddress` takes it. */
export const EmailAddress = /* @__PURE__ */ z.string().check(
  z.trim(),
  z.minLength(1, code('required')),
  atMost(emailMax),
  z.refine((value) => value === '' || isEmailAddress(value), code('not-an-email')),
);

/** Digits, spaces, dots, dashes, brackets and a leading plus; between 5 and 20 digits. */
export const PhoneNumber = /* @__PURE__ */ z.string().check(
  z.trim(),
  z.minLength(1, code('required')),
  atMost(40),
  z.refine((value) => value === '' || isPhoneNumber(value), code('not-a-phone-number')),
);

/** An `https:` or `http:` address, or nothing. */
export const OptionalWebAddress = /* @__PURE__ */ z._default(
  /* @__PURE__ */ z.string().check(
    z.trim(),
    atMost(2000),
    z.refine((value) => value === '' || isWebAddress(value), code('not-a-web-address')),
  ),
  '',
);

/** Two capital letters as in ISO 3166-1. Whether the program knows the country is asked of `regionOf`. */
export const CountryCode = /* @__PURE__ */ z.string().check(
  z.trim(),
  z.minLength(1, code('required')),
  z.refine((value) => value === '' || /^[A-Z]{2}$/.test(value), code('unknown-country')),
);

/** The id of a tenant or another directory object, in small letters. */
export const Guid = /* @__PURE__ */ z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.regex(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/, code('invalid')),
  );

/** Whether there is nothing to see in a text. */
export const isBlank = (text: string): boolean => !/[^\s\p{C}]/u.test(text);

/** Whether a text has neither line breaks and other control characters nor half a character in it. */
const isOneLine = (text: string): boolean => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);

function isPhoneNumber(value: string): boolean {
  const digits = value.replaceAll(/\D/g, '').length;
  return /^\+?[\d \u00a0\u202f().\-/]+$/.test(value) && digits >= 5 && digits <= 20;
}

function isWebAddress(value: string): boolean {
  // The parser forgives missing slashes and drops line breaks; what is stored should be what was checked.
  if (!/^https?:\/\//i.test(value) || /[\s\p{C}]/u.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}
