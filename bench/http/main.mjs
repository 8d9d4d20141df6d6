// What a request costs, and who is right when the server is not: ourselves beside plain `fetch` and five libraries.
// `npm run bench -- http`; with `--smoke` small and without peers.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { QueryClient } from '@tanstack/query-core';
import { contenders as always } from './contenders.mjs';
import { judge, rows } from './rows.mjs';

const isSmoke = process.argv.includes('--smoke');
const contenders = isSmoke ? always : { ...always, ...(await import('./peers.mjs')).peers };
const allNames = Object.keys(contenders);

const server = fork(join(import.meta.dirname, 'server.mjs'));
const origin = `http://127.0.0.1:${await new Promise((resolve) => server.once('message', resolve))}`;
const missed = [];
const expect = (isMet, target) => {
  if (!isMet) missed.push(target);
  return isMet ? '' : '  MISSED';
};

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const tokens = { current: () => 'token', issued: async () => 'token' };
const measured = Object.fromEntries(
  allNames.map((name) => [name, contenders[name]({ base: `${origin}/s/none/measured/v1`, tokens, timeoutMs: 10_000 })]),
);

/** Processor time of this process for each of so many reads, one after the other, in microseconds. */
async function costOf({ get }, count) {
  const before = process.cpuUsage();
  for (let at = 0; at < count; at += 1) await get(`user-${at}`);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

async function measureCosts() {
  const [rounds, count] = isSmoke ? [5, 60] : [25, 200];
  for (const name of allNames) await costOf(measured[name], isSmoke ? 200 : 3000);

  const costs = Object.fromEntries(allNames.map((name) => [name, []]));
  // Every round has its own measure: a busy machine is busy for all of its contenders.
  for (let round = 0; round < rounds; round += 1) {
    for (const name of allNames) {
      globalThis.gc?.();
      costs[name].push(await costOf(measured[name], count));
    }
  }
  console.log(`\nProcessor time a request (medians of ${rounds} rounds of ${count}, interleaved)`);
  for (const name of allNames) {
    const ratio = median(costs[name].map((cost, round) => cost / costs.fetch[round]));
    const note = name === 'twotier' ? expect(ratio <= 2, `twotier ≤ 2.0 × fetch, was ${ratio.toFixed(2)}`) : '';
    console.log(`  ${name.padEnd(14)} ${median(costs[name]).toFixed(0).padStart(5)} µs  ${ratio.toFixed(2)} ×${note}`);
  }
}

async function measureCache() {
  const { client } = measured.twotier;
  const cache = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  await cache.fetchQuery(client.users.get.options('jonas'));
  const count = isSmoke ? 2000 : 50_000;
  for (let at = 0; at < count; at += 1) await cache.fetchQuery(client.users.get.options('jonas'));
  const started = performance.now();
  for (let at = 0; at < count; at += 1) await cache.fetchQuery(client.users.get.options('jonas'));
  const us = ((performance.now() - started) / count) * 1000;
  cache.clear();
  console.log(`\nA cached read: ${us.toFixed(1)} µs${expect(us < 20, `a cached read < 20 µs, was ${us.toFixed(1)}`)}`);
}

async function judgeFaults() {
  // Faults mostly wait: all of them at once, a contender after the other.
  const results = {};
  const names = isSmoke ? ['twotier'] : allNames;
  for (const name of names) results[name] = await Promise.all(rows.map((row) => judge(contenders[name], row, origin)));

  console.log(`\nRight in ${rows.length} faults`);
  console.log(`  ${''.padEnd(58)}${names.map((name) => name.padStart(14)).join('')}`);
  for (const [at, { title }] of rows.entries()) {
    console.log(
      `  ${title.padEnd(58)}${names.map((name) => (results[name][at] ? 'right' : '–').padStart(14)).join('')}`,
    );
  }
  const counts = names.map((name) => results[name].filter(Boolean).length);
  console.log(`  ${''.padEnd(58)}${counts.map((count) => String(count).padStart(14)).join('')}`);
  for (const [at, { title }] of rows.entries()) expect(results.twotier[at], `right: ${title}`);
}

await judgeFaults();
await measureCache();
await measureCosts();
server.disconnect();

if (missed.length > 0) {
  console.log(`\nMissed: ${missed.join('; ')}.`);
  // Small runs show that the answers are right; their times say nothing.
  process.exitCode = !isSmoke || missed.some((target) => target.startsWith('right')) ? 1 : 0;
}
