import type { ExamplesOf } from './example.js';

export const ordersExamples: ExamplesOf<'checkOrder' | 'placeOrder'> = {
  checkOrder: {
    body: {
      customer: 'praxislindenhof.onmicrosoft.example',
      resellerId: 'studio-brandl',
      offerId: 'm365-business-basic',
      quantity: 2,
    },
    reply: { allowed: true },
  },
  placeOrder: {
    body: {
      customer: 'praxislindenhof.onmicrosoft.example',
      resellerId: 'studio-brandl',
      offerId: 'm365-business-basic',
      quantity: 2,
    },
    reply: {
      id: 'order-x4y64gq9',
      customer: { id: 'praxis-lindenhof', name: 'Praxis Lindenhof' },
      reseller: { id: 'studio-brandl', name: 'Studio Brandl IT GmbH' },
      offerName: 'Microsoft 365 Business Basic',
      quantity: 2,
      subscriptionId: 'subscription-6z8czx2x',
      placedAt: '2026-11-20T09:00:00.000Z',
    },
  },
};
