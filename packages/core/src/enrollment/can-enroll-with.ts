import { allowed, refused, type Decision } from '../decision.js';
import { regionOf } from '../parties/region.js';
import type { WorkAccount } from './work-account.js';

export type WorkAccountRefusal =
  | { readonly code: 'not-a-global-admin'; readonly rule: 'R-ENR-04'; readonly userName: string }
  | { readonly code: 'country-not-in-program'; readonly rule: 'R-CUS-30'; readonly accountCountry: string };

/** Whether a company may enroll with this sign-in: only its global admin acts for it (R-ENR-04). */
export function canEnrollWith(account: WorkAccount): Decision<WorkAccountRefusal> {
  if (!account.isGlobalAdmin)
    return refused({ code: 'not-a-global-admin', rule: 'R-ENR-04', userName: account.userName });
  if (!regionOf(account.country)) {
    return refused({ code: 'country-not-in-program', rule: 'R-CUS-30', accountCountry: account.country });
  }
  return allowed;
}
