import { afterYears } from '../calendar.js';
import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import type { AuthorizationState } from './authorization-state.js';
import { resellerDeauthorized, type ResellerDeauthorized } from './continued-authorization.js';
import { webMailServiceOf } from './web-mail.js';

export type EnrollRefusal =
  | { readonly code: 'work-email-personal'; readonly rule: 'R-ENR-63'; readonly service: string }
  | { readonly code: 'membership-missing'; readonly rule: 'R-ENR-66' }
  | { readonly code: 'membership-unknown'; readonly rule: 'R-ENR-66' }
  | { readonly code: 'direct-bill-active'; readonly rule: 'R-ENR-58' }
  | { readonly code: 'direct-bill-unknown'; readonly rule: 'R-ENR-58' }
  | { readonly code: 'authorization-unknown'; readonly rule: 'R-ENR-62' }
  | ResellerDeauthorized;

/** What is known of the company before it enrolls. What is left out is not known. */
export interface EnrollFacts {
  /** The e-mail address of the work account. */
  readonly email: string;
  /** How many PartnerIDs the company has. `0`: it is not a member of the partner program yet. */
  readonly partnerIds?: number | undefined;
  /** Its standing as a direct-bill partner in this tenant. */
  readonly directBill?: 'none' | 'active' | 'restricted' | undefined;
  /** Its standing as an indirect reseller, where it was one before. */
  readonly formerly?: 'never' | AuthorizationState | undefined;
  /** Since when it is deauthorized, as a date. */
  readonly deauthorizedOn?: string | undefined;
  readonly alsoWebMailDomains?: ReadonlySet<string>;
  readonly policy?: ProgrammePolicy;
}

/**
 * Whether this company may enroll as an indirect reseller at all, before any field is filled in.
 *
 * The work account must be a business one (R-ENR-63) and the company a member with a PartnerID (R-ENR-66). A direct-bill
 * partner may be an indirect reseller too (R-GEN-25), in the same tenant only once its direct bill is restricted
 * (R-ENR-58). Whoever was deauthorized waits a year (R-ENR-61).
 */
export function canEnroll(
  { email, partnerIds, directBill, formerly, deauthorizedOn, alsoWebMailDomains, policy = sourceDocument }: EnrollFacts,
  now: Date,
): Decision<EnrollRefusal> {
  const service = webMailServiceOf(email, alsoWebMailDomains);
  if (service !== undefined) return refused({ code: 'work-email-personal', rule: 'R-ENR-63', service });
  if (!policy.enrollmentConditions) return allowed;

  if (partnerIds === undefined) return refused({ code: 'membership-unknown', rule: 'R-ENR-66' });
  if (!(partnerIds > 0)) return refused({ code: 'membership-missing', rule: 'R-ENR-66' });

  if (directBill === 'active') return refused({ code: 'direct-bill-active', rule: 'R-ENR-58' });
  if (directBill !== 'none' && directBill !== 'restricted') {
    return refused({ code: 'direct-bill-unknown', rule: 'R-ENR-58' });
  }

  if (formerly === 'deauthorized') {
    // Asked the positive way round: a date that is none opens nothing.
    const isYearOver = now.getTime() >= afterYears(new Date(deauthorizedOn ?? Number.NaN), 1).getTime();
    return isYearOver ? allowed : refused(resellerDeauthorized(deauthorizedOn));
  }
  return formerly === 'never' || formerly === 'authorized' || formerly === 'suspended'
    ? allowed
    : refused({ code: 'authorization-unknown', rule: 'R-ENR-62' });
}
