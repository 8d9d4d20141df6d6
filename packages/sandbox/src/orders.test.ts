import { expect, it } from 'vitest';
import { onStage } from './testing/stage.js';

const order = {
  customer: 'praxislindenhof.onmicrosoft.example',
  resellerId: 'studio-brandl',
  offerId: 'm365-business-basic',
  quantity: 2,
};

it('makes a subscription that both partners see in the record (R-ORD-02, R-CUS-10)', async () => {
  const { as } = onStage('one-provider');
  const { status, body } = await as('svenja').post('/orders', order);

  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^order-/),
    customer: { id: 'praxis-lindenhof', name: 'Praxis Lindenhof' },
    reseller: { id: 'studio-brandl', name: 'Studio Brandl IT GmbH' },
    offerName: 'Microsoft 365 Business Basic',
    quantity: 2,
    subscriptionId: expect.stringMatching(/^subscription-/),
    placedAt: '2026-11-20T09:00:00.000Z',
  });
  for (const persona of ['katrin', 'svenja']) {
    const { body: record } = await as(persona).get('/customers/praxis-lindenhof');
    expect(record.subscriptions.at(-1)).toEqual({
      id: body.subscriptionId,
      etag: 'v1',
      offerName: 'Microsoft 365 Business Basic',
      quantity: 2,
      assigned: 0,
      state: 'active',
      orderedBy: 'Nordwind Distribution GmbH',
      orderedAt: '2026-11-20T09:00:00.000Z',
    });
  }
});

it('adds licenses to the subscription that runs (R-ORD-03)', async () => {
  const { as } = onStage('one-provider');
  const first = await as('svenja').post('/orders', order);
  const second = await as('svenja').post('/orders', { ...order, quantity: 5 });

  expect(second.body.subscriptionId).toBe(first.body.subscriptionId);
  const { body } = await as('svenja').get('/customers/praxis-lindenhof');
  expect(body.subscriptions.at(-1).quantity).toBe(7);
});

it('answers beforehand what the order would be answered (R-ORD-01, R-ORD-02, R-CUS-03, R-CUS-01)', async () => {
  const { as } = onStage('one-provider');
  const bothSay = async (persona: string, body: unknown) => {
    const check = await as(persona).post('/orders/check', body);
    const told = await as(persona).post('/orders', body);
    expect(check.body).toEqual({ allowed: false, reason: told.body.refusal });
    return told.body.code;
  };

  expect(await bothSay('katrin', order)).toBe('only-provider-orders');
  expect(await bothSay('svenja', { ...order, resellerId: 'seeblick' })).toBe('no-partnership');
  expect(await bothSay('svenja', { ...order, customer: 'donaufisch.onmicrosoft.example' })).toBe(
    'no-reseller-relationship',
  );
  expect(await bothSay('svenja', { ...order, customer: 'nobody.example' })).toBe('no-reseller-relationship');
  expect((await as('svenja').post('/orders/check', order)).body).toEqual({ allowed: true });
});

it('knows its offers', async () => {
  const { as } = onStage('one-provider');
  const told = await as('svenja').post('/orders', { ...order, offerId: 'windows-95' });
  expect(told).toMatchObject({ status: 422, body: { errors: [{ path: 'offerId', code: 'unknown-choice' }] } });
});

it('lists the providers of the own region, those of the own country first (R-GEN-09)', async () => {
  const { as } = onStage('one-provider');
  const { body } = await as('katrin').get('/provider-directory');
  expect(body.items.map(({ country }: { country: string }) => country)).toEqual(['DE', 'DE', 'CH', 'IT']);
});

it('tells of each provider what it offers, support and billing among it (R-GEN-06, R-GEN-07, R-GEN-08)', async () => {
  const { as } = onStage('one-provider');
  const { body } = await as('katrin').get('/provider-directory');
  const offers: string[][] = body.items.map(({ services }: { services: string[] }) => services);

  expect(offers.filter((services) => services.includes('support') && services.includes('billing'))).toEqual(offers);
  expect(new Set(offers.flat())).toEqual(new Set(['training', 'marketing', 'financing', 'support', 'billing']));
});
