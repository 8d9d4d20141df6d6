import * as z from 'zod/mini';
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
