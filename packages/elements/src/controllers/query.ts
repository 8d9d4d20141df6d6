import { isTwotierError, type TwotierError } from '@twotier/client';
import {
  MutationObserver as MutationWatcher,
  QueryClient,
  QueryObserver,
  type MutationObserverOptions,
  type MutationObserverResult,
  type QueryKey,
  type QueryObserverOptions,
  type QueryObserverResult,
} from '@tanstack/query-core';
import type { BeforeEvent } from '../base/before-event.js';
import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** What a controller needs from its element. */
export interface QueryHost extends ReactiveControllerHost {
  /** The client has one cache: elements with the same client share what they have read. Made here if the host gave none. */
  readonly client: { queryClient: QueryClient | undefined } | undefined;
  readonly isConnected: boolean;
  announce(text: string): void;
  dispatchEvent(event: Event): boolean;
  reportError(error: TwotierError): void;
}

/** Waiting is shown late, so that what is quick does not flicker. */
const skeletonAfter = 150;
const slowAfter = 10_000;

/** The cache of a client: the host's own, or one for all elements of that client. */
function cacheOf(client: NonNullable<QueryHost['client']>): QueryClient {
  client.queryClient ??= new QueryClient({
    defaultOptions: {
      queries: {
        // The client retries, and an `offline` error is shown at once instead of a query that waits in silence.
        retry: false,
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: false,
        staleTime: 10_000,
      },
      mutations: { retry: false, networkMode: 'always', gcTime: 0 },
    },
  });
  return client.queryClient;
}

export interface QueryTemplates<Data> {
  /** A skeleton with the final geometry. `isSlow` after ten seconds: say so. */
  readonly pending?: (isSlow: boolean) => unknown;
  readonly error?: (error: TwotierError, retry: () => void) => unknown;
  /** `isRefreshing` while newer data is on its way. */
  readonly success: (data: Data, isRefreshing: boolean) => unknown;
}

/**
 * Binds one query of the client to an element.
 *
 * The options are asked for at every update, so they may depend on properties;
 * `undefined` means that there is nothing to ask yet.
 */
export class QueryController<
  QueryData,
  Data = QueryData,
  Key extends QueryKey = QueryKey,
> implements ReactiveController {
  readonly #host: QueryHost;
  readonly #options: () => QueryObserverOptions<QueryData, TwotierError, Data, QueryData, Key> | undefined;
  readonly #loadingLabel: (() => string) | undefined;
  #client: QueryHost['client'];
  #observer: QueryObserver<QueryData, TwotierError, Data, QueryData, Key> | undefined;
  #unsubscribe: (() => void) | undefined;
  #waiting: 'briefly' | 'visibly' | 'slowly' = 'briefly';
  #timers: ReturnType<typeof setTimeout>[] = [];
  #reported: TwotierError | null = null;

  constructor(
    host: QueryHost,
    options: () => QueryObserverOptions<QueryData, TwotierError, Data, QueryData, Key> | undefined,
    { loadingLabel }: { readonly loadingLabel?: () => string } = {},
  ) {
    this.#host = host;
    this.#options = options;
    this.#loadingLabel = loadingLabel;
    host.addController(this);
  }

  get result(): QueryObserverResult<Data, TwotierError> | undefined {
    return this.#observer?.getCurrentResult();
  }

  get data(): Data | undefined {
    return this.result?.data;
  }

  /** The cache of this element's client, to refresh or to fill other queries. */
  get cache(): QueryClient | undefined {
    return this.#client?.queryClient;
  }

  /** Asks again. */
  readonly refetch = () => void this.#observer?.refetch();

  /** Draws the state the query is in. Data once read stays while newer data is fetched, also when that fails. */
  render({ pending, error, success }: QueryTemplates<Data>): unknown {
    const result = this.result;
    if (result?.data !== undefined) return success(result.data, result.isFetching);
    if (result?.error) return error?.(result.error, this.refetch) ?? nothing;
    if (!result || this.#waiting === 'briefly') return nothing;
    return pending?.(this.#waiting === 'slowly') ?? nothing;
  }

  hostConnected() {
    if (this.#observer) this.#subscribe();
  }

  /** A move in the page is a disconnect and a connect in one task: only who stays away lets go. */
  hostDisconnected() {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#release();
    });
  }

  hostUpdate() {
    const options = this.#options();
    const client = this.#host.client;
    if (client !== this.#client || !options || !client) this.#release();
    if (!options || !client) {
      this.#observer = undefined;
      this.#client = undefined;
      return;
    }

    if (this.#observer && client === this.#client) {
      this.#observer.setOptions(options);
    } else {
      this.#client = client;
      this.#observer = new QueryObserver(cacheOf(client), options);
    }
    if (this.#host.isConnected) this.#subscribe();
    this.#followWaiting();
  }

  #subscribe() {
    const cache = this.cache;
    if (this.#unsubscribe || !this.#observer || !cache) return;

    const unsubscribe = this.#observer.subscribe((result) => {
      this.#followWaiting();
      if (result.error && result.error !== this.#reported) this.#host.reportError(result.error);
      this.#reported = result.error;
      this.#host.requestUpdate();
    });
    // A cache hears that the network is back only while it is mounted. It counts, so each controller does it.
    cache.mount();
    this.#unsubscribe = () => {
      unsubscribe();
      cache.unmount();
    };
  }

  #release() {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#stopWaiting();
  }

  #followWaiting() {
    if (!this.result?.isLoading) return this.#stopWaiting();
    if (this.#timers.length > 0) return;

    this.#timers = [
      setTimeout(() => {
        this.#waiting = 'visibly';
        if (this.#loadingLabel) this.#host.announce(this.#loadingLabel());
        this.#host.requestUpdate();
      }, skeletonAfter),
      setTimeout(() => {
        this.#waiting = 'slowly';
        this.#host.requestUpdate();
      }, slowAfter),
    ];
  }

  #stopWaiting() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#waiting = 'briefly';
  }
}

/** How a write ended, so that a handler reads like a sentence and needs no `try`. */
export type MutationOutcome<Data, Failure = TwotierError> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: Failure };

/** Binds one write of the client to an element: one at a time, with its error at hand. */
export class MutationController<
  Data,
  Failure extends TwotierError = TwotierError,
  Variables = void,
> implements ReactiveController {
  readonly #host: QueryHost;
  readonly #options: () => MutationObserverOptions<Data, Failure, Variables> | undefined;
  #client: QueryHost['client'];
  #watcher: MutationWatcher<Data, Failure, Variables> | undefined;
  #unsubscribe: (() => void) | undefined;
  #isPending = false;

  constructor(host: QueryHost, options: () => MutationObserverOptions<Data, Failure, Variables> | undefined) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get result(): MutationObserverResult<Data, Failure, Variables> | undefined {
    return this.#watcher?.getCurrentResult();
  }

  get isPending(): boolean {
    return this.#isPending;
  }

  get error(): Failure | null {
    return this.result?.error ?? null;
  }

  /**
   * Writes, unless the host objects to what it is told before. `undefined` when nothing was written: then, and while the
   * one before is still on its way. A second click is no second order, and has nothing to tell.
   */
  async run(variables: Variables, before?: BeforeEvent): Promise<MutationOutcome<Data, Failure> | undefined> {
    if (this.#isPending) return undefined;

    this.#isPending = true;
    this.#host.requestUpdate();
    try {
      return before && !(await this.#isFree(before)) ? undefined : await this.#write(variables);
    } finally {
      this.#isPending = false;
      this.#host.requestUpdate();
    }
  }

  /** Forgets the last outcome. */
  readonly reset = () => {
    this.#watcher?.reset();
    this.#host.requestUpdate();
  };

  hostDisconnected() {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
    });
  }

  /** Whether nobody objects, and it is still the same person who asks. */
  async #isFree(before: BeforeEvent): Promise<boolean> {
    const { client } = this.#host;
    this.#host.dispatchEvent(before);
    return (await before.isFree()) && client === this.#host.client;
  }

  async #write(variables: Variables): Promise<MutationOutcome<Data, Failure>> {
    try {
      const watcher = this.#watch();
      const data = await watcher.mutate(variables);
      watcher.reset();
      this.#forget(data);
      return { ok: true, data };
    } catch (error) {
      if (!isTwotierError(error)) throw error;
      this.#host.reportError(error);
      return { ok: false, error: error as Failure };
    }
  }

  /** What a write has sent and answered may be a secret. It goes to whoever asked for it and stays nowhere else. */
  #forget(data: Data) {
    const mutations = this.#client && cacheOf(this.#client).getMutationCache();
    for (const mutation of mutations?.getAll() ?? []) if (mutation.state.data === data) mutations?.remove(mutation);
  }

  #watch(): MutationWatcher<Data, Failure, Variables> {
    const client = this.#host.client;
    const options = this.#options();
    if (!client || !options)
      throw new TypeError('Failed to write: the element has no client. Put it into a <twotier-session>.');

    if (this.#watcher && this.#client === client) {
      this.#watcher.setOptions(options);
    } else {
      this.#client = client;
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
      this.#watcher = new MutationWatcher(cacheOf(client), options);
    }
    this.#unsubscribe ??= this.#watcher.subscribe(() => this.#host.requestUpdate());
    return this.#watcher;
  }
}
