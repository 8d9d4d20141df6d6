import { formatMessage, type Message, type Terms, type Words as RuleWords } from '@twotier/core';
import { commonWords } from '../locales/lazy.js';
import { locales, type Catalogue, type LazyCatalogue, type Locale } from './catalogue.js';

/** What a host may say differently, by locale. A locale of its own borrows what it leaves out from English. */
export type Translations = { readonly [locale: string]: Partial<Catalogue> };

/** The words of one locale that one element needs, loaded. */
export interface Words {
  readonly locale: Locale;
  readonly catalogue: Partial<Catalogue>;
  /** What the rules speak of: wrong fields, roles. */
  readonly terms: Terms;
}

const terms: Record<Locale, () => Promise<Terms>> = {
  en: async () => (await import('@twotier/core/words/en/terms')).terms,
  it: async () => (await import('@twotier/core/words/it/terms')).terms,
};

const refusals: Record<Locale, () => Promise<RuleWords['refusals']>> = {
  en: async () => (await import('@twotier/core/words/en/refusals')).refusals,
  it: async () => (await import('@twotier/core/words/it/refusals')).refusals,
};

/**
 * Why things are refused, in one language. Most pages refuse nothing, so these words do not hold up the first picture.
 * Without them every refusal is said in the words for an unknown one, which stand in the terms.
 */
export const loadRefusals = (locale: Locale): Promise<Partial<RuleWords['refusals']>> =>
  refusals[locale]().catch(() => ({}));

/** By the list itself: every element of a class has the same one, and asks with it again at each change of language. */
const loaded = new WeakMap<readonly LazyCatalogue[], Map<Locale, Promise<Words>>>();

/**
 * Loads what all elements say and these catalogues, in one language.
 *
 * The same list gets the same words. A chunk that failed to load is asked for again next time.
 */
export function loadWords(locale: Locale, catalogues: readonly LazyCatalogue[]): Promise<Words> {
  const byLocale = loaded.get(catalogues) ?? new Map<Locale, Promise<Words>>();
  loaded.set(catalogues, byLocale);

  const known = byLocale.get(locale);
  if (known) return known;

  const words = load(locale, catalogues);
  byLocale.set(locale, words);
  words.catch(() => byLocale.delete(locale));
  return words;
}

async function load(locale: Locale, catalogues: readonly LazyCatalogue[]): Promise<Words> {
  const [ruleTerms, ...parts] = await Promise.all([
    terms[locale](),
    ...[commonWords, ...catalogues].map((catalogue) => catalogue[locale]()),
  ]);
  return { locale, catalogue: Object.assign({}, ...parts), terms: ruleTerms };
}

/** The nearest complete locale: `it-CH` finds `it`, an unknown one `en`. */
export function matchLocale(tag: string): Locale {
  return locales.find((locale) => isOfLanguage(tag, locale)) ?? 'en';
}

/** Whether a tag is of a language: `en-GB` is English. */
export const isOfLanguage = (tag: string, language: string): boolean => tag.toLowerCase().split('-')[0] === language;

/** The host's own words for a tag: the exact one first, then its language. */
export function overridesFor(translations: Translations | undefined, tag: string): Partial<Catalogue> | undefined {
  const language = tag.split('-')[0] ?? tag;
  return translations?.[tag] ?? translations?.[language];
}

/** Private-use characters around a placeholder's name, so that a formatted message can be cut at its values. */
const marker = /\uE000(\w+)\uE001/;

/** A message cut into its text and its values, so that a value may be a template. */
export function richMessage<Value>(
  message: Message,
  values: Readonly<Record<string, Value | number>>,
  locale: string,
): readonly (string | number | Value)[] {
  const marked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, name === 'count' ? Number(value) : `\uE000${name}\uE001`]),
  );
  return formatMessage(message, marked, locale)
    .split(marker)
    .map((piece, at) => (at % 2 === 1 ? (values[piece] ?? '') : piece));
}
