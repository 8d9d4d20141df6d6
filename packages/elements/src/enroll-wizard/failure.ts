import type { TwotierError } from '@twotier/client';
import type { SubmitEnrollmentRefusal } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { icon, refreshIcon } from '../look/icons.js';
import { problem } from '../parts/refusal.js';
import type { WizardStep } from './wizard-step.js';

/** A write that did not work, with how to do exactly the same again. */
export interface Failure {
  readonly error: TwotierError;
  readonly retry: () => void;
}

export interface Ways {
  readonly goTo: (step: WizardStep) => void;
  readonly reload: () => void;
}

/** Where each refusal of this journey is put right. */
const wayOut: Record<SubmitEnrollmentRefusal['code'], WizardStep | 'reload'> = {
  'event-does-not-fit': 'reload',
  'work-account-missing': 'work-account',
  'not-a-global-admin': 'work-account',
  'country-not-in-program': 'work-account',
  'mpn-profile-missing': 'membership',
  'mpn-profile-inactive': 'profile',
  'mpn-profile-other-country': 'profile',
  'mpn-profile-global': 'profile',
  'company-details-invalid': 'company',
};

/** The button that leads on from a refusal, where this wizard can lead there. */
export function remedyButton(host: TwotierElement, code: string, { goTo, reload }: Ways): TemplateResult | undefined {
  if (!Object.hasOwn(wayOut, code)) return undefined;
  const way = wayOut[code as keyof typeof wayOut];
  const isReload = way === 'reload';
  return html`<button type="button" class="button button--small" @click=${isReload ? reload : () => goTo(way)}>
    ${isReload ? icon(refreshIcon) : nothing}${host.t(isReload ? 'common.action.reload' : `enroll.step.${way}`)}
  </button>`;
}

/** What went wrong with the last write, above the content. */
export function failurePanel(
  host: TwotierElement,
  failure: Failure | undefined,
  ways: Ways,
): TemplateResult | typeof nothing {
  if (!failure) return nothing;
  const { error, retry } = failure;
  return html`<div id="failure" tabindex="-1">
    ${problem(host, error, {
      onRetry: error.retryable || error.kind === 'session' ? retry : undefined,
      action: error.refusal ? remedyButton(host, error.refusal.code, ways) : undefined,
    })}
  </div>`;
}
