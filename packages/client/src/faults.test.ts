import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { added, clientOf, cutBody, errorOf, jonas, json, newJonas, pageOf, problem, serve } from './testing/server.js';

/** The time of a server whose clock is some minutes away from ours, as a header and as the end of a token. */
const serverTime = (minutes: number, seconds = 0) => new Date(Date.now() + minutes * 60_000 + seconds * 1000);

it.each(['3600', '31', 'Fri, 20 Nov 2099 09:00:00 GMT'])(
  'fails at once when the server asks for "Retry-After: %s", and says for how long',
  async (retryAfter) => {
    const { client, requests } = await clientOf((_, response) => {
      response.writeHead(429, { 'Retry-After': retryAfter }).end();
    });

    const error = await errorOf(client.users.get('jonas'));

    expect(error).toMatchObject({ kind: 'rate-limited', status: 429, retryable: true });
    expect(error.retryAfterMs).toBeGreaterThan(30_000);
    expect(requests).toHaveLength(1);
  },
);

it.each([10, -10])('waits for a date in Retry-After by a clock that is %i minutes away', async (minutes) => {
  const times: number[] = [];
  const { client } = await clientOf((_, response, count) => {
    times.push(performance.now());
    if (count > 1) return json(response, jonas);
    // Dates have whole seconds: up to one of the three is lost on the way.
    const headers = { Date: serverTime(minutes).toUTCString(), 'Retry-After': serverTime(minutes, 3).toUTCString() };
    response.writeHead(429, headers).end();
  });

  expect(await client.users.get('jonas')).toEqual(jonas);
  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(1900);
});

it.each([10, -10])('asks for one token when the clock is %i minutes away from the server’s', async (minutes) => {
  const reasons: string[] = [];
  const { client } = await clientOf(
    (_, response) => json(response, jonas, 200, { Date: serverTime(minutes).toUTCString() }),
    {
      getToken: async ({ reason }) => {
        reasons.push(reason);
        return { token: `token-${reasons.length}`, expiresAt: serverTime(minutes, 300).toISOString() };
      },
    },
  );

  for (let at = 0; at < 20; at += 1) await client.users.get(`user-${at}`);

  expect(reasons).toEqual(['initial']);
});

it('renews a token in the last minute of its life by the server’s clock, not by its own', async () => {
  const reasons: string[] = [];
  // A token of twenty minutes, of which half a minute is left by the server's clock.
  const { client } = await clientOf(
    (_, response) => json(response, jonas, 200, { Date: serverTime(19.5).toUTCString() }),
    {
      getToken: async ({ reason }) => {
        reasons.push(reason);
        return {
          token: `token-${reasons.length}`,
          expiresAt: serverTime(reasons.length === 1 ? 20 : 40).toISOString(),
        };
      },
    },
  );

  for (const id of ['a', 'b', 'c']) await client.users.get(id);

  expect(reasons).toEqual(['initial', 'refresh']);
});

it('does not refresh again and again when every new token seems to be over', async () => {
  const reasons: string[] = [];
  const { client } = await clientOf(
    (_, response) => json(response, jonas, 200, { Date: serverTime(600).toUTCString() }),
    {
      getToken: async ({ reason }) => {
        reasons.push(reason);
        return { token: `token-${reasons.length}`, expiresAt: serverTime(5).toISOString() };
      },
    },
  );

  for (let at = 0; at < 10; at += 1) await client.users.get(`user-${at}`);

  expect(reasons).toEqual(['initial', 'refresh']);
});

it('ends a call when its time is over, whatever its tries still have', async () => {
  const { client, requests } = await clientOf(() => {}, { timeoutMs: 60, totalTimeoutMs: 80 });

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({ kind: 'timeout', code: 'timeout', retryable: true });
  expect(requests.length).toBeLessThanOrEqual(2);
});

it('does not begin a wait that would end after the call', async () => {
  const { client, requests } = await clientOf(
    (_, response) => {
      response.writeHead(503, { 'Retry-After': '2' }).end();
    },
    { totalTimeoutMs: 1500 },
  );

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({ kind: 'server', status: 503, retryAfterMs: 2000 });
  expect(requests).toHaveLength(1);
});

it.each([
  ['resets the connection', (response: ServerResponse) => void response.destroy()],
  ['cuts its answer off', cutBody],
])('does not know what came of a write without a key when the server %s', async (_, answer) => {
  const { client, requests } = await clientOf((__, response) => answer(response));

  expect(await errorOf(client.users.changeRoles({ userId: 'jonas', etag: 'v1', roles: [] }))).toMatchObject({
    code: 'outcome-unknown',
    retryable: true,
  });
  expect(requests).toHaveLength(1);
});

it('asks with the same key what came of a write whose answer was cut off', async () => {
  const { client, requests } = await clientOf((_, response, count) =>
    count === 1 ? cutBody(response) : json(response, added, 201),
  );

  expect(await client.users.add(newJonas)).toEqual(added);

  const [first, second] = requests.map(({ headers }) => headers['idempotency-key']);
  expect(second).toBe(first);
});

it('keeps the key of a write whose answer could not be read', async () => {
  const { client, requests } = await clientOf((_, response, count) => {
    if (count > 1) json(response, added, 201);
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Sign in</title>');
  });
  expect(await errorOf(client.users.add(newJonas))).toMatchObject({ kind: 'contract' });

  await client.users.add(newJonas);

  const [first, second] = requests.map(({ headers }) => headers['idempotency-key']);
  expect(second).toBe(first);
});

it.each([408, 429, 500, 502, 503, 504])('does not repeat a write without a key after %i', async (status) => {
  const { client, requests } = await clientOf((_, response) => problem(response, status, 'passing'));

  expect(await errorOf(client.users.remove({ userId: 'jonas', etag: 'v1' }))).toMatchObject({ status });
  expect(requests).toHaveLength(1);
});

it.each([400, 403, 404, 409, 412, 422])('does not repeat a write with a key after %i', async (status) => {
  const { client, requests } = await clientOf((_, response) => problem(response, status, 'lasting'));

  expect(await errorOf(client.users.add(newJonas))).toMatchObject({ status, code: 'lasting', retryable: false });
  expect(requests).toHaveLength(1);
});

it('calls a 204 where a reply was promised a broken contract', async () => {
  const { client, requests } = await clientOf((_, response) => {
    response.writeHead(204).end();
  });

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({ code: 'reply-unexpected', status: 204 });
  expect(requests).toHaveLength(1);
});

it('takes a 204 for the answer where none was promised', async () => {
  const { client } = await clientOf((_, response) => {
    response.writeHead(204).end();
  });

  expect(await client.session.end()).toBeUndefined();
});

it('names the call the same in all its tries, each try anew, and both in the error', async () => {
  const { client, requests } = await clientOf((_, response) => {
    response.writeHead(503).end();
  });

  const error = await errorOf(client.users.get('jonas', { correlationId: 'a'.repeat(32) }));

  expect(error.correlationId).toBe('a'.repeat(32));
  const spans = requests.map(({ headers }) => String(headers['traceparent']).split('-')[2]);
  expect(requests.map(({ headers }) => headers['x-correlation-id'])).toEqual(Array(3).fill('a'.repeat(32)));
  expect(new Set(spans).size).toBe(3);
  expect(error.requestId).toBe(spans[2]);
});

it('goes through all pages of a list under one correlation id, and gives every call its own', async () => {
  const { client, requests } = await clientOf(({ url }, response) =>
    json(response, url.includes('cursor') ? pageOf(jonas) : { ...pageOf(jonas), next: 'more' }),
  );

  for await (const _user of client.users.all()) void _user;
  await client.users.list();

  const [first, second, third] = requests.map(({ headers }) => headers['x-correlation-id']);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it('tells how far a walk has come, and ends it where it is left', async () => {
  const { client, requests } = await clientOf((_, response, count) =>
    json(response, { items: [jonas, jonas], total: 6, ...(count < 3 && { next: String(count) }) }),
  );
  const leaving = new AbortController();
  const progress: unknown[] = [];

  const walk = async () => {
    for await (const _user of client.users.all(
      {},
      { signal: leaving.signal, onProgress: (step) => progress.push(step) },
    )) {
      void _user;
      if (progress.length === 2) leaving.abort(new Error('The page has gone.'));
    }
  };

  expect(await errorOf(walk())).toEqual(new Error('The page has gone.'));
  expect(progress).toEqual([
    { done: 2, total: 6 },
    { done: 4, total: 6 },
  ]);
  expect(requests).toHaveLength(2);
});

it('aborts a write on the wire', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const { client } = await clientOf((_, response) => {
    response.on('close', close);
    arrive();
  });
  const leaving = new AbortController();

  const left = errorOf(client.users.add(newJonas, { signal: leaving.signal }));
  await arrived;
  leaving.abort(new Error('The page has gone.'));

  expect(await left).toEqual(new Error('The page has gone.'));
  await closed;
});

it('sends nothing more to a server that is left alone when the person signs out', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { client, requests } = await clientOf((_, response) => {
    response.writeHead(503, { 'Retry-After': '20' }).end(() => arrive());
  });

  const waiting = errorOf(client.users.get('jonas'));
  await arrived;
  client.logout();

  expect(await waiting).toMatchObject({ code: 'signed-out' });
  expect(requests).toHaveLength(1);
});

it('aborts what is on its way when another person signs in', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const sessions = ['katrin', 'jonas'];
  const { client, reasons } = await clientOf(({ url }, response) => {
    if (url === '/v1/users/late') {
      response.on('close', close);
      return arrive();
    }
    json(response, {
      user: { ...jonas, id: sessions.shift() },
      organization: { id: 'studio-brandl', kind: 'indirect-reseller', name: 'Studio Brandl IT GmbH', country: 'DE' },
      scopes: ['users'],
      expiresAt: '2026-11-20T10:00:00Z',
      policy: 'source-document',
    });
  });
  await client.session.get();
  const late = errorOf(client.users.get('late'));
  await arrived;

  await client.session.get();

  expect(await late).toMatchObject({ code: 'signed-out' });
  await closed;
  expect(reasons).toEqual(['initial']);
});

it('keeps the token out of query keys, cached replies and addresses', async () => {
  const { client, queryClient, requests } = await clientOf((_, response) => json(response, jonas));
  await queryClient.fetchQuery(client.users.get.options('jonas'));

  const cached = queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey, state }) => ({ queryKey, state }));

  expect(JSON.stringify(cached)).not.toContain('token-1');
  expect(requests.map(({ url }) => url).join(' ')).not.toContain('token-1');
});

it('sends no token to the origin that a redirect names', async () => {
  const other = await serve((_, response) => json(response, jonas));
  const { client } = await clientOf((_, response, count) => {
    const status = [301, 302, 303, 307, 308][count - 1]!;
    response.writeHead(status, { Location: `${other.baseUrl}/v1/users/jonas` }).end();
  });

  for (let at = 0; at < 5; at += 1) await errorOf(client.users.get('jonas'));

  expect(other.requests).toEqual([]);
});

it('sends a version as a strong tag, and never a weak one', async () => {
  const { client, requests } = await clientOf((_, response) => json(response, jonas));

  await client.users.remove({ userId: 'jonas', etag: 'v7' });
  await client.users.remove({ userId: 'jonas', etag: '"v7"' });
  await client.users.remove({ userId: 'jonas', etag: 'W/"v7"' });

  expect(requests.map(({ headers }) => headers['if-match'])).toEqual(['"v7"', '"v7"', '"W/v7"']);
});
