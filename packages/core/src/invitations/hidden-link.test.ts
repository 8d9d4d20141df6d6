import { expect, it } from 'vitest';
import { hidesLink } from './hidden-link.js';

const link = 'https://portal.nordwind.example/accept#invitation=q7Zr2-mN_8vKd3XwLs0aPg';
const token = 'q7Zr2-mN_8vKd3XwLs0aPg';
const evil = 'https://collect.example/x';
const hides = (text: string) => hidesLink(text, link, (part) => part.includes(token));

it.each([
  ['the token as the words of another address', `<a href="${evil}">${token}</a>`],
  ['a tag that shows what it leads to and is no link', `<img href="${link}">`],
  ['another attribute of a link', `<a title="${link}" href="${evil}">here</a>`],
  ['a comment with a bracket in it', `<!-- > ${link} -->`],
  ['a link behind a sign that begins no tag', `a < b <a href="${evil}">${link}</a>`],
  ['the page by the names that HTML has', `<a href="${evil}">https&colon;&sol;&SOL;portal.nordwind.example</a>`],
])('finds the link hidden in %s (R-INV-06)', (_where, text) => {
  expect(hides(text)).toBe(true);
});

it.each([
  ['the link alone', link],
  ['words on the link', `<a href="${link}">here</a>`],
  ['words on the link by the names that HTML has', `<a href="${link.replace('#', '&num;')}">here</a>`],
  ['words on another address', `${link} <a href="${evil}">our site</a> <img alt="x">`],
])('finds nothing hidden in %s (R-INV-05)', (_where, text) => {
  expect(hides(text)).toBe(false);
});

/** A text beside which the link itself stands somewhere else: only the name of its site can be misused. */
const misleads = (text: string) => hidesLink(text, link, () => false);
const site = 'portal.nordwind.example';

it.each([
  ['an address that is another one', `<a href="${evil}">http://other.example</a>`],
  ['the site', `<a href="${evil}">${site}</a>`],
  ['the site in pieces', `<a href="${evil}">portal.<b></b>nordwind.example</a>`],
  ['the site before the next link begins', `<a href="${evil}">${site} <a href="${link}">here</a>`],
  ['the site with a dot as a number', `<a href="${evil}">portal&#46;nordwind.example</a>`],
  ['the site with a dot as a number of another kind', `<a href="${evil}">portal&#x2E;nordwind.example</a>`],
  ['the site beside a number that is no character', `<a href="${evil}">${site} &#1114112;</a>`],
  ['the site in a link that leads nowhere', `<a href>${site}</a>`],
  ['the site in Markdown', `[${site}](${evil})`],
  ['the site in Markdown whose target stands elsewhere', `[${site}][1]`],
  ['the site as a name in Markdown', `[${site}]: ${evil}`],
])('finds a page misused: %s (R-INV-06)', (_what, text) => {
  expect(misleads(text)).toBe(true);
});

it.each([
  ['the site behind another link', `<a href="${evil}">x</a> ${site}`],
  ['the site before another link', `${site} <a href="${evil}">x</a> <a href="${evil}"><b>y</b></a>`],
  ['the site on itself', `<a href="${link}">${site}</a>`],
  ['the site on itself, in single quotes', `<a href='${link}'>${site}</a>`],
  ['the site on itself, without quotes', `<a href=${link}>${site}</a>`],
  ['the site on itself, with blanks', `<A download HREF  =  " ${link} ">${site}</A>`],
  ['an address at the end of a sentence', '<a href="https://x.example/">see https://x.example/...</a>'],
  ['an address without its beginning', '<a href="https://www.x.example/">www.x.example</a>'],
  ['an address with its beginning', '<a href="https://www.x.example/">https://www.x.example</a>'],
  ['an address that is none, on itself', '<a href="https://x.example:99999">https://x.example:99999</a>'],
  [
    'an address by all the names that HTML has',
    `<a href="https&colon;&sol;&sol;portal&period;nordwind&period;example&sol;a&num;x&equals;1&amp;y">https://${site}/a#x=1&y</a>`,
  ],
  [
    'an address with the last character there is',
    '<a href="https://x.example/&#1114111;">https://x.example/\u{10ffff}</a>',
  ],
  ['the site in Markdown, on itself', `[${site}](${link}) [${site}](<https://${site}/a b>)`],
  ['the site in brackets that Markdown leaves alone', `\\[${site}\\](${evil})`],
  ['the site in another paragraph than the link', `[${site}\n\nhere](${evil})`],
  ['the site before a sentence', `[${site}]: call me. [${site}]: awww.example`],
  ['the site in brackets', `[${site}] and (${evil})`],
])('finds nothing misused: %s (R-INV-05)', (_what, text) => {
  expect(misleads(text)).toBe(false);
});
