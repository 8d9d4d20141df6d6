import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import type { SeedName } from './seeds/index.js';
import { onStage } from './testing/stage.js';

interface Received {
  readonly headers: Headers;
  readonly body: string;
}

/** A stage whose events go to a receiver that answers as it is told. */
async function withReceiver(answer: (count: number) => Response | Promise<Response>, seed: SeedName = 'one-provider') {
  const received: Received[] = [];
  const stage = onStage(seed, {
    deliver: async (request) => {
      received.push({ headers: request.headers, body: await request.text() });
      return answer(received.length);
    },
  });
  const send = (method: string, path: string, body?: unknown, etag?: string) =>
    stage.server({ method, path, body, headers: etag === undefined ? {} : { 'If-Match': `"${etag}"` } });
  const register = async (...events: string[]) =>
    (await send('POST', '/webhooks', { url: 'https://nordwind.example/hooks', events })).body;
  /** Katrin takes Nordwind's access away: something has happened. */
  const somethingHappens = async () => {
    const { body } = await stage.as('katrin').get('/partnerships');
    const { id, etag } = body.items[0];
    await stage.as('katrin').delete(`/partnerships/${id}/admin-access`, etag);
    await stage.sandbox.delivered();
  };
  const deliveries = async (id: string) => (await send('GET', `/webhooks/${id}/deliveries`)).body.items;
  return { ...stage, received, send, register, somethingHappens, deliveries };
}

const fine = () => new Response(null, { status: 204 });
const busy = () => new Response('later', { status: 503 });

/** The signatures as any receiver would compute them. */
const signed = ({ headers, body }: Received, secret: string) => {
  const [time, ...signatures] = headers.get('Twotier-Signature')!.split(',');
  const seconds = time!.replace('t=', '');
  return { signatures, own: `v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}` };
};

it('tells an endpoint what has happened, signed, with ids and nothing else', async () => {
  const { register, somethingHappens, received, deliveries } = await withReceiver(fine);
  const { webhook, secret } = await register('partnership.admin-access-removed');
  await somethingHappens();

  expect(received).toHaveLength(1);
  const [request] = received;
  const event = JSON.parse(request!.body);
  expect(event).toEqual({
    id: request!.headers.get('Twotier-Event-Id'),
    type: 'partnership.admin-access-removed',
    createdAt: '2026-11-20T09:00:00.000Z',
    data: {
      partnershipId: 'partnership-nordwind-studio-brandl',
      providerId: 'nordwind',
      resellerId: 'studio-brandl',
    },
  });
  expect(secret).toMatch(/^whsec_[\w-]{43}$/);
  expect(request!.headers.get('Twotier-Signature')).toMatch(/^t=\d{10},v1=[\da-f]{64}$/);
  expect(signed(request!, secret).signatures).toEqual([signed(request!, secret).own]);
  expect(await deliveries(webhook.id)).toEqual([
    {
      id: 'delivery-000000001',
      event,
      state: 'delivered',
      attempts: [{ at: '2026-11-20T09:00:00.000Z', status: 204 }],
    },
  ]);
});

it('tells nothing that was not asked for, and a paused endpoint nothing at all', async () => {
  const { register, send, somethingHappens, received } = await withReceiver(fine);
  await register('partnership.ended');
  const { webhook } = await register('partnership.admin-access-removed');
  const { url, events, etag } = webhook;
  await send('PUT', `/webhooks/${webhook.id}`, { url, events, status: 'paused' }, etag);
  await somethingHappens();

  expect(received).toEqual([]);
});

it('tells the life of an invitation and of an application', async () => {
  const { register, as, sandbox, received } = await withReceiver(fine, 'enrollment-in-review');
  await register('enrollment.status-changed', 'relationship.begun');
  sandbox.clock.advance('P3D');
  await as('katrin').get('/session');
  await sandbox.delivered();

  // They are sent at the same time: which of them arrives first is nobody's promise.
  const told = received.map(({ body }) => JSON.parse(body) as { type: string });
  expect(told.toSorted((one, other) => (one.type < other.type ? -1 : 1))).toMatchObject([
    {
      type: 'enrollment.status-changed',
      data: { organizationId: 'studio-brandl', from: 'in-review', to: 'ready' },
    },
    { type: 'relationship.begun', data: { partnerId: 'studio-brandl' } },
    { type: 'relationship.begun', data: { partnerId: 'studio-brandl' } },
  ]);
});

it('tells nothing of the companies of another distributor', async () => {
  const { register, sandbox, received } = await withReceiver(fine);
  await register('partnership.ended');
  const [theirs] = sandbox.world.partnershipsOf('seeblick');
  sandbox.world.savePartnership({ ...theirs!, state: 'ended' });
  await sandbox.delivered();

  expect(received).toEqual([]);
});

it('tries again with longer and longer pauses, the same event each time, and gives up after the eighth', async () => {
  const { register, somethingHappens, received, deliveries, sandbox } = await withReceiver(busy);
  const { webhook } = await register('partnership.admin-access-removed');
  await somethingHappens();
  for (const [count, pause] of ['PT5S', 'PT30S', 'PT2M', 'PT10M', 'PT1H', 'PT6H', 'PT24H'].entries()) {
    expect(received).toHaveLength(count + 1);
    sandbox.clock.advance(pause);
    await sandbox.delivered();
  }
  sandbox.clock.advance('P30D');
  await sandbox.delivered();

  expect(received).toHaveLength(8);
  expect(new Set(received.map(({ headers }) => headers.get('Twotier-Event-Id'))).size).toBe(1);
  const [delivery] = await deliveries(webhook.id);
  expect(delivery).toMatchObject({ state: 'failed', attempts: Array.from({ length: 8 }, () => ({ status: 503 })) });
  expect(delivery).not.toHaveProperty('nextAttemptAt');
});

it('does not try before the pause is over, and stops when it was taken', async () => {
  const answers = [busy, fine];
  const stage = await withReceiver((count) => (answers[count - 1] ?? fine)());
  const { webhook } = await stage.register('partnership.admin-access-removed');
  await stage.somethingHappens();
  stage.sandbox.clock.advance('PT4S');
  await stage.sandbox.delivered();
  expect(await stage.deliveries(webhook.id)).toMatchObject([
    { state: 'pending', attempts: [{ status: 503 }], nextAttemptAt: '2026-11-20T09:00:05.000Z' },
  ]);

  stage.sandbox.clock.advance('PT1S');
  await stage.sandbox.delivered();
  expect(await stage.deliveries(webhook.id)).toMatchObject([{ state: 'delivered', attempts: [{}, { status: 204 }] }]);
  expect(stage.received).toHaveLength(2);
});

it('takes a redirect, a broken line and a receiver that is not there for a failed try', async () => {
  const stage = await withReceiver((count) => {
    if (count === 1) return Response.redirect('https://elsewhere.example/');
    throw new TypeError('fetch failed');
  });
  const { webhook } = await stage.register('partnership.admin-access-removed');
  await stage.somethingHappens();
  stage.sandbox.clock.advance('PT5S');
  await stage.sandbox.delivered();

  expect(await stage.deliveries(webhook.id)).toMatchObject([
    { state: 'pending', attempts: [{ status: 302 }, { error: 'unreachable' }] },
  ]);
});

it('signs with the new secret and the old one until that has ended', async () => {
  const { register, send, received, sandbox } = await withReceiver(fine);
  const { webhook, secret: old } = await register('partnership.ended');
  const { body } = await send('POST', `/webhooks/${webhook.id}/secrets`, { oldEndsInHours: 2 });
  const test = async () => {
    await send('POST', `/webhooks/${webhook.id}/tests`);
    await sandbox.delivered();
    return received.at(-1)!;
  };
  expect(body.webhook.secrets).toMatchObject([{}, { endsAt: '2026-11-20T11:00:00.000Z' }]);
  expect(JSON.stringify(body.webhook)).not.toContain('whsec_');

  const during = await test();
  expect(signed(during, old).signatures).toEqual([signed(during, body.secret).own, signed(during, old).own]);
  sandbox.clock.advance('PT2H');
  const after = await test();
  expect(signed(after, old).signatures).toEqual([signed(after, body.secret).own]);
  expect(JSON.parse(after.body)).toMatchObject({ type: 'webhook.test', data: { webhookId: webhook.id } });
});

it('sends an event once more when it is asked to, with the same id', async () => {
  const { register, send, somethingHappens, received, deliveries, sandbox } = await withReceiver(fine);
  const { webhook } = await register('partnership.admin-access-removed');
  await somethingHappens();
  const [{ id }] = await deliveries(webhook.id);
  const { body } = await send('POST', `/webhooks/${webhook.id}/deliveries/${id}/redelivery`);
  await sandbox.delivered();

  expect(body.state).toBe('pending');
  expect(received.map(({ headers }) => headers.get('Twotier-Event-Id'))).toEqual([body.event.id, body.event.id]);
  expect(await deliveries(webhook.id)).toMatchObject([{ id, state: 'delivered', attempts: [{}, {}] }]);
});

it('gives up what is on its way to an endpoint that was removed', async () => {
  const { register, send, somethingHappens, received, sandbox } = await withReceiver(busy);
  const { webhook } = await register('partnership.admin-access-removed');
  await somethingHappens();
  await send('DELETE', `/webhooks/${webhook.id}`, undefined, webhook.etag);
  sandbox.clock.advance('P1D');
  await sandbox.delivered();

  expect(received).toHaveLength(1);
  expect((await send('GET', `/webhooks/${webhook.id}/deliveries`)).status).toBe(404);
  expect((await send('GET', '/webhooks')).body).toEqual({ items: [], total: 0 });
});

it('keeps events until there is a way out', async () => {
  const { server, sandbox } = onStage('one-provider');
  const body = { url: 'https://nordwind.example/hooks', events: ['partnership.ended'] };
  const { body: made } = await server({ method: 'POST', path: '/webhooks', body });
  const { body: sent } = await server({ method: 'POST', path: `/webhooks/${made.webhook.id}/tests` });
  await sandbox.delivered();

  expect(sent).toMatchObject({ state: 'pending', attempts: [] });
});

it.each([
  'http://nordwind.example/hooks',
  'ftp://nordwind.example',
  'https://a:b@nordwind.example/',
  'javascript:1',
  'x',
])('takes no endpoint at %s', async (url) => {
  const { server } = onStage('one-provider');
  const body = { url, events: ['partnership.ended'] };
  expect(await server({ method: 'POST', path: '/webhooks', body })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'url' }] },
  });
});

it('takes an endpoint on the own machine, and the secret key alone', async () => {
  const { server, as } = onStage('one-provider');
  const body = { url: 'http://127.0.0.1:4242/hooks', events: ['partnership.ended'] };
  expect((await server({ method: 'POST', path: '/webhooks', body })).status).toBe(201);
  expect((await as('svenja').post('/webhooks', body)).body.code).toBe('secret-key-invalid');
});

it('tests an endpoint ten times a minute', async () => {
  const { register, send } = await withReceiver(fine);
  const { webhook } = await register('partnership.ended');
  for (let count = 0; count < 10; count += 1) await send('POST', `/webhooks/${webhook.id}/tests`);

  const told = await send('POST', `/webhooks/${webhook.id}/tests`);
  expect([told.status, told.headers.get('Retry-After')]).toEqual([429, '60']);
});
