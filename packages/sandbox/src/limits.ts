import type { Clock } from './clock.js';
import { hours, minutes } from './clock.js';

/** How often something may be done by one of those who are counted, whoever that is. */
const rules = {
  /** Links that opened nothing. */
  'bad-link': { count: 10, within: minutes(1) },
  /** Mails that somebody who has not asked for them would receive. */
  'verification-mail': { count: 5, within: hours(1) },
  /** For one user. A page needs one an hour. */
  session: { count: 120, within: minutes(1) },
  'webhook-test': { count: 10, within: minutes(1) },
} as const;

export type LimitName = keyof typeof rules;

/** So many are counted; whoever was quiet the longest is forgotten first. */
const countedMax = 10_000;

/**
 * Counts what could be abused. A try is counted before it is judged, so that a hundred guesses sent at once are a hundred
 * tries; one that was none is given back.
 */
export class Limits {
  readonly #clock: Clock;
  readonly #tries = new Map<string, number[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts one try on each of these. Answers in how many seconds it may be made, or 0 when it may be made now. */
  take(name: LimitName, ...counted: readonly (string | undefined)[]): number {
    const { count, within } = rules[name];
    const now = this.#clock.now().getTime();
    const recent = keysOf(name, counted).map(
      (key) => [key, (this.#tries.get(key) ?? []).filter((at) => at > now - within)] as const,
    );

    const waits = recent.flatMap(([, tries]) => (tries.length >= count ? [tries[0]! + within - now] : []));
    if (waits.length > 0) return Math.max(1, Math.ceil(Math.max(...waits) / 1000));

    for (const [key, tries] of recent) {
      this.#tries.delete(key);
      this.#tries.set(key, [...tries, now]);
    }
    while (this.#tries.size > countedMax) this.#tries.delete(this.#tries.keys().next().value!);
    return 0;
  }

  /** The last try was none, for example because the link was good. */
  giveBack(name: LimitName, ...counted: readonly (string | undefined)[]): void {
    for (const key of keysOf(name, counted)) this.#tries.get(key)?.pop();
  }
}

const keysOf = (name: LimitName, counted: readonly (string | undefined)[]): string[] =>
  counted.flatMap((one, index) => (one === undefined ? [] : [`${name} ${index} ${one}`]));

/** The beginning of a link's token: whoever tries many ends for one beginning is counted by it, from wherever. */
export const prefixOf = (token: string): string => token.slice(0, 8);
