import { NewOrder } from '@twotier/core';
import * as z from 'zod/mini';
import { actRefusals, operation, useRefusals } from './operation.js';
import { DecisionReply } from './organization.js';

/** An order that was placed. */
export const Order = z.object({
  id: z.string(),
  customer: z.object({ id: z.string(), name: z.string() }),
  reseller: z.object({ id: z.string(), name: z.string() }),
  offerName: z.string(),
  quantity: z.number(),
  subscriptionId: z.string(),
  placedAt: z.iso.datetime(),
});
export type Order = z.infer<typeof Order>;

/** By these a PartnerID is refused that is not good for a reseller on record. */
const partnerIdRefusals = [
  'on-record-unknown',
  'on-record-global',
  'on-record-not-linked',
  'on-record-not-a-reseller',
  'on-record-of-another',
  'on-record-other-region',
  'on-record-agreement-missing',
  'on-record-suspended',
  'on-record-not-active',
] as const;

/** By these an order is refused, and more licenses with it (R-ORD-03). */
export const placeOrderRefusals = [
  ...useRefusals,
  'only-provider-orders',
  'no-partnership',
  'no-reseller-relationship',
  'on-record-missing',
  ...partnerIdRefusals,
  'reseller-consent-missing',
  'customer-agreement-missing',
  'customer-agreement-unknown',
] as const;

/** Orders for a customer of a reseller, on the customer's behalf. */
export const placeOrder = operation({
  id: 'placeOrder',
  method: 'POST',
  path: '/orders',
  scope: 'orders',
  body: NewOrder,
  reply: Order,
  creates: true,
  refusals: placeOrderRefusals,
});

/** Whether the order would go through, and why not: the same rules, nothing ordered. */
export const checkOrder = operation({
  id: 'checkOrder',
  method: 'POST',
  path: '/orders/check',
  scope: 'orders',
  body: NewOrder,
  reply: DecisionReply,
  reads: true,
  status: 200,
  refusals: actRefusals,
});
