import { expect, it } from 'vitest';
import { createSandbox } from './handlers.js';
import { Table } from './table.js';
import { MemoryStore } from './testing/memory-store.js';
import { lastToken, onStage, tokenIn } from './testing/stage.js';
import { World } from './world.js';

const vera = { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] };

it('goes on after a restart where it has stopped', async () => {
  const store = new MemoryStore();
  const before = onStage('one-provider', { store });
  const { token } = await before.sandbox.mintSession('katrin');
  const key = { 'Idempotency-Key': 'key-1' };
  const add = { method: 'POST', path: '/users', body: vera, headers: key };
  const { body: added } = await before.ask(add, token);
  before.sandbox.clock.advance('PT20M');
  await before.sandbox.saved();

  const after = onStage('empty-distributor', { store });
  expect(after.sandbox.seed).toBe('one-provider');
  expect(after.sandbox.clock.now()).toEqual(before.sandbox.clock.now());
  expect(after.sandbox.outbox.all).toEqual(before.sandbox.outbox.all);
  expect((await after.ask({ method: 'GET', path: `/users/${added.user.id}` }, token)).body).toEqual(added.user);

  const replayed = await after.ask(add, token);
  expect([replayed.headers.get('Idempotency-Replayed'), replayed.body.user]).toEqual(['true', added.user]);
  const { body: other } = await after.as('katrin').post('/users', { ...vera, email: 'v2@studio-brandl.example' });
  expect(other.user.id).not.toBe(added.user.id);
  const { body: log } = await after.as('katrin').get('/activity?action=addUser');
  expect(log.items.map(({ resource }: { resource: { id: string } }) => resource.id)).toEqual([
    other.user.id,
    added.user.id,
  ]);
});

it('keeps no password, no token and no link', async () => {
  const store = new MemoryStore();
  const stage = onStage('provider-invited', { store });
  const link = await lastToken(stage);
  const { token } = await stage.sandbox.mintSession('katrin');
  const { body } = await stage.ask(
    { method: 'POST', path: '/users', body: vera, headers: { 'Idempotency-Key': 'k' } },
    token,
  );
  stage.sandbox.outbox.send({
    to: 'a@b.example',
    from: 'c@d.example',
    subject: 'Hello',
    text: stage.sandbox.lastLetter!.link,
  });
  await stage.sandbox.saved();

  const secrets = [link, token, body.signInData.temporaryPassword, stage.sandbox.secretKey];
  for (const secret of secrets) expect(store.text).not.toContain(secret);
  expect(store.text).toContain('link-not-kept');
});

it('knows the links that it has made before, by their hashes', async () => {
  const store = new MemoryStore();
  const before = onStage('enrollment-unverified', { store });
  const token = tokenIn(before.sandbox.outbox.all[0]!.text);
  await before.sandbox.saved();

  const after = onStage('enrollment-unverified', { store });
  const told = await after.ask({ method: 'POST', path: '/enrollment-verifications', body: { token } });
  expect(told.status).toBe(200);
});

it('answers only when what it tells is kept, and many wait for one commit', async () => {
  const store = new MemoryStore();
  const stage = onStage('one-admin-agent', { store });
  const { token } = await stage.sandbox.mintSession('katrin');
  await stage.sandbox.saved();
  const before = store.commits;
  const people = Array.from({ length: 20 }, (_, index) => ({ ...vera, email: `v${index}@studio-brandl.example` }));

  const isKept = await Promise.all(
    people.map(async (body) => {
      const { body: added } = await stage.ask({ method: 'POST', path: '/users', body }, token);
      return store.records.has(`people ${added.user.id}`);
    }),
  );
  expect(isKept).toEqual(people.map(() => true));
  expect(store.commits - before).toBeLessThan(5);
});

it('answers nobody any more once something could not be kept', async () => {
  const store = new MemoryStore();
  const { sandbox } = onStage('one-admin-agent', { store });
  await sandbox.saved();
  store.failure = new Error('the disk is full');
  await sandbox.mintSession('katrin');

  await expect(sandbox.fetch(`${sandbox.apiUrl}/session`)).rejects.toThrow('the disk is full');
  store.failure = undefined;
  await expect(sandbox.fetch(`${sandbox.apiUrl}/session`)).rejects.toThrow('the disk is full');
});

it('forgets one story when another begins', async () => {
  const store = new MemoryStore();
  const { sandbox } = onStage('one-provider', { store });
  await sandbox.saved();
  sandbox.reset('empty-distributor');
  await sandbox.saved();

  expect(createSandbox({ store }).seed).toBe('empty-distributor');
  expect(store.kept.filter(({ table }) => table === 'invitations')).toEqual([]);
});

it('does not begin with a story that it does not know', async () => {
  const store = new MemoryStore();
  await createSandbox({ store }).saved();
  store.records.set('facts seed', { table: 'facts', key: 'seed', value: '"once-upon-a-time"' });

  expect(() => createSandbox({ store })).toThrow('there is no story "once-upon-a-time"');
});

it('keeps every table of the world, save what ends with the process', () => {
  const { world } = createSandbox();
  expect(world).toBeInstanceOf(World);
  const maps = Object.entries(world).flatMap(([name, value]) =>
    (value instanceof Map || value instanceof Set) && !(value instanceof Table) ? [name] : [],
  );
  expect(maps).toEqual(['signIns']);
});
