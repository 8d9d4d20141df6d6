import { expect, it } from 'vitest';
import type { AnyOperation } from '@twotier/api';
import { createSandbox } from './handlers.js';
import { recipes, type Recipe } from './testing/recipes.js';
import { bend, onStage, type Asking, type Stage } from './testing/stage.js';

const { operations } = createSandbox();
const ofPersons = operations.filter(({ auth }) => auth === 'session');

/** The stage with everything prepared, and the call that would succeed. */
async function prepared(operation: AnyOperation): Promise<{ stage: Stage; recipe: Recipe; asking: Asking }> {
  const recipe = recipes[operation.id]!;
  const stage = onStage(recipe.seed);
  const asking = await recipe.ask(stage, await recipe.prepare?.(stage));
  return { stage, recipe, asking };
}

const send = ({ stage, recipe, asking }: Awaited<ReturnType<typeof prepared>>, operation: AnyOperation) => {
  if (operation.auth === 'none') return stage.ask(asking);
  return operation.auth === 'secret-key' ? stage.server(asking) : stage.as(recipe.persona).say(asking);
};

const userOf = ({ sandbox }: Stage, persona: string) => sandbox.world.personas.get(persona)!.userId;

it('answers every operation of the contract and nothing else', () => {
  expect(operations.map(({ id }) => id).toSorted()).toEqual(Object.keys(recipes).toSorted());
});

it.each(operations)('carries out $id', async (operation) => {
  const told = await send(await prepared(operation), operation);

  expect({ status: told.status, body: told.body }).toMatchObject({ status: operation.status });
  expect(told.headers.get('X-Twotier-Sandbox')).toBe('true');
  expect(told.headers.get('X-Correlation-Id')).toMatch(/^[\da-f-]{36}$/);
});

it.each(ofPersons)('asks for a session before $id', async (operation) => {
  const { stage, asking } = await prepared(operation);

  expect(await stage.ask(asking)).toMatchObject({ status: 401, body: { code: 'session-missing' } });
  expect(await stage.ask(asking, 'made-up')).toMatchObject({ status: 401, body: { code: 'session-expired' } });
});

it.each(ofPersons.filter(({ scope }) => scope))('keeps $id to its scope', async (operation) => {
  const { stage, recipe, asking } = await prepared(operation);
  const { token } = await stage.sandbox.mintSession(recipe.persona, { scopes: [] });

  expect(await stage.ask(asking, token)).toMatchObject({ status: 403, body: { code: 'scope-missing' } });
});

const ofThoseWhoAct = ofPersons.filter(({ path }) => path !== '/session');

it.each(ofThoseWhoAct)('lets a blocked user not $id (R-OWN-03)', async (operation) => {
  const all = await prepared(operation);
  bend(all.stage.sandbox, userOf(all.stage, all.recipe.persona), { status: 'blocked' });

  expect(operation.refusals).toContain('user-not-active');
  expect(await send(all, operation)).toMatchObject({
    status: 403,
    body: { code: 'user-not-active', rule: 'R-OWN-03' },
  });
});

it.each(ofThoseWhoAct)('wants the temporary password changed before $id (R-USR-13)', async (operation) => {
  const all = await prepared(operation);
  bend(all.stage.sandbox, userOf(all.stage, all.recipe.persona), { status: 'password-change-due' });

  expect(operation.refusals).toContain('password-change-due');
  expect(await send(all, operation)).toMatchObject({
    status: 403,
    body: { code: 'password-change-due', rule: 'R-USR-13' },
  });
});

it.each(ofPersons.filter(({ refusals }) => refusals.includes('permission-missing')))(
  'wants a role that opens $id (R-USR-06)',
  async (operation) => {
    const all = await prepared(operation);
    bend(all.stage.sandbox, userOf(all.stage, all.recipe.persona), { roles: ['default-user'] });

    expect(await send(all, operation)).toMatchObject({
      status: 403,
      body: { code: 'permission-missing', rule: 'R-USR-06' },
    });
  },
);

it.each(operations.filter(({ body }) => body))('takes no field that $id does not know', async (operation) => {
  const all = await prepared(operation);
  for (const field of ['id', 'status', 'etag', 'createdAt', 'organizationId2']) {
    const asking = { ...all.asking, body: { ...(all.asking.body as object), [field]: 'x' } };
    const told = await send({ ...all, asking }, operation);

    expect(told).toMatchObject({ status: 422, body: { code: 'validation-failed', errors: [{ path: field }] } });
  }
});

it.each(operations.filter(({ changes }) => changes))('wants If-Match for $id, and the newest', async (operation) => {
  const all = await prepared(operation);
  const { 'If-Match': newest = '' } = all.asking.headers ?? {};
  const withTag = (headers: Record<string, string>) => send({ ...all, asking: { ...all.asking, headers } }, operation);

  expect(await withTag({})).toMatchObject({ status: 428, body: { code: 'precondition-required' } });
  expect(await withTag({ 'If-Match': `W/${newest}` })).toMatchObject({ status: 412 });
  const outdated = await withTag({ 'If-Match': '"v0"' });
  expect(outdated).toMatchObject({
    status: 412,
    body: { code: 'precondition-failed', current: { etag: newest.replaceAll('"', '') } },
  });
  expect(await withTag({ 'If-Match': newest })).toMatchObject({ status: 200 });
});

it.each(operations.filter(({ creates }) => creates))(
  'makes only once what $id makes under one key',
  async (operation) => {
    const all = await prepared(operation);
    const keyed = { ...all.asking, headers: { ...all.asking.headers, 'Idempotency-Key': 'one-intention' } };
    const first = await send({ ...all, asking: keyed }, operation);
    const second = await send({ ...all, asking: keyed }, operation);

    expect(second.status).toBe(first.status);
    expect(second.headers.get('Idempotency-Replayed')).toBe('true');
    expect(second.body).toEqual(withoutSecrets(first.body));

    if (!operation.body) return;
    const other = { ...keyed, body: `${JSON.stringify(keyed.body)} ` };
    expect(await send({ ...all, asking: other }, operation)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
  },
);

/** A reply as a repeat has it: what is shown once is left out. */
const withoutSecrets = (reply: unknown): unknown =>
  JSON.parse(JSON.stringify(reply), (key, value: unknown) =>
    ['letter', 'temporaryPassword', 'secret'].includes(key) ? undefined : value,
  );

const hostile = [
  '',
  'null',
  '[]',
  '"text"',
  '{"__proto__":{"roles":["global-admin"]},"constructor":{"prototype":{}}}',
  '{'.repeat(500_000),
  `{"a":${'['.repeat(40)}${']'.repeat(40)}}`,
  '{"token":"\\ud800","email":"\\ud800@x.example","roles":["toString"],"reason":7}',
  `{"fullName":"${'x'.repeat(20_000)}","token":"${'x'.repeat(20_000)}"}`,
  '{"limit":1e999,"quantity":-1,"consent":"yes","kind":{"$ne":1}}',
];

it.each(operations.filter(({ body }) => body))(
  'refuses hostile bodies for $id without falling over',
  async (operation) => {
    const all = await prepared(operation);
    for (const body of hostile) {
      const asking = { ...all.asking, body, headers: { ...all.asking.headers, 'Content-Type': 'application/json' } };
      const told = await send({ ...all, asking }, operation);

      expect([400, 413, 415, 422], `${told.status} for ${body.slice(0, 60)}`).toContain(told.status);
      expect(told.headers.get('Content-Type')).toBe('application/problem+json');
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

/** Ids of the other distributor's world, by the name of the place in a path. */
const foreignIds: Readonly<Record<string, string>> = {
  userId: 'anton-riedl',
  partnershipId: 'partnership-isarkontor-seeblick',
  customerId: 'baeckerei-huber',
  invitationId: 'invitation-of-anton',
  partnerId: 'isarkontor',
  subscriptionId: 'subscription-of-huber',
  webhookId: 'webhook-of-nobody',
  country: 'ZZ',
};

it.each(operations.filter(({ path }) => path.includes(':')))(
  'tells another company’s thing from none by nothing in $id',
  async (operation) => {
    const { stage, recipe, asking } = await prepared(operation);
    const [own] = [...stage.sandbox.world.invitations.values()];
    if (own) {
      const foreign = { ...own, id: 'invitation-of-anton', senderId: 'seeblick' as never, tokenHash: 'x' };
      stage.sandbox.world.invitations.set(foreign.id, foreign);
    }
    const place = /:(\w+)/.exec(operation.path)![1]!;
    const parts = asking.path.split('/');
    const index = operation.path.split('/').indexOf(`:${place}`);
    const at = (id: string) => ({
      ...asking,
      path: parts.with(index, id).join('/'),
      headers: { ...asking.headers, 'X-Correlation-Id': 'same' },
    });
    const say = operation.auth === 'secret-key' ? stage.server : stage.as(recipe.persona).say;
    const missing = await say(at('nothing-of-that-name'));

    expect(missing).toMatchObject({ status: 404, body: { code: 'not-found' } });
    for (const id of [foreignIds[place]!, '__proto__', 'constructor', '%00', '%E0%A4%A', 'x'.repeat(5000)]) {
      const told = await say(at(id));
      expect(told.body).toEqual(missing.body);
      expect([...told.headers]).toEqual([...missing.headers]);
    }
  },
);
