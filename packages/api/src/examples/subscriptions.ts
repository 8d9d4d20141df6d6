import { praxisLindenhof } from './cast.js';
import type { ExamplesOf } from './example.js';

const subscription = {
  id: 'subscription-vwhf53gh',
  etag: 'v1',
  customer: { id: praxisLindenhof.id, name: praxisLindenhof.name },
  reseller: { id: 'studio-brandl', name: 'Studio Brandl IT GmbH' },
  offerId: 'm365-business-premium',
  offerName: 'Microsoft 365 Business Premium',
  quantity: 5,
  assigned: 3,
  state: 'active',
  orderedBy: 'Nordwind Distribution GmbH',
  orderedAt: '2026-05-04T09:00:00.000Z',
} as const;
const params = { subscriptionId: subscription.id };
const changed = { ...subscription, etag: 'v2', changedAt: '2026-11-20T09:00:00.000Z' } as const;

export const subscriptionsExamples: ExamplesOf<
  | 'listSubscriptions'
  | 'getSubscription'
  | 'changeSeats'
  | 'suspendSubscription'
  | 'resumeSubscription'
  | 'cancelSubscription'
> = {
  listSubscriptions: {
    params: { customerId: praxisLindenhof.id },
    reply: { items: [subscription], total: 1 },
  },
  getSubscription: { params, reply: subscription },
  changeSeats: { params, body: { quantity: 4 }, reply: { ...changed, quantity: 4 } },
  suspendSubscription: { params, reply: { ...changed, state: 'suspended' } },
  resumeSubscription: { params, reply: { ...changed, etag: 'v3' } },
  cancelSubscription: { params, reply: { ...changed, state: 'cancelled' } },
};
