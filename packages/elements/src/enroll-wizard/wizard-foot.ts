import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';

export interface FootOptions {
  readonly helpHref: string | undefined;
  /** Absent where there is nothing to go on with. */
  readonly onFinishLater: (() => void) | undefined;
}

/** Whom to ask, where passwords belong, and the way to stop: at the same place in every step. */
export const wizardFoot = (host: TwotierElement, { helpHref, onFinishLater }: FootOptions): TemplateResult => html`
  <footer class="foot">
    <span>
      <slot name="help">${helpHref ? html`<a href=${helpHref}>${host.t('enroll.foot.help')}</a>` : nothing}</slot>
    </span>
    <span>${host.t('enroll.privacy.note')}</span>
    ${
      onFinishLater
        ? html`<button type="button" class="button button--quiet" @click=${onFinishLater}>
          ${host.t('enroll.action.finish-later')}
        </button>`
        : nothing
    }
  </footer>
`;
