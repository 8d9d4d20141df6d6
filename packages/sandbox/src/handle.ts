import type { AnyOperation, ParamsOf, Schema, Scope } from '@twotier/api';
import {
  canAct,
  toFieldIssues,
  type ActRefusal,
  type Refused,
  type RefusalCode,
  type RefusalShape,
  type User,
} from '@twotier/core';
import { invalid, type Answer, type Failure, type Reply } from './answer.js';
import type { Incoming } from './incoming.js';
import { isJsonType, parseJson } from './read-body.js';
import { recordCall } from './record-activity.js';
import { hashToken, isSame } from './secrets.js';
import type { Company, Locale } from './records.js';
import type { World } from './world.js';

type Parsed<S> = S extends Schema ? S['_zod']['output'] : undefined;

/** Who asks, where the operation is for a person. */
export interface Caller {
  readonly actor: User;
  readonly company: Company;
  readonly session: { readonly scopes: readonly Scope[]; readonly expiresAt: string; readonly key: string };
}

/** A call without a person: by the distributor's server, or by anybody. */
export type OpenCall<O extends AnyOperation> = {
  readonly params: ParamsOf<O['path']>;
  readonly query: Parsed<O['query']>;
  readonly body: Parsed<O['body']>;
  /** The language of the person who asks, of those in which the sandbox writes mails. */
  readonly locale: Locale;
  /** Where the request comes from, as far as that is known. */
  readonly address: string | undefined;
  /** Whether `If-Match` names this version. Operations that change something answer `outdated(…)` where it does not. */
  readonly matches: (etag: string) => boolean;
};

export type Call<O extends AnyOperation> = Caller & OpenCall<O>;

/** What comes of a call before it is written as a response. */
export type Outcome = Reply<unknown> | { allowed: false; reason: RefusalShape & { code: RefusalCode } } | Failure;

/** A call that may go ahead. */
export interface Prepared {
  /** Whose idempotency keys these are. */
  readonly caller: string;
  readonly text: string;
  run(): Promise<Outcome>;
}

/** One operation, and what answers it. */
export interface Handler {
  readonly operation: AnyOperation;
  prepare(
    request: Incoming,
    params: Readonly<Record<string, string>>,
    stale: boolean,
    correlationId: string,
  ): Promise<Prepared | Refused<ActRefusal> | Failure>;
}

/** `If-Match` names another version: both are shown. */
export const outdated = (current: unknown): Failure => ({ problem: 'precondition-failed', current });

/**
 * Makes the two makers of handlers: `handle` for what a person's session calls, `handleOpen` for the rest.
 *
 * What all operations have in common is done here once: who asks and what the session opens, the form of what was sent,
 * and that somebody who may not act does nothing. A handler may refuse by the codes its contract declares; another code
 * does not compile.
 */
export function handling(
  world: World,
  secretKey: string,
  addressOf: (request: Incoming) => string | undefined = () => undefined,
) {
  const prepare =
    (operation: AnyOperation, answer: (call: never) => Outcome | Promise<Outcome>): Handler['prepare'] =>
    async (request, params, stale, correlationId) => {
      const caller = findCaller(operation, request, world, secretKey);
      if ('problem' in caller) return caller;
      const { actor } = caller.person;
      const acts = actor && operation.path !== '/session' && canAct(actor);
      if (acts && !acts.allowed) return acts;

      if (operation.creates && world.isFull) return { problem: 'service-unavailable', retryAfter: 3600 };
      const ifMatch = request.header('if-match');
      if (operation.changes && ifMatch === undefined) return { problem: 'precondition-required' };

      const query = parseQuery(operation, request.search);
      if ('problem' in query) return query;

      const text = await request.text();
      if (typeof text !== 'string') return text;
      const body = parseBody(operation, request, text);
      if ('problem' in body) return body;

      const call = {
        ...caller.person,
        params,
        query: query.value,
        body: body.value,
        locale: localeOf(request),
        address: addressOf(request),
        matches: (etag: string) => !stale && isMatch(ifMatch ?? '', etag),
      };
      // The call has been parsed by the operation's own schemas: this is where its type is earned.
      const run = async () => {
        const outcome = await answer(call as never);
        // Here and not in the handlers, so that none of them can forget it (R-SEC-04).
        if (!operation.reads && 'reply' in outcome) recordCall(world, operation, call, outcome, correlationId);
        return outcome;
      };
      return { caller: caller.key, text, run };
    };

  return {
    handle: <const O extends AnyOperation>(
      operation: O,
      answer: (call: Call<O>) => Answer<O> | Promise<Answer<O>>,
    ): Handler => {
      if (operation.auth !== 'session') throw new TypeError(`Failed to handle ${operation.id}: use handleOpen.`);
      return { operation, prepare: prepare(operation, answer) };
    },
    handleOpen: <const O extends AnyOperation>(
      operation: O,
      answer: (call: OpenCall<O>) => Answer<O> | Promise<Answer<O>>,
    ): Handler => {
      if (operation.auth === 'session') throw new TypeError(`Failed to handle ${operation.id}: use handle.`);
      return { operation, prepare: prepare(operation, answer) };
    },
  };
}

export type Handling = ReturnType<typeof handling>;

function findCaller(
  operation: AnyOperation,
  request: Incoming,
  world: World,
  secretKey: string,
): { key: string; person: Partial<Caller> } | Failure {
  if (operation.auth === 'none') return { key: 'anybody', person: {} };

  const token = /^Bearer ([\w.~+/-]{1,500}=*)$/i.exec(request.header('authorization') ?? '')?.[1];
  if (operation.auth === 'secret-key') {
    return token !== undefined && isSame(hashToken(token), hashToken(secretKey))
      ? { key: 'secret-key', person: {} }
      : { problem: 'secret-key-invalid' };
  }
  if (token === undefined) return { problem: 'session-missing' };

  const key = hashToken(token);
  const session = world.sessions.get(key);
  const actor = session && world.people.get(session.userId)?.user;
  if (!session || !actor || session.expiresAt <= world.now) return { problem: 'session-expired' };
  if (operation.scope && !session.scopes.includes(operation.scope)) return { problem: 'scope-missing' };

  const { scopes, expiresAt } = session;
  return {
    key: actor.id,
    person: { actor, company: world.company(actor.organizationId), session: { scopes, expiresAt, key } },
  };
}

function parseQuery(operation: AnyOperation, search: string): { value: unknown } | Failure {
  if (search === '' && !operation.query) return { value: undefined };
  const entries = new URLSearchParams(search);
  const names = [...entries.keys()];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return invalid({ path: twice, code: 'invalid' });

  if (!operation.query) {
    return names.length > 0
      ? invalid(...names.map((path) => ({ path, code: 'unknown-field' }) as const))
      : { value: undefined };
  }
  return parse(operation.query, Object.fromEntries(entries));
}

function parseBody(operation: AnyOperation, request: Incoming, text: string): { value: unknown } | Failure {
  if (!operation.body && text === '') return { value: undefined };
  if (!isJsonType(request.header('content-type'))) return { problem: 'unsupported-media-type' };

  const parsed = parseJson(text);
  if ('problem' in parsed) return parsed;
  if (operation.body) return parse(operation.body, parsed.json);

  const { json } = parsed;
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isObject) return invalid({ path: '', code: 'invalid' });
  const names = Object.keys(json);
  return names.length > 0
    ? invalid(...names.map((path) => ({ path, code: 'unknown-field' }) as const))
    : { value: undefined };
}

function parse(schema: Schema, value: unknown): { value: unknown } | Failure {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? { value: parsed.data } : invalid(...toFieldIssues(parsed.error));
}

/** Weak tags never match: they do not promise the same bytes. */
const isMatch = (ifMatch: string, etag: string): boolean =>
  ifMatch.trim() === '*' || ifMatch.split(',').some((tag) => tag.trim() === `"${etag}"`);

const localeOf = (request: Incoming): Locale =>
  /^it\b/i.test(request.header('accept-language')?.trim() ?? '') ? 'it' : 'en';
