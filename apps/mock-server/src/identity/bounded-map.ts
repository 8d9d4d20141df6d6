/**
 * A map that forgets: entries end after their time, and the oldest leaves when
 * the map is full. Whatever a stranger can make us remember goes into one of these.
 */
export class BoundedMap<Value> {
  readonly #entries = new Map<string, { value: Value; endsAt: number }>();
  readonly #maxSize: number;
  readonly #now: () => number;

  constructor({ maxSize, now = Date.now }: { maxSize: number; now?: (() => number) | undefined }) {
    this.#maxSize = maxSize;
    this.#now = now;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.endsAt > this.#now()) return entry.value;

    this.#entries.delete(key);
    return undefined;
  }

  set(key: string, value: Value, lifetimeMs = Infinity) {
    this.#entries.delete(key);
    this.#entries.set(key, { value, endsAt: this.#now() + lifetimeMs });
    if (this.#entries.size <= this.#maxSize) return;

    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }

  delete(key: string) {
    this.#entries.delete(key);
  }

  /** Any live value that answers true. */
  findWhere(matches: (value: Value) => boolean): Value | undefined {
    for (const [key, { value }] of this.#entries) {
      if (matches(value)) return this.get(key);
    }
    return undefined;
  }

  /** Deletes every entry whose value answers true. */
  deleteWhere(matches: (value: Value) => boolean) {
    for (const [key, { value }] of this.#entries) {
      if (matches(value)) this.#entries.delete(key);
    }
  }
}
