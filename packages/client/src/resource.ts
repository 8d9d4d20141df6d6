import type { AnyOperation, Page, ReplyOf } from '@twotier/api';
import type { QueryClient, QueryFunctionContext, QueryKey } from '@tanstack/query-core';
import type { CallInput, Connection } from './connection.js';
import { keys } from './keys.js';
import { isTwotierError } from './problems.js';
import { newId } from './signals.js';

export interface ReadCallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface WriteCallOptions extends ReadCallOptions {
  /** The caller's own name for this intention, for example one that survives a reload. Made where none is given. */
  readonly idempotencyKey?: string | undefined;
}

/** What a TanStack adapter needs to read. Retrying is done below it, by the connection. */
export interface ReadOptions<Reply> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: Pick<QueryFunctionContext, 'signal'>) => Promise<Reply>;
  readonly retry: false;
}

/** The input may be left out where the operation can do without. */
type Arguments<Input, Options> = undefined extends Input
  ? [input?: Input | undefined, options?: Options | undefined]
  : [input: Input, options?: Options | undefined];

/** A read: a promise when it is called, an option object for TanStack by `options`. */
export interface Read<Input, Reply> {
  (...args: Arguments<Input, ReadCallOptions>): Promise<Reply>;
  options(...args: Arguments<Input, never>): ReadOptions<Reply>;
  /** The beginning of every key of this read: what to hand to `invalidateQueries`. */
  readonly queryKey: QueryKey;
}

/** What a TanStack adapter needs to write. The replies may hold passwords, so none is kept. */
export interface WriteOptions<Input, Reply> {
  /** By which `client.logout()` finds it again. */
  readonly mutationKey: QueryKey;
  readonly mutationFn: (input: Input) => Promise<Reply>;
  readonly onSuccess: (reply: Reply, input: Input, result: unknown, context: { client: QueryClient }) => Promise<void>;
  readonly retry: false;
  readonly gcTime: 0;
  readonly networkMode: 'always';
}

/** A write: a promise when it is called, an option object for TanStack by `options`. */
export interface Write<Input, Reply> {
  (...args: Arguments<Input, WriteCallOptions>): Promise<Reply>;
  options(): WriteOptions<Input, Reply>;
}

/** What every resource is made with. */
export interface Resources {
  readonly connection: Connection;
  /** The cache, if anybody has one. */
  readonly cache: () => QueryClient | undefined;
}

interface ReadExtras<Input, Reply> {
  /** What stands in the query key for the input. Needed where the input is a secret. */
  readonly keyOf?: (input: Input) => unknown;
  readonly onReply?: (reply: Reply) => void;
}

/** The call of an operation that takes nothing. */
export const nothing: (input: void) => object = () => ({});

/** A read of the contract. */
export function read<Input, O extends AnyOperation>(
  { connection }: Resources,
  operation: O,
  queryKey: QueryKey,
  toCall: (input: Input) => CallInput<O>,
  { keyOf = (input) => input, onReply }: ReadExtras<Input, ReplyOf<O>> = {},
): Read<Input, ReplyOf<O>> {
  const call = async (input: Input, { signal }: ReadCallOptions = {}) => {
    const reply = await connection.call(operation, { ...toCall(input), signal });
    onReply?.(reply);
    return reply;
  };
  const options = (input: Input): ReadOptions<ReplyOf<O>> => ({
    queryKey: input === undefined ? queryKey : [...queryKey, keyOf(input)],
    queryFn: ({ signal }) => call(input, { signal }),
    retry: false,
  });
  return Object.assign(call, { options, queryKey }) as Read<Input, ReplyOf<O>>;
}

/** A write of the contract, with the keys of what it spoils, and the key of what its reply is the newest state of. */
export function write<Input, O extends AnyOperation>(
  { connection, cache }: Resources,
  operation: O,
  toCall: (input: Input) => CallInput<O>,
  spoils: readonly QueryKey[],
  answers?: QueryKey,
): Write<Input, ReplyOf<O>> {
  const keyFor = operation.creates ? rememberKeys() : undefined;

  async function send(input: Input, { signal, idempotencyKey }: WriteCallOptions = {}): Promise<ReplyOf<O>> {
    const intention = idempotencyKey === undefined ? keyFor?.(input) : undefined;
    try {
      const reply = await connection.call(operation, {
        ...toCall(input),
        signal,
        idempotencyKey: idempotencyKey ?? intention?.key,
      });
      intention?.done();
      return reply;
    } catch (error) {
      if (isTwotierError(error) && !error.retryable && error.kind !== 'session') intention?.done();
      throw error;
    }
  }

  async function refresh(client: QueryClient | undefined, reply: ReplyOf<O>): Promise<void> {
    if (!client) return;
    if (answers) {
      // A read that is still on its way would put the old state back.
      await client.cancelQueries({ queryKey: answers, exact: true });
      client.setQueryData(answers, reply);
    }
    // Whatever was written stands in the log, and may have changed what is allowed.
    const all = [...spoils, keys.activity, keys.decisions];
    await Promise.all(all.map((queryKey) => client.invalidateQueries({ queryKey })));
  }

  const call = async (input: Input, options?: WriteCallOptions) => {
    const reply = await send(input, options);
    // The caller waits for the write only, not for the screens that read again because of it.
    void refresh(cache(), reply);
    return reply;
  };
  const options = (): WriteOptions<Input, ReplyOf<O>> => ({
    mutationKey: keys.all,
    mutationFn: (input) => send(input),
    onSuccess: (reply, _input, _result, { client }) => refresh(client, reply),
    retry: false,
    gcTime: 0,
    networkMode: 'always',
  });
  return Object.assign(call, { options }) as Write<Input, ReplyOf<O>>;
}

/**
 * The idempotency keys of what has no answer yet.
 *
 * The same input object with the same content is the same intention: whoever sends it again after a lost answer gets the
 * first one's answer, not a second user. A clear answer, good or bad, ends the intention.
 */
function rememberKeys() {
  const open = new WeakMap<object, { readonly key: string; readonly content: string }>();

  return (input: unknown) => {
    if (typeof input !== 'object' || input === null) return undefined;
    const content = JSON.stringify(input);
    const remembered = open.get(input);
    const intention = remembered?.content === content ? remembered : { key: newId(), content };
    open.set(input, intention);
    return { key: intention.key, done: () => open.delete(input) };
  };
}

/** Every item of a list, page after page, asked for as they are needed. */
export async function* itemsOf<Item, Query extends object>(
  list: (query: Query & { cursor?: string | undefined }, options?: ReadCallOptions) => Promise<Page<Item>>,
  query: Query,
  options: ReadCallOptions | undefined,
): AsyncGenerator<Item, void, undefined> {
  let page = await list(query, options);
  yield* page.items;
  while (page.next !== undefined) {
    page = await list({ ...query, cursor: page.next }, options);
    yield* page.items;
  }
}
