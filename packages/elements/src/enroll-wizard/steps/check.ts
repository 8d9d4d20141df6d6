import type { Enrollment } from '@twotier/client';
import {
  canSubmitEnrollment,
  toCompanyDetails,
  type DraftField,
  type EnrollmentDraft,
  type SubmitEnrollmentRefusal,
} from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import { refusalPanel } from '../../parts/refusal.js';
import { answers } from '../answers.js';
import { chosenProfile, type WizardStep } from '../wizard-step.js';

export interface CheckOptions {
  readonly enrollment: Enrollment;
  readonly onChange: (step: WizardStep, field?: DraftField) => void;
  readonly onEnroll: () => void;
  readonly onBack: () => void;
  /** The button that leads on from a refusal. */
  readonly remedy: (refusal: SubmitEnrollmentRefusal) => unknown;
}

/** Everything once more, then *Enroll now* (R-ENR-25, R-ENR-26). */
export function check(
  host: TwotierElement,
  { enrollment, onChange, onEnroll, onBack, remedy }: CheckOptions,
): TemplateResult {
  const { state, path, workAccount, draft } = enrollment;
  const facts = { state, path, workAccount, membershipProfile: chosenProfile(enrollment) };
  const decision = canSubmitEnrollment(facts, toCompanyDetails(draft, path));
  return html`
    <div class="stack stack--s">
      <h2 tabindex="-1">${host.t('enroll.check.title')}</h2>
      <p class="lead">${host.t('enroll.check.lead')}</p>
    </div>
    <div class="stack stack--l">${answers(host, enrollment, onChange)}</div>
    <div class="stack">
      ${
        decision.allowed
          ? html`<p>${whatFollows(host, draft, path)}</p>`
          : refusalPanel(host, { refusal: decision.reason, action: remedy(decision.reason) })
      }
      <div class="actions">
        ${
          decision.allowed
            ? html`<button type="button" class="button button--primary" part="primary-button" @click=${onEnroll}>
                ${host.t('enroll.action.enroll-now')}
              </button>`
            : nothing
        }
        <button type="button" class="button" @click=${onBack}>${host.t('common.action.back')}</button>
      </div>
    </div>
  `;
}

const whatFollows = (host: TwotierElement, draft: EnrollmentDraft, path: Enrollment['path']) =>
  path === 'new'
    ? host.rich('enroll.check.next', { email: html`<b><bdi>${draft['primaryContact.email'] ?? ''}</bdi></b>` })
    : host.t('enroll.check.next-short');
