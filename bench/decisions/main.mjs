// Who may do what for which customer: `RelationshipIndex` against its peers, in one run and about the same market. All
// must give the same answers. `--smoke` runs small, without peers, and only checks the answers; `--customers=1000000` runs
// the large market.
import { RelationshipIndex } from '@twotier/core';
import { createLimit } from './limit.mjs';
import { PlainCheck } from './plain.mjs';
import { actions, createWorld, factsOf, questionsFor } from './world.mjs';

const isSmoke = process.argv.includes('--smoke');
const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const customers = Number(option('customers') ?? (isSmoke ? 2_000 : 100_000));
const count = isSmoke ? 20_000 : 1_000_000;
const sliceSize = isSmoke ? 5_000 : 100_000;
const rounds = isSmoke ? 1 : 4;

/** Milliseconds of this thread, so that other work on the machine is not counted. */
const clock = () => {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
};
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const heap = () => {
  for (let time = 0; time < 3; time += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const measured = (build) => {
  const before = heap();
  const start = clock();
  const value = build();
  const milliseconds = clock() - start;
  return { value, milliseconds, bytes: heap() - before };
};

const world = createWorld({ resellers: isSmoke ? 50 : 1_000, customers });
const facts = factsOf(world);
const limit = createLimit(world);
const questions = questionsFor(world, count, limit);
const { user, action, customer, userIds, actions: asked, customerIds } = questions;

// Built several times, turn by turn; the last ones are asked.
const builds = { plain: [], index: [] };
let plain;
let index;
for (let round = 0; round < (isSmoke ? 1 : 3); round += 1) {
  plain = undefined;
  const plainBuild = measured(() => new PlainCheck(facts));
  plain = plainBuild.value;
  index = undefined;
  const indexBuild = measured(() => new RelationshipIndex(facts));
  index = indexBuild.value;
  builds.plain.push(plainBuild);
  builds.index.push(indexBuild);
}
const userHandles = world.users.map(({ id }) => index.user(id));
const customerHandles = world.customerIds.map((id) => index.customer(id));
const askedUsers = Array.from(user, (u) => userHandles[u]);
const askedCustomers = Array.from(customer, (c) => customerHandles[c]);

/** Each contestant with the share of the questions that it is given: the slow ones get fewer. */
const contestants = {
  plain: { of: 1, ask: (i) => plain.can(userIds[i], asked[i], customerIds[i]) },
  'plain with reason': { of: 1, ask: (i) => plain.reasonAgainst(userIds[i], asked[i], customerIds[i]) === undefined },
  can: { of: 1, ask: (i) => index.can(userIds[i], asked[i], customerIds[i]) },
  explain: { of: 1, ask: (i) => index.explain(userIds[i], asked[i], customerIds[i]).allowed },
  handles: { of: 1, ask: (i) => askedUsers[i].can(asked[i], askedCustomers[i]) },
  'typed arrays': { of: 1, ask: (i) => limit(user[i], action[i], customer[i]) },
};

if (!isSmoke) {
  const peers = await import('./peers.mjs');
  const records = peers.recordsOf(facts);
  const add = (name, of, answer) => {
    contestants[name] = { of, ask: (i) => answer(userIds[i], asked[i], customerIds[i]) };
  };
  add('CASL, kept', 1, peers.createCasl(records));
  add('CASL, built', 0.1, peers.createCaslPerCheck(records));
  add('accesscontrol', 0.05, peers.createAccessControl(records));
  add('casbin', 0.05, await peers.createCasbin(records));
  add('Cedar', 0.01, peers.createCedar(records));
}

for (const [name, contestant] of Object.entries(contestants)) {
  contestant.times = [];
  for (let i = 0; i < count * contestant.of; i += 1) {
    if (contestant.ask(i) !== (i % 2 === 0))
      throw new Error(`Failed to agree: ${name} answers question ${i} otherwise.`);
  }
}
console.log(`All ${Object.keys(contestants).length} give the same answers to questions about ${customers} customers.`);

/** A loop of its own for each of the fast: one that all share is compiled for none of them. */
const loops = {
  plain(from, to) {
    let allowed = 0;
    for (let i = from; i < to; i += 1) if (plain.can(userIds[i], asked[i], customerIds[i])) allowed += 1;
    return allowed;
  },
  'plain with reason'(from, to) {
    let allowed = 0;
    for (let i = from; i < to; i += 1) {
      if (plain.reasonAgainst(userIds[i], asked[i], customerIds[i]) === undefined) allowed += 1;
    }
    return allowed;
  },
  can(from, to) {
    let allowed = 0;
    for (let i = from; i < to; i += 1) if (index.can(userIds[i], asked[i], customerIds[i])) allowed += 1;
    return allowed;
  },
  explain(from, to) {
    let allowed = 0;
    for (let i = from; i < to; i += 1) if (index.explain(userIds[i], asked[i], customerIds[i]).allowed) allowed += 1;
    return allowed;
  },
  handles(from, to) {
    let allowed = 0;
    for (let i = from; i < to; i += 1) if (askedUsers[i].can(asked[i], askedCustomers[i])) allowed += 1;
    return allowed;
  },
  'typed arrays'(from, to) {
    let allowed = 0;
    for (let i = from; i < to; i += 1) if (limit(user[i], action[i], customer[i])) allowed += 1;
    return allowed;
  },
};
const loopOf = (ask) => (from, to) => {
  let allowed = 0;
  for (let i = from; i < to; i += 1) if (ask(i)) allowed += 1;
  return allowed;
};

/** Passed on, so that no loop can be left out as useless. */
let yes = 0;
for (let round = -1; round < rounds; round += 1) {
  const spent = Object.fromEntries(Object.keys(contestants).map((name) => [name, 0]));
  for (let from = 0; from < count; from += sliceSize) {
    for (const [name, { of, ask }] of Object.entries(contestants)) {
      const loop = (loops[name] ??= loopOf(ask));
      const start = clock();
      yes += loop(from, from + sliceSize * of);
      spent[name] += clock() - start;
    }
  }
  // The first round warms up.
  if (round < 0) continue;
  for (const [name, { of, times }] of Object.entries(contestants)) times.push(spent[name] / (count * of));
}
if (yes === 0) throw new Error('Failed to ask: nothing was allowed.');

const perSecond = (name) => 1 / median(contestants[name].times) / 1000;
/** How many times faster than the other: the median over the rounds, in which all take turns. */
const ratio = (name, other) =>
  median(contestants[name].times.map((time, round) => contestants[other].times[round] / time));

// Bulk: everybody the provider may view or order for.
const providerUser = world.users[0].id;
const bulk = actions.map((name, number) => {
  const expected = world.customerIds.filter((_, c) => limit(0, number, c)).toSorted();
  const given = index.customersFor(providerUser, name);
  if (given.toSorted().join() !== expected.join()) throw new Error(`Failed to agree: customersFor ${name}.`);
  return given.length;
});
const bulkTimes = [];
for (let round = 0; round < (isSmoke ? 1 : 25); round += 1) {
  const start = clock();
  const given = index.customersFor(providerUser, 'view-customer');
  bulkTimes.push(((clock() - start) / given.length) * 100_000);
}

// Changes: an edge ended and added again, the next answer seen each time.
const changes = { end: [], add: [], seen: true };
const relationships = facts.relationships.slice(0, isSmoke ? 500 : 20_000);
const ended = relationships.map((edge) => ({ ...edge, state: 'ended' }));
// The first user of each company is an admin agent.
const agentOf = new Map(world.users.toReversed().map(({ organizationId, id }) => [organizationId, id]));
const sees = (edges, expected) =>
  edges.every(
    ({ partnerId, customerId }) => index.can(agentOf.get(partnerId), 'view-customer', customerId) === expected,
  );
const flat = [];
for (let round = 0; round < (isSmoke ? 2 : 40); round += 1) {
  for (const [kind, edges] of [
    ['end', ended],
    ['add', relationships],
  ]) {
    const start = clock();
    for (const edge of edges) index.putRelationship(edge);
    changes[kind].push(((clock() - start) / edges.length) * 1000);
    changes.seen &&= sees(edges, kind === 'add');
  }
  flat.push(heap());
}
if (!changes.seen) throw new Error('Failed to agree: an answer did not see the edge added or ended before it.');

if (!isSmoke) {
  const last = ({ bytes }) => bytes / 2 ** 20;
  const heapRatio = median(builds.index.map(({ bytes }, round) => bytes / builds.plain[round].bytes));
  const buildRatio = median(
    builds.index.map(({ milliseconds }, round) => milliseconds / builds.plain[round].milliseconds),
  );
  const growth = (flat.at(-1) - flat[20]) / 2 ** 20;

  for (const name of Object.keys(contestants)) {
    console.log(
      `${name.padEnd(18)} ${perSecond(name).toFixed(3).padStart(9)} M/s  ${ratio(name, 'plain').toFixed(2).padStart(6)} × plain`,
    );
  }
  console.log(
    `built in ${median(builds.index.map(({ milliseconds }) => milliseconds)).toFixed()} ms, plain ${median(builds.plain.map(({ milliseconds }) => milliseconds)).toFixed()} ms`,
  );
  console.log(
    `heap ${last(builds.index.at(-1)).toFixed(1)} MiB, plain ${last(builds.plain.at(-1)).toFixed(1)} MiB; customersFor answers ${bulk.join(', ')}`,
  );

  const targets = [
    ['can ≥ plain', ratio('can', 'plain'), 1],
    ['can ≥ 6 × CASL, kept', ratio('can', 'CASL, kept'), 6],
    ['explain ≥ plain with reason', ratio('explain', 'plain with reason'), 1],
    ['handles ≥ 6 × plain', ratio('handles', 'plain'), 6],
    ['100,000 answers < 5 ms', median(bulkTimes), -5],
    ['heap ≤ 1.5 × plain', heapRatio, -1.5],
    ['build < 3 × plain', buildRatio, -3],
    ['an edge added < 2 µs', median(changes.add), -2],
    ['an edge ended < 2 µs', median(changes.end), -2],
    ['heap flat, growth < 1 MiB', growth, -1],
  ];
  for (const [name, value, bound] of targets) {
    const isMet = bound > 0 ? value >= bound : value <= -bound;
    console.log(`${isMet ? 'pass' : 'MISS'}  ${name}: ${value.toFixed(2)}`);
    if (!isMet) process.exitCode = 1;
  }
}
