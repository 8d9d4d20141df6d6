import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { OutOfSightController } from '../controllers/out-of-sight.js';
import { checkIcon, copyIcon, eyeIcon, eyeOffIcon, icon } from '../look/icons.js';

export interface CopyOptions {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/**
 * Copies values. The name of the button stays, success stands below it and is
 * announced; where the browser refuses, the text is selected for Ctrl+C.
 */
export class CopyController {
  readonly #host: TwotierElement;
  #last: { readonly id: string; readonly worked: boolean } | undefined;

  constructor(host: TwotierElement) {
    this.#host = host;
  }

  /** Copies a text and answers whether it could; `id` names what is selected when the browser refuses. */
  async copy(id: string, text: string): Promise<boolean> {
    let worked = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      worked = false;
    }
    this.#last = { id, worked };
    this.#host.announce(this.#host.t(worked ? 'common.copy.copied' : 'common.copy.failed'));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (worked) return true;

    const source = this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    source?.focus();
    if (source instanceof HTMLInputElement) source.select();
    else if (source) getSelection()?.selectAllChildren(source);
    return false;
  }

  /** A button for a text that stands elsewhere. Sheets: `buttons`, `pieces`. */
  button({ id, label, value }: CopyOptions, text: string = this.#host.t('common.action.copy')): TemplateResult {
    return html`
      <button
        type="button"
        class="button"
        aria-label=${text === label ? nothing : `${text}: ${label}`}
        @click=${() => this.copy(id, value)}
      >
        ${icon(copyIcon)}${text}
      </button>
    `;
  }

  /** What the last copy of this id came to. */
  outcome(id: string): TemplateResult | typeof nothing {
    if (this.#last?.id !== id) return nothing;
    return this.#last.worked
      ? html`<p class="copied">${icon(checkIcon)}${this.#host.t('common.copy.copied')}</p>`
      : html`<p class="hint">${this.#host.t('common.copy.failed')}</p>`;
  }

  /** A read-only value with its button. Sheets: `fields`, `pieces`, `buttons`. */
  field(
    { id, label, value }: CopyOptions,
    { shown = value, before }: { shown?: string; before?: unknown } = {},
  ): TemplateResult {
    return html`
      <div class="copy">
        <div class="field">
          <label for=${id}>${label}</label>
          <div class="copy__line">
            <input class="input input--code" id=${id} readonly .value=${shown} spellcheck="false" autocomplete="off" />
            ${before} ${this.button({ id, label, value })}
          </div>
        </div>
        ${this.outcome(id)}
      </div>
    `;
  }
}

/**
 * Holds one secret that is shown once: not in the page until *Show* is pressed,
 * forgotten when the element or the person leaves the page, and when nobody looks at it for five minutes.
 */
export class SecretController {
  readonly #host: TwotierElement;
  readonly #copy: CopyController;
  readonly #sight: OutOfSightController;
  #secret: string | undefined;
  #isShown = false;

  constructor(host: TwotierElement, copy: CopyController) {
    this.#host = host;
    this.#copy = copy;
    this.#sight = new OutOfSightController(host, { onGone: this.forget, onUnwatched: this.forget });
  }

  get isHeld(): boolean {
    return this.#secret !== undefined;
  }

  hold(secret: string) {
    // The reply may come when nobody is there to read it any more.
    if (!this.#host.isConnected) return;
    this.#secret = secret;
    this.#isShown = false;
    this.#sight.watch();
    this.#host.requestUpdate();
  }

  readonly forget = () => {
    this.#secret = undefined;
    this.#isShown = false;
    this.#sight.rest();
    this.#host.requestUpdate();
  };

  /** Copies a text with the secret in it. `id` is where `CopyController.outcome` says what came of it. */
  copyWithin(id: string, toText: (secret: string) => string): Promise<boolean> {
    return this.#secret === undefined ? Promise.resolve(false) : this.#copy.copy(id, toText(this.#secret));
  }

  /** Sheets: `fields`, `pieces`, `buttons`. */
  field({ id, label }: { readonly id: string; readonly label: string }): TemplateResult | typeof nothing {
    const secret = this.#secret;
    if (secret === undefined) return nothing;

    const action = this.#host.t(this.#isShown ? 'common.action.hide' : 'common.action.show');
    const toggle = html`
      <button type="button" class="button" aria-label="${action}: ${label}" @click=${this.#toggle}>
        ${icon(this.#isShown ? eyeOffIcon : eyeIcon)}${action}
      </button>
    `;
    // The dots have a length of their own: the secret's would be a hint.
    return this.#copy.field(
      { id, label, value: secret },
      { shown: this.#isShown ? secret : '•'.repeat(12), before: toggle },
    );
  }

  readonly #toggle = () => {
    this.#isShown = !this.#isShown;
    this.#host.requestUpdate();
  };
}
