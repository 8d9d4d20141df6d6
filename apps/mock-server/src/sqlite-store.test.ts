import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { sandboxSecretKey } from '@twotier/sandbox/server';
import { expect, it } from 'vitest';
import { SqliteStore } from './sqlite-store.js';
import { spawnServer, type Spawned } from './testing/spawned.js';

/** A folder that is gone after the test. */
function folder() {
  const path = mkdtempSync(join(tmpdir(), 'twotier-'));
  return { file: join(path, 'world.sqlite'), [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

/** Katrin's session, which goes on over restarts. */
async function sessionAt({ url }: Spawned): Promise<string> {
  const response = await fetch(`${url}/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${sandboxSecretKey}` },
    body: JSON.stringify({ organizationId: 'studio-brandl', userId: 'katrin-brandl' }),
  });
  return ((await response.json()) as { token: string }).token;
}

interface Added {
  readonly id: string;
  readonly key: string;
  readonly body: string;
}

/** Adds users one after the other until the connection breaks; answers those that were acknowledged. */
async function addUntilItEnds({ url }: Spawned, token: string, name: string): Promise<Added[]> {
  const added: Added[] = [];
  for (let number = 0; ; number += 1) {
    const key = `${name}-${number}`;
    const body = JSON.stringify({
      fullName: 'Vera Zahn',
      email: `${key}@studio-brandl.example`,
      roles: ['sales-agent'],
    });
    const asked = await addUser(url, token, { key, body }).catch(() => undefined);
    if (asked === undefined) return added;
    added.push({ id: asked.user.id, key, body });
  }
}

async function addUser(url: string, token: string, { key, body }: { key: string; body: string }) {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, 'Idempotency-Key': key };
  const response = await fetch(`${url}/v1/users`, { method: 'POST', headers, body });
  const replayed = response.headers.get('Idempotency-Replayed');
  return { ...((await response.json()) as { user: { id: string } }), status: response.status, replayed };
}

async function userIds(url: string, token: string): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    const path = `/v1/users?limit=100${cursor === undefined ? '' : `&cursor=${cursor}`}`;
    const response = await fetch(`${url}${path}`, { headers: { Authorization: `Bearer ${token}` } });
    const page = (await response.json()) as { items: { id: string }[]; next?: string };
    for (const { id } of page.items) ids.add(id);
    cursor = page.next;
  } while (cursor !== undefined);
  return ids;
}

it('loses nothing that it has acknowledged, however often it is killed in the middle of writing', async () => {
  using place = folder();
  const acknowledged: Added[] = [];
  let token = '';
  for (let round = 0; round < 4; round += 1) {
    const server = await spawnServer(['--seed', 'one-admin-agent', '--data', place.file, '--log-level', 'error']);
    token ||= await sessionAt(server);
    const writers = Array.from({ length: 6 }, (_, writer) => addUntilItEnds(server, token, `w${round}-${writer}`));
    await sleep(150 + Math.random() * 300);
    await server.stop('SIGKILL');
    acknowledged.push(...(await Promise.all(writers)).flat());

    const database = new DatabaseSync(place.file);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    database.close();
  }
  expect(acknowledged.length).toBeGreaterThan(20);

  const server = await spawnServer(['--data', place.file]);
  const found = await userIds(server.url, token);
  expect(acknowledged.filter(({ id }) => !found.has(id))).toEqual([]);

  // Who did not hear the answer asks again with the same key, and nothing is made twice.
  const last = acknowledged.at(-1)!;
  const again = await addUser(server.url, token, last);
  expect([again.replayed, again.user.id]).toEqual(['true', last.id]);
  expect(await server.stop()).toBe(0);
}, 60_000);

it('makes a file that only its owner reads', () => {
  using place = folder();
  new SqliteStore(place.file).close();
  expect(statSync(place.file).mode & 0o777).toBe(0o600);
});

it('refuses a file that is damaged, foreign, newer or in use, and says so', () => {
  using place = folder();
  const { file } = place;
  const opening = () => new SqliteStore(file).close();

  const first = new SqliteStore(file);
  expect(opening).toThrow(`${file} is used by another server.`);
  first.close();

  const newer = new DatabaseSync(file);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  expect(opening).toThrow('was written by a newer version of this server (99; this one reads 1)');

  writeFileSync(file, 'This is a letter and no database. '.repeat(100));
  expect(opening).toThrow(`${file} is no file of this server.`);

  rmSync(file);
  const foreign = new DatabaseSync(file);
  foreign.exec('CREATE TABLE photos (id INTEGER PRIMARY KEY)');
  foreign.close();
  expect(opening).toThrow(`${file} belongs to another program.`);
});

it('refuses a file that is damaged within', () => {
  using place = folder();
  const { file } = place;
  const store = new SqliteStore(file);
  store.close();
  const database = new DatabaseSync(file);
  database.exec(`
    WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 200)
    INSERT INTO records (kind, id, value) SELECT 'people', number, hex(randomblob(500)) FROM numbers
  `);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const { size } = statSync(file);
  writeFileSync(file, Buffer.alloc(size - 8192, 7), { flag: 'r+' });

  expect(() => new SqliteStore(file)).toThrow(/is damaged|is no file of this server/);
});

it('writes everything of one turn in one piece, or nothing of it', async () => {
  using place = folder();
  const store = new SqliteStore(place.file);
  const change = (value: string | undefined) => ({ table: 'people', key: 'katrin', value });
  await store.save(() => ({ isAnew: true, changes: [change('"one"')] }));
  const broken = { table: 'people', key: 'jonas', value: 5 as unknown as string };
  const failing = store.save(() => ({ isAnew: true, changes: [change('"two"'), { ...broken, value: {} as string }] }));
  await expect(failing).rejects.toThrow();

  expect([...store.kept].map(({ value }) => value)).toEqual(['"one"']);
  await store.save(() => ({ isAnew: false, changes: [change(undefined)] }));
  expect([...store.kept]).toEqual([]);
  store.close();
});
