import { html, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';

/** After *Finish later*, where the host has nothing else to show. */
export const paused = (host: TwotierElement, onContinue: () => void): TemplateResult => html`
  <div class="stack stack--s">
    <h2 tabindex="-1">${host.t('enroll.paused.title')}</h2>
    <p class="lead">${host.t('enroll.paused.text')}</p>
  </div>
  <div class="actions">
    <button type="button" class="button button--primary" part="primary-button" @click=${onContinue}>
      ${host.t('common.action.continue')}
    </button>
  </div>
`;
