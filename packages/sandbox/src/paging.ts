import type { Page } from '@twotier/api';

/** How a list is ordered: by a text, then by id. */
export interface Order<Item> {
  readonly keyOf: (item: Item) => string;
  readonly idOf: (item: Item) => string;
  readonly descending?: boolean;
  /** The items come in this order already. */
  readonly isSorted?: boolean;
}

export interface PageWish {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** A cursor that is none of ours. */
export const cursorInvalid = Symbol('cursor-invalid');

const pageSize = 25;
/** Longer keys are cut: a cursor has at most 200 characters. */
const keyLength = 32;
const collator = new Intl.Collator('en', { sensitivity: 'base' });

type Place = readonly [key: string, id: string];

/**
 * One page of a list.
 *
 * The cursor names the last item shown by its place in the order and not by its number, so that rows which come or go
 * meanwhile neither repeat nor hide others.
 */
export function toPage<Item>(
  items: Iterable<Item>,
  { keyOf, idOf, descending = false, isSorted = false }: Order<Item>,
  { cursor, limit = pageSize }: PageWish,
): Page<Item> | typeof cursorInvalid {
  const after = cursor === undefined ? undefined : decode(cursor);
  if (cursor !== undefined && !after) return cursorInvalid;

  const direction = descending ? -1 : 1;
  const compare = (a: Place, b: Place) =>
    direction * (collator.compare(a[0], b[0]) || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
  const found = Array.from(items, (item) => ({
    item,
    place: [keyOf(item).slice(0, keyLength).toWellFormed(), idOf(item)] as const,
  }));
  const rows = isSorted ? found : found.toSorted((a, b) => compare(a.place, b.place));

  const rest = after ? rows.filter(({ place }) => compare(place, after) > 0) : rows;
  const page = rest.slice(0, limit);
  return {
    items: page.map(({ item }) => item),
    ...(rest.length > limit && { next: encode(page.at(-1)!.place) }),
    total: rows.length,
  };
}

const encode = (place: Place): string =>
  btoa(String.fromCodePoint(...new TextEncoder().encode(JSON.stringify(place))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function decode(cursor: string): Place | undefined {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.codePointAt(0)!);
    const place: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(place) || place.length !== 2) return undefined;
    const [key, id] = place as unknown[];
    return typeof key === 'string' && typeof id === 'string' ? [key, id] : undefined;
  } catch {
    return undefined;
  }
}
