import { expect, it } from 'vitest';
import { checkInvitationText, invitationTextMax } from './check-invitation-text.js';
import { toInvitationLink } from './link.js';

const page = 'https://portal.nordwind.example/accept';
const token = 'q7Zr2-mN_8vKd3XwLs0aPg';
const other = 'Another1token2of3somebody';
const link = toInvitationLink(page, token);

const missing = { allowed: false, reason: { code: 'invitation-link-missing', rule: 'R-INV-06' } };
const altered = { allowed: false, reason: { code: 'invitation-link-altered', rule: 'R-INV-06' } };
const ofAnother = { allowed: false, reason: { code: 'invitation-link-of-another', rule: 'R-INV-06' } };

it.each([
  ['alone', link],
  ['in a sentence', `Dear Mira, open ${link}. Yours, Jonas`],
  ['at the end of a question', `Have you seen ${link}?!`],
  ['in brackets', `(${link}), <${link}>, [${link}] and "${link}"`],
  ['after a colon', `Link:${link}\nJonas`],
  ['in bold', `*${link}*`],
  ['twice', `${link}\n\n${link}`],
  ['before a stop of another script', `${link}。次`],
  ['with more in its fragment', `${link}&lang=de`],
  ['among other links', `${link} https://praxis-lindenhof.example/?a=b#c`],
])('lets the text be anything, with the link %s (R-INV-05, R-INV-06)', (_where, text) => {
  expect(checkInvitationText(text, link)).toEqual({ allowed: true });
});

it('asks the same of a single and a joint invitation: the text is the same, the link differs (R-INV-29)', () => {
  const joint = toInvitationLink('https://portal.nordwind.example/accept-both', other);
  expect(checkInvitationText(`Open ${joint}`, joint)).toEqual({ allowed: true });
});

it.each([
  ['an empty text', ''],
  ['a text without any link', 'Dear Mira, call me. Jonas'],
  ['the page alone', page],
  ['another site', 'https://praxis-lindenhof.example/#x'],
])('misses the link in %s (R-INV-06)', (_what, text) => {
  expect(checkInvitationText(text, link)).toEqual(missing);
});

it.each([
  ['a letter changed in the middle of the token', link.replace('mN_8', 'mN_9')],
  ['a letter lost in the middle', link.replace('mN_8', 'mN8')],
  ['capital letters in the token', `${page}#invitation=${token.toUpperCase()}`],
  ['its end cut off', link.slice(0, -3)],
  ['the token cut off', `${page}#invitation=`],
  ['the fragment cut short', `${page}#invi`],
  ['a line break in the token', link.replace('mN_8', 'mN_\n8')],
  ['an invisible character in the token', link.replace('mN_8', 'mN_\u200b8')],
  ['an invisible character after it', `${link}\u200b`],
  ['a letter glued to it', `${link}x`],
  ['a word glued to it', `${link}.Danke`],
  ['a letter of another script glued to it', `${link}é`],
  ['percent-encoding glued to it', `${link}%41`],
  ['a second fragment glued to it', `${link}#x`],
  ['a letter glued before it', `x${link}`],
  ['two links without a space', `${link}${link}`],
  ['another host', link.replace('nordwind', 'nordvind')],
  ['the token alone', token],
  ['the beginning of the token alone', token.slice(0, 12)],
  ['a link of another portal in its place', toInvitationLink('https://portal.elbe.example/', other)],
  ['the whole link percent-encoded', encodeURIComponent(link)],
  ['the link inside another address', `https://collect.example/?to=${link}`],
  ['the link in the path of another address', `https://collect.example/${link}`],
  ['the link of another invitation in its place', toInvitationLink(page, other)],
])('does not take the link with %s (R-INV-06)', (_what, text) => {
  expect(checkInvitationText(`Open ${text} now`, link)).toEqual(altered);
});

it.each([
  ['a broken copy', `${page}#invitation=q7Zr2-mN_8vKd3XwLs0`],
  ['a copy broken off early', `${page}#invitation=q7Zr2`],
  ['an empty copy', `${page}#invitation=`],
  ['a copy inside another address', `https://collect.example/?to=${link}`],
  ['a percent-encoded copy inside another address', `https://collect.example/?to=${encodeURIComponent(link)}`],
])('does not take the link beside %s (R-INV-06)', (_what, text) => {
  expect(checkInvitationText(`${link} or ${text} now`, link)).toEqual(altered);
});

it.each([
  ['plainly', toInvitationLink(page, other)],
  ['on another host', toInvitationLink('https://portal.elbe.example/', other)],
  ['with capital letters in its host', toInvitationLink(page, other).replace('https://portal', 'HTTPS://Portal')],
  ['behind another part of the fragment', `${page}#lang=de&invitation=${other}`],
  ['percent-encoded', encodeURIComponent(toInvitationLink(page, other))],
  ['with a percent-encoded name', `${page}#%69nvitation=${other}`],
])('takes no link of another invitation beside it, written %s (R-INV-06)', (_how, text) => {
  expect(checkInvitationText(`${link} and ${text}`, link)).toEqual(ofAnother);
});

it('does not take the link with a letter before it, also at the very beginning (R-INV-06)', () => {
  expect(checkInvitationText(`x${link}`, link)).toEqual(altered);
});

it('misses a link without a fragment in a text that has nothing of it', () => {
  expect(checkInvitationText('Dear Mira, call me.', `${page}?invitation=${token}`)).toEqual(missing);
});

it('takes a text of exactly its length, and none longer (R-INV-05)', () => {
  const text = (length: number) => `${link} `.padEnd(length, '.');
  expect([
    checkInvitationText(text(invitationTextMax), link),
    checkInvitationText(text(invitationTextMax + 1), link),
  ]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'invitation-text-too-long', rule: 'R-INV-05', max: 10_000 } },
  ]);
});

it('reads no text beyond its length, so hostile input costs nothing', () => {
  const longLink = toInvitationLink(page, 'x'.repeat(100_000));
  for (const part of ['#invitation=', '%23', '.', link, '%']) {
    expect(checkInvitationText(part.repeat(100_000), longLink)).toEqual({
      allowed: false,
      reason: { code: 'invitation-text-too-long', rule: 'R-INV-05', max: 10_000 },
    });
  }
});

it.each(['', page, `${page}#invitation=`])('takes no text for the link %j, which invites nobody', (noLink) => {
  expect(checkInvitationText(`Open ${noLink} now`, noLink)).toEqual(missing);
});

it('tells nothing of the link in a refusal (R-SEC-01)', () => {
  const decisions = [link.slice(0, -3), '', `${link} ${toInvitationLink(page, other)}`].map((text) =>
    JSON.stringify(checkInvitationText(text, link)),
  );
  expect(decisions.filter((text) => text.includes(token.slice(0, 4)) || text.includes('nordwind'))).toEqual([]);
});
