import type { Enrollment, SignInRequest } from '@twotier/client';
import type { DraftField } from '@twotier/core';
import type { TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import type { FormController } from '../../controllers/form.js';
import type { CompanyValues } from '../company-form.js';
import type { DraftKeeper } from '../draft-keeper.js';
import { remedyButton, type Ways } from '../failure.js';
import type { WizardStep } from '../wizard-step.js';
import { check } from './check.js';
import { company } from './company.js';
import { membership } from './membership.js';
import { profile } from './profile.js';
import { welcome } from './welcome.js';
import { workAccount } from './work-account.js';

export interface StepOptions {
  readonly enrollment: Enrollment;
  readonly ways: Ways;
  readonly form: FormController<CompanyValues>;
  readonly keeper: DraftKeeper;
  /** The MPN ID that is marked; empty when Continue was pressed without one. */
  readonly chosen: string | undefined;
  readonly onStart: () => void;
  readonly onSignIn: (provider: SignInRequest['provider'], intent?: SignInRequest['intent']) => void;
  readonly onChoose: (mpnId: string) => void;
  readonly onChosen: () => void;
  readonly onLeaveMembership: () => void;
  readonly onKeep: () => void;
  readonly onCompany: () => void;
  readonly onChange: (step: WizardStep, field?: DraftField) => void;
  readonly onEnroll: () => void;
}

/** The page of one step. */
export function renderStep(host: TwotierElement, step: WizardStep, options: StepOptions): TemplateResult {
  const { enrollment, ways, chosen, onSignIn } = options;
  const { goTo } = ways;
  const isShort = enrollment.path === 'already-in-csp';
  const pages: Record<WizardStep, () => TemplateResult> = {
    welcome: () =>
      welcome(host, {
        isShort,
        onNext: enrollment.state === 'not-started' ? options.onStart : () => goTo('work-account'),
      }),
    'work-account': () =>
      workAccount(host, {
        enrollment,
        onSignIn: () => onSignIn('work-account'),
        onCreate: () => onSignIn('work-account', 'create'),
        onContinue: () => goTo(isShort ? 'company' : 'membership'),
        onBack: () => goTo('welcome'),
      }),
    membership: () =>
      membership(host, {
        enrollment,
        onSignIn: () => onSignIn('partner-membership'),
        onContinue: () => goTo('profile'),
        onBack: () => goTo('work-account'),
      }),
    profile: () =>
      profile(host, {
        enrollment,
        chosen: chosen ?? '',
        error: chosen === '' ? host.t('enroll.profile.choose') : undefined,
        onChoose: options.onChoose,
        onContinue: options.onChosen,
        onCancel: options.onLeaveMembership,
        onLookAgain: () => onSignIn('partner-membership'),
      }),
    company: () =>
      company(host, {
        enrollment,
        form: options.form,
        kept: options.keeper.state,
        onLeave: options.onKeep,
        onContinue: options.onCompany,
        onBack: () => goTo(isShort ? 'work-account' : 'profile'),
      }),
    check: () =>
      check(host, {
        enrollment,
        onChange: options.onChange,
        onEnroll: options.onEnroll,
        onBack: () => goTo('company'),
        remedy: ({ code }) => remedyButton(host, code, ways),
      }),
  };
  return pages[step]();
}
