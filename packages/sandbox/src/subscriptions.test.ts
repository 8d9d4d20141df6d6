import { current } from '@twotier/core';
import { expect, it } from 'vitest';
import { bend, onStage, type Stage } from './testing/stage.js';

const order = {
  customer: 'praxislindenhof.onmicrosoft.example',
  resellerId: 'studio-brandl',
  offerId: 'm365-business-basic',
  quantity: 2,
};
const lindenhofs = async ({ as }: Pick<Stage, 'as'>) =>
  (await as('katrin').get('/customers/praxis-lindenhof/subscriptions')).body.items[0];
const path = ({ id }: { id: string }, below = '') => `/subscriptions/${id}${below}`;

it('lists and reads what runs in the own name (R-CUS-34)', async () => {
  const stage = onStage('one-provider');
  const subscription = await lindenhofs(stage);

  expect(subscription).toEqual({
    id: expect.stringMatching(/^subscription-/),
    etag: 'v1',
    customer: { id: 'praxis-lindenhof', name: 'Praxis Lindenhof' },
    reseller: { id: 'studio-brandl', name: 'Studio Brandl IT GmbH' },
    offerId: 'm365-business-premium',
    offerName: 'Microsoft 365 Business Premium',
    quantity: 5,
    assigned: 3,
    state: 'active',
    orderedBy: 'Nordwind Distribution GmbH',
    orderedAt: '2026-05-04T09:00:00.000Z',
  });
  const { body, headers } = await stage.as('svenja').get(path(subscription));
  expect(body).toEqual(subscription);
  expect(headers.get('ETag')).toBe('"v1"');
  expect((await stage.as('anton').get(path(subscription))).status).toBe(404);
  expect((await stage.as('svenja').get('/customers/donaufisch/subscriptions')).status).toBe(404);
});

it('lets the provider order more licenses and the reseller not (R-ORD-03, R-ORD-04)', async () => {
  const stage = onStage('one-provider');
  const subscription = await lindenhofs(stage);
  const seats = (persona: string, quantity: number, etag: string) =>
    stage.as(persona).put(path(subscription, '/quantity'), { quantity }, etag);

  expect((await seats('katrin', 6, 'v1')).body).toMatchObject({ status: 403, code: 'only-provider-orders' });
  expect((await seats('svenja', 6, 'v1')).body).toMatchObject({ quantity: 6, etag: 'v2' });
  expect((await seats('katrin', 4, 'v1')).body).toMatchObject({
    code: 'precondition-failed',
    current: { quantity: 6, etag: 'v2' },
  });
  expect((await seats('katrin', 4, 'v2')).body).toMatchObject({ quantity: 4, etag: 'v3' });
  expect((await seats('katrin', 2, 'v3')).body).toMatchObject({ code: 'seats-in-use', refusal: { assigned: 3 } });
  expect((await seats('katrin', 0, 'v3')).status).toBe(422);
});

it('suspends, resumes and cancels, each from where it fits (R-ORD-04)', async () => {
  const stage = onStage('one-provider');
  const subscription = await lindenhofs(stage);
  const katrin = stage.as('katrin');

  expect((await katrin.delete(path(subscription, '/suspension'), 'v1')).body.code).toBe('event-does-not-fit');
  expect((await katrin.put(path(subscription, '/suspension'), undefined, 'v1')).body).toMatchObject({
    state: 'suspended',
    etag: 'v2',
    changedAt: '2026-11-20T09:00:00.000Z',
  });
  expect((await katrin.delete(path(subscription, '/suspension'), 'v2')).body).toMatchObject({ state: 'active' });
  expect((await katrin.put(path(subscription, '/cancellation'), undefined, 'v3')).body).toMatchObject({
    state: 'cancelled',
  });
  expect((await katrin.put(path(subscription, '/suspension'), undefined, 'v4')).body.code).toBe('event-does-not-fit');
  const { body } = await katrin.get('/customers/praxis-lindenhof/subscriptions?state=active');
  expect(body).toEqual({ items: [], total: 0 });
});

it('asks the permissions that the customer has given, and the relationship (R-CUS-13, R-CUS-02)', async () => {
  const stage = onStage('one-provider');
  const { world } = stage.sandbox;
  const [ostermeiers] = world.subscriptionsOf('kanzlei-ostermeier');
  const suspend = async () =>
    (await stage.as('katrin').put(path(ostermeiers!, '/suspension'), undefined, 'v1')).body.code;

  expect(await suspend()).toBe('admin-permissions-missing');
  world.saveRelationship({ ...world.relationship('studio-brandl', 'kanzlei-ostermeier')!, state: 'ended' });
  expect(await suspend()).toBe('no-relationship');
  expect((await stage.as('katrin').get(path(ostermeiers!))).status).toBe(404);
});

it('answers beforehand what each change would be answered', async () => {
  const stage = onStage('one-provider');
  const { id: subscriptionId } = await lindenhofs(stage);
  bend(stage.sandbox, 'jonas-weber', { roles: ['helpdesk-agent'] });
  const questions = [
    { question: 'change-seats', subscriptionId, quantity: 9 },
    { question: 'change-seats', subscriptionId, quantity: 4 },
    { question: 'suspend-subscription', subscriptionId },
    { question: 'resume-subscription', subscriptionId },
    { question: 'cancel-subscription', subscriptionId },
  ];
  const answers = async (persona: string) => {
    const { body } = await stage.as(persona).post('/decisions', { questions });
    return body.answers.map(({ allowed, reason }: { allowed: boolean; reason?: { code: string } }) =>
      allowed ? 'yes' : reason?.code,
    );
  };

  expect(await answers('katrin')).toEqual(['only-provider-orders', 'yes', 'yes', 'event-does-not-fit', 'yes']);
  expect(await answers('svenja')).toEqual(['yes', 'yes', 'yes', 'event-does-not-fit', 'yes']);
  expect(new Set((await answers('jonas')).slice(1))).toEqual(new Set(['permission-missing']));
  expect(new Set(await answers('anton'))).toEqual(new Set(['only-provider-orders', 'no-relationship']));
});

it('tells the others of it, and not by which person', async () => {
  const stage = onStage('one-provider');
  const subscription = await lindenhofs(stage);
  await stage.as('katrin').put(path(subscription, '/suspension'), undefined, 'v1');

  const { body } = await stage.as('svenja').get('/activity?resource=subscriptions');
  expect(body.items).toMatchObject(
    [
      { action: 'subscription.suspended', actor: { kind: 'company', id: 'studio-brandl' }, resource: subscription.id },
    ].map((item) => ({ ...item, resource: { kind: 'subscriptions', id: subscription.id } })),
  );
  const { body: own } = await stage.as('katrin').get('/activity?resource=subscriptions');
  expect(own.items).toMatchObject([{ action: 'suspendSubscription', actor: { name: 'Katrin Brandl' } }]);
});

it('cancels within seven days of the purchase, where the policy says so (R-ORD-26)', async () => {
  const stage = onStage('one-provider', { policy: current });
  const old = await lindenhofs(stage);
  const cancel = (subscription: { id: string }) =>
    stage.as('svenja').put(path(subscription, '/cancellation'), undefined, 'v1');

  expect((await cancel(old)).body).toMatchObject({ code: 'cancellation-time-over', refusal: { days: 7 } });
  const { body } = await stage.as('svenja').post('/orders', { ...order, resellerConsent: true });
  expect((await cancel({ id: body.subscriptionId })).body).toMatchObject({ state: 'cancelled' });
});
