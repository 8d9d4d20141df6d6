import type * as z from 'zod/mini';
import { expect, it } from 'vitest';
import { toFieldIssues } from './field-issue.js';
import {
  CountryCode,
  EmailAddress,
  Guid,
  isBlank,
  optionalText,
  OptionalWebAddress,
  PhoneNumber,
  requiredText,
} from './text.js';
import { toOneLine } from './one-line.js';

const codesOf = (schema: z.ZodMiniType, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : toFieldIssues(parsed.error).map(({ code }) => code);
};

it.each([
  'k@studio-brandl.example',
  'k.brandl@studio-brandl.example',
  'k.brandl+enrollment@studio-brandl.example',
  'mira@töpferei-auwald.example',
  'o’brien@x.example',
  ` ${'a'.repeat(64)}@x.example `,
])('takes the e-mail address %s', (value) => {
  expect(codesOf(EmailAddress, value)).toEqual([]);
});

it.each([
  'mira',
  '@x.example',
  'mira@',
  'mira@localhost',
  'mira@x.example.',
  'mira@x..example',
  'mira@-x.example',
  'mira@x-.example',
  'mira@a!b.example',
  'mira@x.example, jonas@x.example',
  'mira@x.example\r\nbcc:jonas@x.example',
  'mira lindner@x.example',
  'mira\u202e@x.example',
  'mi\u200bra@x.example',
  '\ud800@x.example',
  '"mira"@x.example',
  'mira@jonas@x.example',
  `${'a'.repeat(65)}@x.example`,
])('refuses %j as an e-mail address', (value) => {
  expect(codesOf(EmailAddress, value)).toEqual(['not-an-email']);
});

it('says of an empty field only that it is required', () => {
  expect([EmailAddress, PhoneNumber, CountryCode, requiredText(9)].map((schema) => codesOf(schema, ' '))).toEqual([
    ['required'],
    ['required'],
    ['required'],
    ['required'],
  ]);
});

it.each([EmailAddress, PhoneNumber, OptionalWebAddress, requiredText(200), optionalText(200)])(
  'looks no further at a text that is too long, so hostile input costs no more than its length',
  (schema) => {
    const hostile = ['a', '-', '.', '@', '@a.', '+', '1', ' 1', '%'].map((part) =>
      `x@${part.repeat(100_000)}!`.slice(0, 100_000),
    );
    expect(hostile.map((value) => codesOf(schema, value))).toEqual(hostile.map(() => ['too-long']));
  },
);

it.each(['+49 941 555 010', '0941/555-010', '(0941) 555.010', '12345', '+49\u00a0941\u00a0555', '1'.repeat(20)])(
  'takes the phone number %s',
  (value) => {
    expect(codesOf(PhoneNumber, value)).toEqual([]);
  },
);

it.each(['1234', '1'.repeat(21), '++49 941 555', '941 555 O10', '+49\n941 555', '٠١٢٣٤٥'])(
  'refuses %j as a phone number',
  (value) => {
    expect(codesOf(PhoneNumber, value)).toEqual(['not-a-phone-number']);
  },
);

it.each(['', 'https://studio-brandl.example/hilfe?x=1', 'http://x.example', 'HTTPS://X.EXAMPLE'])(
  'takes the web address %j',
  (value) => {
    expect(codesOf(OptionalWebAddress, value)).toEqual([]);
  },
);

it.each([
  'studio-brandl.example',
  'javascript:alert(1)',
  'https:studio-brandl.example',
  'xhttps://studio-brandl.example',
  'https://',
  'ht\ntps://x.example',
  'https://x.example/\nhilfe',
  'https://bank.example@x.example',
  'https://:secret@x.example',
  '//x.example',
  'data:text/html,x',
])('refuses %j as a web address', (value) => {
  expect(codesOf(OptionalWebAddress, value)).toEqual(['not-a-web-address']);
});

it('takes no web address as an empty one', () => {
  expect(OptionalWebAddress.parse(undefined)).toBe('');
});

it.each(['\u200b', '\u202e \u200d', '\u0000'])('sees nothing in %j', (value) => {
  expect(codesOf(requiredText(10), value)).toEqual(['required']);
});

it.each(['Katrin\nBrandl', 'Katrin\u0000', 'Katrin\ud800', 'Katrin\u2028Brandl'])('refuses %j as one line', (value) => {
  expect([codesOf(requiredText(20), value), codesOf(optionalText(20), `${value}.`)]).toEqual([
    ['invalid'],
    ['invalid'],
  ]);
});

it('keeps letters of every language, with what joins them', () => {
  expect(requiredText(20).parse(' می\u200cخواهم ')).toBe('می\u200cخواهم');
});

it('takes a line of exactly its length', () => {
  expect([codesOf(requiredText(3), 'abc'), codesOf(requiredText(3), 'abcd')]).toEqual([[], ['too-long']]);
});

it.each(['de', 'DEU', 'D', '__proto__', 'Ä1'])('refuses %s as a country code', (value) => {
  expect(codesOf(CountryCode, value)).toEqual(['unknown-country']);
});

it('puts a text into one line', () => {
  expect(toOneLine('Confirm\r\nBcc: x\u2028y\tz')).toBe('Confirm Bcc: x y z');
});

it('takes the id of a tenant in any writing and keeps it in small letters', () => {
  expect(Guid.parse(' 117A77B0-9360-443B-8795-C6DEDC750CF9 ')).toBe('117a77b0-9360-443b-8795-c6dedc750cf9');
  const wrong = [
    '',
    '117a77b0',
    '117a77b09360443b8795c6dedc750cf9',
    '{117a77b0-9360-443b-8795-c6dedc750cf9}',
    '117a77b0-9360-443b-8795-c6dedc750cf9\n1',
    '117g77b0-9360-443b-8795-c6dedc750cf9',
    7,
  ];
  expect(wrong.filter((value) => Guid.safeParse(value).success)).toEqual([]);
  expect(codesOf(Guid, 'x')).toEqual(['invalid']);
});

it('sees nothing in spaces, breaks and signs without a picture', () => {
  expect(['', ' \n', '\u200b', '\u0000', '.', ' x '].map(isBlank)).toEqual([true, true, true, true, false, false]);
});

it('keeps its codes where zod keeps messages, for whoever reads an error without us', () => {
  const messageOf = (schema: z.ZodMiniType, value: string) =>
    schema.safeParse(value).error?.issues.map(({ message }) => message);
  expect([
    messageOf(requiredText(3), 'abcd'),
    messageOf(requiredText(3), 'a\nb'),
    messageOf(optionalText(3), 'a\nb'),
  ]).toEqual([['too-long'], ['invalid'], ['invalid']]);
});
