import type { Enrollment } from '@twotier/client';
import { isReached, reachedPlace, type DetailsCheck, type WizardStep } from './wizard-step.js';

/** What the wizard shows. `start`: wherever the enrollment stands. */
export type View =
  | { readonly name: 'start' }
  | { readonly name: 'step'; readonly step: WizardStep }
  | { readonly name: 'paused'; readonly step: WizardStep }
  | { readonly name: 'status'; readonly notice?: string }
  | { readonly name: 'address' }
  | { readonly name: 'answers' };

/** Tells views apart that a person takes for different pages. */
export const viewKey = (view: View): string => ('step' in view ? `${view.name} ${view.step}` : view.name);

/**
 * What may be shown of a wanted view: the backend's state counts, and nobody stands where the enrollment is not yet.
 * Where it stands is not known before the rules of the company's form are there, if that was reached: so long it starts.
 */
export function viewOf(wanted: View, enrollment: Enrollment, isComplete: DetailsCheck): View {
  const place = reachedPlace(enrollment, isComplete);
  if (place === 'status') {
    if ('step' in wanted || wanted.name === 'start') return { name: 'status' };
    return wanted.name === 'address' && enrollment.state !== 'contact-unverified' ? { name: 'status' } : wanted;
  }
  if (place === 'company' && !isComplete && !('step' in wanted)) return { name: 'start' };
  return 'step' in wanted && isReached(enrollment, wanted.step, isComplete) ? wanted : { name: 'step', step: place };
}
