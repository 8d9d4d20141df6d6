import type { AnyOperation, Page, ReplyOf } from '@twotier/api/calls';
import type { QueryClient, QueryFunctionContext, QueryKey } from '@tanstack/query-core';
import type { CallInput, Connection } from './connection.js';
import { keys } from './keys.js';
import { isTwotierError } from './problems.js';
import { newId } from './signals.js';

/** How one read is made. */
export interface ReadCallOptions {
  /** Ends the call for this caller, on the wire too when nobody else waits for it. Rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** 32 hexadecimal digits by which several calls of one action of a person are found together. Made where none are given. */
  readonly correlationId?: string | undefined;
}

/** How one write is made. */
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

/** How far a walk through a list has come. */
export interface WalkProgress {
  /** How many items have been read, those of the page that has just come among them. */
  readonly done: number;
  /** How many there are, by the latest page. */
  readonly total: number;
}

/** How a walk through a list is made. */
export interface WalkOptions extends ReadCallOptions {
  /** Called after each page, before its items are handed out. */
  readonly onProgress?: ((progress: WalkProgress) => void) | undefined;
}

/** What a TanStack adapter needs to read a list page by page, as `useInfiniteQuery` does. */
export interface InfiniteReadOptions<Reply> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: {
    readonly pageParam: string | undefined;
    readonly signal: AbortSignal;
  }) => Promise<Reply>;
  readonly initialPageParam: string | undefined;
  readonly getNextPageParam: (page: Reply) => string | undefined;
  readonly retry: false;
}

/** A read of one page of a list. */
export interface ListRead<Input, Reply> extends Read<Input, Reply> {
  infiniteOptions(...args: Arguments<Input, never>): InfiniteReadOptions<Reply>;
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
  const call = async (input: Input, { signal, correlationId }: ReadCallOptions = {}) => {
    const reply = await connection.call(operation, { ...toCall(input), signal, correlationId });
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

  async function send(
    input: Input,
    { signal, correlationId, idempotencyKey }: WriteCallOptions = {},
  ): Promise<ReplyOf<O>> {
    const intention = idempotencyKey === undefined ? keyFor?.(input) : undefined;
    try {
      const reply = await connection.call(operation, {
        ...toCall(input),
        signal,
        correlationId,
        idempotencyKey: idempotencyKey ?? intention?.key,
      });
      intention?.done();
      return reply;
    } catch (error) {
      if (isClear(error)) intention?.done();
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

/** Whether the API has said no. After any other failure the same input sent again means the same intention. */
const isClear = (error: unknown): boolean =>
  isTwotierError(error) && !error.retryable && error.kind !== 'session' && error.kind !== 'contract';

/**
 * The idempotency keys of what has no answer yet.
 *
 * The same input object with the same content is the same intention: whoever sends it again after a lost answer gets the
 * first one's answer, not a second user. A clear answer, good or bad, ends the intention.
 */
export function rememberKeys() {
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

/** A read of a list: one page, or for TanStack's infinite queries page after page. */
export function list<Input extends object | undefined, O extends AnyOperation>(
  resources: Resources,
  operation: O,
  queryKey: QueryKey,
  toCall: (input: Input) => CallInput<O>,
): ListRead<Input, ReplyOf<O>> {
  const page = read(resources, operation, queryKey, toCall);

  const infiniteOptions = (input: Input): InfiniteReadOptions<ReplyOf<O>> => ({
    queryKey: [...queryKey, 'pages', input],
    queryFn: ({ pageParam, signal }) => page({ ...input, cursor: pageParam } as unknown as Input, { signal }),
    initialPageParam: undefined,
    getNextPageParam: (reply) => (reply as Page<unknown>).next,
    retry: false,
  });
  return Object.assign(page, { infiniteOptions });
}

/** Every item of a list, page after page, asked for as they are needed. All pages are one action. */
export async function* itemsOf<Item, Query extends object>(
  readPage: (query: Query & { cursor?: string | undefined }, options?: ReadCallOptions) => Promise<Page<Item>>,
  query: Query,
  { signal, correlationId = newId(), onProgress }: WalkOptions = {},
): AsyncGenerator<Item, void, undefined> {
  let done = 0;
  let next: string | undefined;
  do {
    const page = await readPage(next === undefined ? query : { ...query, cursor: next }, { signal, correlationId });
    done += page.items.length;
    onProgress?.({ done, total: page.total });
    for (const item of page.items) {
      // Whoever has left gets nothing more, although the page is here.
      signal?.throwIfAborted();
      yield item;
    }
    next = page.next;
  } while (next !== undefined);
}
