// The mock server against plain node:http and its peers, in one run: `npm run bench -- server`. See the README.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, send } from './load.mjs';
import { freePort, start } from './servers.mjs';

const isSmoke = process.argv.includes('--smoke');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ours = here('../../apps/mock-server/dist/main.js');
if (!existsSync(ours)) {
  console.error('Failed to measure the mock server: it is not built. Run npm run build.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'twotier-bench-'));
const usersFile = join(folder, 'users.json');
const running = [];
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Katrin's session, as a portal's server opens it. */
async function openSession(port) {
  const { text } = await send(port, undefined, {
    method: 'POST',
    path: '/v1/sessions',
    headers: { Authorization: 'Bearer sandbox-secret-key' },
    body: JSON.stringify({ organizationId: 'studio-brandl', userId: 'katrin-brandl' }),
    status: 201,
  });
  return JSON.parse(text).token;
}

const startOurs = async (options = []) => {
  const port = await freePort();
  return start({ command: [ours, '--seed', 'reseller-large', ...options], port });
};

/** All ten thousand, as ours tells them: the peers serve the very same. */
async function writeUsers({ port }, token) {
  const users = [];
  let cursor = '';
  do {
    const path = `/v1/users?limit=100${cursor && `&cursor=${cursor}`}`;
    const page = JSON.parse(
      (await send(port, undefined, { path, headers: { Authorization: `Bearer ${token}` } })).text,
    );
    users.push(...page.items);
    cursor = page.next ?? '';
  } while (cursor !== '');
  writeFileSync(usersFile, JSON.stringify(users));
  return users;
}

let made = 0;
const newUser = () => {
  made += 1;
  return JSON.stringify({
    fullName: `Vera Zahn ${made}`,
    email: `vera.${made}@studio-brandl.example`,
    roles: ['sales-agent'],
  });
};

/** The three requests as each of them wants them. */
const requestsOf = ({ prefix = '', page = 'limit=50', headers = {}, key = false }, ids) => ({
  list: () => ({ path: `${prefix}/users?${page}`, headers }),
  get: (index) => ({ path: `${prefix}/users/${ids[(index * 7919) % ids.length]}`, headers }),
  create: () => ({
    method: 'POST',
    path: `${prefix}/users`,
    body: newUser(),
    headers: key ? { ...headers, 'Idempotency-Key': `key-${made}` } : headers,
    status: 201,
  }),
});

async function startPeers(users) {
  const peer = async (name, make) => {
    if (only !== undefined && !only.split(',').includes(name)) return;
    const port = await freePort();
    const { command, requests = {}, env } = await make(port);
    const server = await start({ command, port, env: { USERS: usersFile, ...env } });
    running.push(server);
    contestants.push({ name, server, requests: requestsOf(requests, ids) });
  };
  const ids = users.map(({ id }) => id);
  await peer('node:http', () => ({ command: [here('peers/node-http.mjs')] }));
  if (isSmoke) return;

  const { writeMockoonEnvironment, writePrismDocument } = await import('./peers/files.mjs');
  const bin = (path) => here(`node_modules/${path}`);
  await peer('hono', () => ({ command: [here('peers/hono.mjs')] }));
  await peer('fastify', () => ({ command: [here('peers/fastify.mjs')] }));
  await peer('@mswjs/http-middleware', () => ({ command: [here('peers/http-middleware.mjs')] }));
  await peer('http-middleware checked', () => ({
    command: [here('peers/http-middleware-checked.mjs')],
    requests: { headers: { Authorization: 'Bearer token' }, key: true },
  }));
  await peer('json-server', () => ({
    command: [here('peers/json-server.mjs')],
    requests: { page: '_page=1&_limit=50&_sort=fullName' },
  }));
  await peer('prism', (port) => {
    const file = join(folder, 'openapi.json');
    writePrismDocument(file, here('../../packages/api/openapi.json'), users);
    return {
      command: [
        bin('@stoplight/prism-cli/dist/index.js'),
        'mock',
        file,
        '--multiprocess',
        'false',
        '--port',
        String(port),
        '--host',
        '127.0.0.1',
      ],
      requests: { headers: { Authorization: 'Bearer token' } },
    };
  });
  await peer('mockoon-cli', async (port) => {
    const file = join(folder, 'mockoon.json');
    await writeMockoonEnvironment(file, users, port);
    return {
      command: [
        bin('@mockoon/cli/bin/run.js'),
        'start',
        '--data',
        file,
        '--port',
        String(port),
        '--disable-log-to-file',
      ],
      requests: { page: 'page=1&limit=50&sort=fullName&order=asc' },
    };
  });
}

const contestants = [];
const rounds = isSmoke ? 1 : 7;
/** So much CPU time a server may use in a round: slow ones get fewer requests. */
const budget = isSmoke ? 30_000 : 400_000;
const countMax = isSmoke ? 200 : 4000;

async function measure({ server, requests }, operation, count) {
  const before = await server.cpu();
  const { p99 } = await load(server.port, count, requests[operation]);
  return { cpu: ((await server.cpu()) - before) / count, p99 };
}

async function compare(operation) {
  const state = [];
  for (const contestant of contestants) {
    // Until the compiler has seen it; how long that takes tells how many requests make a round.
    let count = 20;
    let { cpu } = await measure(contestant, operation, count);
    while (!isSmoke && count < countMax && cpu * count < budget) {
      count = Math.min(countMax, count * 4);
      ({ cpu } = await measure(contestant, operation, count));
    }
    state.push({ contestant, count: Math.min(countMax, Math.max(20, Math.round(budget / cpu))), cpus: [], p99s: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const entry of state) {
      const { cpu, p99 } = await measure(entry.contestant, operation, entry.count);
      entry.cpus.push(cpu);
      entry.p99s.push(p99);
    }
  }
  return state.map(({ contestant, cpus, p99s }) => ({ name: contestant.name, cpu: median(cpus), p99: median(p99s) }));
}

/** From the start of the process to its first answer, with ten thousand users. */
async function measureStart() {
  const times = [];
  const cpus = [];
  for (let round = 0; round < (isSmoke ? 1 : 7); round += 1) {
    const server = await startOurs();
    times.push(server.ready);
    cpus.push((await server.cpu()) / 1000);
    await server.stop();
  }
  return { ready: median(times), best: Math.min(...times), cpu: median(cpus) };
}

/** Reads, searches and changes that make nothing new: what is left afterwards is waste. */
async function soak(server, token, users) {
  const ids = users.map(({ id }) => id);
  const active = users.flatMap(({ id, status, roles }) =>
    status === 'active' && roles[0] === 'sales-agent' ? [id] : [],
  );
  const total = isSmoke ? 1000 : 200_000;
  const parts = 10;
  const headers = { Authorization: `Bearer ${token}` };
  const heaps = [];
  let p99 = 0;
  for (let part = 0; part < parts; part += 1) {
    const told = await load(server.port, total / parts, (index) => {
      const id = ids[(index * 7919) % ids.length];
      if (index % 10 === 0) return { path: '/v1/users?limit=50', headers };
      if (index % 25 === 1) return { path: `/v1/users?limit=10&search=${id.slice(-3)}`, headers };
      if (index % 10 === 2)
        return {
          method: 'POST',
          path: `/v1/users/${active[index % active.length]}/password-resets`,
          headers,
          status: 201,
        };
      return { path: `/v1/users/${id}`, headers };
    });
    p99 = Math.max(p99, told.p99);
    heaps.push((await server.memory()).heapUsed / 1e6);
  }
  return { total, heaps, p99, rss: (await server.memory()).rss / 1e6 };
}

/** New users only: they stay, so the heap grows by what they are. What is remembered of how they came is bounded. */
async function fill(server, { create }) {
  const count = isSmoke ? 200 : 20_000;
  const before = (await server.memory()).heapUsed;
  await load(server.port, count, create);
  const grown = (await server.memory()).heapUsed - before;
  return { count, grown: grown / 1e6, each: grown / count / 1e3 };
}

const show = (number, digits = 1) => number.toFixed(digits).padStart(9);

try {
  const starting = await measureStart();
  const server = await startOurs();
  running.push(server);
  const token = await openSession(server.port);
  const users = await writeUsers(server, token);
  const ids = users.map(({ id }) => id);
  const requests = requestsOf({ prefix: '/v1', headers: { Authorization: `Bearer ${token}` }, key: true }, ids);
  contestants.push({ name: 'ours', server, requests });
  if (!isSmoke && only === undefined) {
    const durable = await startOurs(['--data', join(folder, 'world.sqlite')]);
    running.push(durable);
    const headers = { Authorization: `Bearer ${await openSession(durable.port)}` };
    contestants.push({
      name: 'ours, --data',
      server: durable,
      requests: requestsOf({ prefix: '/v1', headers, key: true }, ids),
    });
  }
  await startPeers(users);

  const list = JSON.parse((await send(server.port, undefined, requests.list())).text);
  if (users.length !== 10_000 || list.items.length !== 50 || list.total !== 10_000)
    throw new Error('The list is not as it should be.');

  for (const operation of ['list', 'get', 'create']) {
    const results = await compare(operation);
    const busy = loadavg()[0].toFixed(1);
    const [own] = results;
    console.log(
      `\n${operation === 'list' ? 'list-50' : operation}, ten thousand users    µs CPU    × ours   p99 ms   (load of the machine ${busy})`,
    );
    for (const { name, cpu, p99 } of results)
      console.log(`  ${name.padEnd(26)}${show(cpu)}${show(cpu / own.cpu, 2)}${show(p99)}`);
    const plain = results.find(({ name }) => name === 'node:http');
    if (plain) console.log(`  ours is ${(own.cpu / plain.cpu).toFixed(2)} × plain node:http`);
  }
  console.log(
    `\nready with ten thousand users: ${starting.ready.toFixed(0)} ms (best ${starting.best.toFixed(0)} ms, CPU ${starting.cpu.toFixed(0)} ms)`,
  );
  const soaked = await soak(server, token, users);
  console.log(
    `soak of ${soaked.total} requests: heap ${soaked.heaps.map((heap) => heap.toFixed(1)).join(' ')} MB; p99 at worst ${soaked.p99.toFixed(1)} ms; RSS ${soaked.rss.toFixed(0)} MB`,
  );
  const filled = await fill(server, requests);
  console.log(`${filled.count} new users more: heap +${filled.grown.toFixed(1)} MB, ${filled.each.toFixed(2)} KB each`);
} finally {
  await Promise.all(running.map((one) => one.stop()));
  rmSync(folder, { recursive: true, force: true });
}
