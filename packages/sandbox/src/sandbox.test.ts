import { expect, it } from 'vitest';
import { createSandbox } from './handlers.js';
import { sandboxBaseUrl } from './sandbox.js';
import { seedNames } from './seeds/index.js';
import { bend, katrinsWorkAccount, onStage } from './testing/stage.js';

// The largest one takes seconds: it has a test of its own, and is told by the same sentences.
const seedNamesButLargest = seedNames.filter((name) => name !== 'distributor-large');

it.each(seedNamesButLargest)('tells the story %s the same way each time', async (seed) => {
  const told = async () => {
    const { as } = onStage(seed);
    const paths = ['/session', '/enrollment', '/users', '/partnerships', '/customers', '/customer-invitations'];
    return Promise.all(paths.map(async (path) => ({ ...(await as('katrin').get(path)).body, correlationId: '' })));
  };
  expect(await told()).toEqual(await told());
});

it('keeps two sandboxes apart', async () => {
  const [one, other] = [onStage('one-admin-agent'), onStage('one-admin-agent')];
  const { token } = await one.sandbox.mintSession('katrin');
  await one.as('katrin').post('/users', { fullName: 'V Z', email: 'v@studio-brandl.example', roles: ['sales-agent'] });

  expect((await other.as('katrin').get('/users')).body.total).toBe(2);
  expect((await other.ask({ method: 'GET', path: '/session' }, token)).body.code).toBe('session-expired');
});

const toSessions = (body: unknown) => ({ method: 'POST', path: '/sessions', body });

it('opens sessions for the server that holds the secret key, for its own portal’s people only', async () => {
  const { ask, server } = onStage('one-provider');
  const { body } = await server(
    toSessions({ organizationId: 'studio-brandl', userId: 'katrin-brandl', scopes: ['users'] }),
  );
  expect(body).toEqual({
    token: expect.stringMatching(/^[\w-]{43}$/),
    expiresAt: '2026-11-20T10:00:00.000Z',
    scopes: ['users'],
  });

  expect((await ask({ method: 'GET', path: '/session' }, body.token)).body).toEqual({
    user: {
      id: 'katrin-brandl',
      organizationId: 'studio-brandl',
      fullName: 'Katrin Brandl',
      email: 'k.brandl@studio-brandl.example',
      roles: ['global-admin', 'admin-agent'],
      status: 'active',
    },
    organization: expect.objectContaining({ id: 'studio-brandl' }),
    enrollment: 'ready',
    scopes: ['users'],
    expiresAt: '2026-11-20T10:00:00.000Z',
    policy: 'source-document',
  });
  expect((await ask(toSessions({ organizationId: 'x', userId: 'y' }), 'wrong')).body.code).toBe('secret-key-invalid');
  for (const [organizationId, userId] of [
    ['seeblick', 'anton-riedl'],
    ['nordwind', 'katrin-brandl'],
    ['x', 'y'],
  ]) {
    expect((await server(toSessions({ organizationId, userId }))).status).toBe(404);
  }
});

it('ends a session after an hour, and when it is told to', async () => {
  const { ask, sandbox } = onStage('one-provider');
  const { token } = await sandbox.mintSession('katrin');
  const { token: other } = await sandbox.mintSession('katrin');
  expect((await ask({ method: 'DELETE', path: '/session' }, other)).status).toBe(204);
  expect((await ask({ method: 'GET', path: '/session' }, other)).body.code).toBe('session-expired');

  sandbox.clock.advance('PT59M');
  expect((await ask({ method: 'GET', path: '/session' }, token)).status).toBe(200);
  sandbox.clock.advance('PT1M');
  const late = await ask({ method: 'GET', path: '/session' }, token);
  expect(late).toMatchObject({ status: 401, body: { code: 'session-expired' } });
  expect(late.headers.get('WWW-Authenticate')).toBe('Bearer');
  expect(late.headers.get('Date')).toBe('Fri, 20 Nov 2026 10:00:00 GMT');
});

it('tells unknown routes and wrong methods', async () => {
  const { ask, sandbox } = onStage('one-provider');
  expect(await ask({ method: 'GET', path: '/nothing' })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  const wrong = await ask({ method: 'PUT', path: '/users' });
  expect(wrong).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } });
  expect(wrong.headers.get('Allow')).toBe('GET, HEAD, POST, OPTIONS');
  expect((await sandbox.fetch(`${sandboxBaseUrl}/v2/users`)).status).toBe(404);
});

it('answers HEAD as GET without a body', async () => {
  const { sandbox } = onStage('one-provider');
  const { token } = await sandbox.mintSession('katrin');
  const response = await sandbox.fetch(`${sandbox.apiUrl}/users/katrin-brandl`, {
    method: 'HEAD',
    headers: { Authorization: `Bearer ${token}` },
  });
  expect([response.status, response.headers.get('ETag'), await response.text()]).toEqual([200, '"v1"', '']);
});

it('takes JSON only, of at most a megabyte', async () => {
  const { as } = onStage('one-admin-agent');
  const text = { method: 'POST', path: '/users', body: '{}', headers: { 'Content-Type': 'text/plain' } };
  expect(await as('katrin').say(text)).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
  expect(await as('katrin').post('/users', { fullName: 'x'.repeat(1_100_000) })).toMatchObject({ status: 413 });
  expect(await as('katrin').post('/users', '{"a"')).toMatchObject({ status: 400, body: { code: 'not-json' } });
});

it('lets only the named origins call', async () => {
  const { ask } = onStage('one-provider', { origins: ['https://portal.example'] });
  const from = (Origin: string, method = 'GET') => ask({ method, path: '/session', headers: { Origin } });

  const foreign = await from('https://evil.example');
  expect(foreign).toMatchObject({ status: 403, body: { code: 'origin-not-allowed' } });
  expect(foreign.headers.get('Access-Control-Allow-Origin')).toBeNull();
  expect((await from('https://portal.example')).headers.get('Access-Control-Allow-Origin')).toBe(
    'https://portal.example',
  );
  const preflight = await from('https://portal.example', 'OPTIONS');
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, DELETE, OPTIONS');
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('If-Match');
});

it('hands the trace on and keeps a given correlation id', async () => {
  const { ask } = onStage('one-provider');
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const told = await ask({ method: 'GET', path: '/session', headers: { traceparent, 'X-Correlation-Id': 'my-id' } });
  expect([told.headers.get('traceparent'), told.headers.get('X-Correlation-Id'), told.body.correlationId]).toEqual([
    traceparent,
    'my-id',
    'my-id',
  ]);
  const odd = await ask({ method: 'GET', path: '/session', headers: { traceparent: 'x', 'X-Correlation-Id': 'a b' } });
  expect([odd.headers.get('traceparent'), odd.headers.get('X-Correlation-Id')]).toEqual([
    null,
    expect.stringMatching(/^[\da-f-]{36}$/),
  ]);
});

it('does not make twice what is still being made', async () => {
  const { as } = onStage('one-admin-agent');
  const user = { fullName: 'V Z', email: 'v@studio-brandl.example', roles: ['sales-agent'] };
  const key = { 'Idempotency-Key': 'twice' };
  const told = await Promise.all([as('katrin').post('/users', user, key), as('katrin').post('/users', user, key)]);

  expect(new Set(told.map(({ status }) => status))).toEqual(new Set([201, 409]));
  expect((await as('katrin').get('/users')).body.total).toBe(3);
  const anotherCaller = await as('jonas').post('/users', user, key);
  expect(anotherCaller.body.code).toBe('not-an-admin-agent');
});

it('goes wrong as it is told to, and no more than that', async () => {
  const { as, sandbox } = onStage('one-admin-agent');
  const katrin = as('katrin');
  sandbox.faults.add(
    { kind: 'rate-limited', operation: 'listUsers', retryAfter: 7, times: 1 },
    { kind: 'unavailable', operation: 'getSession', times: 1 },
    { kind: 'stale-etag', operation: 'changeRoles', times: 1 },
  );
  const limited = await katrin.get('/users');
  expect([limited.status, limited.headers.get('Retry-After')]).toEqual([429, '7']);
  expect((await katrin.get('/users')).status).toBe(200);
  expect((await katrin.get('/session')).status).toBe(503);
  const change = () => katrin.put('/users/jonas-weber/roles', { roles: ['helpdesk-agent'] }, 'v1');
  expect((await change()).status).toBe(412);
  expect((await change()).status).toBe(200);

  sandbox.faults.add({ kind: 'drop', operation: 'addUser', when: 'after', times: 1 });
  const user = { fullName: 'V Z', email: 'v@studio-brandl.example', roles: ['sales-agent'] };
  const key = { 'Idempotency-Key': 'lost' };
  await expect(katrin.post('/users', user, key)).rejects.toThrow('dropped the connection');
  expect((await katrin.post('/users', user, key)).headers.get('Idempotency-Replayed')).toBe('true');
});

it('repeats nothing for somebody who has been blocked meanwhile', async () => {
  const { as, sandbox } = onStage('one-admin-agent');
  const user = { fullName: 'V Z', email: 'v@studio-brandl.example', roles: ['sales-agent'] };
  const key = { 'Idempotency-Key': 'kept' };
  expect((await as('katrin').post('/users', user, key)).status).toBe(201);
  bend(sandbox, 'katrin-brandl', { status: 'blocked' });

  expect((await as('katrin').post('/users', user, key)).body.code).toBe('user-not-active');
});

it('lets a caller give up', async () => {
  const { sandbox } = onStage('one-admin-agent');
  sandbox.faults.add({ kind: 'latency', milliseconds: 20 });
  const giving = new AbortController();
  const asked = sandbox.fetch(`${sandbox.apiUrl}/session`, { signal: giving.signal });
  giving.abort();

  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});

it('begins anew on reset: sessions end, faults too', async () => {
  const { ask, sandbox } = onStage('one-admin-agent');
  const { token } = await sandbox.mintSession('katrin');
  sandbox.faults.add({ kind: 'server-error' });
  sandbox.clock.advance(10);
  sandbox.reset('reseller-with-staff');

  expect((await ask({ method: 'GET', path: '/session' }, token)).status).toBe(401);
  expect([sandbox.seed, sandbox.clock.now().toISOString()]).toEqual([
    'reseller-with-staff',
    '2026-11-20T09:00:00.000Z',
  ]);
});

it('serves a sign-in without pages, and tells a browser how', async () => {
  const { sandbox } = onStage('unenrolled-reseller');
  const address = `${sandboxBaseUrl}/sandbox/sign-in?state=none`;
  expect(await (await sandbox.fetch(address)).text()).toContain('POST here');
  expect((await sandbox.fetch(address, { method: 'POST', body: 'account=x' })).status).toBe(410);
});

it('lets nobody in without a password where there are real sign-in pages', async () => {
  const { sandbox, as } = onStage('unenrolled-reseller', {
    signIn: { begin: ({ state }) => `https://idp.example/${state}` },
  });
  await as('katrin').post('/enrollment');
  const returnUrl = 'https://portal.nordwind.example/enroll';
  const { body } = await as('katrin').post('/enrollment/sign-ins', {
    provider: 'work-account',
    intent: 'sign-in',
    returnUrl,
  });
  const state = new URL(body.url).pathname.slice(1);
  for (const path of ['/sandbox/sign-in', '/v1/../sandbox/sign-in', '/v1/%2e%2e/sandbox/sign-in']) {
    const form = new URLSearchParams(katrinsWorkAccount);
    const told = await sandbox.fetch(`${sandboxBaseUrl}${path}?state=${state}`, { method: 'POST', body: form });
    expect(told.status).toBe(404);
  }
  expect((await as('katrin').get('/enrollment')).body.workAccount).toBeUndefined();
});

it('finishes in the story in which it was begun, whatever is told meanwhile', async () => {
  const { ask, sandbox } = onStage('one-admin-agent');
  const { token } = await sandbox.mintSession('katrin');
  const running = ask({ method: 'GET', path: '/users' }, token);
  sandbox.reset('reseller-with-staff');

  expect((await running).body.total).toBe(2);
});

it('has a handler for msw', async () => {
  const { handlers, apiUrl } = createSandbox();
  const result = await handlers[0]!.run({ request: new Request(`${apiUrl}/session`), requestId: '1' });
  expect(result?.response?.status).toBe(401);
});

it.each(['', 'P', 'P1Y', '3 days', '-P1D', 'PT'])('does not take %j for a time', (by) => {
  expect(() => createSandbox().clock.advance(by)).toThrow('Failed to move the clock');
});

it('ends what has an end however far time is moved, and does not leave this age', async () => {
  const { ask, sandbox, as } = onStage('one-provider');
  const { token } = await sandbox.mintSession('katrin');
  const farAway = () => sandbox.clock.advance(3_660);
  for (let time = 0; time < 700; time += 1) farAway();

  expect((await ask({ method: 'GET', path: '/session' }, token)).body.code).toBe('session-expired');
  expect((await as('katrin').get('/customer-invitations?state=drafted')).body.total).toBe(0);
  expect(() => {
    for (;;) farAway();
  }).toThrow('it would leave this age');
  expect((await as('katrin').get('/customer-invitations')).status).toBe(200);
});
