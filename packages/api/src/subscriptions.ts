import { MpnId, SeatQuantity, SubscriptionState } from '@twotier/core';
import * as z from 'zod/mini';
import { operation, useRefusals } from './operation.js';
import { placeOrderRefusals } from './orders.js';
import { pageOf, pageQuery } from './page.js';

/** What one customer has, as the partners see it in whose names it runs (R-CUS-34). */
export const Subscription = z.object({
  id: z.string(),
  etag: z.string(),
  customer: z.object({ id: z.string(), name: z.string() }),
  /** The reseller for whose customer it was ordered, where there is one. */
  reseller: z.optional(z.object({ id: z.string(), name: z.string() })),
  offerId: z.string(),
  offerName: z.string(),
  quantity: z.number(),
  /** How many of the licenses have been given to users. */
  assigned: z.number(),
  state: SubscriptionState,
  orderedBy: z.string(),
  orderedAt: z.iso.datetime(),
  /** Since when it stands in its state, where that has changed. */
  changedAt: z.optional(z.iso.datetime()),
});
export type Subscription = z.infer<typeof Subscription>;

/** By these everything on a subscription refuses: whoever manages it needs role, relationship and permissions (R-ORD-04). */
const manageRefusals = [
  ...useRefusals,
  'no-relationship',
  'admin-permissions-missing',
  'subscription-of-another',
  'event-does-not-fit',
] as const;

/** What runs for a customer in the caller's name, in the order in which it was ordered. */
export const listSubscriptions = operation({
  id: 'listSubscriptions',
  method: 'GET',
  path: '/customers/:customerId/subscriptions',
  scope: 'customers',
  query: z.strictObject({ ...pageQuery, state: z.optional(SubscriptionState) }),
  reply: pageOf(Subscription),
  refusals: useRefusals,
});

export const getSubscription = operation({
  id: 'getSubscription',
  method: 'GET',
  path: '/subscriptions/:subscriptionId',
  scope: 'customers',
  reply: Subscription,
  refusals: useRefusals,
});

/** So many licenses from now on. More of them are an order, which is the provider's (R-ORD-03); fewer are not (R-ORD-04). */
export const changeSeats = operation({
  id: 'changeSeats',
  method: 'PUT',
  path: '/subscriptions/:subscriptionId/quantity',
  scope: 'orders',
  body: z.strictObject({
    quantity: SeatQuantity,
    /** The PartnerID of the reseller on record. Without one it is the reseller's own. */
    partnerId: z.optional(MpnId),
    /** With more licenses: the provider attests that the reseller agrees to be named (R-ORD-22). */
    resellerConsent: z.optional(z.boolean()),
  }),
  reply: Subscription,
  changes: true,
  refusals: [
    ...placeOrderRefusals,
    'no-relationship',
    'admin-permissions-missing',
    'subscription-of-another',
    'event-does-not-fit',
    'seats-in-use',
  ],
});

/** The users lose the service, nothing is deleted. */
export const suspendSubscription = operation({
  id: 'suspendSubscription',
  method: 'PUT',
  path: '/subscriptions/:subscriptionId/suspension',
  scope: 'orders',
  reply: Subscription,
  changes: true,
  refusals: manageRefusals,
});

/** Ends the suspension. It adds no licenses, so it is no order. */
export const resumeSubscription = operation({
  id: 'resumeSubscription',
  method: 'DELETE',
  path: '/subscriptions/:subscriptionId/suspension',
  scope: 'orders',
  reply: Subscription,
  changes: true,
  refusals: manageRefusals,
});

/** Ends the subscription for good: what is cancelled is ordered anew. */
export const cancelSubscription = operation({
  id: 'cancelSubscription',
  method: 'PUT',
  path: '/subscriptions/:subscriptionId/cancellation',
  scope: 'orders',
  reply: Subscription,
  changes: true,
  refusals: [...manageRefusals, 'subscription-term-unknown', 'cancellation-time-over'],
});
