import { html, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import { arrowIcon, downIcon, icon, printIcon } from '../../look/icons.js';
import { timeline } from '../../parts/lines.js';

export interface WelcomeOptions {
  readonly isShort: boolean;
  readonly onNext: () => void;
}

/** What to have at hand, and what happens then (R-ENR-03, R-ENR-11). */
export const welcome = (host: TwotierElement, { isShort, onNext }: WelcomeOptions): TemplateResult => html`
  <div class="stack stack--s">
    <h2 tabindex="-1">${host.t('enroll.step.welcome')}</h2>
    <p class="lead">${host.t(isShort ? 'enroll.welcome.lead-short' : 'enroll.welcome.lead')}</p>
  </div>
  <ol class="numbered prose">
    <li>
      <div>
        <h3>${host.t('enroll.welcome.work-account')}</h3>
        <p>${host.t('enroll.welcome.work-account-text')}</p>
        ${unsure(host)}
      </div>
    </li>
    ${isShort ? shortItem(host) : fullItems(host)}
  </ol>
  <section class="section" aria-labelledby="then">
    <h3 id="then">${host.t('enroll.welcome.then')}</h3>
    <div class="prose">${timeline(host, isShort ? ahead(host).filter((_, at) => at !== 1) : ahead(host))}</div>
  </section>
  <div class="actions">
    <button type="button" class="button button--primary" part="primary-button" @click=${onNext}>
      ${host.t('common.action.next')}${icon(arrowIcon)}
    </button>
    <button type="button" class="button" @click=${() => window.print()}>
      ${icon(printIcon)}${host.t('enroll.action.print')}
    </button>
  </div>
`;

/** For those who do not know whether they have a work account (R-ENR-06). */
export const unsure = (host: TwotierElement): TemplateResult => html`
  <details class="more">
    <summary>${host.t('enroll.welcome.unsure')} ${icon(downIcon)}</summary>
    <p class="muted">${host.t('enroll.work-account.unsure')}</p>
    <p class="muted">${host.t('enroll.work-account.create-text')}</p>
  </details>
`;

const item = (title: string, text: string) =>
  html`<li>
    <div>
      <h3>${title}</h3>
      <p>${text}</p>
    </div>
  </li>`;

const fullItems = (host: TwotierElement) => html`
  ${item(host.t('enroll.welcome.membership'), host.t('enroll.welcome.membership-text'))}
  ${item(host.t('enroll.welcome.company'), host.t('enroll.welcome.company-text'))}
`;

const shortItem = (host: TwotierElement) =>
  item(host.t('enroll.contact.support'), host.t('enroll.welcome.support-text'));

const ahead = (host: TwotierElement) =>
  (
    [
      ['enroll.welcome.then-send', 'enroll.welcome.then-send-text'],
      ['enroll.welcome.then-confirm', 'enroll.welcome.then-confirm-text'],
      ['enroll.welcome.then-review', 'enroll.welcome.then-review-text'],
      ['enroll.welcome.then-ready', 'enroll.welcome.then-ready-text'],
    ] as const
  ).map(([title, text]) => ({ state: 'later' as const, title: host.t(title), text: host.t(text) }));
