import { beforeAll, describe, expect, it } from 'vitest';
import { operations, type AnyOperation, type OperationId } from '@twotier/api';
import { as, ask, asServer, cast, reset, type Told } from './ask.js';
import { isolation, type Things } from './isolation.js';

// What is more than anybody needs is refused, with the status that says so, and the next call goes on as before.

beforeAll(reset);

const operationOf = (id: OperationId): AnyOperation => operations[id];
const things = { ...cast.foreign, webhookId: 'nobody', deliveryId: 'nobody' };
const bodyOf = (id: OperationId): unknown => (isolation[id] as { body?: (of: Things) => unknown }).body?.(things);
const withBody = (Object.keys(operations) as OperationId[]).filter((id) => operationOf(id).body);

/** Calls an operation as whoever may call it, with this body. */
function tell(id: OperationId, body: unknown): Promise<Told> {
  const { by, places } = isolation[id] as { by: keyof typeof cast | 'server' | 'anybody'; places: object };
  const params = Object.fromEntries(Object.keys(places).map((place) => [place, 'nobody']));
  const asking = { params, body, headers: { 'If-Match': '"v1"' } };
  if (by === 'server') return asServer(id, asking);
  return by === 'anybody' ? ask(id, asking) : as(by as 'reseller', id, asking);
}

describe('a body', () => {
  const filler = (bytes: number) => `{"a":"${'x'.repeat(bytes - 8)}"}`;
  const nested = (depth: number) => `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;

  it('of more than a megabyte is answered 413, one of exactly a megabyte is read', async () => {
    for (const id of ['addUser', 'decide', 'saveEnrollmentDraft', 'createWebhook'] as const) {
      const tooLarge = await tell(id, filler(1_048_577)).catch(() => ({ status: 413 }));
      expect(tooLarge.status, id).toBe(413);
      expect((await tell(id, filler(1_048_576))).status, id).toBe(422);
    }
    expect((await as('reseller', 'listUsers')).status).toBe(200);
  });

  it('nested deeper than 32 is refused before it is built, 32 and what is not closed too', async () => {
    for (const body of [nested(33), nested(100_000), '['.repeat(500_000), '{"a":'.repeat(100_000)]) {
      const { status } = await tell('addUser', body);
      expect([400, 422], `${body.length} letters: ${status}`).toContain(status);
    }
    expect(await tell('addUser', nested(32))).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([{ path: 'a', code: 'unknown-field' }]) },
    });
  });

  it('holds at most a thousand items', async () => {
    const item = { fullName: '', email: '', roles: [] };
    expect((await tell('addUsers', { items: Array.from({ length: 1000 }, () => item) })).status).toBe(200);
    const more: readonly [OperationId, object][] = [
      ['addUsers', { items: Array.from({ length: 1001 }, () => item) }],
      ['changeRolesOfUsers', { items: Array.from({ length: 1001 }, () => ({ userId: 'a', etag: 'v1', roles: [] })) }],
      ['decide', { questions: Array.from({ length: 1001 }, () => ({ question: 'list-users' })) }],
    ];
    for (const [id, body] of more) expect((await tell(id, body)).status, id).toBe(422);
  });
});

it('a page has at most five hundred items, and at least one', async () => {
  for (const id of ['listUsers', 'listCustomers', 'listCustomerInvitations', 'listActivity'] as const) {
    expect((await as('reseller', id, { query: '?limit=500' })).status, id).toBe(200);
    for (const limit of ['501', '0', '-1', '1e9', 'NaN', '9'.repeat(400), '1.5', '']) {
      expect((await as('reseller', id, { query: `?limit=${limit}` })).status, `${id} ${limit}`).toBe(422);
    }
  }
});

/** What makes a careless expression run for hours, each of a hundred thousand letters. */
const hostile = [
  'a',
  ' ',
  '\t',
  '@',
  '.',
  '-',
  'a@a.',
  '(',
  '0',
  '\\',
  '/',
  '<',
  '#invitation=',
  'ß',
  '\u202e',
  '\u200b',
].map((part) => `${part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000)}!`);

/** The value with every text in it replaced. */
function replaced(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((one) => replaced(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, text)]));
}

it.each(withBody)('%s reads hostile text of a hundred kilobytes in each field at once', async (id) => {
  const { questions, ...body } = bodyOf(id) as { questions?: unknown[] };
  // Ten questions of a hundred kilobytes would be more than a body may hold.
  const bodies = questions === undefined ? [body] : questions.map((question) => ({ questions: [question] }));
  for (const text of hostile) {
    for (const one of bodies) {
      const begun = performance.now();
      const { status } = await tell(id, replaced(one, text));
      expect(status, text.slice(0, 12)).toBeLessThan(500);
      expect(performance.now() - begun, text.slice(0, 12)).toBeLessThan(2000);
    }
  }
});

it.each(withBody)('%s takes no field that it does not know, however deep it lies', async (id) => {
  /** Every place at which an object stands below the top, with a field more. */
  const grown = (value: unknown): unknown[] => {
    if (Array.isArray(value)) return value.flatMap((one, at) => grown(one).map((other) => value.with(at, other)));
    if (typeof value !== 'object' || value === null) return [];
    return [
      { ...value, status: 'active' },
      ...Object.entries(value).flatMap(([name, one]) => grown(one).map((other) => ({ ...value, [name]: other }))),
    ];
  };
  // A field called `status` is the caller's own in two bodies: there it stands already, and is not one more.
  const bodies = grown(bodyOf(id)).filter((body) => JSON.stringify(body) !== JSON.stringify(bodyOf(id)));
  for (const body of bodies) {
    if (id === 'changeWebhook' || id === 'saveEnrollmentDraft') continue;
    expect(await tell(id, body), JSON.stringify(body)).toMatchObject({ status: 422 });
  }
});

it('text that hides its direction or its letters is answered as it was sent, and makes no address', async () => {
  const fullName = 'Ada \u202eelpmaxe\u202c \u200bZahn \u2066x\u2069';
  const email = 'hidden.letters@conformance.example';
  const told = await as('reseller', 'addUser', { body: { fullName, email, roles: ['sales-agent'] } });
  expect(told).toMatchObject({ status: 201, body: { user: { fullName, email } } });
  expect(told.body.user.userName).toMatch(/^[\w.@-]+$/);
  expect(JSON.stringify([...told.headers])).not.toContain('Zahn');
  const params = { userId: told.body.user.id as string };
  expect((await as('reseller', 'getUser', { params })).body.fullName).toBe(fullName);

  const addresses = [
    'a\u202eb@conformance.example',
    'a\u200bb@conformance.example',
    'a@conform\u200bance.example',
    'a\ud800@conformance.example',
    'a@b.example\nbcc: c@d.example',
    'a@b.example,c@d.example',
    '\u2066@b.example',
  ];
  for (const address of addresses) {
    const refused = await as('reseller', 'addUser', {
      body: { fullName: 'Ada', email: address, roles: ['sales-agent'] },
    });
    expect(refused, JSON.stringify(address)).toMatchObject({ status: 422, body: { errors: [{ path: 'email' }] } });
  }
  for (const name of ['\u202e\u200b', 'Ada\nZahn', 'Ada\u0000', '\ud800']) {
    const refused = await as('reseller', 'addUser', { body: { fullName: name, email, roles: ['sales-agent'] } });
    expect(refused, JSON.stringify(name)).toMatchObject({ status: 422, body: { errors: [{ path: 'fullName' }] } });
  }
});
