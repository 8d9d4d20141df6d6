import type { TwotierError } from '@twotier/client';
import { remedyOf, type Remedy } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { arrowIcon, icon, refreshIcon } from '../look/icons.js';
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

const stepByRemedy: Partial<Record<Remedy, WizardStep>> = {
  'sign-in-as-global-admin': 'work-account',
  'sign-in-elsewhere': 'work-account',
  'sign-in-to-membership': 'membership',
  'choose-another-profile': 'profile',
  'correct-fields': 'company',
};

/** The button that leads on from a refusal, where this wizard can lead there. */
export function remedyButton(host: TwotierElement, code: string, { goTo, reload }: Ways): TemplateResult | undefined {
  const remedy = remedyOf(code);
  if (remedy === 'reload') {
    return html`<button type="button" class="button button--small" @click=${reload}>
      ${icon(refreshIcon)}${host.t('common.action.reload')}
    </button>`;
  }
  const step = stepByRemedy[remedy];
  if (!step) return undefined;
  return html`<button type="button" class="button button--small" @click=${() => goTo(step)}>
    ${host.t(`enroll.step.${step}`)}${icon(arrowIcon)}
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
