import type { AgreementSignature } from './enrollment/agreement.js';
import { isAgreementSigned } from './enrollment/agreement.js';
import { canWorkInDashboard, type NotEnrolled } from './enrollment/can-work-in-dashboard.js';
import {
  checkContinuedAuthorization,
  type ContinuedAuthorizationFacts,
  type ContinuedAuthorizationRefusal,
} from './enrollment/continued-authorization.js';
import type { EnrollmentState } from './enrollment/enrollment-state.js';
import { canUseMembershipProfile, type MembershipProfileRefusal } from './enrollment/can-use-membership-profile.js';
import type { MembershipProfile } from './enrollment/membership-profile.js';
import type { ProgramState } from './enrollment/program-state.js';
import { regionOf, type Region } from './parties/region.js';
import type { PartnershipFacts } from './partnerships/partnership.js';
import { sourceDocument, type ProgrammePolicy } from './policy.js';
import { isEnabled } from './users/user-status.js';

export type ReadinessRefusal =
  | NotEnrolled
  | ContinuedAuthorizationRefusal
  | MembershipProfileRefusal
  | { readonly code: 'no-admin-agent'; readonly rule: 'R-ENR-35' }
  | { readonly code: 'no-provider'; readonly rule: 'R-ORD-02' }
  | {
      readonly code: 'provider-other-region';
      readonly rule: 'R-PRV-20';
      readonly providerRegion: Region | 'none';
      readonly resellerRegion: Region | 'none';
    }
  | { readonly code: 'partner-id-missing'; readonly rule: 'R-ENR-42' }
  | { readonly code: 'partner-id-unknown'; readonly rule: 'R-ENR-42' }
  | { readonly code: 'agreement-missing'; readonly rule: 'R-ENR-54'; readonly region: Region | 'none' }
  | { readonly code: 'agreement-unknown'; readonly rule: 'R-ENR-54' }
  | { readonly code: 'program-not-active'; readonly rule: 'R-ENR-56'; readonly state: ProgramState }
  | { readonly code: 'program-state-unknown'; readonly rule: 'R-ENR-56' };

/**
 * What is known of a reseller that wants to transact. Under `sourceDocument` the first four are enough. Under `current`
 * the others are needed too, and one that is left out is answered by a refusal of its own: not known is not ready.
 */
export interface ResellerFacts extends ContinuedAuthorizationFacts {
  readonly country: string;
  readonly enrollment: EnrollmentState;
  readonly providers: readonly {
    readonly state: PartnershipFacts['state'];
    /** The country of the provider. */
    readonly country: string;
  }[];
  /** The PartnerID that is tied to the account. `null`: none is, that was postponed. */
  readonly partnerId?:
    | Pick<MembershipProfile, 'mpnId' | 'type' | 'country' | 'active' | 'inactiveSince'>
    | null
    | undefined;
  readonly program?: ProgramState | undefined;
  readonly signatures?: readonly Pick<AgreementSignature, 'region'>[] | undefined;
}

/**
 * Everything that still hinders a reseller from transacting, in the order in which it is put right. Nothing: it may be
 * named on an order.
 *
 * These are the checks of which a partner otherwise learns from orders that fail, each with a number and no word about
 * what to do. The numbers of the API beside the codes here:
 *
 * | here                                            | there                                |
 * | ----------------------------------------------- | ------------------------------------ |
 * | `not-enrolled`, `program-not-active`            | 800039, 900149                       |
 * | `partner-id-missing`, `mpn-profile-inactive`    | 900154, 800015, 2071, 2204           |
 * | `mpn-profile-global`                            | 2072, 800016                         |
 * | `mpn-profile-other-country`, `provider-other-region` | 2030, 2201                      |
 * | `agreement-missing`                             | 900123 (the provider’s own: 900124), 2203, 2206 |
 * | `no-provider`                                   | 20002                                |
 * | `mfa-missing`                                   | 900421, 10001                        |
 * | `reseller-suspended`, `reseller-deauthorized`   | 800039, 900154                       |
 *
 * Whether one order for one customer may be placed is asked of `canPlaceOrder`: that hangs on who asks and for whom.
 */
export function readinessOf(
  facts: ResellerFacts,
  { policy = sourceDocument, now }: { readonly policy?: ProgrammePolicy; readonly now: Date },
): ReadinessRefusal[] {
  const enrolled = canWorkInDashboard(facts.enrollment);
  return [
    ...(enrolled.allowed ? [] : [enrolled.reason]),
    ...checkAdminAgent(facts),
    ...(policy.locationPartnerId ? checkPartnerId(facts) : []),
    ...(policy.partnerAgreement ? checkAgreement(facts) : []),
    ...checkProviders(facts, policy),
    ...(policy.continuedAuthorization ? checkContinuedAuthorization(facts, now) : []),
  ];
}

const checkAdminAgent = ({ staff }: ResellerFacts): ReadinessRefusal[] =>
  staff.some((user) => isEnabled(user) && user.roles.includes('admin-agent'))
    ? []
    : [{ code: 'no-admin-agent', rule: 'R-ENR-35' }];

function checkPartnerId({ partnerId, country }: ResellerFacts): ReadinessRefusal[] {
  if (partnerId === undefined) return [{ code: 'partner-id-unknown', rule: 'R-ENR-42' }];
  if (partnerId === null) return [{ code: 'partner-id-missing', rule: 'R-ENR-42' }];
  const use = canUseMembershipProfile(partnerId, { accountCountry: country });
  return use.allowed ? [] : [use.reason];
}

function checkAgreement({ program, signatures, country }: ResellerFacts): ReadinessRefusal[] {
  const region = regionOf(country);
  const refusals: ReadinessRefusal[] = [];
  if (signatures === undefined) refusals.push({ code: 'agreement-unknown', rule: 'R-ENR-54' });
  // Stryker disable next-line ConditionalExpression: nothing is signed for no region; the compiler wants it said
  else if (region === undefined || !isAgreementSigned(signatures, region)) {
    refusals.push({ code: 'agreement-missing', rule: 'R-ENR-54', region: region ?? 'none' });
  }
  if (program === undefined) refusals.push({ code: 'program-state-unknown', rule: 'R-ENR-56' });
  else if (program !== 'active') refusals.push({ code: 'program-not-active', rule: 'R-ENR-56', state: program });
  return refusals;
}

/** One provider is enough, as long as it lies in the reseller's region. */
function checkProviders({ providers, country }: ResellerFacts, policy: ProgrammePolicy): ReadinessRefusal[] {
  const inForce = providers.filter(({ state }) => state === 'authorized');
  const [first] = inForce;
  if (!first) return [{ code: 'no-provider', rule: 'R-ORD-02' }];

  const resellerRegion = regionOf(country) ?? 'none';
  const isInRegion = inForce.some((provider) => regionOf(provider.country) === resellerRegion);
  if (!policy.locationPartnerId || isInRegion) return [];
  const providerRegion = regionOf(first.country) ?? 'none';
  return [{ code: 'provider-other-region', rule: 'R-PRV-20', providerRegion, resellerRegion }];
}
