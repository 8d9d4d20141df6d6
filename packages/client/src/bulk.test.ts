import { expect, it } from 'vitest';
import { inChunks, type BulkReply } from './bulk.js';
import type { Write, WriteCallOptions } from './resource.js';
import { errorOf } from './testing/server.js';

/** A write that answers every item with itself, and fails when told. */
function bulkOf(fail: (count: number) => Error | undefined = () => undefined) {
  const sent: { readonly items: readonly string[]; readonly options: WriteCallOptions | undefined }[] = [];
  const write = async (items: string[], options?: WriteCallOptions) => {
    sent.push({ items, options });
    const error = fail(sent.length);
    if (error) throw error;
    return { items, done: items.length - 1, failed: 1 };
  };
  return { sent, add: inChunks(write as unknown as Write<string[], BulkReply<string>>) };
}

const names = ['Anna', 'Bert', 'Cem', 'Dora', 'Emil'];

it('sends some at a time and joins what is answered, in its order', async () => {
  const { add, sent } = bulkOf();
  const progress: unknown[] = [];

  const reply = await add(names, { chunkSize: 2, onProgress: (step) => progress.push(step) });

  expect(reply).toEqual({ items: names, done: 2, failed: 3 });
  expect(sent.map(({ items }) => items)).toEqual([['Anna', 'Bert'], ['Cem', 'Dora'], ['Emil']]);
  expect(progress).toEqual([
    { answered: 2, total: 5, latest: ['Anna', 'Bert'] },
    { answered: 4, total: 5, latest: ['Cem', 'Dora'] },
    { answered: 5, total: 5, latest: ['Emil'] },
  ]);
});

it('gives each part its own key, and all of them one correlation id', async () => {
  const { add, sent } = bulkOf();

  await add(names, { chunkSize: 2 });

  expect(new Set(sent.map(({ options }) => options?.idempotencyKey))).toHaveLength(3);
  expect(new Set(sent.map(({ options }) => options?.correlationId))).toHaveLength(1);
});

it('keeps the keys of a list that could not be sent to its end, and takes new ones for a changed list', async () => {
  const { add, sent } = bulkOf((count) => (count === 2 ? new Error('The network has gone.') : undefined));
  const list = [...names];

  await errorOf(add(list, { chunkSize: 3 }));
  await add(list, { chunkSize: 3 });
  list.push('Fritz');
  await add(list, { chunkSize: 3 });

  const keys = sent.map(({ options }) => options?.idempotencyKey);
  expect(keys.slice(2, 4)).toEqual(keys.slice(0, 2));
  expect(new Set(keys)).toHaveLength(4);
});

it('sends nothing more after an abort', async () => {
  const leaving = new AbortController();
  const { add, sent } = bulkOf((count) => (count === 2 ? new Error('Left.') : undefined));

  const latest: unknown[] = [];
  const error = await errorOf(
    add(names, {
      chunkSize: 2,
      signal: leaving.signal,
      onProgress: (step) => {
        latest.push(...step.latest);
        leaving.abort(new Error('Left.'));
      },
    }),
  );

  expect(error).toEqual(new Error('Left.'));
  expect(latest).toEqual(['Anna', 'Bert']);
  expect(sent.every(({ options }) => options?.signal === leaving.signal)).toBe(true);
});
