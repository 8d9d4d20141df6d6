import { canSendInvitationText } from '@twotier/core';
import { expect, it } from 'vitest';
import { mended, shortened, toAround, toText } from './letter-text.js';

const token = 'aaaaBBBBccccDDDDeeeeFFFF';
const link = `https://portal.nordwind.example/accept-invitation#invitation=${token}`;
const text = `Hello,\n\nopen this link:\n\n${link}\n\nIt works once.`;

it('cuts a text at its link and joins it again', () => {
  expect(toAround(text, link)).toEqual({ above: 'Hello,\n\nopen this link:', below: 'It works once.' });
  expect(toText(toAround(text, link), link)).toBe(text);
});

it('keeps a text that has lost its link above', () => {
  expect(toAround('Hello', link)).toEqual({ above: 'Hello', below: '' });
});

it('puts a deleted link back to where it stood', () => {
  expect(mended('Hello,\n\nopen this link:\n\n\n\nIt works once.', link, text)).toBe(text);
});

it('puts it behind the sentence that was written instead, never into it', () => {
  expect(mended('Hello Mira, please confirm us. Katrin', link, text)).toBe(
    `Hello Mira, please confirm us. Katrin\n\n${link}`,
  );
});

it.each([
  ['a cut token', text.replace('eeeeFFFF', '')],
  ['a cut beginning', text.replace('https://portal.', '')],
  ['a letter glued to it', text.replace(link, `x${link}`)],
  ['another token in its place', text.replace(token, 'zzzzYYYYxxxxWWWWvvvvUUUU')],
  ['only the end of the token left', text.replace(link.slice(0, -14), '')],
])('replaces what is left of a damaged link: %s', (_what, damaged) => {
  expect(canSendInvitationText(damaged, link).allowed).toBe(false);
  expect(mended(damaged, link, text)).toBe(text);
});

it('takes out the links of other invitations and leaves its own', () => {
  const other = link.replace(token, 'zzzzYYYYxxxxWWWWvvvvUUUU');
  expect(mended(`${text}\n\n${other}`, link, text)).toBe(`${text}\n\n`);
});

it('shows too little of a link to open it', () => {
  expect(shortened(link)).toBe('https://portal.nordwind.example/accept-invitation#invitation=…FFFF');
});
