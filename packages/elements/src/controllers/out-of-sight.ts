import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface SecretHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
}

export interface OutOfSightOptions {
  /** The element or the whole page goes away: nobody is there to be told. */
  readonly onGone: () => void;
  /** Nobody has looked at the page for five minutes. Without it that is no reason to forget. */
  readonly onUnwatched?: () => void;
}

/** How long a page may be out of sight before it holds no secret any more. */
const hiddenTooLong = 5 * 60_000;

/**
 * Says when a secret has to be forgotten: the element leaves the page, the page is left (it may come back from the
 * browser's memory, with everything in it), or nobody has looked at it for too long. It listens only between `watch`
 * and `rest`.
 */
export class OutOfSightController implements ReactiveController {
  readonly #host: SecretHost;
  readonly #options: OutOfSightOptions;
  #hiddenSince: number | undefined;
  #hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SecretHost, options: OutOfSightOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  watch() {
    window.addEventListener('pagehide', this.#options.onGone);
    if (this.#options.onUnwatched) document.addEventListener('visibilitychange', this.#onVisibility);
  }

  rest() {
    window.removeEventListener('pagehide', this.#options.onGone);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    clearTimeout(this.#hiding);
    this.#hiddenSince = undefined;
  }

  /** A move in the page is a disconnect and a connect in one task. */
  hostDisconnected() {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#options.onGone();
    });
  }

  /** Asks the clock as well: a browser may put the timers of a hidden page to sleep. */
  readonly #onVisibility = () => {
    clearTimeout(this.#hiding);
    if (document.visibilityState === 'hidden') {
      this.#hiddenSince = Date.now();
      this.#hiding = setTimeout(() => this.#options.onUnwatched?.(), hiddenTooLong);
      return;
    }
    const since = this.#hiddenSince;
    this.#hiddenSince = undefined;
    if (since !== undefined && Date.now() - since >= hiddenTooLong) this.#options.onUnwatched?.();
  };
}
