import { formatMessage, type Message, type PlacesOf, type Words as RuleWords } from '@twotier/core';
import type { en } from '../locales/en.js';

/** Every sentence the elements say, by key. English is the source; every other locale has the same keys. */
export type Catalogue = { readonly [Key in keyof typeof en]: Message };

export type MessageKey = keyof typeof en;

/** What a host may say differently, by locale. A locale of its own borrows what it leaves out from English. */
export type Translations = { readonly [locale: string]: Partial<Catalogue> };

/** The words of one locale, loaded. */
export interface Words {
  readonly locale: string;
  readonly catalogue: Catalogue;
  /** What the rules say: refusals, wrong fields, roles. */
  readonly rules: RuleWords;
}

type PlaceholderOf<Key extends MessageKey> = PlacesOf<(typeof en)[Key]>;

/** The values a message needs: `count` is a number, because it chooses the plural. */
export type ValuesOf<Key extends MessageKey, Value = string | number> = {
  readonly [Name in PlaceholderOf<Key>]: Name extends 'count' ? number : Value;
};

/** No second argument where the message has no placeholder, exactly its values where it has. */
export type ValueArguments<Key extends MessageKey, Value = string | number> = [PlaceholderOf<Key>] extends [never]
  ? []
  : [values: ValuesOf<Key, Value>];

/** A component's words in another locale: the same keys, plurals where English has plurals. */
export type Translation<Source> = { readonly [Key in keyof Source]: Source[Key] extends string ? string : Message };

/** The locales that are complete. A half translated one does not stand here. */
export const locales = ['en', 'it'] as const;
export type Locale = (typeof locales)[number];

const loaders: Record<Locale, () => Promise<Words>> = {
  en: async () => {
    const [{ en }, { words: rules }] = await Promise.all([
      import('../locales/en.js'),
      import('@twotier/core/words/en'),
    ]);
    return { locale: 'en', catalogue: en, rules };
  },
  it: async () => {
    const [{ it }, { words: rules }] = await Promise.all([
      import('../locales/it.js'),
      import('@twotier/core/words/it'),
    ]);
    return { locale: 'it', catalogue: it, rules };
  },
};

const loaded = new Map<Locale, Promise<Words>>();

/** Loads the words of a locale once. A chunk that failed to load is asked for again next time. */
export function loadWords(locale: Locale): Promise<Words> {
  const known = loaded.get(locale);
  if (known) return known;

  const words = loaders[locale]();
  loaded.set(locale, words);
  words.catch(() => loaded.delete(locale));
  return words;
}

/** The nearest complete locale: `it-CH` finds `it`, an unknown one `en`. */
export function matchLocale(tag: string): Locale {
  const language = tag.toLowerCase().split('-')[0];
  return locales.find((locale) => locale === language) ?? 'en';
}

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
