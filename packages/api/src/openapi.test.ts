import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { toOpenApi } from './openapi.js';
import type { AnyExample } from './examples/example.js';
import { examples } from './examples/index.js';
import { operations, Problem, problemStatuses, statusOfRefusal, type AnyOperation } from './index.js';

interface Response {
  readonly $ref?: string;
  readonly headers?: Record<string, unknown>;
  readonly content?: Record<
    string,
    {
      schema: { $ref?: string; allOf?: [unknown, { properties: { code: { enum: string[] } } }] };
      examples: Record<string, unknown>;
    }
  >;
}
interface Described {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly description?: string;
    readonly $ref?: string;
  }[];
  readonly requestBody?: { content: Record<string, { schema: Record<string, unknown> }> };
  readonly responses: Record<string, Response>;
}

const document = toOpenApi({ version: '1.0.0', serverUrl: 'https://api.distributor.example/v1' });
const paths = document['paths'] as Record<string, Record<string, Described>>;
const described = new Map(
  Object.values(paths)
    .flatMap((path) => Object.values(path))
    .map((operation) => [operation.operationId, operation]),
);
const all = Object.entries(operations) as [string, AnyOperation][];

it('is valid OpenAPI 3.1 without a single error', async () => {
  const validator = new Validator();

  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

it('is the committed document', async () => {
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot('../openapi.json');
});

it('refers to nothing that is not there, and lists nothing that is not referred to', () => {
  const text = JSON.stringify(document);
  const referred = new Set([...text.matchAll(/"#\/components\/(\w+\/[^"]+)"/g)].map(([, place]) => place!));
  const components = document['components'] as Record<string, Record<string, unknown>>;
  const listed = Object.entries(components)
    .filter(([kind]) => kind !== 'securitySchemes')
    .flatMap(([kind, entries]) => Object.keys(entries).map((name) => `${kind}/${name}`));

  expect([...referred].toSorted((a, b) => a.localeCompare(b))).toEqual(listed.toSorted((a, b) => a.localeCompare(b)));
  expect(text).not.toContain('$defs');
});

it.each(all)('describes %s', (id, operation) => {
  const entry = described.get(id)!;
  const names = entry.parameters.map(({ name, $ref }) => name ?? $ref?.split('/').at(-1));

  expect(names).toEqual(expect.arrayContaining([...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => name)));
  for (const { name, description } of entry.parameters) if (name) expect(description, name).toMatch(/\.$/);
  expect(names.includes('Idempotency-Key')).toBe(operation.creates);
  expect(names.includes('If-Match')).toBe(operation.changes);
  expect(Boolean(entry.requestBody)).toBe(operation.body !== undefined);
  expect(entry.responses[operation.status]?.headers).toHaveProperty('X-Correlation-Id');
  expect(Boolean(entry.responses[operation.status]?.content)).toBe(operation.reply !== undefined);
});

it.each(all)('shows a call of %s that goes well, as its schemas want it', (id, operation) => {
  const { params, query, body, reply } = (examples as Record<string, AnyExample>)[id]!;

  expect(Object.keys(params ?? {})).toEqual([...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => name));
  for (const [schema, value] of [
    [operation.query, query ?? {}],
    [operation.body, body],
    [operation.reply, reply],
  ] as const) {
    if (schema) expect(schema.safeParse(value).error).toBeUndefined();
    // Nothing stands in an example that the contract would drop.
    if (schema && schema === operation.reply) expect(schema.parse(value)).toEqual(value);
  }
});

it.each(all)('shows every problem of %s as its schema wants it', (id) => {
  const { responses } = described.get(id)!;
  const shared = (document as { components: { responses: Record<string, Response> } }).components.responses;
  const shown = (document as { components: { examples: Record<string, { value: Problem }> } }).components.examples;

  for (const [status, response] of Object.entries(responses)) {
    const { content } = response.$ref ? shared[response.$ref.split('/').at(-1)!]! : response;
    const problem = content?.['application/problem+json'];
    if (!problem) continue;
    const codes = problem.schema.allOf![1].properties.code.enum;
    expect(Object.keys(problem.examples)).toEqual(codes);
    for (const code of codes) {
      expect(Problem.parse(shown[code]!.value)).toMatchObject({ code, status: Number(status) });
    }
  }
});

it.each(all)('lists every code by which %s can refuse, under its status', (id, operation) => {
  for (const code of operation.refusals) {
    const response = described.get(id)!.responses[statusOfRefusal(code)];
    expect(response?.content?.['application/problem+json']?.schema.allOf?.[1].properties.code.enum).toContain(code);
  }
});

it('says who may call', () => {
  expect(described.get('createSession')?.security).toEqual([{ secretKey: [] }]);
  expect(described.get('verifyContact')?.security).toEqual([]);
  expect(described.get('listUsers')?.security).toEqual([{ session: [] }]);
});

it('describes a number in a query as a number with its limits', () => {
  expect(described.get('listUsers')?.parameters.find(({ name }) => name === 'limit')).toMatchObject({
    in: 'query',
    schema: { type: 'integer', minimum: 1, maximum: 500 },
  });
});

it('keeps requests closed and replies open', () => {
  const { components } = document as { components: { schemas: Record<string, object> } };

  expect(described.get('addUser')?.requestBody?.content['application/json']?.schema).toMatchObject({
    additionalProperties: false,
    required: ['fullName', 'email', 'roles'],
  });
  expect(components.schemas['UserRecord']).toMatchObject({
    type: 'object',
    properties: { etag: { type: 'string' }, status: { enum: ['password-change-due', 'active', 'blocked', 'removed'] } },
    required: expect.arrayContaining(['id', 'etag', 'roles']),
  });
  expect(components.schemas['UserRecord']).not.toHaveProperty('additionalProperties');
  expect(described.get('getUser')?.responses[200]?.content?.['application/json']?.schema).toEqual({
    $ref: '#/components/schemas/UserRecord',
  });
});

it('writes every named thing out where it stands', () => {
  const { schemas } = (document as { components: { schemas: Record<string, object> } }).components;

  for (const [name, schema] of Object.entries(schemas)) {
    expect(schema, name).not.toHaveProperty('$ref');
    expect(schema, name).not.toHaveProperty('id', name);
  }
});

it('says when to come back', () => {
  const { components } = document as { components: { responses: Record<string, Response> } };

  expect(described.get('listUsers')?.responses[problemStatuses['rate-limited']]).toEqual({
    $ref: '#/components/responses/rate-limited',
  });
  expect(components.responses['rate-limited']?.headers).toHaveProperty('Retry-After');
});
