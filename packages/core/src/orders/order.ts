import * as z from 'zod/mini';
import { requiredText } from '../text.js';

/** What a provider orders for a customer of a reseller. */
export const NewOrder = /* @__PURE__ */ z.strictObject({
  /** The domain of the customer's work account. */
  customer: requiredText(253),
  resellerId: requiredText(100),
  offerId: requiredText(100),
  quantity: z.int().check(z.minimum(1, 'too-small'), z.maximum(10_000, 'too-large')),
});
export type NewOrder = z.infer<typeof NewOrder>;

/** The life of a subscription (R-ORD-04: the reseller manages it without ordering). */
export const subscriptionTransitions = {
  active: { suspend: 'suspended', cancel: 'cancelled' },
  suspended: { resume: 'active', cancel: 'cancelled' },
  cancelled: {},
} as const;
export const SubscriptionState = /* @__PURE__ */ z.enum(['active', 'suspended', 'cancelled']);
export type SubscriptionState = z.infer<typeof SubscriptionState>;
