import type { Enrollment } from '@twotier/client';
import type { TwotierElement } from '../base/twotier-element.js';
import { stepRail } from '../parts/lines.js';
import { isReached, stepsOf, stepTitle, type DetailsCheck, type WizardStep } from './wizard-step.js';

export interface WizardRailOptions {
  readonly enrollment: Enrollment;
  readonly now: WizardStep;
  readonly isComplete: DetailsCheck;
  readonly onSelect: (step: WizardStep) => void;
}

/** The steps beside the page. What has been reached is a link. */
export function wizardRail(host: TwotierElement, { enrollment, now, isComplete, onSelect }: WizardRailOptions) {
  const steps = stepsOf(enrollment);
  const isOpen = (step: WizardStep | undefined) => step !== undefined && isReached(enrollment, step, isComplete);
  return stepRail(
    host,
    host.t('enroll.steps.label'),
    steps.map((step, at) => {
      // A step is done when the one behind it can be reached.
      const state = step === now ? 'now' : at < steps.indexOf(now) || isOpen(steps[at + 1]) ? 'done' : 'later';
      return {
        name: host.t(stepTitle(step, enrollment.path)),
        state,
        onSelect: isOpen(step) && step !== now ? () => onSelect(step) : undefined,
      };
    }),
  );
}
