import { TwotierError } from '@twotier/client';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { problem } from '../parts/refusal.js';
import { skeleton } from '../parts/waiting.js';

/** What loads faster shows nothing in between. */
const skeletonAfter = 150;

/**
 * A part of an element that its first picture does not show: its code comes by `import()`.
 *
 * It is fetched when the page has nothing better to do, so that nobody waits, and at the latest when it has to be
 * drawn. Until then `render` shows that it is on its way, and *Try again* where it could not be loaded; what is typed
 * elsewhere in the element stays. Whoever waits has the focus on `#later` (`focusOn('h2, #later')`), and on the part's
 * heading as soon as it is there.
 *
 * What must not be lost, such as a password that is answered once, is asked for only after `load` has answered.
 */
export class LazyController<Part> implements ReactiveController {
  readonly #host: TwotierElement;
  readonly #open: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part | undefined> | undefined;
  #error: TwotierError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLong = false;

  /** `open` imports the code and makes the part of it, once: `async () => new (await import('./x.js')).X(this)`. */
  constructor(host: TwotierElement, open: () => Promise<Part>) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
    host.addEventListener('twotier-ready', ({ target }) => {
      if (target === host) whenIdle(() => void this.#fetch());
    });
  }

  /** The part, once its code is there. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Why it could not be loaded, where somebody has asked for it. */
  get error(): TwotierError | undefined {
    return this.#error;
  }

  /** The part, loaded if need be. `undefined` when that failed: then `error` says so, and `render` shows it. */
  readonly load = async (): Promise<Part | undefined> => {
    if (this.#part) return this.#part;
    this.#error = undefined;
    this.#timer ??= setTimeout(() => this.#sayThatItTakesLong(), skeletonAfter);
    // One that was begun in advance and failed without anybody noticing is tried once more.
    return (await this.#fetch()) ?? (await this.#fetch((cause) => this.#fail(cause)));
  };

  hostDisconnected() {
    this.#stopWaiting();
  }

  /** Draws the part, or that it is on its way. Sheets: `layout`, `pieces`, `notices`, `buttons`. */
  render(draw: (part: Part) => unknown): unknown {
    if (this.#part) return draw(this.#part);
    if (!this.#error && !this.#timer) void this.load();
    return html`<div id="later" tabindex="-1" aria-busy=${this.#error ? 'false' : 'true'}>${this.#state()}</div>`;
  }

  /** That it could not be loaded, for parts that are drawn elsewhere. Sheets: `layout`, `notices`, `buttons`. */
  trouble(onRetry: () => void): TemplateResult | typeof nothing {
    return this.#error ? problem(this.#host, this.#error, { onRetry }) : nothing;
  }

  #state() {
    if (this.#error) return this.trouble(this.#onRetry);
    return this.#isLong ? skeleton(this.#host, { label: this.#host.t('common.loading.label') }) : nothing;
  }

  readonly #onRetry = () => {
    void this.load();
    this.#host.requestUpdate();
    void this.#host.focusOn('#later');
  };

  #fetch(onFailed: (cause: unknown) => void = () => {}): Promise<Part | undefined> {
    if (this.#part) return Promise.resolve(this.#part);
    this.#loading ??= this.#import(onFailed);
    return this.#loading;
  }

  async #import(onFailed: (cause: unknown) => void): Promise<Part | undefined> {
    try {
      const part = await this.#open();
      this.#part = part;
      this.#stopWaiting();
      if (this.#hasFocus()) void this.#host.updateComplete.then(() => this.#host.focusOn('h2'));
      this.#host.requestUpdate();
      return part;
    } catch (cause) {
      onFailed(cause);
      return undefined;
    } finally {
      this.#loading = undefined;
    }
  }

  #fail(cause: unknown) {
    this.#stopWaiting();
    this.#error = new TwotierError('Failed to load a part of the element: its code did not arrive.', {
      kind: 'load',
      code: 'load-failed',
      retryable: true,
      cause,
    });
    this.#host.reportError(this.#error);
    this.#host.requestUpdate();
  }

  #sayThatItTakesLong() {
    this.#isLong = true;
    this.#host.announce(this.#host.t('common.loading.label'));
    this.#host.requestUpdate();
  }

  #stopWaiting() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isLong = false;
  }

  #hasFocus(): boolean {
    const { activeElement } = this.#host.shadowRoot ?? {};
    return activeElement?.closest('#later') != null;
  }
}

/** When the page has drawn and loaded what matters more. Not at all for somebody who pays for every byte. */
function whenIdle(action: () => void) {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  if (typeof requestIdleCallback === 'function') requestIdleCallback(action);
  // Safari has no idle callback.
  else setTimeout(action, 500);
}
