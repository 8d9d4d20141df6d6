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
