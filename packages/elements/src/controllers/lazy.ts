import { TwotierError } from '@twotier/client';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { whenIdle } from '../base/when-idle.js';
import type { TwotierElement } from '../base/twotier-element.js';
import { icon, refreshIcon } from '../look/icons.js';
import { problem } from '../parts/refusal.js';
import { skeleton } from '../parts/waiting.js';

/** What loads faster shows nothing in between. */
const skeletonAfter = 150;

/**
 * A part of an element that its first picture does not show: its code comes by `import()`.
 *
 * It is fetched when the page has nothing better to do, so that nobody waits, and at the latest when it has to be
 * drawn. Until then `render` shows that it is on its way, and *Try again* where it could not be loaded, *Reload* where
 * that did not help; what is typed elsewhere in the element stays. Whoever waits has the focus on `#later` (`focusOn('h2, #later')`), and on the part's
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
  /** How often somebody has waited in vain. */
  #failures = 0;

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

  /** Whether somebody waits for it. */
  get isLoading(): boolean {
    return this.#timer !== undefined;
  }

  /** The part, loaded if need be. `undefined` when that failed: then `render` and `trouble` say so. */
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

  /**
   * That it could not be loaded, for what waits for `load`. Once it is there, the button that needs it can be pressed
   * again. Sheets: `layout`, `notices`, `buttons`.
   */
  trouble(): TemplateResult | typeof nothing {
    if (!this.#error) return nothing;
    return html`<div id="later" tabindex="-1">${this.#trouble(() => void this.#onReload())}</div>`;
  }

  #state() {
    if (this.#error) return this.#trouble(this.#onRetry);
    return this.#isLong ? skeleton(this.#host, { label: this.#host.t('common.loading.label') }) : nothing;
  }

  #trouble(onRetry: () => void) {
    if (!this.#error) return nothing;
    // Some browsers remember for as long as the page lives that a module did not arrive, and never ask again.
    if (this.#failures > 1) return problem(this.#host, this.#error, { action: this.#reloadButton() });
    return problem(this.#host, this.#error, { onRetry });
  }

  #reloadButton() {
    return html`<button type="button" class="button button--small" @click=${() => location.reload()}>
      ${icon(refreshIcon)}${this.#host.t('common.action.reload')}
    </button>`;
  }

  async #onReload() {
    if (await this.load()) void this.#host.focusOn('[part~="primary-button"]');
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
    this.#failures += 1;
    this.#error = new TwotierError('Failed to load a part of the element: its code did not arrive.', {
      kind: 'load',
      code: 'load-failed',
      retryable: true,
      cause,
    });
    this.#host.reportError(this.#error);
    this.#host.requestUpdate();
    void this.#host.focusOn('#later');
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
