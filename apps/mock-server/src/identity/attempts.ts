import type { PasswordCheck } from '@twotier/sandbox/server';
import { Throttle } from './throttle.js';

export type Attempt<Account> = PasswordCheck<Account> | { readonly outcome: 'throttled'; readonly retryAfter: number };

const minute = 60_000;

/**
 * Guessing is slow: five wrong passwords for a user name, or a hundred from one
 * address, and both wait a minute, also with the right one.
 */
export class Attempts {
  readonly #byUserName: Throttle;
  readonly #byAddress: Throttle;
  readonly #creations: Throttle;

  constructor(now: () => number) {
    this.#byUserName = new Throttle({ limit: 5, windowMs: minute, now });
    this.#byAddress = new Throttle({ limit: 100, windowMs: minute, now });
    this.#creations = new Throttle({ limit: 30, windowMs: minute, now });
  }

  async check<Account>(
    { userName, address }: { userName: string; address: string },
    verify: () => Promise<PasswordCheck<Account>>,
  ): Promise<Attempt<Account>> {
    const key = userName.toLowerCase();
    const retryAfter = this.#byAddress.take(address) || this.#byUserName.take(key);
    if (retryAfter > 0) return { outcome: 'throttled', retryAfter };

    const check = await verify();
    if (check.outcome !== 'wrong') {
      this.#byUserName.clear(key);
      this.#byAddress.giveBack(address);
    }
    return check;
  }

  /** The seconds to wait before this address may create another account, or 0. */
  takeCreation(address: string): number {
    return this.#creations.take(address);
  }
}
