import type { Table } from './table.js';

/** Where an item stands in a list: by a text, then by its id. */
export type Place = readonly [key: string, id: string];

/** An item of a list, in its place. */
export interface Row<Item> {
  readonly place: Place;
  readonly item: Item;
  /** What a search looks into, in small letters. Made when somebody searches. */
  text?: string;
}

/** Longer keys are cut: a cursor has at most 200 characters. */
const keyLength = 32;
const collator = new Intl.Collator('en', { sensitivity: 'base' });

export const placeOf = (key: string, id: string): Place => [key.slice(0, keyLength).toWellFormed(), id];

export const comparePlaces = (a: Place, b: Place): number =>
  collator.compare(a[0], b[0]) || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);

/** The place in an ordered list before which something belongs. */
export function findPlace(rows: readonly Row<unknown>[], place: Place): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePlaces(rows[middle]!.place, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lists in which a record stands, and by which text in each. */
type ListsOf<Value> = (value: Value) => readonly (readonly [list: string, key: string])[];

/**
 * The records of a table in lists that stay in order.
 *
 * Who stands in which is found out when somebody first asks, and a list is then put in order; from then on a change moves one row, and a page of a hundred
 * thousand customers costs no more than a page of ten.
 */
export class Ordering<Value> {
  readonly #table: Table<Value>;
  readonly #listsOf: ListsOf<Value>;
  #members: Map<string, Map<string, string>> | undefined;
  readonly #lists = new Map<string, Row<Value>[]>();

  constructor(table: Table<Value>, listsOf: ListsOf<Value>) {
    this.#table = table;
    this.#listsOf = listsOf;
  }

  /** The rows of a list, in order. They are good until the next change. */
  of(list: string): readonly Row<Value>[] {
    const known = this.#lists.get(list);
    if (known) return known;

    const members = this.#membersOf(list);
    if (members.size === 0) return [];
    const rows = Array.from(members, ([id, key]) => ({ place: placeOf(key, id), item: this.#table.get(id)! }));
    rows.sort((a, b) => comparePlaces(a.place, b.place));
    this.#lists.set(list, rows);
    return rows;
  }

  /** Of one record, after something has changed that its place hangs on and that stands elsewhere. */
  refresh(id: string): void {
    const value = this.#table.get(id);
    if (this.#members && value !== undefined) this.#move(id, value, value);
  }

  #membersOf(list: string): Map<string, string> {
    if (!this.#members) {
      this.#members = new Map();
      this.#table.listen((id, before, after) => this.#move(id, before, after));
    }
    const members = this.#members.get(list) ?? new Map<string, string>();
    this.#members.set(list, members);
    return members;
  }

  #move(id: string, before: Value | undefined, after: Value | undefined): void {
    const old = before === undefined ? [] : this.#listsOf(before);
    const now = after === undefined ? [] : this.#listsOf(after);
    for (const [list] of old) if (now.every(([other]) => other !== list)) this.#leave(list, id);
    for (const [list, key] of now) this.#enter(list, id, key, after!);
  }

  #enter(list: string, id: string, key: string, item: Value): void {
    const members = this.#membersOf(list);
    const known = members.get(id);
    const rows = this.#lists.get(list);
    members.set(id, key);
    if (!rows) return;

    const place = placeOf(key, id);
    const row = { place, item };
    if (known === key) {
      rows[findPlace(rows, place)] = row;
      return;
    }
    if (known !== undefined) rows.splice(findPlace(rows, placeOf(known, id)), 1);
    rows.splice(findPlace(rows, place), 0, row);
  }

  #leave(list: string, id: string): void {
    const members = this.#membersOf(list);
    const known = members.get(id);
    if (known === undefined) return;

    members.delete(id);
    const rows = this.#lists.get(list);
    rows?.splice(findPlace(rows, placeOf(known, id)), 1);
  }
}
