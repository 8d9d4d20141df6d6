import type { Enrollment } from '@twotier/client';
import { nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import { warnIcon } from '../../look/icons.js';
import { banner } from '../../parts/notices.js';
import { refusalPanel } from '../../parts/refusal.js';

type SignIn = NonNullable<Enrollment['lastSignIn']>;

/** How the last sign-in of this kind ended, when it did not end well. The way on is the button right below it. */
export function signInOutcome(
  host: TwotierElement,
  lastSignIn: SignIn | undefined,
  provider: SignIn['provider'],
): TemplateResult | typeof nothing {
  if (lastSignIn?.provider !== provider || lastSignIn.outcome === 'succeeded') return nothing;

  if (lastSignIn.outcome === 'refused' && lastSignIn.refusal)
    return refusalPanel(host, { refusal: lastSignIn.refusal });
  const kind = lastSignIn.outcome === 'denied' ? 'denied' : 'failed';
  return banner({
    tone: 'warn',
    icon: warnIcon,
    role: 'status',
    title: host.t(`enroll.sign-in.${kind}.title`),
    text: host.t(`enroll.sign-in.${kind}.text`),
  });
}
