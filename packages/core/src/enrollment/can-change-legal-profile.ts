import { allowed, refused, type Decision } from '../decision.js';
import type { Actor } from '../users/user.js';

export type ChangeLegalProfileRefusal =
  | { readonly code: 'legal-name-needs-global-admin'; readonly rule: 'R-ENR-57'; readonly userId: string }
  | {
      readonly code: 'legal-country-fixed';
      readonly rule: 'R-ENR-57';
      readonly accountCountry: string;
    };

/** What a change of the legal profile can touch, before and after. */
export interface LegalIdentity {
  readonly legalName: string;
  readonly country: string;
}

/**
 * Whether `actor` may change the company's legal profile like this. The country of an account stays what it is, whoever
 * asks; the name is changed by a global admin of the company (R-ENR-57). A new name asks for no new agreement (R-ENR-55).
 */
export function canChangeLegalProfile({
  actor,
  organizationId,
  from,
  to,
}: {
  readonly actor: Actor;
  readonly organizationId: string;
  readonly from: LegalIdentity;
  readonly to: LegalIdentity;
}): Decision<ChangeLegalProfileRefusal> {
  if (to.country !== from.country) {
    return refused({ code: 'legal-country-fixed', rule: 'R-ENR-57', accountCountry: from.country });
  }
  const isGlobalAdmin =
    actor.organizationId === organizationId && actor.status === 'active' && actor.roles.includes('global-admin');
  if (to.legalName.trim() !== from.legalName.trim() && !isGlobalAdmin) {
    return refused({ code: 'legal-name-needs-global-admin', rule: 'R-ENR-57', userId: actor.id });
  }
  return allowed;
}
