import { words } from '@twotier/core/words/en';
import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import * as contract from './index.js';
import { docs } from './docs.js';
import { operations, type AnyOperation } from './index.js';

const all = Object.entries(operations) as [string, AnyOperation][];

it('has every operation of the contract', () => {
  const exported = Object.entries(contract).filter(
    ([, value]) => typeof value === 'object' && 'method' in value && 'path' in value,
  );

  expect(Object.keys(operations).toSorted((a, b) => a.localeCompare(b))).toEqual(
    exported.map(([name]) => name).toSorted((a, b) => a.localeCompare(b)),
  );
});

it('names every operation as its id says', () => {
  expect(all.map(([, { id }]) => id)).toEqual(all.map(([name]) => name));
});

it('has one operation for a method and a path', () => {
  const places = all.map(([, { method, path }]) => `${method} ${path.replaceAll(/:[a-zA-Z]+/g, ':')}`);

  expect(new Set(places).size).toBe(places.length);
});

it('leaves no doubt whether a segment is a name or an id', () => {
  const doubts = all.flatMap(([id, { method, path }]) =>
    all
      .filter(([otherId, other]) => otherId !== id && other.method === method && matches(path, other.path))
      .map(([otherId]) => `${id} takes the place of ${otherId}`),
  );

  expect(doubts).toEqual([]);
});

/** Whether the path with ids could be read as the other one. */
const matches = (path: string, other: string) =>
  new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`).test(other.replaceAll(/:[a-zA-Z]+/g, '{id}'));

it.each(all)('%s is well formed', (_id, operation) => {
  const { method, path, body, reply, status, refusals, creates, changes, reads, auth, scope } = operation;

  expect(path).toMatch(/^(\/(:[a-z][a-zA-Z]*|[a-z][a-z-]*))+$/);
  expect(path).not.toContain('organization');
  expect(status).toBe(status === 204 ? (reply ? 'a reply' : 204) : reply ? status : 'no reply');
  expect(new Set(refusals).size).toBe(refusals.length);
  // Every code has words, so every refusal can be shown.
  expect(Object.keys(words.refusals)).toEqual(expect.arrayContaining([...refusals]));

  if (creates) expect(method).toBe('POST');
  if (method === 'POST' && !creates && !reads && auth === 'session') expect(operation.id).toBe('beginSignIn');
  if (method === 'GET') expect({ body, reads }).toEqual({ body: undefined, reads: true });
  if (reads) expect({ creates, changes }).toEqual({ creates: false, changes: false });
  if (changes) expect(['PUT', 'DELETE']).toContain(method);
  if (auth !== 'session') expect(scope).toBeUndefined();
});

it.each(all.filter(([, { body }]) => body))('%s takes no field that it does not know', (_id, { body }) => {
  if (!(body instanceof z.ZodMiniObject)) return expect(body).toBeInstanceOf(z.ZodMiniRecord);

  const parsed = body.safeParse({ 'a-field-of-nobody': 1 });
  expect(parsed.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
});

it.each(all.filter(([, { query }]) => query && 'cursor' in (query as z.ZodMiniObject).shape))(
  '%s pages',
  (_id, { query, reply }) => {
    expect(query?.parse({ limit: '20', cursor: 'next' })).toEqual({ limit: 20, cursor: 'next' });
    expect(query?.safeParse({ limit: '501' }).success).toBe(false);
    expect(query?.safeParse({ limit: '0' }).success).toBe(false);
    expect(reply?.parse({ items: [], total: 0 })).toEqual({ items: [], total: 0 });
  },
);

it('keeps the tokens of links out of every address', () => {
  const inAddress = all.filter(
    ([, { path, query }]) => /token/i.test(path) || 'token' in ((query as z.ZodMiniObject | undefined)?.shape ?? {}),
  );

  expect(inAddress).toEqual([]);
});

it('describes every operation in one line', () => {
  for (const { summary } of Object.values(docs)) expect(summary).toMatch(/^[A-Z].{5,70}[^.]$/);
  expect(new Set(Object.values(docs).map(({ tag, summary }) => `${tag}: ${summary}`)).size).toBe(all.length);
});
