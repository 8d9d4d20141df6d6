import type { Enrollment, VerificationMailRequest } from '@twotier/client';
import type { TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import { CopyController } from '../../parts/copy.js';
import { paused } from '../steps/paused.js';
import type { View } from '../view.js';
import { sentAnswers } from './sent-answers.js';
import { status } from './status.js';

export type SentView = Extract<View, { name: 'paused' | 'answers' | 'status' }>;

export interface SentOptions {
  readonly enrollment: Enrollment;
  readonly usersHref: string | undefined;
  readonly onSend: (request: VerificationMailRequest) => void;
  readonly onCorrect: () => void;
  readonly onFix: () => void;
  readonly onShow: (view: View) => void;
}

/** The pages after the steps: left for later, or sent and where it stands. */
export class SentPages {
  readonly #host: TwotierElement;
  readonly #copy: CopyController;

  constructor(host: TwotierElement) {
    this.#host = host;
    this.#copy = new CopyController(host);
  }

  render(view: SentView, { enrollment, usersHref, onSend, onCorrect, onFix, onShow }: SentOptions): TemplateResult {
    const host = this.#host;
    switch (view.name) {
      case 'paused':
        return paused(host, () => onShow({ name: 'step', step: view.step }));
      case 'answers':
        return sentAnswers(host, enrollment, () => onShow({ name: 'status' }));
      default:
        return status(host, {
          enrollment,
          copy: this.#copy,
          notice: view.notice,
          usersHref,
          onSendAgain: () => onSend({}),
          onCorrect,
          onAnswers: () => onShow({ name: 'answers' }),
          onFix,
          onUsers: () => host.navigate(usersHref ?? ''),
        });
    }
  }
}
