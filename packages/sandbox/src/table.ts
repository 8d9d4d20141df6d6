/** A value, and what it was before. Either is missing where there is none. */
type Listener<Value> = (key: string, before: Value | undefined, after: Value | undefined) => void;

/**
 * The records of one kind, by id, in the order in which they came.
 *
 * A map like any other, save that whoever listens hears of every change: so what is looked up by something else than the
 * id is found by an index and not by looking at everything, and what has changed is known to whoever keeps it.
 */
export class Table<Value> extends Map<string, Value> {
  readonly #listeners: Listener<Value>[] = [];

  listen(listener: Listener<Value>): void {
    this.#listeners.push(listener);
    for (const [key, value] of this) listener(key, undefined, value);
  }

  /** Finds records by what `keysOf` says of them. */
  indexBy(keysOf: (value: Value) => readonly string[]): Index<Value> {
    return new Index(this, keysOf);
  }

  override set(key: string, value: Value): this {
    const before = this.get(key);
    super.set(key, value);
    for (const listener of this.#listeners) listener(key, before, value);
    return this;
  }

  override delete(key: string): boolean {
    const before = this.get(key);
    if (!super.delete(key)) return false;
    for (const listener of this.#listeners) listener(key, before, undefined);
    return true;
  }

  override clear(): void {
    for (const key of this.keys()) this.delete(key);
  }
}

/**
 * The ids of the records that share something. Most share it with nobody: one id needs no set around it.
 *
 * It is made when somebody first asks, and kept right from then on: many stories never ask.
 */
export class Index<Value> {
  readonly #table: Table<Value>;
  readonly #keysOf: (value: Value) => readonly string[];
  #made: Map<string, string | Set<string>> | undefined;

  constructor(table: Table<Value>, keysOf: (value: Value) => readonly string[]) {
    this.#table = table;
    this.#keysOf = keysOf;
  }

  get #ids(): Map<string, string | Set<string>> {
    if (!this.#made) {
      this.#made = new Map();
      this.#table.listen((id, before, after) => this.#move(id, before, after));
    }
    return this.#made;
  }

  of(key: string): Value[] {
    const ids = this.#ids.get(key);
    if (ids === undefined) return [];
    return (typeof ids === 'string' ? [ids] : [...ids]).map((id) => this.#table.get(id)!);
  }

  first(key: string): Value | undefined {
    const ids = this.#ids.get(key);
    if (ids === undefined) return undefined;
    return this.#table.get(typeof ids === 'string' ? ids : ids.values().next().value!);
  }

  has(key: string): boolean {
    return this.#ids.has(key);
  }

  size(key: string): number {
    const ids = this.#ids.get(key);
    if (ids === undefined) return 0;
    return typeof ids === 'string' ? 1 : ids.size;
  }

  #move(id: string, before: Value | undefined, after: Value | undefined): void {
    const old = before === undefined ? [] : this.#keysOf(before);
    const now = after === undefined ? [] : this.#keysOf(after);
    for (const key of old) if (!now.includes(key)) this.#remove(key, id);
    for (const key of now) if (!old.includes(key)) this.#add(key, id);
  }

  #add(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, id);
    else if (typeof ids !== 'string') ids.add(id);
    else if (ids !== id) this.#ids.set(key, new Set([ids, id]));
  }

  #remove(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === id) this.#ids.delete(key);
    else if (ids !== undefined && typeof ids !== 'string' && ids.delete(id) && ids.size === 0) this.#ids.delete(key);
  }
}

/** A set of names that can be kept like any other table. */
export class NameTable extends Table<true> {
  add(name: string): this {
    return this.set(name, true);
  }
}
