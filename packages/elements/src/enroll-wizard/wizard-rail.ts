import type { Enrollment } from '@twotier/client';
import type { TwotierElement } from '../base/twotier-element.js';
import { stepRail } from '../parts/lines.js';
import { isReached, stepsOf, stepTitle, type WizardStep } from './wizard-step.js';

/** The steps beside the page. What has been reached is a link. */
export function wizardRail(
  host: TwotierElement,
  enrollment: Enrollment,
  now: WizardStep,
  onSelect: (step: WizardStep) => void,
) {
  const steps = stepsOf(enrollment);
  return stepRail(
    host,
    host.t('enroll.steps.label'),
    steps.map((step, at) => {
      const isOpen = isReached(enrollment, step);
      const state =
        step === now ? 'now' : at < steps.indexOf(now) || isDone(enrollment, steps[at + 1]) ? 'done' : 'later';
      return {
        name: host.t(stepTitle(step, enrollment.path)),
        state,
        onSelect: isOpen && step !== now ? () => onSelect(step) : undefined,
      };
    }),
  );
}

/** A step is done when the one behind it can be reached. */
const isDone = (enrollment: Enrollment, next: WizardStep | undefined) =>
  next !== undefined && isReached(enrollment, next);
