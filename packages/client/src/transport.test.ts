import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { createClient } from './index.js';
import { added, clientOf, errorOf, jonas, json, newJonas, pageOf, problem, serve } from './testing/server.js';

const getToken = async () => 'token';

it('sends the token, the language and a correlation id, and no cookie', async () => {
  const { client, requests } = await clientOf((_, response) => json(response, pageOf(jonas)), {
    locale: () => 'it-IT',
  });

  const page = await client.users.list({ search: 'weber & co', limit: 5 });

  expect(page).toEqual({ items: [jonas], total: 1 });
  expect(requests).toMatchObject([
    {
      method: 'GET',
      url: '/v1/users?search=weber+%26+co&limit=5',
      headers: {
        authorization: 'Bearer token-1',
        'accept-language': 'it-IT',
        'x-correlation-id': expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    },
  ]);
  const { traceparent, 'x-correlation-id': correlationId } = requests[0]!.headers;
  expect(traceparent).toMatch(new RegExp(`^00-${String(correlationId)}-[0-9a-f]{16}-01$`));
  expect(requests[0]?.headers).not.toHaveProperty('cookie');
  expect(requests[0]?.headers).not.toHaveProperty('idempotency-key');
});

it('adds the version of the contract to the address once', async () => {
  const { baseUrl, requests } = await serve((_, response) => json(response, pageOf()));

  await createClient({ baseUrl: `${baseUrl}/partner/`, getToken }).users.list();
  await createClient({ baseUrl: `${baseUrl}/partner/v1`, getToken }).users.list();

  expect(requests.map(({ url }) => url)).toEqual(['/partner/v1/users', '/partner/v1/users']);
});

it('fills ids into the path so that they stay one segment', async () => {
  const { client, requests } = await clientOf((_, response) => json(response, jonas));

  await client.users.get('../session?x=1#y');

  expect(requests[0]?.url).toBe('/v1/users/..%2Fsession%3Fx%3D1%23y');
});

it.each(['', '.', '..'])('sends nothing for the id "%s", which would address something else', async (id) => {
  const { client, requests } = await clientOf((_, response) => json(response, jonas));

  expect(await errorOf(client.users.get(id))).toMatchObject({ kind: 'not-found', code: 'not-found' });
  expect(requests).toEqual([]);
});

it.each([408, 429, 500, 502, 503, 504])('reads again after %i', async (status) => {
  const { client, requests } = await clientOf((_, response, count) =>
    count < 3 ? problem(response, status, 'passing') : json(response, jonas),
  );

  expect(await client.users.get('jonas')).toEqual(jonas);
  expect(requests).toHaveLength(3);
});

it.each([400, 403, 404, 409, 412, 422])('does not read again after %i', async (status) => {
  const { client, requests } = await clientOf((_, response) => problem(response, status, 'lasting'));

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({ status, code: 'lasting', retryable: false });
  expect(requests).toHaveLength(1);
});

it('gives up after three tries', async () => {
  const { client, requests } = await clientOf((_, response) => problem(response, 503, 'service-unavailable'));

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({
    kind: 'server',
    code: 'service-unavailable',
    status: 503,
    retryable: true,
    correlationId: 'correlation-of-the-server',
  });
  expect(requests).toHaveLength(3);
});

it('reads again after a post that only reads', async () => {
  const { client, requests } = await clientOf((_, response, count) =>
    count < 2 ? problem(response, 503, 'service-unavailable') : json(response, { allowed: true }),
  );

  const order = { customer: 'lindenhof.example', resellerId: 'brandl', offerId: 'e3', quantity: 2 };
  expect(await client.orders.check(order)).toEqual({ allowed: true });
  expect(requests).toHaveLength(2);
});

it('waits as long as Retry-After says, in seconds', async () => {
  const times: number[] = [];
  const { client } = await clientOf((_, response, count) => {
    times.push(performance.now());
    if (count === 1) response.writeHead(429, { 'Retry-After': '1' }).end();
    else json(response, jonas);
  });

  await client.users.get('jonas');

  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(950);
});

it('lets the retries of all calls wait together', async () => {
  const times: Record<string, number> = {};
  const { client } = await clientOf(({ url }, response, count) => {
    times[`${url} ${count > 2 ? 'again' : 'first'}`] = performance.now();
    if (count === 1) response.writeHead(429, { 'Retry-After': '1' }).end();
    else if (count === 2) response.writeHead(503).end();
    else json(response, jonas);
  });

  const told = client.users.get('told');
  await expect.poll(() => times['/v1/users/told first']).toBeDefined();
  await Promise.all([told, client.users.get('untold')]);

  expect(times['/v1/users/untold again']! - times['/v1/users/told first']!).toBeGreaterThanOrEqual(950);
});

it('reads a date in Retry-After by the clock of the server', async () => {
  const { client, requests } = await clientOf((_, response) => {
    response.writeHead(429, {
      Date: 'Fri, 20 Nov 2026 09:00:00 GMT',
      'Retry-After': 'Fri, 20 Nov 2026 09:01:00 GMT',
    });
    response.end();
  });

  const error = await errorOf(client.users.get('jonas'));

  expect(error).toMatchObject({ kind: 'rate-limited', code: 'http-429', retryable: true });
  expect(error.retryAfterMs).toBeGreaterThan(59_000);
  expect(error.retryAfterMs).toBeLessThanOrEqual(60_000);
  expect(requests).toHaveLength(1);
});

it('tells at once when it is asked to wait longer than thirty seconds', async () => {
  const { client, requests } = await clientOf((_, response) => {
    response.writeHead(503, { 'Retry-After': '99999999999999' }).end();
  });

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({
    kind: 'server',
    retryAfterMs: 99_999_999_999_999_000,
  });
  expect(requests).toHaveLength(1);
});

it.each(['-5', 'inf', 'NaN', 'soon', '', '1.5', 'Fri, 20 Nov 2020 09:00:00 GMT'])(
  'takes no notice of "Retry-After: %s"',
  async (retryAfter) => {
    const { client, requests } = await clientOf((_, response, count) => {
      if (count === 1) response.writeHead(503, { 'Retry-After': retryAfter }).end();
      else json(response, jonas);
    });

    expect(await client.users.get('jonas')).toEqual(jonas);
    expect(requests).toHaveLength(2);
  },
);

it('takes no notice of other headers that ask for a wait', async () => {
  const { client, requests } = await clientOf((_, response, count) => {
    if (count === 1) response.writeHead(429, { 'RateLimit-Reset': '20', 'X-RateLimit-Reset': '20' }).end();
    else json(response, jonas);
  });

  expect(await client.users.get('jonas')).toEqual(jonas);
  expect(requests).toHaveLength(2);
});

it.each([
  ['a refusal', (response: ServerResponse) => problem(response, 403, 'forbidden'), 'forbidden'],
  ['a lost connection', (response: ServerResponse) => void response.destroy(), 'offline'],
  ['a time-out', () => {}, 'timeout'],
])('keeps the token out of the error after %s', async (_, answer, code) => {
  const { client } = await clientOf((__, response) => answer(response), { timeoutMs: 40 });

  const error = await errorOf(client.users.get('jonas'));

  expect(error.code).toBe(code);
  expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(/token-1|Request \{|Headers/);
});

it('reads again when a body breaks off', async () => {
  const { client, requests } = await clientOf((_, response, count) => {
    if (count > 1) return json(response, jonas);
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '900' });
    response.write('{"id":"jon', () => response.destroy());
  });

  expect(await client.users.get('jonas')).toEqual(jonas);
  expect(requests).toHaveLength(2);
});

it('does not repeat a write without a key, and says that its outcome is unknown', async () => {
  const { client, requests } = await clientOf((_, response) => {
    response.destroy();
  });

  expect(await errorOf(client.users.remove({ userId: 'jonas', etag: 'v1' }))).toMatchObject({
    kind: 'offline',
    code: 'outcome-unknown',
    retryable: true,
  });
  expect(requests).toMatchObject([{ method: 'DELETE', headers: { 'if-match': '"v1"' } }]);
});

it('repeats a creating write with the same key', async () => {
  const { client, requests } = await clientOf((_, response, count) => {
    if (count === 1) response.destroy();
    else if (count === 2) problem(response, 503, 'service-unavailable');
    else json(response, added, 201);
  });

  expect(await client.users.add(newJonas)).toEqual(added);

  const sent = requests.map(({ headers }) => headers['idempotency-key']);
  expect(sent).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), sent[0], sent[0]]);
  expect(requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([newJonas, newJonas, newJonas]);
});

it('waits for the first try of a write that is still running', async () => {
  const { client, requests } = await clientOf((_, response, count) =>
    count === 1 ? problem(response, 409, 'idempotency-in-progress') : json(response, added, 201),
  );

  expect(await client.users.add(newJonas)).toEqual(added);
  expect(requests).toHaveLength(2);
});

it('does not wait for ever for one try', async () => {
  const tries: number[] = [];
  const { client } = await clientOf(() => {}, { timeoutMs: 40, onTrace: (trace) => tries.push(trace.tries) });

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({ kind: 'timeout', code: 'timeout', retryable: true });
  expect(tries).toEqual([3]);
});

it('counts a body that does not come to its end as a time-out', async () => {
  const { client } = await clientOf(
    (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"id":');
    },
    { timeoutMs: 40 },
  );

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({ kind: 'timeout' });
});

it('is offline when nobody listens', async () => {
  const client = createClient({ baseUrl: 'http://127.0.0.1:1', getToken });

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({ kind: 'offline', code: 'offline', retryable: true });
});

it('follows no redirect, so the token stays with its origin', async () => {
  const other = await serve((_, response) => json(response, jonas));
  const { client, requests } = await clientOf((_, response) => {
    response.writeHead(307, { Location: `${other.baseUrl}/v1/users/jonas` }).end();
  });

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({
    kind: 'contract',
    code: 'reply-unexpected',
    status: 307,
  });
  expect(requests).toHaveLength(1);
  expect(other.requests).toEqual([]);
});

it('refuses an address that is none of an API', async () => {
  expect(() => createClient({ baseUrl: 'javascript:alert(1)', getToken })).toThrow(TypeError);
});

it('tells the host what it has called, without anything personal', async () => {
  const traces: unknown[] = [];
  const { client } = await clientOf(
    (_, response, count) => (count === 1 ? problem(response, 503, 'busy') : problem(response, 404, 'not-found')),
    { onTrace: (trace) => traces.push(trace) },
  );

  await errorOf(client.users.get('jonas'));

  expect(traces).toEqual([
    {
      operationId: 'getUser',
      method: 'GET',
      path: '/users/:userId',
      correlationId: expect.stringMatching(/^[0-9a-f]{32}$/),
      durationMs: expect.any(Number),
      tries: 2,
      code: 'not-found',
    },
  ]);
});
