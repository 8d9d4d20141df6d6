import type { FieldIssueCode } from './field-issue.js';

// Apart from the schemas, so that a page with one field loads none.

export const emailMax = 254;

/** What is wrong with an e-mail address that somebody has typed, or `undefined`. The schema `EmailAddress` asks the same. */
export function checkEmailAddress(text: string): FieldIssueCode | undefined {
  const value = text.trim();
  if (value === '') return 'required';
  if (value.length > emailMax) return 'too-long';
  return isEmailAddress(value) ? undefined : 'not-an-email';
}

/**
 * Whether it is an e-mail address: one `@`, a local part without spaces or quotes, a domain with a dot. Deliberately plain, each part
 * a single class without nested repetition, so that hostile input costs linear time; whether the address works is
 * shown by the verification mail alone.
 */
export function isEmailAddress(value: string): boolean {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  const domain = value.slice(at + 1);
  if (at < 1 || local.length > 64 || /[\s\p{C}"<>(),;:\\@]/u.test(local)) return false;
  return (
    domain.includes('.') &&
    domain.split('.').every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label))
  );
}
