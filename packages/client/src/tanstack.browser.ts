import { QueryClient, QueryClientProvider, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { createSandbox } from '@twotier/sandbox';
import { createElement, type FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished } from 'vitest';
import { createClient } from './index.js';

/** A page in React over a sandbox, signed in as the reseller's administrator. */
async function show(build: (client: Awaited<ReturnType<typeof signIn>>['client']) => FunctionComponent) {
  const { client, sent } = await signIn();
  const queryClient = new QueryClient();
  client.queryClient = queryClient;
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  root.render(createElement(QueryClientProvider, { client: queryClient }, createElement(build(client))));
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  return { client, place, sent };
}

async function signIn() {
  const sandbox = createSandbox({ seed: 'reseller-with-staff' });
  await sandbox.settled();
  const sent: string[] = [];
  const client = createClient({
    baseUrl: sandbox.apiUrl,
    fetch: (input, init) => {
      const request = new Request(input, init);
      sent.push(`${request.method} ${new URL(request.url).pathname}`);
      return sandbox.fetch(request);
    },
    getToken: () => sandbox.mintSession('katrin'),
  });
  return { client, sent };
}

it('reads in React by its options, once for two components', async () => {
  const { place, sent } = await show((client) => {
    const Count = () => createElement('p', null, useQuery(client.users.list.options({ limit: 2 })).data?.total);
    return () => createElement('div', null, createElement(Count), createElement(Count));
  });

  await expect.poll(() => place.innerText).toMatch(/^\d+\s+\d+$/);
  expect(sent).toEqual(['GET /v1/users']);
});

it('shows a list anew in React after a write', async () => {
  const { place } = await show((client) => () => {
    const { data } = useQuery(client.users.list.options({ search: 'Hierl' }));
    const { mutate } = useMutation(client.users.add.options());
    const jonas = { fullName: 'Lukas Hierl', email: 'l.hierl@studio-brandl.example', roles: ['sales-agent' as const] };
    return createElement('button', { onClick: () => mutate(jonas) }, `${data?.total ?? '…'} found`);
  });
  await expect.poll(() => place.innerText).toBe('0 found');

  place.querySelector('button')?.click();

  await expect.poll(() => place.innerText).toBe('1 found');
});

it('pages through a list in React to its end', async () => {
  const { client, place } = await show((api) => () => {
    const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(api.users.list.infiniteOptions({ limit: 5 }));
    const shown = data?.pages.flatMap(({ items }) => items).length ?? 0;
    return createElement(
      'button',
      { onClick: () => void fetchNextPage() },
      hasNextPage ? `${shown}, more` : `${shown}`,
    );
  });
  const { total } = await client.users.list();

  for (let shown = 5; shown < total; shown += 5) {
    await expect.poll(() => place.innerText).toBe(`${shown}, more`);
    place.querySelector('button')?.click();
  }

  await expect.poll(() => place.innerText).toBe(String(total));
});

it('shows in React why something was refused', async () => {
  const { place } = await show((client) => () => {
    const session = useQuery(client.session.get.options());
    const { mutate, error } = useMutation(client.users.remove.options());
    const userId = session.data?.user.id ?? '';
    const remove = async () => mutate({ userId, etag: (await client.users.get(userId)).etag });
    return createElement('button', { disabled: !userId, onClick: () => void remove() }, error?.message ?? 'Remove me');
  });
  await expect.poll(() => place.querySelector('button')?.disabled).toBe(false);

  place.querySelector('button')?.click();

  await expect.poll(() => place.innerText).toContain('own-account');
});

it('lets one client of a browser at a time ask for a token', async () => {
  const told: string[] = [];
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const tab = (name: string) =>
    createClient({
      baseUrl: 'https://api.example',
      fetch: async () => Response.json({ items: [], total: 0 }),
      getToken: async () => {
        told.push(`${name} asks`);
        await answered;
        told.push(`${name} has it`);
        return name;
      },
    });

  const lists = Promise.all([tab('first').users.list(), tab('second').users.list()]);
  await expect.poll(() => told.length).toBe(1);
  await expect.poll(async () => (await navigator.locks.query()).pending?.length).toBe(1);
  expect(told).toHaveLength(1);
  answer();

  await lists;
  expect(told.map((line) => line.split(' ')[1])).toEqual(['asks', 'has', 'asks', 'has']);
});
