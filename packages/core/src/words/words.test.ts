import { describe, expect, it } from 'vitest';
import { fieldIssueCodes } from '../field-issue.js';
import { hostileIds } from '../hostile.fixtures.js';
import type { Message } from '../message.js';
import { sampleRefusals } from '../refusal.fixtures.js';
import { roleIds } from '../users/role.js';
import { words as english } from './en.js';
import { words as italian } from './it.js';
import { describeFieldIssue, describeRefusal, type Words } from './words.js';

const languages = [english, italian];
const samples = Object.values(sampleRefusals);

/** Every message of a language with the place where it stands, `refusals.own-roles.reason`. */
function messagesOf(value: unknown, path = ''): [string, Message][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => messagesOf(inner, path === '' ? key : `${path}.${key}`));
}
const placesIn = (message: Message) => [...new Set(JSON.stringify(message).match(/\{[a-zA-Z]+\}/g))].toSorted();
const placesOf = (words: Words) =>
  Object.fromEntries(messagesOf({ ...words, locale: {} }).map(([path, message]) => [path, placesIn(message)]));

it('says the same in both languages: the same messages with the same places', () => {
  const inItalian = placesOf(italian);
  const inEnglish = placesOf(english);
  // In Italian the country of a profile is named once: what to do with it says "of the same country".
  delete inEnglish['refusals.mpn-profile-other-country.remedy'];
  delete inItalian['refusals.mpn-profile-other-country.remedy'];
  expect(inItalian).toEqual(inEnglish);
});

describe.each(languages)('in $locale', (words) => {
  it.each(samples)('every place is filled in $code', (refusal) => {
    const { reason, remedy } = describeRefusal(refusal, words);
    expect(`${reason} ${remedy}`).not.toMatch(/[{}]|undefined|\[object/);
  });

  it('every sentence ends, and none says a code or a rule', () => {
    const sentences = samples.flatMap((refusal) => Object.values(describeRefusal(refusal, words)));
    expect(
      sentences.filter((text) => !/[.:]$/.test(text) || /R-[A-Z]{3}-\d|\b[a-z]+(?:-[a-z]+){2,}\b/.test(text)),
    ).toEqual([]);
  });

  it('every field issue and every role has words', () => {
    expect(
      fieldIssueCodes.filter((code) =>
        describeFieldIssue({ code, values: { service: 'x', country: 'DE', name: 'x', example: 'x' } }, words).includes(
          '{',
        ),
      ),
    ).toEqual([]);
    expect(roleIds.filter((id) => words.roles[id].name === '' || words.roles[id].about === '')).toEqual([]);
  });

  it('no two roles have one name', () => {
    expect(new Set(roleIds.map((id) => words.roles[id].name)).size).toBe(roleIds.length);
  });

  it.each(hostileIds)('the code %j of a newer server is said to be not possible now', (code) => {
    expect(describeRefusal({ code }, words)).toEqual(words.unknownRefusal);
  });

  it.each(hostileIds)('a field issue of the code %j asks to check the value', (code) => {
    expect(describeFieldIssue({ code: code as 'invalid' }, words)).toBe(words.fields.invalid);
  });
});

it.each([
  [english, /\b(?:please|oops|success\w*|simply|just|programme|enrol(?:ment)?|licence|he|she|his|her)\b/i],
  [italian, /\b(?:per favore|prego|successo|semplicemente|lui|lei|di lui|di lei|errore)\b/i],
] as const)('keeps the voice of the product', (words, unwanted) => {
  expect(messagesOf(words).filter(([, message]) => unwanted.test(JSON.stringify(message)))).toEqual([]);
});

it('writes countries, dates, numbers and roles in the language of the reader', () => {
  const { 'mpn-profile-other-country': country, 'mpn-profile-inactive': date } = sampleRefusals;
  const { 'invitation-text-too-long': number, 'permission-missing': roles } = sampleRefusals;
  expect([country, date, number, roles].map((refusal) => describeRefusal(refusal, english))).toEqual([
    {
      reason: 'It is in Austria; your work account is in Germany.',
      remedy: 'Both must be in the same country. To use it, start again with a work account in Austria.',
    },
    {
      reason: 'Not active since June 30, 2024.',
      remedy: 'Renew the membership, then sign in again. Or choose an active profile.',
    },
    { reason: 'The text has more than 10,000 characters.', remedy: 'Shorten it.' },
    {
      reason: 'None of your roles opens this.',
      remedy: 'It takes Admin agent or Sales agent. Ask a colleague who looks after users.',
    },
  ]);
  expect([country, date, number, roles].map((refusal) => describeRefusal(refusal, italian).reason)).toEqual([
    'Il profilo si trova in questo paese: Austria. Il tuo account aziendale: Germania.',
    'Non attivo da questa data: 30 giugno 2024.',
    'Il testo supera i 10.000 caratteri.',
    'Nessuno dei tuoi ruoli consente questa operazione.',
  ]);
});

it.each(languages)('says that a profile is inactive also where nobody knows since when ($locale)', (words) => {
  const { reason } = describeRefusal({ code: 'mpn-profile-inactive' }, words);
  expect(reason).toBe(words.refusals['mpn-profile-inactive'].reasonWithoutEvidence);
});

it('takes a name from the caller that the evidence has only as an id', () => {
  const refusal = { code: 'inviter-not-in-force', partner: 'studio-brandl' };
  expect(describeRefusal(refusal, english, { partner: 'Studio Brandl IT GmbH' }).remedy).toBe(
    'Ask Studio Brandl IT GmbH for a new invitation.',
  );
});

it('writes in another language only what is a country, a date or a role by its name and its form', () => {
  const reason = '{country}, {accountCountry}, {countryside}, {since}, {role}, {name}, {nothing}';
  const words = { ...english, refusals: { ...english.refusals, 'unknown-role': { reason, remedy: '' } } };
  const say = (evidence: object) => describeRefusal({ code: 'unknown-role', ...evidence }, words).reason;

  expect(
    say({
      country: 'AT',
      accountCountry: 'DE',
      countryside: 'AT',
      since: '2026-01-31',
      role: 'sales-agent',
      name: 'sales-agent',
      nothing: { of: 'this' },
    }),
  ).toBe('Austria, Germany, AT, January 31, 2026, Sales agent, sales-agent, {nothing}');
  expect(
    say({
      country: 'ATX',
      accountCountry: 'XAT',
      countryside: '',
      since: 'x2026-01-31',
      role: 'x',
      name: 'AT',
      nothing: 1,
    }),
  ).toBe('ATX, XAT, , x2026-01-31, x, AT, 1');
  expect(say({ country: 'at', since: '2026-01-31T09:00:00Z' })).toContain('at, ');
  expect(say({ since: '2026-01-311' })).toContain('2026-01-311');
});

it.each(['2026-99-99', '__proto__', '{role}', '$&', '', '\ud800'])('stands %j as the name of a role', (role) => {
  const refusal = { ...sampleRefusals['unknown-role'], role };
  expect(describeRefusal(refusal, english).reason).toBe(`There is no role called “${role}”.`);
});

it('names the service of a web-mail address (R-ENR-28)', () => {
  const issue = { code: 'web-mail-address', values: { service: 'Gmail' } } as const;
  expect([describeFieldIssue(issue, english), describeFieldIssue(issue, italian)]).toEqual([
    'Gmail addresses are not accepted. Enter a company address',
    'Gli indirizzi Gmail non sono accettati. Immetti un indirizzo aziendale',
  ]);
});
