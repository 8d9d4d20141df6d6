import { allowed, refused, type Decision } from '../decision.js';
import type { MembershipProfile } from './membership-profile.js';

export type MembershipProfileRefusal =
  | {
      readonly code: 'mpn-profile-inactive';
      readonly rule: 'R-ENR-23';
      readonly mpnId: string;
      readonly since?: string;
    }
  | {
      readonly code: 'mpn-profile-other-country';
      readonly rule: 'R-ENR-24';
      readonly mpnId: string;
      readonly profileCountry: string;
      readonly accountCountry: string;
    }
  | { readonly code: 'mpn-profile-global'; readonly rule: 'R-ENR-41'; readonly mpnId: string };

/** Whether this profile may be tied to the new account of a work account in `accountCountry`. */
export function canUseMembershipProfile(
  profile: Pick<MembershipProfile, 'mpnId' | 'type' | 'country' | 'active' | 'inactiveSince'>,
  { accountCountry }: { accountCountry: string },
): Decision<MembershipProfileRefusal> {
  const { mpnId } = profile;
  if (profile.type === 'global') return refused({ code: 'mpn-profile-global', rule: 'R-ENR-41', mpnId });
  if (!profile.active) {
    const since = profile.inactiveSince;
    return refused({ code: 'mpn-profile-inactive', rule: 'R-ENR-23', mpnId, ...(since !== undefined && { since }) });
  }
  if (profile.country !== accountCountry) {
    return refused({
      code: 'mpn-profile-other-country',
      rule: 'R-ENR-24',
      mpnId,
      profileCountry: profile.country,
      accountCountry,
    });
  }
  return allowed;
}
