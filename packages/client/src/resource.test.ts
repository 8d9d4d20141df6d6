import { MutationObserver, QueryClient } from '@tanstack/query-core';
import { expect, it } from 'vitest';
import { added, clientOf, errorOf, jonas, json, newJonas, pageOf, problem, type Arrived } from './testing/server.js';

const keysOf = (requests: readonly Arrived[]) => requests.map(({ headers }) => headers['idempotency-key']);

it('goes through a list page by page, as far as it is asked', async () => {
  const names = ['Anna', 'Bert', 'Cem', 'Dora', 'Emil'];
  const { client, requests } = await clientOf((request, response) => {
    const from = Number(new URL(request.url, 'http://api').searchParams.get('cursor') ?? 0);
    const items = names.slice(from, from + 2).map((fullName) => ({ ...jonas, fullName }));
    json(response, { items, total: 5, ...(from + 2 < names.length && { next: String(from + 2) }) });
  });

  const all = [];
  for await (const { fullName } of client.users.all({ sort: 'fullName' })) all.push(fullName);
  expect(all).toEqual(names);
  expect(requests.map(({ url }) => url)).toEqual([
    '/v1/users?sort=fullName',
    '/v1/users?sort=fullName&cursor=2',
    '/v1/users?sort=fullName&cursor=4',
  ]);

  for await (const { fullName } of client.users.all()) if (fullName === 'Anna') break;
  expect(requests).toHaveLength(4);
});

it('gives every intention its own key', async () => {
  const { client, requests } = await clientOf((_, response) => json(response, added, 201));

  await client.users.add(newJonas);
  await client.users.add(newJonas);
  await client.users.add({ ...newJonas }, { idempotencyKey: 'kept-by-the-caller' });

  const [first, second, third] = keysOf(requests);
  expect(second).not.toBe(first);
  expect(third).toBe('kept-by-the-caller');
});

it('keeps the key of an intention that has got no answer', async () => {
  let broken = true;
  const { client, requests } = await clientOf((_, response) =>
    broken ? problem(response, 500, 'server-error') : json(response, added, 201),
  );
  await errorOf(client.users.add(newJonas));
  broken = false;

  await client.users.add(newJonas);

  expect(new Set(keysOf(requests))).toHaveLength(1);
});

it('takes a new key when the input was changed, or refused', async () => {
  const { client, requests } = await clientOf((_, response, count) =>
    count <= 3 ? problem(response, 500, 'server-error') : problem(response, 409, 'email-taken'),
  );
  const input = { ...newJonas };
  await errorOf(client.users.add(input));
  input.fullName = 'Jonas Weber-Klein';

  await errorOf(client.users.add(input));
  await errorOf(client.users.add(input));

  const [first, , , second, third] = keysOf(requests);
  expect(new Set([first, second, third])).toHaveLength(3);
});

it('reads again what a write has spoiled, whichever way it was written', async () => {
  const { client, queryClient, requests } = await clientOf((request, response) => {
    if (request.method === 'GET') json(response, pageOf(jonas));
    else json(response, jonas);
  });
  const list = client.users.list.options();
  await queryClient.fetchQuery(list);
  const isOld = () => queryClient.getQueryState(list.queryKey)?.isInvalidated;
  expect(isOld()).toBe(false);

  await client.users.remove({ userId: 'jonas', etag: 'v1' });
  expect(isOld()).toBe(true);

  await queryClient.fetchQuery({ ...list, staleTime: 0 });
  await new MutationObserver(queryClient, client.users.restore.options()).mutate({ userId: 'jonas' });
  expect(isOld()).toBe(true);
  expect(requests.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'GET', 'POST']);
});

it('needs no cache, and refreshes the one that is set later', async () => {
  const { client, requests } = await clientOf(
    (request, response) => json(response, request.method === 'GET' ? pageOf(jonas) : jonas),
    { queryClient: undefined },
  );
  await client.users.remove({ userId: 'jonas', etag: 'v1' });
  client.logout();

  client.queryClient = new QueryClient();
  const list = client.users.list.options();
  await client.queryClient.fetchQuery(list);
  await client.users.restore({ userId: 'jonas' });

  expect(client.queryClient.getQueryState(list.queryKey)?.isInvalidated).toBe(true);
  expect(requests.map(({ method }) => method)).toEqual(['DELETE', 'GET', 'POST']);
});

it('leaves alone what a write has not spoiled', async () => {
  const { client, queryClient } = await clientOf((request, response) => {
    if (request.method === 'GET') json(response, pageOf());
    else json(response, jonas);
  });
  const list = client.customers.list.options();
  await queryClient.fetchQuery(list);

  await client.users.remove({ userId: 'jonas', etag: 'v1' });

  expect(queryClient.getQueryState(list.queryKey)?.isInvalidated).toBe(false);
});

it('keeps no password in the cache', async () => {
  const { client, queryClient } = await clientOf((_, response) => json(response, added, 201));
  const mutation = new MutationObserver(queryClient, client.users.add.options());

  expect((await mutation.mutate(newJonas)).signInData.temporaryPassword).toBe('Kiefer-41');
  mutation.reset();

  await expect.poll(() => queryClient.getMutationCache().getAll()).toEqual([]);
});

it('takes the reply of an enrollment step for its newest state, whatever is still on its way', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<() => void>();
  const at = (state: string) => ({ state, path: 'new', etag: state, membershipProfiles: [], draft: {}, history: [] });
  const { client, queryClient, requests } = await clientOf((request, response) => {
    if (request.method === 'GET') arrive(() => json(response, at('not-started')));
    else json(response, at('drafting'));
  });
  const reading = queryClient.fetchQuery(client.enrollment.get.options()).catch(() => undefined);
  const answer = await arrived;

  await new MutationObserver(queryClient, client.enrollment.start.options()).mutate();
  answer();
  await reading;

  expect(queryClient.getQueryData(client.enrollment.get.queryKey)).toMatchObject({ state: 'drafting' });
  expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST']);
});
