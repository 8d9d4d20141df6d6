import { MutationObserver } from '@tanstack/query-core';
import { expect, it } from 'vitest';
import { added, clientOf, errorOf, jonas, json, newJonas, pageOf, problem, serve } from './testing/server.js';
import { createClient } from './index.js';

/** The session of that person. */
const sessionOf = (id: string) => ({
  user: { ...jonas, id },
  organization: { id: 'studio-brandl', kind: 'indirect-reseller', name: 'Studio Brandl IT GmbH', country: 'DE' },
  scopes: ['users'],
  expiresAt: '2026-11-20T10:00:00Z',
  policy: 'source-document',
});

const tokenOf = ({ headers }: { headers: { authorization?: string | undefined } }) => headers.authorization;

it('asks for one token, however many calls wait for it', async () => {
  const { client, requests, reasons } = await clientOf((_, response) => json(response, jonas));

  await Promise.all(['a', 'b', 'c', 'd'].map((id) => client.users.get(id)));

  expect(reasons).toEqual(['initial']);
  expect(requests.map(tokenOf)).toEqual(Array(4).fill('Bearer token-1'));
});

it('replaces a rejected token once for all who used it and sends each call again', async () => {
  const { client, requests, reasons } = await clientOf((request, response) =>
    tokenOf(request) === 'Bearer token-1' ? problem(response, 401, 'session-expired') : json(response, jonas),
  );

  const users = await Promise.all(['a', 'b', 'c'].map((id) => client.users.get(id)));

  expect(users).toEqual([jonas, jonas, jonas]);
  expect(reasons).toEqual(['initial', 'unauthorized']);
  const sent = requests.map(tokenOf);
  expect(sent.filter((token) => token === 'Bearer token-1')).toHaveLength(3);
  expect(sent.filter((token) => token === 'Bearer token-2')).toHaveLength(3);
});

it('ends in a session error when the new token is rejected too, and tells the host once', async () => {
  let expired = 0;
  const { client, requests, reasons } = await clientOf((_, response) => problem(response, 401, 'session-expired'), {
    onSessionExpired: () => (expired += 1),
  });

  const errors = await Promise.all(['a', 'b'].map((id) => errorOf(client.users.get(id))));

  expect(errors).toMatchObject([
    { kind: 'session', code: 'session-expired', status: 401 },
    { kind: 'session', code: 'session-expired', status: 401 },
  ]);
  expect({ expired, requests: requests.length, reasons }).toEqual({
    expired: 1,
    requests: 4,
    reasons: ['initial', 'unauthorized'],
  });
});

it('keeps the idempotency key when a rejected token makes it send again', async () => {
  const { client, requests } = await clientOf((request, response) =>
    tokenOf(request) === 'Bearer token-1'
      ? problem(response, 401, 'session-expired')
      : json(response, { declinedAt: '2026-11-20T09:00:00Z' }),
  );

  await client.customerInvitations.decline({ token: 'link' });

  const [first, second] = requests.map(({ headers }) => headers['idempotency-key']);
  expect(second).toBe(first);
});

it('tells the host when there is no new token for a rejected one, and again only after a call has gone well', async () => {
  let expired = 0;
  let isSignedIn = false;
  const { client } = await clientOf(
    (_, response) => (isSignedIn ? json(response, jonas) : problem(response, 401, 'session-expired')),
    {
      onSessionExpired: () => (expired += 1),
      getToken: ({ reason }) =>
        reason === 'initial' || isSignedIn ? Promise.resolve('token') : Promise.reject(new Error('Signed out.')),
    },
  );

  expect(await errorOf(client.users.get('a'))).toMatchObject({ kind: 'session', code: 'token-unavailable' });
  await errorOf(client.users.get('a'));
  expect(expired).toBe(1);

  isSignedIn = true;
  await client.users.get('a');
  isSignedIn = false;
  await errorOf(client.users.get('a'));
  expect(expired).toBe(2);
});

it('knows the end of a token by the clock of the server', async () => {
  const reasons: string[] = [];
  const { client } = await clientOf(
    (_, response) => json(response, jonas, 200, { Date: 'Sun, 01 Jan 2040 00:00:00 GMT' }),
    {
      getToken: async ({ reason }) => ({ token: `token-${reasons.push(reason)}`, expiresAt: '2040-01-01T00:00:20Z' }),
    },
  );

  await client.users.get('a');
  await client.users.get('b');

  expect(reasons).toEqual(['initial', 'refresh']);
});

it('gives all who wait the same error when there is no token', async () => {
  let asked = 0;
  const cause = new Error('The sign-in of the portal is over.');
  const { client, requests } = await clientOf((_, response) => json(response, jonas), {
    getToken: async () => {
      asked += 1;
      throw cause;
    },
  });

  const errors = await Promise.all(['a', 'b'].map((id) => errorOf(client.users.get(id))));

  expect(errors[0]).toMatchObject({ kind: 'session', code: 'token-unavailable', cause });
  expect(errors[1]).toBe(errors[0]);
  expect({ asked, requests }).toEqual({ asked: 1, requests: [] });
});

it('sends equal reads once and answers each of them', async () => {
  const { client, requests } = await clientOf((_, response) => json(response, pageOf(jonas)));

  const pages = await Promise.all(Array.from({ length: 10 }, () => client.users.list({ search: 'web' })));

  expect(pages).toEqual(Array(10).fill(pageOf(jonas)));
  expect(requests).toHaveLength(1);
});

it('does not let one reader who leaves abort the others', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<() => void>();
  const { client, requests } = await clientOf((_, response) => arrive(() => json(response, jonas)));
  const leaving = new AbortController();

  const left = errorOf(client.users.get('jonas', { signal: leaving.signal }));
  const stayed = client.users.get('jonas');
  const answer = await arrived;
  leaving.abort(new Error('The page has gone.'));
  expect(await left).toEqual(new Error('The page has gone.'));
  answer();

  expect(await stayed).toEqual(jonas);
  expect(requests).toHaveLength(1);
});

it('aborts the request on the wire when the last reader leaves', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const { client } = await clientOf((_, response) => {
    response.on('close', close);
    arrive();
  });
  const leaving = new AbortController();

  const left = errorOf(client.users.get('jonas', { signal: leaving.signal }));
  await arrived;
  leaving.abort();

  expect(await left).toMatchObject({ name: 'AbortError' });
  await closed;
});

it('leaves a wait before the next try at once', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { client, requests } = await clientOf((_, response) => {
    response.writeHead(429, { 'Retry-After': '20' }).end(() => arrive());
  });
  const leaving = new AbortController();

  const left = errorOf(client.users.get('jonas', { signal: leaving.signal }));
  await arrived;
  leaving.abort();

  expect(await left).toMatchObject({ name: 'AbortError' });
  expect(requests).toHaveLength(1);
});

it('sends nothing for a signal that has aborted before', async () => {
  const { client, requests } = await clientOf((_, response) => json(response, jonas));
  const signal = AbortSignal.abort();

  expect(await errorOf(client.users.get('jonas', { signal }))).toMatchObject({ name: 'AbortError' });
  expect(await errorOf(client.users.resetPassword({ userId: 'jonas' }, { signal }))).toMatchObject({
    name: 'AbortError',
  });
  expect(requests).toEqual([]);
});

it('does not answer a read after a write with what was read before it', async () => {
  const { promise: first, resolve: arrive } = Promise.withResolvers<() => void>();
  const { client } = await clientOf((request, response, count) => {
    if (request.method === 'DELETE') json(response, { ...jonas, status: 'removed' });
    else if (count === 1) arrive(() => json(response, pageOf(jonas)));
    else json(response, pageOf());
  });

  const before = client.users.list();
  const answer = await first;
  await client.users.remove({ userId: 'jonas', etag: 'v1' });
  const after = client.users.list();
  answer();

  expect(await before).toEqual(pageOf(jonas));
  expect(await after).toEqual(pageOf());
});

it('drops late answers, the cache and the token when the person signs out', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { client, queryClient, requests, reasons } = await clientOf((request, response) => {
    if (request.url === '/v1/users/late') arrive();
    else json(response, jonas);
  });
  await queryClient.fetchQuery(client.users.get.options('jonas'));
  const late = errorOf(client.users.get('late'));
  await arrived;

  client.logout();

  expect(await late).toMatchObject({ kind: 'session', code: 'signed-out' });
  expect(queryClient.getQueryCache().getAll()).toEqual([]);
  await client.users.get('jonas');
  expect(reasons).toEqual(['initial', 'initial']);
  expect(requests.map(tokenOf)).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
});

it('leaves what the host keeps in the same cache', async () => {
  const { client, queryClient } = await clientOf((request, response) =>
    json(response, request.method === 'POST' ? added : jonas),
  );
  queryClient.setQueryData(['weather'], 'rain');
  await new MutationObserver(queryClient, { ...client.users.add.options(), gcTime: 60_000 }).mutate(newJonas);
  await new MutationObserver(queryClient, { mutationFn: async () => 'sunny', gcTime: 60_000 }).mutate();

  client.logout();

  expect(queryClient.getQueryData(['weather'])).toBe('rain');
  expect(
    queryClient
      .getMutationCache()
      .getAll()
      .map(({ state }) => state.data),
  ).toEqual(['sunny']);
});

it('drops an answer that a fetch without signals still delivers', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const client = createClient({ baseUrl: 'https://api.example', getToken: async () => 'token', fetch: () => promise });

  const late = errorOf(client.users.get('jonas'));
  client.logout();
  resolve(Response.json(jonas));

  expect(await late).toMatchObject({ code: 'signed-out' });
});

it('stops waiting for a token that comes after the sign-out', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const { client, requests } = await clientOf((_, response) => json(response, jonas), {
    getToken: ({ signal }) => (signal.aborted ? Promise.reject(signal.reason) : promise),
  });

  const late = errorOf(client.users.get('jonas'));
  client.logout();
  resolve('token-of-the-one-before');

  expect(await late).toMatchObject({ code: 'signed-out' });
  expect(requests).toEqual([]);
});

it('forgets what the person before has read when another one signs in', async () => {
  const { client, queryClient } = await clientOf((request, response, count) =>
    json(response, request.url === '/v1/session' ? sessionOf(count < 3 ? 'katrin' : 'jonas') : jonas),
  );

  await client.session.get();
  await queryClient.fetchQuery(client.users.get.options('jonas'));
  await client.session.get();

  expect(queryClient.getQueryData(client.users.get.options('jonas').queryKey)).toBeUndefined();
});

it('sends the page behind a mail no token', async () => {
  const { client, requests, reasons } = await clientOf((_, response) =>
    json(response, { companyName: 'Studio Brandl IT GmbH', contactName: 'Katrin Brandl', email: 'k@b.example' }),
  );

  await client.enrollment.verifyContact('token-of-the-mail');

  expect(reasons).toEqual([]);
  expect(requests[0]?.headers).not.toHaveProperty('authorization');
  expect(requests[0]?.url).not.toContain('token-of-the-mail');
});

it('keeps the token of a link out of the query key', async () => {
  const { baseUrl } = await serve((_, response) => problem(response, 404, 'invitation-link-invalid'));
  const client = createClient({ baseUrl, getToken: async () => 'token' });

  const [one, same, other] = ['link-1', 'link-1', 'link-2'].map(
    (token) => client.customerInvitations.preview.options(token).queryKey,
  );

  expect(JSON.stringify(one)).not.toContain('link-1');
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
});

it('shares one request between the cache and a plain call', async () => {
  const { client, queryClient, requests } = await clientOf((_, response) => json(response, jonas));

  const [cached, plain] = await Promise.all([
    queryClient.fetchQuery(client.users.get.options('jonas')),
    client.users.get('jonas'),
  ]);

  expect([cached, plain]).toEqual([jonas, jonas]);
  expect(requests).toHaveLength(1);
});
