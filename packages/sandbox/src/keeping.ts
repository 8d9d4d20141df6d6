import type { Table } from './table.js';

/** One record as it is kept: JSON, and no value once it is gone. */
export interface KeptChange {
  readonly table: string;
  readonly key: string;
  readonly value: string | undefined;
}

export interface KeptRecord extends KeptChange {
  readonly value: string;
}

/** What has to be written in one piece: all of it or nothing. */
export interface KeptBatch {
  /** Another story has begun: nothing of what was kept before is the case any more. */
  readonly isAnew: boolean;
  readonly changes: readonly KeptChange[];
}

/**
 * Where a world is kept across restarts. The sandbox says what has changed and waits; how it is stored is not its business.
 *
 * What is handed over holds no secret but as a hash.
 */
export interface WorldStore {
  /** What was kept, in the order in which it was first saved. Nothing: a story begins. */
  readonly kept: Iterable<KeptRecord>;
  /**
   * Something has changed. Takes the batch as soon as it can write and ends when that is safe; until then no answer
   * leaves that could tell of it. `take` is called in a task of its own, never in a microtask, so that what one request
   * does, and what is remembered of it under its idempotency key, are one batch. Changes that come meanwhile are the
   * next one: requests at the same time share the cost of a commit.
   */
  save(take: () => KeptBatch): Promise<void>;
}

/** What a record looks like when it is kept. Without one it is as it is. */
type ToKept<Value> = (value: Value) => unknown;

/** The tables of a world that are kept, and what has changed in them since it was last taken. */
export class Keeping {
  readonly #store: WorldStore;
  #tables = new Map<string, { readonly table: Table<unknown>; readonly toKept: ToKept<unknown> }>();
  #changed = new Map<string, Set<string>>();
  #isAnew = false;
  #hasChanged = false;
  #saving: Promise<void> | undefined;
  #unsaved = 0;

  constructor(store: WorldStore) {
    this.#store = store;
  }

  /** Another world takes the place of the one before. */
  beginAnew(): void {
    this.#tables = new Map();
    this.#changed = new Map();
    this.#isAnew = true;
    this.#hasChanged = true;
  }

  /** Keeps a table. It is filled already, or about to be: what is in it counts as changed. */
  keep<Value>(name: string, table: Table<Value>, toKept: ToKept<Value> = (value) => value): void {
    // Whatever is in a table is JSON: this is where its type does not matter any more.
    this.#tables.set(name, { table: table as unknown as Table<unknown>, toKept: toKept as ToKept<unknown> });
    table.listen((key) => {
      // A table of the world before may still be written to by somebody who has waited meanwhile.
      if ((this.#tables.get(name)?.table as unknown) !== table) return;
      const keys = this.#changed.get(name) ?? new Set<string>();
      this.#changed.set(name, keys.add(key));
      this.#hasChanged = true;
    });
  }

  /** Fills the tables with what was kept, which counts as no change. Answers whether there was anything. */
  restore(): boolean {
    let any = false;
    for (const { table, key, value } of this.#store.kept) {
      any = true;
      this.#tables.get(table)?.table.set(key, JSON.parse(value));
    }
    this.#changed = new Map();
    this.#hasChanged = false;
    this.#isAnew = false;
    return any;
  }

  /**
   * Ends when everything that has happened up to now is safe. `undefined`: it is.
   *
   * After a failure it fails for good: what could not be kept is in the world, and nobody may be told of it.
   */
  saved(): Promise<void> | undefined {
    if (this.#hasChanged) {
      this.#hasChanged = false;
      const saving = this.#store
        .save(() => this.#take())
        .then(() => {
          this.#unsaved -= 1;
          if (this.#unsaved === 0) this.#saving = undefined;
        });
      this.#unsaved += 1;
      this.#saving = this.#saving ? Promise.all([this.#saving, saving]).then(() => {}) : saving;
    }
    return this.#saving;
  }

  #take(): KeptBatch {
    const isAnew = this.#isAnew;
    const changes = [...this.#changed].flatMap(([table, keys]) => [...keys].map((key) => this.#changeOf(table, key)));
    this.#isAnew = false;
    this.#hasChanged = false;
    this.#changed = new Map();
    return { isAnew, changes };
  }

  #changeOf(name: string, key: string): KeptChange {
    const { table, toKept } = this.#tables.get(name)!;
    const value = table.get(key);
    return { table: name, key, value: value === undefined ? undefined : JSON.stringify(toKept(value)) };
  }
}
