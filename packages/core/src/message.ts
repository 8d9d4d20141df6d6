/** A sentence with `{name}` places, or one sentence for each plural form of the value `count`. */
export type Message = string | PluralMessage;

/** The forms are those of `Intl.PluralRules`; a language uses the ones it has. */
export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** What can stand in a place of a message. Numbers are written in the reader's language. */
export type MessageValue = string | number;

type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The names of the places in a message, read from its text. */
export type PlacesOf<M extends Message> = M extends string
  ? NamesIn<M>
  : M extends { other: infer Other extends string }
    ? NamesIn<Other> | 'count'
    : never;

/**
 * The message with its places filled.
 *
 * A place without a value stays as it is written, so a missing value is seen in a test and never becomes "undefined".
 */
export function formatMessage(
  message: Message,
  values: Readonly<Record<string, MessageValue>>,
  locale: string,
): string {
  const text = typeof message === 'string' ? message : pluralForm(message, values['count'], locale);

  return text.replaceAll(/\{([a-zA-Z]+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

function pluralForm(message: PluralMessage, count: MessageValue | undefined, locale: string): string {
  if (typeof count !== 'number') return message.other;
  return message[new Intl.PluralRules(locale).select(count)] ?? message.other;
}
