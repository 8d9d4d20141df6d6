import type { Clock } from './clock.js';

const perMinute = 10;
const callersMax = 1000;

/** Counts the links that opened nothing, by caller: ten a minute may be wrong. */
export class Attempts {
  readonly #clock: Clock;
  readonly #failures = new Map<string, number[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** In how many seconds the caller may try again; 0 for now. */
  waitOf(caller: string): number {
    const recent = this.#recent(caller);
    if (recent.length < perMinute) return 0;
    return Math.max(1, Math.ceil((recent[0]! + 60_000 - this.#clock.now().getTime()) / 1000));
  }

  fail(caller: string): void {
    const recent = [...this.#recent(caller), this.#clock.now().getTime()];
    this.#failures.delete(caller);
    this.#failures.set(caller, recent);
    if (this.#failures.size > callersMax) this.#failures.delete(this.#failures.keys().next().value!);
  }

  #recent(caller: string): number[] {
    const since = this.#clock.now().getTime() - 60_000;
    return (this.#failures.get(caller) ?? []).filter((at) => at > since);
  }
}
