import type { RefusalCode } from '@twotier/core';
import type * as z from 'zod/mini';

/** Any schema of the contract. */
export type Schema = z.ZodMiniType;

/** What a session may be limited to. The distributor's server names them when it asks for the session. */
export const scopes = [
  'enrollment',
  'users',
  'partnerships',
  'customers',
  'invitations',
  'orders',
  'activity',
] as const;
export type Scope = (typeof scopes)[number];

/** Since when an operation is on its way out, when it ends, and what takes its place. */
export interface Deprecation {
  readonly since: string;
  /** At least a year later. */
  readonly sunset: string;
  /** The id of the operation to call instead. */
  readonly use?: string;
}

/** The places in a path: `/users/:userId/roles` has `userId`. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [N in Name]: string } & ParamsOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? { readonly [N in Name]: string }
    : object;

/** Everything about one operation of the API. Client, sandbox and documentation are read from it. */
export interface Operation<
  Path extends string = string,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Reply extends Schema | undefined = Schema | undefined,
  Code extends RefusalCode = RefusalCode,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base address, which ends with `/v1`. */
  readonly path: Path;
  /** Who may call: a person's session, the distributor's server with its secret key, or anybody. */
  readonly auth: 'session' | 'secret-key' | 'none';
  /** What the session must be good for. Without one any session will do. */
  readonly scope?: Scope | undefined;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
  readonly status: 200 | 201 | 204;
  /** Every code of `core` by which the operation can refuse. */
  readonly refusals: readonly Code[];
  /** It makes something: the same `Idempotency-Key` makes it once. */
  readonly creates: boolean;
  /** It changes something that has an `etag`: `If-Match` is demanded. */
  readonly changes: boolean;
  /** It will go. Until then it works as before, and every answer says when it goes. */
  readonly deprecated?: Deprecation | undefined;
  /** It only reads, although it is a POST, because what it asks with must not stand in an address. */
  readonly reads: boolean;
}

interface Spec<Path, Query, Body, Reply, Code> {
  readonly id: string;
  readonly method: Operation['method'];
  readonly path: Path;
  readonly auth?: Operation['auth'];
  readonly scope?: Scope;
  readonly query?: Query;
  readonly body?: Body;
  readonly reply?: Reply;
  readonly status?: Operation['status'];
  readonly refusals?: readonly Code[];
  readonly creates?: boolean;
  readonly changes?: boolean;
  readonly reads?: boolean;
  readonly deprecated?: Deprecation;
}

/** A contract is a value: what an operation takes, what it replies, and by which codes it refuses. */
export const operation = <
  const Path extends string,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
  Reply extends Schema | undefined = undefined,
  const Code extends RefusalCode = never,
>(
  spec: Spec<Path, Query, Body, Reply, Code>,
): Operation<Path, Query, Body, Reply, Code> => ({
  auth: 'session',
  status: spec.reply ? (spec.creates ? 201 : 200) : 204,
  refusals: [],
  creates: false,
  changes: false,
  reads: spec.method === 'GET',
  query: undefined as Query,
  body: undefined as Body,
  reply: undefined as Reply,
  ...spec,
});

/** By these everything refuses that a person calls, save the session itself: who may not act does nothing (R-OWN-03). */
export const actRefusals = ['user-not-active', 'password-change-due', 'unknown-status'] as const;

/** By these everything refuses that hangs on a person's roles (R-USR-06). */
export const useRefusals = [...actRefusals, 'permission-missing', 'unknown-permission'] as const;

/** An operation of which nothing is known but that it is one. */
export type AnyOperation = Operation<string, Schema | undefined, Schema | undefined, Schema | undefined, RefusalCode>;

export type BodyOf<O extends AnyOperation> = O['body'] extends Schema ? z.input<O['body']> : undefined;
export type QueryOf<O extends AnyOperation> = O['query'] extends Schema ? z.input<O['query']> : undefined;
export type ReplyOf<O extends AnyOperation> = O['reply'] extends Schema ? z.output<O['reply']> : undefined;
export type RefusalCodeOf<O extends AnyOperation> = O['refusals'][number];
