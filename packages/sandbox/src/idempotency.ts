import type { Clock } from './clock.js';
import { hours } from './clock.js';
import type { Table } from './table.js';

/** What a request was answered, without what is shown once. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string | null;
  readonly etag: string | undefined;
}

/** What was done under a key: for which request, until when it is remembered, and what was answered. */
export interface IdempotencyEntry {
  readonly request: string;
  readonly endsAt: number;
  readonly answer: KeptAnswer;
}

const entriesMax = 2000;

/** Remembers what was made under which key, so that asking again does not make it again. */
export class Idempotency {
  readonly #done: Table<IdempotencyEntry>;
  /** Requests that still run, by key. They end with the process: nothing was answered, so the key is free again. */
  readonly #running = new Map<string, string>();
  readonly #clock: Clock;

  constructor(clock: Clock, done: Table<IdempotencyEntry>) {
    this.#clock = clock;
    this.#done = done;
  }

  /** Takes a key of a caller for a request, or tells why it is taken. */
  begin(key: string, request: string): 'begun' | 'in-progress' | 'reused' | KeptAnswer {
    const running = this.#running.get(key);
    if (running !== undefined) return running === request ? 'in-progress' : 'reused';

    const entry = this.#done.get(key);
    if (entry && entry.endsAt > this.#clock.now().getTime()) return entry.request === request ? entry.answer : 'reused';
    this.#running.set(key, request);
    return 'begun';
  }

  keep(key: string, answer: KeptAnswer): void {
    const request = this.#running.get(key);
    if (request === undefined) return;
    this.#running.delete(key);
    this.#done.delete(key);
    this.#done.set(key, { request, endsAt: this.#clock.now().getTime() + hours(24), answer });
    if (this.#done.size > entriesMax) this.#done.delete(this.#done.keys().next().value!);
  }

  /** Nothing was made: the key is free again, so that the person can try once more. */
  release(key: string): void {
    this.#running.delete(key);
  }
}
