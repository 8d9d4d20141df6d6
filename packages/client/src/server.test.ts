import { createSandbox } from '@twotier/sandbox';
import { expect, it, vi } from 'vitest';
import { errorOf, json, problem, serve } from './testing/server.js';
import { createServerClient, type ServerClient } from './server.js';

const session = { token: 'session-token', expiresAt: '2026-11-20T09:15:00Z', scopes: ['users'] };

it('opens a session with the secret key', async () => {
  const { baseUrl, requests } = await serve((_, response) => json(response, session, 201));
  const server = createServerClient({ baseUrl, secretKey: 'secret' });

  expect(
    await server.sessions.create({ organizationId: 'studio-brandl', userId: 'katrin', scopes: ['users'] }),
  ).toEqual(session);
  expect(requests).toMatchObject([
    {
      method: 'POST',
      url: '/v1/sessions',
      headers: { authorization: 'Bearer secret' },
      body: '{"organizationId":"studio-brandl","userId":"katrin","scopes":["users"]}',
    },
  ]);
});

it('does not try a rejected key again', async () => {
  const { baseUrl, requests } = await serve((_, response) => problem(response, 401, 'secret-key-invalid'));
  const server = createServerClient({ baseUrl, secretKey: 'secret' });

  const error = await errorOf(server.sessions.create({ organizationId: 'studio-brandl', userId: 'katrin' }));

  expect(error).toMatchObject({ kind: 'session', code: 'secret-key-invalid' });
  expect(requests).toHaveLength(1);
});

const endpoint = { url: 'https://nordwind.example/hooks', events: ['partnership.ended' as const] };

it.each([
  ['GET /v1/webhooks', (server: ServerClient) => server.webhooks.list()],
  ['GET /v1/webhooks', (server: ServerClient) => server.webhooks.all().next()],
  ['POST /v1/webhooks', (server: ServerClient) => server.webhooks.create(endpoint)],
  [
    'PUT /v1/webhooks/w1 "v1"',
    (server: ServerClient) => server.webhooks.change({ webhookId: 'w1', etag: 'v1', ...endpoint, status: 'paused' }),
  ],
  ['DELETE /v1/webhooks/w1 "v1"', (server: ServerClient) => server.webhooks.remove({ webhookId: 'w1', etag: 'v1' })],
  ['POST /v1/webhooks/w1/secrets', (server: ServerClient) => server.webhooks.rotateSecret({ webhookId: 'w1' })],
  ['POST /v1/webhooks/w1/tests', (server: ServerClient) => server.webhooks.test('w1')],
  [
    'GET /v1/webhooks/w1/deliveries?state=failed',
    (server: ServerClient) => server.webhooks.deliveries({ webhookId: 'w1', state: 'failed' }),
  ],
  [
    'POST /v1/webhooks/w1/deliveries/d1/redelivery',
    (server: ServerClient) => server.webhooks.redeliver({ webhookId: 'w1', deliveryId: 'd1' }),
  ],
])('asks with the secret key: %s', async (line, call) => {
  const { baseUrl, requests } = await serve((_, response) => problem(response, 404, 'not-found'));
  await errorOf(call(createServerClient({ baseUrl, secretKey: 'secret' })));

  const { method, url, headers } = requests[0]!;
  expect([`${method} ${url}`, headers['if-match']].filter(Boolean).join(' ')).toBe(line);
  expect(headers.authorization).toBe('Bearer secret');
  expect('idempotency-key' in headers).toBe(method === 'POST');
});

it('registers an endpoint, gives it a new secret, pauses and removes it', async () => {
  const sandbox = createSandbox({ seed: 'one-provider' });
  const { webhooks } = createServerClient({
    baseUrl: sandbox.apiUrl,
    fetch: sandbox.fetch,
    secretKey: sandbox.secretKey,
  });
  const { webhook, secret } = await webhooks.create(endpoint);
  const { webhook: rotated, secret: next } = await webhooks.rotateSecret({ webhookId: webhook.id, oldEndsInHours: 0 });
  expect([secret, next]).toEqual([expect.stringMatching(/^whsec_/), expect.stringMatching(/^whsec_/)]);
  expect(rotated.secrets).toHaveLength(1);

  await webhooks.test(webhook.id);
  expect(await webhooks.deliveries({ webhookId: webhook.id })).toMatchObject({
    items: [{ event: { type: 'webhook.test' }, state: 'pending' }],
  });
  const paused = await webhooks.change({ webhookId: webhook.id, etag: rotated.etag, ...endpoint, status: 'paused' });
  await webhooks.remove({ webhookId: webhook.id, etag: paused.etag });
  expect(await webhooks.list()).toEqual({ items: [], total: 0 });
});

it('refuses to take a secret key in a browser', () => {
  vi.stubGlobal('document', {});
  try {
    expect(() => createServerClient({ baseUrl: 'https://api.example', secretKey: 'secret' })).toThrow('browser');
  } finally {
    vi.unstubAllGlobals();
  }
});
