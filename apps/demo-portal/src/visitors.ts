import { randomBytes } from 'node:crypto';
import type { Person } from './people.js';
import type { BegunSignIn } from './sign-in.js';

/** What the portal remembers of one browser. It stays on the server; the browser holds a random id. */
export interface Visitor {
  person?: Person | undefined;
  signIn?: BegunSignIn | undefined;
  /** A sentence for the next page, said once. */
  notice?: string | undefined;
}

const lifetimeMs = 8 * 60 * 60_000;
const most = 1000;

/** The portal's own sessions: in memory, bounded, forgotten after a working day. */
export class Visitors {
  readonly #visitors = new Map<string, { visitor: Visitor; endsAt: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  find(id: string | undefined): Visitor | undefined {
    const entry = id === undefined ? undefined : this.#visitors.get(id);
    return entry && entry.endsAt > this.#now() ? entry.visitor : undefined;
  }

  /** A new id for what is known. The old one ends: nobody keeps an id from before a change of person. */
  renew(id: string | undefined, visitor: Visitor): string {
    if (id !== undefined) this.#visitors.delete(id);
    const fresh = randomBytes(24).toString('base64url');
    this.#visitors.set(fresh, { visitor, endsAt: this.#now() + lifetimeMs });

    const [oldest] = this.#visitors.keys();
    if (this.#visitors.size > most && oldest !== undefined) this.#visitors.delete(oldest);
    return fresh;
  }

  /** After a reset of the demo the people of before do not exist any more. */
  forgetAll() {
    this.#visitors.clear();
  }
}
