import type { Enrollment } from '@twotier/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import { arrowIcon, icon, ringCheckIcon } from '../../look/icons.js';
import { banner } from '../../parts/notices.js';
import { signedInAs } from '../answers.js';
import { signInOutcome } from './sign-in.js';

export interface MembershipOptions {
  readonly enrollment: Enrollment;
  readonly onSignIn: () => void;
  readonly onContinue: () => void;
  readonly onBack: () => void;
}

/** Why the MPN ID is tied to the new account, and the sign-in that finds it (R-ENR-09, R-ENR-16, R-ENR-18). */
export function membership(
  host: TwotierElement,
  { enrollment, onSignIn, onContinue, onBack }: MembershipOptions,
): TemplateResult {
  const { membershipUserName: userName, membershipProfiles: profiles } = enrollment;
  const isSignedIn = userName !== undefined;
  return html`
    <div class="stack stack--s">
      <h2 tabindex="-1">${host.t('enroll.membership.title')}</h2>
      <p class="lead">${host.t('enroll.membership.lead')}</p>
      ${signedInAs(host, enrollment)}
    </div>
    ${signInOutcome(host, enrollment.lastSignIn, 'partner-membership')}
    <section class="stack stack--s prose" aria-labelledby="moves">
      <h3 id="moves">${host.t('enroll.membership.moves')}</h3>
      <ul class="marks">
        ${(
          [
            'enroll.membership.moves-benefits',
            'enroll.membership.moves-incentives',
            'enroll.membership.moves-data',
          ] as const
        ).map((key) => html`<li>${icon(arrowIcon, 'tip')}<span>${host.t(key)}</span></li>`)}
      </ul>
    </section>
    ${
      isSignedIn
        ? banner({
            tone: 'ok',
            icon: ringCheckIcon,
            title: host.t('enroll.membership.signed-in'),
            text: host.rich('enroll.membership.signed-in-text', {
              userName: html`<bdi>${userName}</bdi>`,
              profiles: host.t('enroll.membership.found', { count: profiles.length }),
            }),
          })
        : nothing
    }
    <div class="stack">
      <div class="actions">
        ${
          isSignedIn
            ? html`<button type="button" class="button button--primary" part="primary-button" @click=${onContinue}>
                ${host.t('common.action.continue')}
              </button>`
            : nothing
        }
        <button type="button" class="button ${isSignedIn ? '' : 'button--primary'}" @click=${onSignIn}>
          ${host.t(isSignedIn ? 'enroll.work-account.another' : 'enroll.action.sign-in')}${isSignedIn ? nothing : icon(arrowIcon)}
        </button>
        <button type="button" class="button" @click=${onBack}>${host.t('common.action.back')}</button>
      </div>
      <p class="small muted">${host.t('enroll.membership.where')}</p>
    </div>
  `;
}
