import { expect, it } from 'vitest';
import { checkEmailAddress } from './email-address.js';
import { toFieldIssues } from './field-issue.js';
import { EmailAddress } from './text.js';

it.each([
  ['k.brandl@studio-brandl.example', undefined],
  ['  k.brandl@studio-brandl.example ', undefined],
  ['  ', 'required'],
  [`${'a'.repeat(60)}@${'b'.repeat(200)}.example`, 'too-long'],
  ['nobody', 'not-an-email'],
  ['one@two@three.example', 'not-an-email'],
])('says of %j what the schema says', (text, code) => {
  expect(checkEmailAddress(text)).toBe(code);
  const parsed = EmailAddress.safeParse(text);
  expect(parsed.success ? undefined : toFieldIssues(parsed.error)[0]?.code).toBe(code);
});
