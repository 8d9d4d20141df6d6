import * as fc from 'fast-check';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { operations, Problem, type AnyOperation, type OperationId } from '@twotier/api';
import { toOpenApi } from '@twotier/api/openapi';
import { hostileOf, validOf, type JsonSchema, type Resolve } from './arbitrary.js';
import { addressOf, ask, cast, reset, send, tokenOf, type Role, type Told } from './ask.js';

/** The same in every run: whoever hunts for more sets FUZZ_SEED and FUZZ_RUNS. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 12);

const document = toOpenApi({ version: '0', serverUrl: 'https://unused.example/v1' }) as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
};
interface Described {
  readonly operationId: OperationId;
  readonly parameters?: readonly { readonly in?: string; readonly name?: string; readonly schema?: JsonSchema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}
const described = new Map(
  Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((operation) => [operation.operationId, operation] as const),
  ),
);
const resolve: Resolve = (reference) => document.components.schemas[reference.split('/').at(-1)!]!;

const ids = Object.keys(operations) as OperationId[];
const bodySchemaOf = (id: OperationId): JsonSchema | undefined =>
  Object.values(described.get(id)?.requestBody?.content ?? {})[0]?.schema;
const withBody = ids.filter(bodySchemaOf);
const roles = ['reseller', 'provider', 'customer'] as const satisfies readonly Role[];

beforeAll(reset);
afterEach(reset);

/** No answer is outside the contract: not a fault, and of the form that the operation describes. */
function expectInContract(id: OperationId, told: Told): void {
  const operation: AnyOperation = operations[id];
  expect(told.status, `${id}: ${told.text.slice(0, 300)}`).toBeLessThan(500);
  if (told.status >= 300) {
    expect(told.headers.get('Content-Type'), id).toBe('application/problem+json');
    expect(Problem.safeParse(told.body).success, `${id}: ${told.text}`).toBe(true);
    expect(told.body.status).toBe(told.status);
    return;
  }
  expect(told.status, id).toBe(operation.status);
  if (!operation.reply) return expect(told.text).toBe('');
  const parsed = operation.reply.safeParse(told.body);
  expect(parsed.error?.issues, id).toBeUndefined();
}

async function bearer(id: OperationId, role: Role): Promise<string | undefined> {
  const { auth } = operations[id];
  if (auth === 'none') return undefined;
  return auth === 'session' ? tokenOf(role) : undefined;
}

const call = async (id: OperationId, role: Role, body: unknown, params: Record<string, string>) =>
  ask(id, {
    params,
    ...(body !== undefined && { body: typeof body === 'string' ? JSON.stringify(body) : body }),
    headers: { 'If-Match': '"v1"' },
    token: await bearer(id, role),
  });

const placesOf = (id: OperationId): string[] => [...operations[id].path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
const anId = fc.constantFrom(
  cast.resellerHelper.userId,
  cast.foreign.invitationId,
  '__proto__',
  '%',
  '\u0000',
  'x'.repeat(500),
);
const paramsOf = (id: OperationId) => fc.record(Object.fromEntries(placesOf(id).map((place) => [place, anId])));

/** What would end the session that the others of this file use is asked for elsewhere. */
const notFuzzed: readonly OperationId[] = ['endSession', 'createSession'];

it.each(withBody.filter((id) => !notFuzzed.includes(id)))(
  '%s answers within its contract to what it describes',
  async (id) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...roles),
        validOf(bodySchemaOf(id)!, resolve),
        paramsOf(id),
        async (role, body, params) => expectInContract(id, await call(id, role, body, params)),
      ),
      { seed, numRuns },
    );
  },
);

it.each(withBody)('%s answers within its contract to what it does not describe', async (id) => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...roles),
      hostileOf(bodySchemaOf(id)!, resolve),
      paramsOf(id),
      async (role, body, params) => expectInContract(id, await call(id, role, body, params)),
    ),
    { seed, numRuns },
  );
});

const reading = ids.filter((id) => operations[id].method === 'GET');

it.each(reading)('%s answers within its contract to any query', async (id) => {
  const known = (described.get(id)?.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const names = fc.constantFrom(...known.map(({ name = '' }) => name), 'nobody-knows-this', '__proto__', '');
  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('', '0', '-1', '1e9', 'NaN', '%00', 'x'.repeat(3000)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...roles),
      fc.array(fc.tuple(names, values), { maxLength: 4 }),
      paramsOf(id),
      async (role, query, params) => {
        const search = new URLSearchParams(query.map(([name, value]) => [name, value.toWellFormed()]));
        const told = await ask(id, { params, query: `?${search}`, token: await bearer(id, role) });
        expectInContract(id, told);
      },
    ),
    { seed, numRuns },
  );
});

/** Bodies that are wrong before anybody looks into them. */
const brokenBodies: readonly (readonly [name: string, body: string])[] = [
  ['nothing', ''],
  ['no JSON', '{'],
  ['a list in place of an object', '[]'],
  ['the same member twice', '{"token":"a","token":"b","fullName":"a","fullName":"b"}'],
  ['a prototype', '{"__proto__":{"roles":["global-admin"]},"constructor":{"prototype":{}}}'],
  ['a thousand levels', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`],
  ['a hundred thousand brackets', '['.repeat(100_000)],
  ['half a character', '{"fullName":"\\ud800","email":"\\udfff@x.example","token":"\\ud800"}'],
  ['numbers beyond all numbers', '{"quantity":1e999,"limit":-1e999}'],
  ['a byte order mark', '\ufeff{}'],
  ['a list of five thousand', JSON.stringify({ roles: Array.from({ length: 5000 }, () => 'sales-agent') })],
];

it.each(brokenBodies)('every operation answers within its contract to %s', async (_name, body) => {
  for (const id of withBody.filter((one) => !notFuzzed.includes(one))) {
    const told = await ask(id, { body, headers: { 'If-Match': '"v1"' }, token: await bearer(id, 'reseller') });
    expectInContract(id, told);
    expect(told.status, id).toBeGreaterThanOrEqual(400);
  }
});

it('a body of more than a megabyte is refused with 413, wherever it is sent', async () => {
  const body = JSON.stringify({ fullName: 'x'.repeat(1_100_000) });
  for (const id of withBody.filter((one) => operations[one].auth === 'session')) {
    const told = await ask(id, { body, headers: { 'If-Match': '"v1"' }, token: await tokenOf('reseller') });
    expect(told.status, id).toBe(413);
  }
});

it.each([
  '/users/%',
  '/users/%E0%A4%A',
  '/users/%00',
  '/users/..%2f..%2f',
  '//users',
  '/users/',
  '/nothing',
  '/users/a/b/c',
])('the address %s leads to nothing and breaks nothing', async (path) => {
  const base = addressOf(operations.getSession).replace(/\/session$/, '');
  const told = await send(`${base}${path}`, { headers: { Authorization: `Bearer ${await tokenOf('reseller')}` } });
  expect([400, 404, 405]).toContain(told.status);
});
