import type { Enrollment } from '@twotier/client';
import { canEnrollWith, type WorkAccount } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import { arrowIcon, icon, ringCheckIcon } from '../../look/icons.js';
import { banner } from '../../parts/notices.js';
import { refusalPanel } from '../../parts/refusal.js';
import { factList } from '../answers.js';
import { signInOutcome } from './sign-in.js';
import { unsure } from './welcome.js';

export interface WorkAccountOptions {
  readonly enrollment: Enrollment;
  readonly onSignIn: () => void;
  readonly onCreate: () => void;
  readonly onContinue: () => void;
  readonly onBack: () => void;
}

/** Sign in, or create an account first (R-ENR-04 to R-ENR-08, R-ENR-15). */
export function workAccount(host: TwotierElement, options: WorkAccountOptions): TemplateResult {
  const { enrollment } = options;
  const account = enrollment.workAccount;
  return html`
    <div class="stack stack--s">
      <h2 tabindex="-1">${host.t('enroll.work-account.title')}</h2>
      <p class="lead">${host.t('enroll.work-account.lead')}</p>
    </div>
    ${signInOutcome(host, enrollment.lastSignIn, 'work-account')}
    ${account ? signedIn(host, account, options) : signedOut(host, options)}
  `;
}

const signedOut = (host: TwotierElement, { onSignIn, onCreate, onBack }: WorkAccountOptions) => html`
  <div class="stack">
    <div class="actions">
      <button type="button" class="button button--primary" part="primary-button" @click=${onSignIn}>
        ${host.t('enroll.action.sign-in')}${icon(arrowIcon)}
      </button>
      <button type="button" class="button" @click=${onBack}>${host.t('common.action.back')}</button>
    </div>
    <p class="small muted">${host.t('enroll.work-account.where')}</p>
  </div>
  <section class="section" aria-labelledby="create">
    <div class="stack stack--s prose">
      <h3 id="create">${host.t('enroll.work-account.create')}</h3>
      <p>${host.t('enroll.work-account.create-text')}</p>
      ${unsure(host)}
    </div>
    <div class="actions">
      <button type="button" class="button" @click=${onCreate}>${host.t('enroll.action.create-one')}</button>
    </div>
  </section>
`;

function signedIn(host: TwotierElement, account: WorkAccount, { onSignIn, onContinue, onBack }: WorkAccountOptions) {
  const decision = canEnrollWith(account);
  const another = html`<button type="button" class="button" @click=${onSignIn}>
    ${host.t('enroll.work-account.another')}
  </button>`;
  return html`
    ${
      decision.allowed
        ? banner({ tone: 'ok', icon: ringCheckIcon, title: host.t('enroll.work-account.signed-in') })
        : refusalPanel(host, { refusal: decision.reason, action: another })
    }
    ${factList([
      [host.t('enroll.work-account.person'), html`<bdi>${account.fullName}</bdi>, <bdi>${account.userName}</bdi>`],
      [host.t('enroll.work-account.company'), html`<bdi>${account.organizationName}</bdi>`],
      [host.t('enroll.work-account.domain'), html`<bdi>${account.domain}</bdi>`],
      [host.t('enroll.company.country'), host.formatCountry(account.country)],
    ])}
    <div class="actions">
      ${
        decision.allowed
          ? html`<button type="button" class="button button--primary" part="primary-button" @click=${onContinue}>
                ${host.t('common.action.continue')}
              </button>
              ${another}`
          : nothing
      }
      <button type="button" class="button" @click=${onBack}>${host.t('common.action.back')}</button>
    </div>
  `;
}
