import { expect, it } from 'vitest';
import type { Message } from '@twotier/core';
import { en } from '../locales/en.js';
import { it as italian } from '../locales/it.js';
import { matchLocale, richMessage, type Catalogue } from './words.js';

const placesOf = (message: Message) => {
  const texts = typeof message === 'string' ? [message] : Object.values<string>({ ...message });
  return new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []));
};

it('has the same places in every Italian sentence', () => {
  const placesByKey = (catalogue: Catalogue) =>
    Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, placesOf(message)]));
  expect(placesByKey(italian)).toEqual(placesByKey(en));
});

it.each([
  ['it-CH', 'it'],
  ['IT', 'it'],
  ['en-GB', 'en'],
  ['sv', 'en'],
])('speaks to %s in %s', (tag, locale) => {
  expect(matchLocale(tag)).toBe(locale);
});

it('cuts a message at its values and chooses the plural', () => {
  const message = { one: '{count} user of {company}', other: '{count} users of {company}' };
  const company = { name: 'Studio Brandl' };
  expect(richMessage<object>(message, { count: 2, company }, 'en')).toEqual(['2 users of ', company, '']);
});
