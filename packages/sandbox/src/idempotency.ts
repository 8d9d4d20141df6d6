import type { Clock } from './clock.js';
import { hours } from './clock.js';

/** What a request was answered, without what is shown once. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string | null;
  readonly etag: string | undefined;
}

interface Entry {
  readonly request: string;
  readonly endsAt: number;
  answer?: KeptAnswer;
}

const entriesMax = 2000;

/** Remembers what was made under which key, so that asking again does not make it again. */
export class Idempotency {
  readonly #entries = new Map<string, Entry>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes a key of a caller for a request, or tells why it is taken. */
  begin(key: string, request: string): 'begun' | 'in-progress' | 'reused' | KeptAnswer {
    const now = this.#clock.now().getTime();
    const entry = this.#entries.get(key);
    if (entry && entry.endsAt > now) {
      if (entry.request !== request) return 'reused';
      return entry.answer ?? 'in-progress';
    }
    this.#entries.delete(key);
    this.#entries.set(key, { request, endsAt: now + hours(24) });
    if (this.#entries.size > entriesMax) this.#entries.delete(this.#entries.keys().next().value!);
    return 'begun';
  }

  keep(key: string, answer: KeptAnswer): void {
    const entry = this.#entries.get(key);
    if (entry) entry.answer = answer;
  }

  /** Nothing was made: the key is free again, so that the person can try once more. */
  release(key: string): void {
    this.#entries.delete(key);
  }
}
