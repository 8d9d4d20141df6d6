import * as z from 'zod/mini';
import { MpnId } from '../enrollment/membership-profile.js';
import { requiredText } from '../text.js';

/** How many licenses a subscription has: one to ten thousand. */
export const SeatQuantity = /* @__PURE__ */ z.int().check(z.minimum(1, 'too-small'), z.maximum(10_000, 'too-large'));

/** What a provider orders for a customer of a reseller. */
export const NewOrder = /* @__PURE__ */ z.strictObject({
  /** The domain of the customer's work account. */
  customer: requiredText(253),
  resellerId: requiredText(100),
  offerId: requiredText(100),
  quantity: SeatQuantity,
  /** The PartnerID of the reseller's location, where the policy asks for it (R-ORD-20). */
  partnerId: z.optional(MpnId),
  /** The provider attests that the reseller agrees to be named (R-ORD-22). */
  resellerConsent: z.optional(z.boolean()),
});
export type NewOrder = z.infer<typeof NewOrder>;
