import * as z from 'zod/mini';
import type { FieldIssueCode } from './field-issue.js';

const code = (value: FieldIssueCode): FieldIssueCode => value;

/** A required line of text: trimmed, not empty, at most `max` characters. */
export const requiredText = (max: number) =>
  z.string().check(z.trim(), z.minLength(1, code('required')), z.maxLength(max, code('too-long')));

/** A line of text that may be left empty. */
export const optionalText = (max: number) =>
  z._default(z.string().check(z.trim(), z.maxLength(max, code('too-long'))), '');

/**
 * An e-mail address: one `@`, a local part without spaces or quotes, a domain with a dot. Deliberately plain, each part
 * a single class without nested repetition, so that hostile input costs linear time; whether the address works is
 * shown by the verification mail alone.
 */
export const EmailAddress = z.string().check(
  z.trim(),
  z.minLength(1, code('required')),
  z.maxLength(254, code('too-long')),
  z.refine((value) => value === '' || isEmailAddress(value), code('not-an-email')),
);

/** Digits, spaces, dots, dashes, brackets and a leading plus; between 5 and 20 digits. */
export const PhoneNumber = z.string().check(
  z.trim(),
  z.minLength(1, code('required')),
  z.maxLength(40, code('too-long')),
  z.refine((value) => value === '' || isPhoneNumber(value), code('not-a-phone-number')),
);

/** An `https:` or `http:` address, or nothing. */
export const OptionalWebAddress = z._default(
  z.string().check(
    z.trim(),
    z.maxLength(2000, code('too-long')),
    z.refine((value) => value === '' || isWebAddress(value), code('not-a-web-address')),
  ),
  '',
);

/** Two capital letters as in ISO 3166-1. Whether the programme knows the country is asked of `regionOf`. */
export const CountryCode = z
  .string()
  .check(z.trim(), z.minLength(1, code('required')), z.regex(/^[A-Z]{2}$/, code('unknown-country')));

function isEmailAddress(value: string): boolean {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  const domain = value.slice(at + 1);
  if (at < 1 || local.length > 64 || /[\s"<>(),;:\\@]/u.test(local)) return false;
  return (
    domain.includes('.') &&
    domain.split('.').every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label))
  );
}

function isPhoneNumber(value: string): boolean {
  const digits = value.replaceAll(/\D/g, '').length;
  return /^\+?[\d\s().\-/]+$/.test(value) && digits >= 5 && digits <= 20;
}

function isWebAddress(value: string): boolean {
  try {
    const { protocol } = new URL(value);
    return protocol === 'https:' || protocol === 'http:';
  } catch {
    return false;
  }
}
