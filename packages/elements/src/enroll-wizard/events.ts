import type { WizardStep } from './wizard-step.js';

const init: EventInit = { bubbles: true, composed: true };

/** The backend has opened an application. */
export class EnrollmentStartedEvent extends Event {
  static readonly type = 'twotier-enrollment-started';
  readonly detail = {};
  constructor() {
    super(EnrollmentStartedEvent.type, init);
  }
}

/** Another step is shown. The host may put it into its address bar. */
export class StepChangedEvent extends Event {
  static readonly type = 'twotier-step-changed';
  readonly detail: { readonly step: WizardStep; readonly index: number; readonly count: number };
  /** `index` counts from 1 to `count`. */
  constructor(
    readonly step: WizardStep,
    readonly index: number,
    readonly count: number,
  ) {
    super(StepChangedEvent.type, init);
    this.detail = { step, index, count };
  }
}

/** The backend has taken the application. What follows is the review. */
export class EnrollmentSubmittedEvent extends Event {
  static readonly type = 'twotier-enrollment-submitted';
  readonly detail: { readonly reference: string | undefined };
  constructor(readonly reference: string | undefined) {
    super(EnrollmentSubmittedEvent.type, init);
    this.detail = { reference };
  }
}

/** The account is ready. Said once, when the element first sees it. */
export class EnrollmentCompletedEvent extends Event {
  static readonly type = 'twotier-enrollment-completed';
  readonly detail: { readonly reference: string | undefined };
  constructor(readonly reference: string | undefined) {
    super(EnrollmentCompletedEvent.type, init);
    this.detail = { reference };
  }
}

/** The person goes on later. Everything that was typed is kept. */
export class EnrollmentExitedEvent extends Event {
  static readonly type = 'twotier-enrollment-exited';
  readonly detail: { readonly step: WizardStep };
  constructor(readonly step: WizardStep) {
    super(EnrollmentExitedEvent.type, init);
    this.detail = { step };
  }
}

declare global {
  interface HTMLElementEventMap {
    'twotier-enrollment-started': EnrollmentStartedEvent;
    'twotier-step-changed': StepChangedEvent;
    'twotier-enrollment-submitted': EnrollmentSubmittedEvent;
    'twotier-enrollment-completed': EnrollmentCompletedEvent;
    'twotier-enrollment-exited': EnrollmentExitedEvent;
  }
}
