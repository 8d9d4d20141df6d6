import {
  CountryRules,
  EnrollmentDraft,
  EnrollmentState,
  MembershipProfile,
  RoleId,
  WorkAccount,
  type RefusalCode,
} from '@twotier/core';
import * as z from 'zod/mini';
import { ActivityRecord } from './activity.js';
import { CustomerEdge, CustomerRecord, CustomerSummary } from './customers.js';
import { Question } from './decisions.js';
import { docs, parameterDocs, tags } from './docs.js';
import { Enrollment, SignInOutcome } from './enrollment.js';
import type { AnyExample } from './examples/example.js';
import { examples } from './examples/index.js';
import { problemExample } from './examples/problems.js';
import { Letter } from './invitation.js';
import { CustomerInvitation, CustomerInvitationPreview } from './invitations.js';
import type { AnyOperation, Schema } from './operation.js';
import { operations, type OperationId } from './operations.js';
import { Order } from './orders.js';
import { DecisionReply, OrganizationSummary } from './organization.js';
import { Partnership, PartnershipInvitation, PartnershipInvitationPreview } from './partnerships.js';
import { Problem, problemStatuses, statusOfRefusal, type ProblemCode } from './problem.js';
import { DirectoryProvider, Offer, RoleReference } from './reference.js';
import { Session } from './sessions.js';
import { SignInData, UserRecord } from './users.js';
import { Webhook, WebhookDelivery, WebhookEvent, WebhookEventType } from './webhooks.js';

/** A piece of the document. It is written as JSON and never read by our own code. */
type Json = { readonly [key: string]: unknown };

export interface OpenApiOptions {
  /** The version of the contract, for example that of the package. */
  readonly version: string;
  /** Where the API is, with its `/v1`. */
  readonly serverUrl: string;
}

/** The things that requests and replies are made of. Each stands in the document once, under its name. */
const named = {
  ActivityRecord,
  CountryRules,
  CustomerEdge,
  CustomerInvitation,
  CustomerInvitationPreview,
  CustomerRecord,
  CustomerSummary,
  DecisionReply,
  DirectoryProvider,
  Enrollment,
  EnrollmentDraft,
  EnrollmentState,
  Letter,
  MembershipProfile,
  Offer,
  Order,
  OrganizationSummary,
  Partnership,
  PartnershipInvitation,
  PartnershipInvitationPreview,
  Problem,
  Question,
  RoleId,
  RoleReference,
  Session,
  SignInData,
  SignInOutcome,
  UserRecord,
  Webhook,
  WebhookDelivery,
  WebhookEvent,
  WebhookEventType,
  WorkAccount,
};

/** The contract as an OpenAPI 3.1 document, read from the same values that the client and every server are typed by. */
export function toOpenApi({ version, serverUrl }: OpenApiOptions): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Twotier',
      version,
      summary: 'The two-tier partner path: enrollment, users, partnerships, customers, invitations and orders.',
      description: introduction,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: toPaths(),
    components: {
      schemas: toComponents(),
      examples: toProblemExamples(),
      responses: toSharedProblems(),
      headers: {
        'X-Correlation-Id': { description: 'What to name when asking about this call.', schema: { type: 'string' } },
        ETag: {
          description: 'The state of the thing, its `etag` in quotes: send it back as `If-Match`.',
          schema: { type: 'string' },
        },
        'Retry-After': { description: 'Seconds to wait before the next try.', schema: { type: 'integer', minimum: 0 } },
      },
      parameters: {
        'X-Correlation-Id': {
          name: 'X-Correlation-Id',
          in: 'header',
          description: 'The caller’s own name for the call. The answer repeats it.',
          schema: { type: 'string', maxLength: 100 },
        },
        'Idempotency-Key': {
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'One for each intention, kept when it is sent again: the same key makes the thing once and answers the same.',
          schema: { type: 'string', minLength: 1, maxLength: 200 },
        },
        'If-Match': {
          name: 'If-Match',
          in: 'header',
          required: true,
          description: 'The `etag` of the thing as it was read, in quotes. If it has changed since, nothing is done.',
          schema: { type: 'string' },
        },
      },
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'The token of a session.' },
        secretKey: { type: 'http', scheme: 'bearer', description: 'The distributor’s secret key. For servers only.' },
      },
    },
  };
}

const introduction = [
  'The bearer token says whose company is meant; no address names one. What is not the caller’s is not found.',
  'A request that fails answers a problem (RFC 9457). Its `code` is stable; where a rule of the programme refuses, `refusal` has the evidence.',
  'Replies may get new fields, and enumerations new values: ignore what you do not know.',
].join('\n\n');

function toPaths(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [id, operation] of Object.entries(operations) as [OperationId, AnyOperation][]) {
    const path = operation.path.replaceAll(/:([a-zA-Z]+)/g, '{$1}');
    (paths[path] ??= {})[operation.method.toLowerCase()] = toOperation(id, operation);
  }
  return paths;
}

function toOperation(id: OperationId, operation: AnyOperation): Json {
  const { tag, summary, description } = docs[id];
  const scope = operation.scope && `Needs the scope \`${operation.scope}\`.`;

  return {
    operationId: id,
    tags: [tag],
    ...(operation.deprecated && { deprecated: true }),
    summary,
    description: [description, scope].filter(Boolean).join('\n\n') || summary,
    security: toSecurity(operation),
    parameters: toParameters(id, operation),
    ...(operation.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: toSchema(operation.body, 'input'), examples: toExamples(exampleOf(id).body) },
        },
      },
    }),
    responses: { [operation.status]: toSuccess(id, operation), ...toProblems(operation) },
  };
}

function toSecurity({ auth }: AnyOperation): Json[] {
  if (auth === 'none') return [];
  return [{ [auth === 'session' ? 'session' : 'secretKey']: [] }];
}

function toParameters(id: OperationId, operation: AnyOperation): Json[] {
  const { params, query } = exampleOf(id);
  const inPath = [...operation.path.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: parameterDocs[name!],
    schema: { type: 'string' },
    examples: toExamples(params?.[name!]),
  }));
  const headers = [
    'X-Correlation-Id',
    ...(operation.creates ? ['Idempotency-Key'] : []),
    ...(operation.changes ? ['If-Match'] : []),
  ].map((name) => ({ $ref: `#/components/parameters/${name}` }));

  return [...inPath, ...toQuery(operation.query, query), ...headers];
}

function toQuery(query: Schema | undefined, example: AnyExample['query']): Json[] {
  if (!query) return [];
  // As it is after the parse: before it, a number is a text and says nothing of its limits.
  const { properties = {}, required = [] } = toSchema(query, 'output') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    ...(required.includes(name) && { required: true }),
    description: parameterDocs[name],
    schema,
    ...(example && name in example && { examples: toExamples(example[name]) }),
  }));
}

const correlation = { 'X-Correlation-Id': { $ref: '#/components/headers/X-Correlation-Id' } };

function toSuccess(id: OperationId, operation: AnyOperation): Json {
  if (!operation.reply) return { description: 'Done.', headers: correlation };

  return {
    description: operation.creates && operation.status === 201 ? 'Made.' : 'As asked.',
    headers: { ...correlation, ...(hasEtag(operation.reply) && { ETag: { $ref: '#/components/headers/ETag' } }) },
    content: {
      'application/json': { schema: toSchema(operation.reply, 'output'), examples: toExamples(exampleOf(id).reply) },
    },
  };
}

const hasEtag = (reply: Schema) => reply instanceof z.ZodMiniObject && 'etag' in reply.shape;

/** Every way in which the operation can say no, by status, with the codes that have it. */
function toProblems(operation: AnyOperation): Json {
  const codes = new Map<number, (ProblemCode | RefusalCode)[]>();
  const add = (status: number, code: ProblemCode | RefusalCode) =>
    codes.set(status, [...(codes.get(status) ?? []), code]);
  for (const code of problemCodesOf(operation)) add(problemStatuses[code], code);
  for (const code of operation.refusals) add(statusOfRefusal(code), code);

  return Object.fromEntries(
    [...codes].map(([status, all]) => [
      status,
      byRules.has(status) ? toProblem(status, all) : { $ref: `#/components/responses/${all.join('.')}` },
    ]),
  );
}

/** The statuses that rules refuse with, too: each operation has its own list of codes. The others are the same everywhere. */
const byRules: ReadonlySet<number> = new Set([403, 404, 409, 422]);

/** The problems that many operations have in common, by their codes. */
function toSharedProblems(): Json {
  const shared: (readonly ProblemCode[])[] = [
    ['session-missing', 'session-expired'],
    ['secret-key-invalid'],
    ['not-json'],
    ['payload-too-large'],
    ['unsupported-media-type'],
    ['precondition-failed'],
    ['precondition-required'],
    ['rate-limited'],
    ['server-error'],
    ['service-unavailable'],
  ];
  return Object.fromEntries(shared.map((codes) => [codes.join('.'), toProblem(problemStatuses[codes[0]!], codes)]));
}

function toProblem(status: number, codes: readonly (ProblemCode | RefusalCode)[]): Json {
  const waits = status === 429 || status === 503;
  return {
    description: codes.map((code) => `\`${code}\``).join(', '),
    headers: { ...correlation, ...(waits && { 'Retry-After': { $ref: '#/components/headers/Retry-After' } }) },
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            { type: 'object', properties: { status: { const: status }, code: { enum: codes } } },
          ],
        },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

const exampleOf = (id: OperationId) => examples[id] as AnyExample;

const toExamples = (value: unknown): Json => ({ example: { value } });

/** Every code that an operation can answer with, once. */
function toProblemExamples(): Json {
  const all = Object.values(operations) as AnyOperation[];
  const codes = new Set(all.flatMap((operation) => [...problemCodesOf(operation), ...operation.refusals]));
  return Object.fromEntries(
    [...codes].toSorted((a, b) => a.localeCompare(b)).map((code) => [code, { value: problemExample(code) }]),
  );
}

/** What can go wrong besides the rules follows from what the operation takes. */
function problemCodesOf(operation: AnyOperation): ProblemCode[] {
  const { auth, scope, body, query, path, creates, changes } = operation;
  return [
    ...(auth === 'session' ? (['session-missing', 'session-expired'] as const) : []),
    ...(auth === 'secret-key' ? (['secret-key-invalid'] as const) : []),
    ...(scope ? (['scope-missing'] as const) : []),
    'origin-not-allowed',
    ...(path.includes(':') ? (['not-found'] as const) : []),
    ...(body ? (['not-json', 'payload-too-large', 'unsupported-media-type'] as const) : []),
    ...(body || query ? (['validation-failed'] as const) : []),
    ...(creates ? (['idempotency-in-progress', 'idempotency-key-reused'] as const) : []),
    ...(changes ? (['precondition-failed', 'precondition-required'] as const) : []),
    'rate-limited',
    'server-error',
    'service-unavailable',
  ];
}

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });

/** A schema in the words of OpenAPI: what has a name is referred to by it. */
function toSchema(schema: Schema, io: 'input' | 'output'): Json {
  const { $schema: _dialect, $defs: _named, ...json } = convert(schema, io);
  return json;
}

function toComponents(): Json {
  return Object.fromEntries(
    Object.entries(named).map(([name, schema]) => {
      const { $defs } = convert(schema, 'output') as { $defs: Record<string, Json> };
      const { id: _name, ...json } = $defs[name]!;
      return [name, json];
    }),
  );
}

/** What zod makes of a schema: everything with a name is in its `$defs`, itself too. */
function convert(schema: Schema, io: 'input' | 'output'): Json {
  const json = z.toJSONSchema(schema, {
    io,
    metadata: registry,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      // A reply may get new fields; only a request that is closed on purpose stays closed.
      if (def.type === 'object' && !def.catchall) delete jsonSchema.additionalProperties;
      // The format says it; the pattern behind it is two lines of noise at every date.
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    },
  });
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}
