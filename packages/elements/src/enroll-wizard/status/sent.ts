import type { Enrollment, VerificationMailRequest } from '@twotier/client';
import { nothing } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import type { FormController } from '../../controllers/form.js';
import type { CopyController } from '../../parts/copy.js';
import { paused } from '../steps/paused.js';
import type { View } from '../view.js';
import { address, type AddressValues } from './address.js';
import { sentAnswers } from './sent-answers.js';
import { status } from './status.js';

export interface SentOptions {
  readonly enrollment: Enrollment;
  readonly copy: CopyController;
  readonly address: FormController<AddressValues>;
  readonly usersHref: string | undefined;
  readonly onSend: (request: VerificationMailRequest) => void;
  readonly onCorrect: () => void;
  readonly onFix: () => void;
  readonly onShow: (view: View) => void;
}

/** Every page that is not a step. */
export function renderSent(host: TwotierElement, view: Exclude<View, { name: 'step' }>, options: SentOptions) {
  const { enrollment, usersHref, onSend, onShow } = options;
  const showStatus = () => onShow({ name: 'status' });
  switch (view.name) {
    case 'start':
      return nothing;
    case 'paused':
      return paused(host, () => onShow({ name: 'step', step: view.step }));
    case 'address':
      return address(host, {
        enrollment,
        form: options.address,
        onSend: (values) => onSend({ email: values.address.trim() }),
        onCancel: showStatus,
      });
    case 'answers':
      return sentAnswers(host, enrollment, showStatus);
    default:
      return status(host, {
        enrollment,
        copy: options.copy,
        notice: view.notice,
        usersHref,
        onSendAgain: () => onSend({}),
        onCorrect: options.onCorrect,
        onAnswers: () => onShow({ name: 'answers' }),
        onFix: options.onFix,
        onUsers: () => host.navigate(usersHref ?? ''),
      });
  }
}
