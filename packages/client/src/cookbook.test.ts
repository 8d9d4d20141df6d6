import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import * as queryCore from '@tanstack/query-core';
import { createSandbox } from '@twotier/sandbox';
import { expect, it } from 'vitest';
import * as client from './index.js';
import * as server from './server.js';
import * as webhooks from './verify-webhook.js';

const cookbook = readFileSync(join(import.meta.dirname, '../../../docs/cookbook.md'), 'utf8');
const recipes = [...cookbook.matchAll(/^## (.+)$|```ts\n([\s\S]*?)```/gm)].reduce<{ title: string; code: string }[]>(
  (found, [, title, code]) =>
    title === undefined
      ? [...found.slice(0, -1), ...recipeAfter(found.at(-1)!, code!)]
      : [...found, { title, code: '' }],
  [],
);

/** A second block under one heading is a recipe of its own. */
function recipeAfter(last: { title: string; code: string }, code: string) {
  return last.code === '' ? [{ ...last, code }] : [last, { title: `${last.title}, further`, code }];
}

/** What happens to somebody who follows the recipe. */
const circumstances: Readonly<Record<string, (sandbox: ReturnType<typeof createSandbox>) => void>> = {
  Retry: ({ faults }) => faults.add({ kind: 'drop', when: 'after', operation: 'addUser', times: 1 }),
};

const connect = recipes[0]!;
const isOfServer = ({ code }: { readonly code: string }) => code.includes('createServerClient');

it.each(recipes)('$title', async (recipe) => {
  const handlers: ((request: Request) => Promise<Response>)[] = [];
  const sandbox = createSandbox({
    seed: 'reseller-with-staff',
    deliver: async (request) => (await handlers[0]?.(request)) ?? new Response(null, { status: 500 }),
  });
  await sandbox.settled();
  circumstances[recipe.title]?.(sandbox);

  const printed: string[] = [];
  let session = 0;
  const ends = recipe.title === 'A session ends';
  const here = { baseUrl: sandbox.apiUrl, fetch: sandbox.fetch };
  const given = {
    ...client,
    ...server,
    ...webhooks,
    ...queryCore,
    createClient: (options: client.ClientOptions) => client.createClient({ ...options, ...here }),
    createServerClient: (options: server.ServerClientOptions) => server.createServerClient({ ...options, ...here }),
    // The host's own server, behind `/twotier/token`.
    fetch: async () => {
      session += 1;
      if (!ends) return Response.json(await sandbox.mintSession('katrin'));
      if (session > 1) throw new Error('The session of the portal is over.');
      return Response.json({ token: 'one-that-nobody-knows' });
    },
    process: { env: { TWOTIER_KEY: sandbox.secretKey } },
    app: { post: (_path: string, handler: (request: Request) => Promise<Response>) => handlers.push(handler) },
    console: { log: (...parts: unknown[]) => printed.push(parts.map(String).join(' ')) },
  };

  // The recipes go on from the client of the first one, without what that one prints.
  const start =
    recipe === connect || isOfServer(recipe) ? '' : connect.code.slice(0, connect.code.indexOf('const { user'));
  const code = `${start}\n${recipe.code}`.replaceAll(/^import .*$/gm, '');
  const run = compileFunction(`return (async () => {${code}\n})()`, Object.keys(given));
  await run(...Object.values(given));

  const promised = [...recipe.code.matchAll(/\/\/ → (.*)/g)].map(([, line]) => line!);
  expect(promised.length).toBeGreaterThan(0);
  await expect.poll(() => printed).toEqual(promised);
});

it('has a recipe for everything that a portal does', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(14);
});
