import type { Page } from '@twotier/api';
import { comparePlaces, findPlace, placeOf, type Place, type Row } from './ordering.js';

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

/**
 * One page of a list.
 *
 * The cursor names the last item shown by its place in the order and not by its number, so that rows which come or go
 * meanwhile neither repeat nor hide others.
 */
export function toPage<Item>(
  items: Iterable<Item>,
  { keyOf, idOf, descending = false, isSorted = false }: Order<Item>,
  wish: PageWish,
): Page<Item> | typeof cursorInvalid {
  const rows = Array.from(items, (item) => ({ item, place: placeOf(keyOf(item), idOf(item)) }));
  if (!isSorted) rows.sort((a, b) => comparePlaces(a.place, b.place));
  else if (descending) rows.reverse();
  return toPageOfRows(rows, wish, { descending });
}

/** The same of rows that are in order already. Without `isWanted` it looks at no more rows than it shows. */
export function toPageOfRows<Item>(
  rows: readonly Row<Item>[],
  { cursor, limit = pageSize }: PageWish,
  { descending = false, isWanted }: { descending?: boolean; isWanted?: ((row: Row<Item>) => boolean) | undefined } = {},
): Page<Item> | typeof cursorInvalid {
  const after = cursor === undefined ? undefined : decode(cursor);
  if (cursor !== undefined && !after) return cursorInvalid;

  const wanted = isWanted ? rows.filter(isWanted) : rows;
  const begin = after ? startAfter(wanted, after, descending) : 0;
  const page = descending
    ? wanted.slice(Math.max(0, wanted.length - begin - limit), wanted.length - begin).toReversed()
    : wanted.slice(begin, begin + limit);
  return {
    items: page.map(({ item }) => item),
    ...(wanted.length > begin + limit && { next: encode(page.at(-1)!.place) }),
    total: wanted.length,
  };
}

/** How many rows stand up to and with a place, from the end where the order is turned round. */
function startAfter(rows: readonly Row<unknown>[], place: Place, descending: boolean): number {
  const index = findPlace(rows, place);
  if (descending) return rows.length - index;
  const isThere = rows[index] !== undefined && comparePlaces(rows[index].place, place) === 0;
  return isThere ? index + 1 : index;
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
