import type { Enrollment } from '@twotier/client';
import { html, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import { answers } from '../answers.js';

/** What was sent, to read again. */
export const sentAnswers = (host: TwotierElement, enrollment: Enrollment, onBack: () => void): TemplateResult => html`
  <div class="stack stack--s">
    <h2 tabindex="-1">${host.t('enroll.answers.title')}</h2>
    <p class="lead">${host.t('enroll.answers.lead')}</p>
  </div>
  <div class="stack stack--l">${answers(host, enrollment)}</div>
  <div class="actions"><button type="button" class="button" @click=${onBack}>${host.t('common.action.back')}</button></div>
`;
