import * as z from 'zod/mini';
import { OrganizationId } from '../parties/party.js';

/**
 * The life of a subscription (R-ORD-04: the reseller manages it without ordering). A change of seats and the renewal of
 * its term leave it active. What is cancelled is over: it is ordered anew.
 */
export const subscriptionTransitions = {
  active: { 'change-seats': 'active', renew: 'active', suspend: 'suspended', cancel: 'cancelled' },
  suspended: { resume: 'active', cancel: 'cancelled' },
  cancelled: {},
} as const;
export const SubscriptionState = /* @__PURE__ */ z.enum(['active', 'suspended', 'cancelled']);
export type SubscriptionState = z.infer<typeof SubscriptionState>;

/** What is sold: licenses, and the two that have no suspension (R-CUS-35). */
export const SubscriptionProduct = /* @__PURE__ */ z.enum(['licenses', 'azure', 'reservation', 'software']);
export type SubscriptionProduct = z.infer<typeof SubscriptionProduct>;

/** A subscription as the rules see it. */
export const SubscriptionFacts = /* @__PURE__ */ z.object({
  id: z.string(),
  customerId: OrganizationId,
  /** In whose names it runs: the partner that ordered, and the reseller. Another partner of the customer has no part in it (R-CUS-34). */
  partnerIds: z.array(OrganizationId),
  state: SubscriptionState,
  quantity: z.int(),
  /** How many of its licenses have been given to users. */
  assigned: z.optional(z.int()),
  product: z.optional(SubscriptionProduct),
  /** Bought under the terms of before or of the new commerce. Needed by policies that tell the two apart. */
  commerce: z.optional(z.enum(['legacy', 'new-commerce'])),
  /** When it was bought, or renewed since. */
  termStartedAt: z.optional(z.iso.datetime()),
});
export type SubscriptionFacts = z.infer<typeof SubscriptionFacts>;

/** What an order brings about beside the subscription (R-ORD-23, R-ORD-27). */
export const effectsOfOrder = (product: SubscriptionProduct) =>
  [
    { id: 'reseller-earns-incentives', rule: 'R-ORD-23' },
    { id: 'reseller-shown-as-contact', rule: 'R-ORD-23' },
    ...(product === 'azure' ? [{ id: 'admin-agents-become-owners', rule: 'R-ORD-27' } as const] : []),
  ] as const;
