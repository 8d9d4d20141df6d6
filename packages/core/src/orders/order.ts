import * as z from 'zod/mini';
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
});
export type NewOrder = z.infer<typeof NewOrder>;
