import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { breakingChanges, isMajorPlanned } from './api-changes.mjs';

const problem = (...codes) => ({
  content: { 'application/problem+json': { schema: { allOf: [{}, { properties: { code: { enum: codes } } }] } } },
});

/** A small contract; `change` alters the only operation of a copy of it. */
function contract(change = () => {}) {
  const document = {
    paths: {
      '/users': {
        post: {
          operationId: 'addUser',
          security: [{ session: [] }],
          parameters: [{ name: 'sort', in: 'query', schema: { type: 'string', enum: ['name', 'age'] } }],
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: {
                    name: { type: 'string', maxLength: 100 },
                    role: { type: 'string', enum: ['agent', 'admin'] },
                    contact: { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Contact' }] },
                  },
                  required: ['name'],
                  additionalProperties: false,
                },
              },
            },
          },
          responses: {
            201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } } },
            409: problem('email-taken', 'user-purged'),
          },
        },
      },
    },
    components: {
      schemas: {
        Contact: { type: 'object', properties: { phone: { type: 'string' } }, required: ['phone'] },
        User: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            status: { type: 'string', enum: ['active'] },
            since: { type: 'string', format: 'date-time' },
            reports: { type: 'array', items: { $ref: '#/components/schemas/User' } },
            decision: {
              anyOf: [
                { type: 'object', properties: { allowed: { const: true } }, required: ['allowed'] },
                { type: 'object', properties: { allowed: { const: false } }, required: ['allowed'] },
              ],
            },
          },
          required: ['id', 'status'],
        },
      },
    },
  };
  const operation = document.paths['/users'].post;
  const { schemas } = document.components;
  change({ document, operation, schemas, body: operation.requestBody.content['application/json'].schema });
  return document;
}

const changes = (change) => breakingChanges(contract(), contract(change));

it.each([
  ['an operation that is gone', ({ document }) => delete document.paths['/users'], 'POST /users: is gone'],
  ['another name', ({ operation }) => (operation.operationId = 'newUser'), 'is no longer called addUser'],
  ['another caller', ({ operation }) => (operation.security = [{ secretKey: [] }]), 'is called by somebody else'],
  ['a parameter that is gone', ({ operation }) => (operation.parameters = []), 'takes no query sort'],
  [
    'a parameter that is wanted',
    ({ operation }) => operation.parameters.push({ name: 'to', in: 'query', required: true, schema: {} }),
    'wants query to',
  ],
  ['a parameter with fewer values', ({ operation }) => operation.parameters[0].schema.enum.pop(), 'takes only name'],
  ['a field of the request that is gone', ({ body }) => delete body.properties.role, 'body.role is gone'],
  ['a field of the request that is wanted', ({ body }) => body.required.push('role'), 'body.role is wanted'],
  [
    'a new field of the request that is wanted',
    ({ body }) => {
      body.properties.age = { type: 'integer' };
      body.required.push('age');
    },
    'body.age is wanted',
  ],
  ['a value that is taken no more', ({ body }) => body.properties.role.enum.pop(), 'body.role takes only agent'],
  ['a value of another type', ({ body }) => (body.properties.name.type = 'number'), 'body.name is of another type'],
  ['a tighter limit', ({ body }) => (body.properties.name.maxLength = 50), 'body.name has a tighter maxLength'],
  ['a pattern', ({ body }) => (body.properties.name.pattern = '^a'), 'body.name has a tighter pattern'],
  [
    'a form that is taken no more',
    ({ body }) => body.properties.contact.anyOf.pop(),
    'no longer takes one of its forms',
  ],
  ['more within a form', ({ schemas }) => schemas.Contact.required.push('mail'), 'no longer takes one of its forms'],
  ['no body', ({ operation }) => delete operation.requestBody, 'takes no body'],
  [
    'another status',
    ({ operation }) => {
      operation.responses[200] = operation.responses[201];
      delete operation.responses[201];
    },
    'no longer answers 201',
  ],
  ['a code that is gone', ({ operation }) => (operation.responses[409] = problem('email-taken')), 'user-purged'],
  ['a field of the reply that is gone', ({ schemas }) => delete schemas.User.properties.since, 'reply.since is gone'],
  [
    'a field of the reply that may be missing',
    ({ schemas }) => schemas.User.required.pop(),
    'reply.status may be missing',
  ],
  [
    'a reply of another type',
    ({ schemas }) => (schemas.User.properties.id.type = ['string', 'null']),
    'reply.id is of',
  ],
  ['another way of writing', ({ schemas }) => delete schemas.User.properties.since.format, 'written in another way'],
  [
    'a new form of the reply',
    ({ schemas }) => schemas.User.properties.decision.anyOf.push({ type: 'string' }),
    'may now be one of its forms',
  ],
])('finds %s', (_name, change, sentence) => {
  const found = changes(change);
  expect(found.join('\n')).toContain(sentence);
});

it.each([
  ['nothing', () => {}],
  ['a new operation', ({ document }) => (document.paths['/groups'] = { get: { responses: {} } })],
  ['an optional parameter', ({ operation }) => operation.parameters.push({ name: 'to', in: 'query', schema: {} })],
  ['an optional field of the request', ({ body }) => (body.properties.age = { type: 'integer' })],
  ['a field that need not be sent any more', ({ body }) => (body.required = [])],
  ['another value that is taken', ({ body }) => body.properties.role.enum.push('guest')],
  ['a wider limit', ({ body }) => (body.properties.name.maxLength = 500)],
  ['another form that is taken', ({ body }) => body.properties.contact.anyOf.push({ type: 'number' })],
  ['another code', ({ operation }) => (operation.responses[409] = problem('email-taken', 'user-purged', 'new'))],
  ['a new field of the reply', ({ schemas }) => (schemas.User.properties.age = { type: 'integer' })],
  ['a new value of an enumeration', ({ schemas }) => schemas.User.properties.status.enum.push('removed')],
  ['a field of the reply that is always there', ({ schemas }) => schemas.User.required.push('since')],
])('lets %s be', (_name, change) => {
  expect(changes(change)).toEqual([]);
});

it('finds nothing between the contract and itself', () => {
  const document = JSON.parse(readFileSync(join(import.meta.dirname, '../packages/api/openapi.json'), 'utf8'));
  expect(breakingChanges(document, structuredClone(document))).toEqual([]);
});

it('finds what is taken out of the contract', () => {
  const document = JSON.parse(readFileSync(join(import.meta.dirname, '../packages/api/openapi.json'), 'utf8'));
  const changed = structuredClone(document);
  delete changed.components.schemas.UserRecord.properties.fullName;

  expect(breakingChanges(document, changed)).toContain('GET /users/{userId}: reply.fullName is gone');
});

it('reads in the changesets whether a break is planned', () => {
  expect(isMajorPlanned(["---\n'@twotier/api': major\n---\n\nUsers are people now."])).toBe(true);
  expect(isMajorPlanned(["---\n'@twotier/api': minor\n---\n\n'@twotier/api': major"])).toBe(false);
  expect(isMajorPlanned(["---\n'@twotier/client': major\n---\n"])).toBe(false);
});
