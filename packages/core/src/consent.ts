import { allowed, refused, type Decision } from './decision.js';

/** What can want a confirmation: the box on the provider's page (R-PRV-07), the answer behind any link (R-OWN-06). */
type ConsentRule = 'R-PRV-07' | 'R-OWN-06';

/** Nobody has confirmed yet. The rule says what would have been confirmed. */
export interface ConsentMissing<Rule extends ConsentRule = ConsentRule> {
  readonly code: 'consent-missing';
  readonly rule: Rule;
}

/** Whether it may go on: only once the person has confirmed. */
export const canGoOn = <const Rule extends ConsentRule>(consent: boolean, rule: Rule): Decision<ConsentMissing<Rule>> =>
  consent ? allowed : refused<ConsentMissing<Rule>>({ code: 'consent-missing', rule });
