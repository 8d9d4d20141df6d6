import type { TwotierError } from '@twotier/client';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { TwotierElement } from '../base/twotier-element.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { layout } from '../look/layout.js';
import { notices } from '../look/notices.js';
import { refusal as refusalSheet } from '../look/refusal.js';
import { problem, refusalPanel, type RefusalLike } from '../parts/refusal.js';
import { RemedyChosenEvent } from './events.js';

export { RemedyChosenEvent };

/**
 * Explains a "no" anywhere in the host's portal: why, by which rule, and what the
 * person can do next.
 *
 * @summary Reason, rule and remedy of a refusal or any other problem.
 * @tag twotier-refusal
 * @tagname twotier-refusal
 *
 * @slot action - What the person can do here, such as a button or a link of the host.
 * @event {RemedyChosenEvent} twotier-remedy-chosen - The person wants the next step: "Try again" or "Continue".
 */
export class TwotierRefusal extends TwotierElement {
  static override styles = [
    base,
    layout,
    buttons,
    notices,
    refusalSheet,
    css`:host { border-radius: calc(var(--_tt-radius) * 1.333); }`,
  ];

  /** A refusal from `core` or a problem from the client. */
  @property({ attribute: false }) refusal: RefusalLike | TwotierError | undefined;

  readonly #onRetry = () => this.dispatchEvent(new RemedyChosenEvent(this.refusal?.code ?? ''));

  protected override render() {
    const { refusal } = this;
    if (!refusal) return nothing;

    const action = html`<slot name="action"></slot>`;
    if (!('kind' in refusal)) return refusalPanel(this, { refusal, action });
    return problem(this, refusal, { action, onRetry: refusal.retryable ? this.#onRetry : undefined });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-refusal': TwotierRefusal;
  }
}
