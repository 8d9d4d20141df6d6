import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canUseMembershipProfile, type MembershipProfileRefusal } from './can-use-membership-profile.js';
import type { MembershipProfile } from './membership-profile.js';

export type TiePartnerIdRefusal =
  | MembershipProfileRefusal
  | { readonly code: 'account-already-tied'; readonly rule: 'R-ENR-43'; readonly mpnId: string }
  | { readonly code: 'partner-id-already-tied'; readonly rule: 'R-ENR-43'; readonly mpnId: string }
  | { readonly code: 'partner-id-tie-unknown'; readonly rule: 'R-ENR-43'; readonly mpnId: string };

export interface LocationMissing {
  readonly code: 'location-missing';
  readonly rule: 'R-ENR-41';
  readonly accountCountry: string;
}

/** What else the account and the PartnerID are tied to now. `null`: to nothing. Left out: nobody has asked. */
export interface PartnerIdTies {
  readonly partnerIdOfTenant?: string | null | undefined;
  readonly tenantOfPartnerId?: string | null | undefined;
}

/**
 * Whether this PartnerID may be tied to the account: that of an active location in the account's country (R-ENR-41), and
 * one account with one location only, both ways (R-ENR-43). The pair that is tied already stays as it is.
 *
 * Whose the other account is, is nobody's business: the refusal names only what the asker brought along.
 */
export function canTiePartnerId({
  profile,
  tenantId,
  accountCountry,
  ties,
  policy = sourceDocument,
}: {
  readonly profile: MembershipProfile;
  readonly tenantId: string;
  readonly accountCountry: string;
  readonly ties: PartnerIdTies;
  readonly policy?: ProgrammePolicy;
}): Decision<TiePartnerIdRefusal> {
  const use = canUseMembershipProfile(profile, { accountCountry });
  if (!use.allowed || !policy.locationPartnerId) return use;

  const { mpnId } = profile;
  const { partnerIdOfTenant, tenantOfPartnerId } = ties;
  if (partnerIdOfTenant === undefined || tenantOfPartnerId === undefined) {
    return refused({ code: 'partner-id-tie-unknown', rule: 'R-ENR-43', mpnId });
  }
  if (partnerIdOfTenant !== null && partnerIdOfTenant !== mpnId) {
    return refused({ code: 'account-already-tied', rule: 'R-ENR-43', mpnId: partnerIdOfTenant });
  }
  if (tenantOfPartnerId !== null && tenantOfPartnerId !== tenantId) {
    return refused({ code: 'partner-id-already-tied', rule: 'R-ENR-43', mpnId });
  }
  return allowed;
}

/** Whether any of the company's profiles could be tied. If none can, a location is added, which makes a PartnerID (R-ENR-41). */
export const canTieAny = (
  profiles: readonly MembershipProfile[],
  { accountCountry }: { readonly accountCountry: string },
): Decision<LocationMissing> =>
  profiles.some((profile) => canUseMembershipProfile(profile, { accountCountry }).allowed)
    ? allowed
    : refused({ code: 'location-missing', rule: 'R-ENR-41', accountCountry });
