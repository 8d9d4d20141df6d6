import * as z from 'zod/mini';
import { allowed, refused, type Decision } from '../decision.js';
import { CountryCode } from '../text.js';

/** An MPN ID as people write it: digits. */
export const MpnId = /* @__PURE__ */ z.string().check(z.trim(), z.regex(/^\d{4,12}$/, 'invalid'));

/** An organization profile that the partner membership sign-in brought to light (R-ENR-18). */
export const MembershipProfile = /* @__PURE__ */ z.object({
  mpnId: MpnId,
  name: z.string(),
  city: z.string(),
  country: CountryCode,
  /** A global ID names the company and does not transact; CSP takes the ID of a location (R-ENR-41). */
  type: z.enum(['location', 'global']),
  active: z.boolean(),
  /** Since when it is not active, as a date. */
  inactiveSince: z.optional(z.string()),
  /** What moves to the new account with it (R-ENR-21). */
  competencies: z.number(),
  incentivesSince: z.optional(z.number()),
});
export type MembershipProfile = z.infer<typeof MembershipProfile>;

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
