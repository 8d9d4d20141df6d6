import { expect, it } from 'vitest';
import { chooseLocale } from './words.js';

it.each([
  ['it en', 'en', 'it'],
  ['de it', undefined, 'it'],
  [undefined, 'it-IT,it;q=0.9,en;q=0.8', 'it'],
  ['xx', 'fr, en-GB;q=0.7, it;q=0.5', 'en'],
  [undefined, 'de', 'en'],
  [undefined, undefined, 'en'],
] as const)('ui_locales %j and Accept-Language %j: %s', (uiLocales, acceptLanguage, locale) => {
  expect(chooseLocale(uiLocales, acceptLanguage)).toBe(locale);
});
