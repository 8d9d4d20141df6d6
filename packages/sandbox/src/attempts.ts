import type { Clock } from './clock.js';

const perMinute = 10;
const callersMax = 1000;

/**
 * Counts the links that opened nothing, by caller: ten a minute may be wrong. A try is counted before it is judged, so
 * that a hundred guesses sent at once are a hundred tries; a right one is given back.
 */
export class Attempts {
  readonly #clock: Clock;
  readonly #tries = new Map<string, number[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts one try. Answers in how many seconds the caller may try again, or 0 when it may go ahead. */
  take(caller: string): number {
    const now = this.#clock.now().getTime();
    const recent = (this.#tries.get(caller) ?? []).filter((at) => at > now - 60_000);
    if (recent.length >= perMinute) return Math.max(1, Math.ceil((recent[0]! + 60_000 - now) / 1000));

    this.#tries.delete(caller);
    this.#tries.set(caller, [...recent, now]);
    if (this.#tries.size > callersMax) this.#tries.delete(this.#tries.keys().next().value!);
    return 0;
  }

  /** The last try was none: the link was good. */
  giveBack(caller: string): void {
    this.#tries.get(caller)?.pop();
  }
}
