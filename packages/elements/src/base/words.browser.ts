import { expect, it } from 'vitest';
import type { Message } from '@twotier/core';
import { en } from '../locales/en.js';
import { it as italian } from '../locales/it.js';
import { usersWords } from '../locales/lazy.js';
import type { Catalogue } from './catalogue.js';
import { loadWords, matchLocale, richMessage } from './words.js';

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

it('loads the common words and those that are asked for, and the same ones again', async () => {
  const catalogues = [usersWords];
  const words = await loadWords('it', catalogues);
  const components = new Set(Object.keys(words.catalogue).map((key) => key.split('.')[0]));
  expect([...components]).toEqual(['common', 'users']);
  expect(words.terms.locale).toBe('it');
  expect(await loadWords('it', catalogues)).toBe(words);
});

it('asks again for words that could not be loaded', async () => {
  let asked = 0;
  const flaky = async () => {
    asked += 1;
    if (asked === 1) throw new TypeError('Failed to fetch');
    return { 'users.title': 'Colleagues' };
  };
  const catalogues = [{ en: flaky, it: flaky }];

  await expect(loadWords('en', catalogues)).rejects.toThrow('Failed to fetch');
  expect((await loadWords('en', catalogues)).catalogue['users.title']).toBe('Colleagues');
});
