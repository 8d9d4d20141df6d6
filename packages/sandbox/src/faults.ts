/** Something that goes wrong on purpose. */
export type Fault = {
  /** The id of the operation it befalls. Without one every operation. */
  readonly operation?: string;
  /** How often. Without a number until the faults are cleared. */
  readonly times?: number;
} &
  /** Somewhere between `milliseconds` less and more `jitter`. */
  (
    | { readonly kind: 'latency'; readonly milliseconds: number; readonly jitter?: number }
    | { readonly kind: 'rate-limited'; readonly retryAfter?: number }
    | { readonly kind: 'unavailable'; readonly retryAfter?: number }
    | { readonly kind: 'server-error' }
    /** Any status, with a body that tells nothing: as of a gateway on the way that knows nothing of the contract. */
    | { readonly kind: 'status'; readonly status: number }
    /** The answer comes drop by drop. */
    | { readonly kind: 'throttle'; readonly bytesPerSecond: number }
    /** The connection ends or is reset, before the request is looked at or after it has been carried out. */
    | { readonly kind: 'drop' | 'reset'; readonly when?: 'before' | 'after' }
    /** `If-Match` is taken for outdated. */
    | { readonly kind: 'stale-etag' }
  );

/** The connection was cut, as `fetch` tells it. */
export class ConnectionDropped extends TypeError {
  override readonly name = 'ConnectionDropped';

  /** Not closed but reset, where there is a real one. */
  readonly isReset: boolean;

  constructor(kind: 'drop' | 'reset' = 'drop') {
    super('Failed to fetch: the sandbox has dropped the connection, as it was told to.');
    this.isReset = kind === 'reset';
  }
}

const none: readonly Fault[] = [];

/** The faults of one sandbox. There are none unless somebody adds them. */
export class Faults {
  #faults: { fault: Fault; left: number }[] = [];

  get all(): readonly Fault[] {
    return this.#faults.map(({ fault }) => fault);
  }

  add(...faults: Fault[]): void {
    this.#faults.push(...faults.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })));
  }

  clear(): void {
    this.#faults = [];
  }

  /** The faults that befall this call. Each counts as used. */
  take(operation: string): readonly Fault[] {
    if (this.#faults.length === 0) return none;
    const taken = this.#faults.filter(({ fault }) => fault.operation === undefined || fault.operation === operation);
    for (const entry of taken) entry.left -= 1;
    this.#faults = this.#faults.filter(({ left }) => left > 0);
    return taken.map(({ fault }) => fault);
  }
}
