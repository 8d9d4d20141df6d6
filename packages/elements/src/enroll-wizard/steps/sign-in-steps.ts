import type { Enrollment, SignInRequest } from '@twotier/client';
import type { TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import type { Ways } from '../failure.js';
import { membership } from './membership.js';
import { profile } from './profile.js';
import { workAccount } from './work-account.js';

export interface SignInStepOptions {
  readonly enrollment: Enrollment;
  readonly ways: Ways;
  /** The MPN ID that is marked; empty when Continue was pressed without one. */
  readonly chosen: string | undefined;
  readonly onSignIn: (provider: SignInRequest['provider'], intent?: SignInRequest['intent']) => void;
  readonly onChoose: (mpnId: string) => void;
  readonly onChosen: () => void;
  readonly onLeaveMembership: () => void;
}

/** The steps that say who enrolls: two sign-ins, and a choice among what the second one brought along. */
export function signInStep(
  host: TwotierElement,
  step: 'work-account' | 'membership' | 'profile',
  { enrollment, ways: { goTo }, chosen, onSignIn, onChoose, onChosen, onLeaveMembership }: SignInStepOptions,
): TemplateResult {
  switch (step) {
    case 'work-account':
      return workAccount(host, {
        enrollment,
        onSignIn: () => onSignIn('work-account'),
        onCreate: () => onSignIn('work-account', 'create'),
        onContinue: () => goTo(enrollment.path === 'already-in-csp' ? 'company' : 'membership'),
        onBack: () => goTo('welcome'),
      });
    case 'membership':
      return membership(host, {
        enrollment,
        onSignIn: () => onSignIn('partner-membership'),
        onContinue: () => goTo('profile'),
        onBack: () => goTo('work-account'),
      });
    default:
      return profile(host, {
        enrollment,
        chosen: chosen ?? '',
        error: chosen === '' ? host.t('enroll.profile.choose') : undefined,
        onChoose,
        onContinue: onChosen,
        onCancel: onLeaveMembership,
        onLookAgain: () => onSignIn('partner-membership'),
      });
  }
}
