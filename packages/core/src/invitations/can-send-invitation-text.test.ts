import { expect, it } from 'vitest';
import { canSendInvitationText, invitationTextMax } from './can-send-invitation-text.js';
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
  expect(canSendInvitationText(text, link)).toEqual({ allowed: true });
});

it('asks the same of a single and a joint invitation: the text is the same, the link differs (R-INV-29)', () => {
  const joint = toInvitationLink('https://portal.nordwind.example/accept-both', other);
  expect(canSendInvitationText(`Open ${joint}`, joint)).toEqual({ allowed: true });
});

it.each([
  ['an empty text', ''],
  ['a text without any link', 'Dear Mira, call me. Jonas'],
  ['the page alone', page],
  ['another site', 'https://praxis-lindenhof.example/#x'],
])('misses the link in %s (R-INV-06)', (_what, text) => {
  expect(canSendInvitationText(text, link)).toEqual(missing);
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
  expect(canSendInvitationText(`Open ${text} now`, link)).toEqual(altered);
});

it.each([
  ['a broken copy', `${page}#invitation=q7Zr2-mN_8vKd3XwLs0`],
  ['a copy broken off early', `${page}#invitation=q7Zr2`],
  ['an empty copy', `${page}#invitation=`],
  ['a copy inside another address', `https://collect.example/?to=${link}`],
  ['a percent-encoded copy inside another address', `https://collect.example/?to=${encodeURIComponent(link)}`],
])('does not take the link beside %s (R-INV-06)', (_what, text) => {
  expect(canSendInvitationText(`${link} or ${text} now`, link)).toEqual(altered);
});

it.each([
  ['plainly', toInvitationLink(page, other)],
  ['on another host', toInvitationLink('https://portal.elbe.example/', other)],
  ['with capital letters in its host', toInvitationLink(page, other).replace('https://portal', 'HTTPS://Portal')],
  ['behind another part of the fragment', `${page}#lang=de&invitation=${other}`],
  ['percent-encoded', encodeURIComponent(toInvitationLink(page, other))],
  ['with a percent-encoded name', `${page}#%69nvitation=${other}`],
])('takes no link of another invitation beside it, written %s (R-INV-06)', (_how, text) => {
  expect(canSendInvitationText(`${link} and ${text}`, link)).toEqual(ofAnother);
});

const hidden = { allowed: false, reason: { code: 'invitation-link-hidden', rule: 'R-INV-06' } };
const evil = 'https://collect.example/x';

it.each([
  ['HTML that leads elsewhere', `<a href="${evil}">${link}</a>`],
  ['HTML in capital letters', `<A HREF='${evil}'>${link}</A>`],
  ['HTML without quotes', `<a target=_blank href=${evil}>${link}</a>`],
  ['HTML without an end', `<a href="${evil}">${link} `],
  ['HTML that leads nowhere', `<a name="x">${link}</a>`],
  ['HTML with a tag in it', `<a href="${evil}"><b>${link}</b></a>`],
  ['HTML behind a second address', `<a href="${evil}" href="${link}">${link}</a>`],
  ['HTML behind the link in another attribute', `<a title=' href="${link}"' href="${evil}">${link}</a>`],
  ['HTML behind the link as numbers', `<a title="&#34; href=&#34;${link}&#34;" href="${evil}">${link}</a>`],
  ['HTML behind a bracket in an attribute', `<a title=">" href="${evil}">${link}</a>`],
  ['HTML beside itself', `${link} or <a href="${evil}">${page}</a>`],
  ['HTML with its page in pieces', `${link} or <a href="${evil}">https://portal.<b></b>nordwind.example/</a>`],
  ['HTML with its page as numbers', `${link} or <a href="${evil}">https:&#47;&#x2F;portal.nordwind.example</a>`],
  ['HTML with the name of its site', `${link} or <a href="${evil}">Portal.Nordwind.example</a>`],
  ['a comment', `<!-- ${link} -->`],
  ['an attribute of something else', `<img alt="${link}"> <p title="x">`],
  ['Markdown that leads elsewhere', `[${link} ](${evil})`],
  ['Markdown with words around', `[Open ${link} now](${evil})`],
  ['Markdown with brackets in it', `[${link} [here]](${evil})`],
  ['Markdown with half a bracket in it', `[${link} \`[\` here](${evil})`],
  ['Markdown with an escaped bracket', `[${link} \\[here](${evil})`],
  ['Markdown with the address in angle brackets', `[${link} ](<${evil}> "Portal")`],
  ['Markdown with its target elsewhere', `[${link} ][1]\n\n[1]: ${evil}`],
  ['Markdown by its own name', `[${link} ]\n\n[${link} ]: ${evil}`],
  ['Markdown beside itself', `${link} or [${page}](${evil})`],
  ['Markdown that leads to it under another address', `[${evil}](${link})`],
  ['HTML that leads to it under another address', `<a href="${link}">www.praxis-lindenhof.example</a>`],
])('does not take the link in %s (R-INV-06)', (_where, text) => {
  expect(canSendInvitationText(`Hello\n${text}`, link)).toEqual(hidden);
});

it.each([
  ['HTML that leads to it', `<p>Dear <b>Mira</b>,</p><a class="x" href="${link}">${link}</a><br/>`],
  ['HTML with words on it', `<a href='${link}'>Open the invitation</a>`],
  ['Markdown with words on it', `[Open the *invitation*](${link}), [[1]](https://praxis-lindenhof.example)`],
  ['Markdown by a name', `[Open][invitation] it, see [below]: soon.\n\n[invitation]: ${link}`],
  ['plain text with brackets', `[see below] (or call me): ${link} a < b, a > b, <3 [x]`],
  ['plain text beside another link', `${link} [https://praxis.example](https://praxis.example/) <https://x.example>`],
])('takes the link in %s (R-INV-05, R-INV-06)', (_where, text) => {
  expect(canSendInvitationText(`Hello\n${text}`, link)).toEqual({ allowed: true });
});

it('reads the worst text of its length in no time worth speaking of', () => {
  const began = performance.now();
  for (const part of ['<a ', '<', '<!--', '[', ']', '](', '[](', '&#', '<a href=', '</a>', '\\[', 'www.', '[\n\n']) {
    canSendInvitationText(`${link} `.padEnd(invitationTextMax, part), link);
  }
  expect(performance.now() - began).toBeLessThan(1000);
});

it('does not take the link with a letter before it, also at the very beginning (R-INV-06)', () => {
  expect(canSendInvitationText(`x${link}`, link)).toEqual(altered);
});

it('misses a link without a fragment in a text that has nothing of it', () => {
  expect(canSendInvitationText('Dear Mira, call me.', `${page}?invitation=${token}`)).toEqual(missing);
});

it('takes a text of exactly its length, and none longer (R-INV-05)', () => {
  const text = (length: number) => `${link} `.padEnd(length, '.');
  expect([
    canSendInvitationText(text(invitationTextMax), link),
    canSendInvitationText(text(invitationTextMax + 1), link),
  ]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'invitation-text-too-long', rule: 'R-INV-05', max: 10_000 } },
  ]);
});

it('reads no text beyond its length, so hostile input costs nothing', () => {
  const longLink = toInvitationLink(page, 'x'.repeat(100_000));
  for (const part of ['#invitation=', '%23', '.', link, '%']) {
    expect(canSendInvitationText(part.repeat(100_000), longLink)).toEqual({
      allowed: false,
      reason: { code: 'invitation-text-too-long', rule: 'R-INV-05', max: 10_000 },
    });
  }
});

it.each(['', page, `${page}#invitation=`])('takes no text for the link %j, which invites nobody', (noLink) => {
  expect(canSendInvitationText(`Open ${noLink} now`, noLink)).toEqual(missing);
});

it('tells nothing of the link in a refusal (R-SEC-01)', () => {
  const decisions = [link.slice(0, -3), '', `${link} ${toInvitationLink(page, other)}`].map((text) =>
    JSON.stringify(canSendInvitationText(text, link)),
  );
  expect(decisions.filter((text) => text.includes(token.slice(0, 4)) || text.includes('nordwind'))).toEqual([]);
});
