import { BoundedMap } from './bounded-map.js';

/**
 * Counts tries and says when to come back.
 *
 * A try is counted before it is judged, so that ten guesses sent at once are ten
 * tries; a right one is given back.
 */
export class Throttle {
  readonly #tries: BoundedMap<{ count: number; endsAt: number }>;
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #now: () => number;

  constructor({ limit, windowMs, now }: { limit: number; windowMs: number; now: () => number }) {
    this.#tries = new BoundedMap({ maxSize: 5000, now });
    this.#limit = limit;
    this.#windowMs = windowMs;
    this.#now = now;
  }

  /** Counts one try. Answers the seconds to wait, or 0 when it may go ahead. */
  take(key: string): number {
    const tries = this.#tries.get(key) ?? { count: 0, endsAt: this.#now() + this.#windowMs };
    if (tries.count >= this.#limit) return Math.ceil((tries.endsAt - this.#now()) / 1000);

    tries.count += 1;
    if (tries.count === this.#limit) tries.endsAt = this.#now() + this.#windowMs;
    this.#tries.set(key, tries, tries.endsAt - this.#now());
    return 0;
  }

  /** Gives one try back. */
  giveBack(key: string) {
    const tries = this.#tries.get(key);
    if (tries !== undefined && tries.count > 0) tries.count -= 1;
  }

  /** Forgets every try of this key. */
  clear(key: string) {
    this.#tries.delete(key);
  }
}
