import type { Message, PlacesOf } from '@twotier/core';
import type { en } from '../locales/en.js';

/** Every sentence the elements say, by key. English is the source; every other locale has the same keys. */
export type Catalogue = { readonly [Key in keyof typeof en]: Message };

export type MessageKey = keyof typeof en;

/** A component's words in another locale: the same keys, plurals where English has plurals. */
export type Translation<Source> = { readonly [Key in keyof Source]: Source[Key] extends string ? string : Message };

/** The locales that are complete. A half translated one does not stand here. */
export const locales = ['en', 'it'] as const;
export type Locale = (typeof locales)[number];

/** The words of one component, loaded in one language when somebody speaks it. */
export type LazyCatalogue = Readonly<Record<Locale, () => Promise<Partial<Catalogue>>>>;

type PlaceholderOf<Key extends MessageKey> = PlacesOf<(typeof en)[Key]>;

/** The values a message needs: `count` is a number, because it chooses the plural. */
export type ValuesOf<Key extends MessageKey, Value = string | number> = {
  readonly [Name in PlaceholderOf<Key>]: Name extends 'count' ? number : Value;
};

/** No second argument where the message has no placeholder, exactly its values where it has. */
export type ValueArguments<Key extends MessageKey, Value = string | number> = [PlaceholderOf<Key>] extends [never]
  ? []
  : [values: ValuesOf<Key, Value>];
