import type { AnyOperation, BodyOf, ParamsOf, ReplyOf } from '@twotier/api/calls';
import { parseReply } from './reply.js';
import { isTwotierError, TwotierError, type Called } from './problems.js';
import { leavable, newId } from './signals.js';
import { holdToken, type GetToken, type TokenHolder } from './token.js';
import { fillPath, openTransport, type QueryValues, type Sending, type TransportOptions } from './transport.js';

/** What a call was and how it went, for the host's own tracing. Nothing personal: no address, no body, no token. */
export interface Trace {
  readonly operationId: string;
  readonly method: string;
  /** The path of the contract, with its places unfilled. */
  readonly path: string;
  readonly correlationId: string;
  readonly durationMs: number;
  /** How often it was sent. */
  readonly tries: number;
  /** The error's code. Absent when it went well. */
  readonly code?: string | undefined;
}

/** Where the API is, how long it may take, and who wants to know how calls went. */
export interface ConnectionOptions extends TransportOptions {
  readonly onTrace?: ((trace: Trace) => void) | undefined;
}

/** Who calls: a person by a session's token, or a server by its secret key. */
export type Credential =
  | { readonly getToken: GetToken; readonly onSessionExpired?: (() => void) | undefined }
  | { readonly secretKey: string };

/** The query of an operation as it is written, numbers as numbers. */
export type QueryFor<O extends AnyOperation> = O['query'] extends { _zod: { output: infer Query } } ? Query : undefined;

type IfAny<Value, Key extends string> = Value extends undefined ? unknown : { readonly [K in Key]: Value };

/** What a call of this operation needs, read from the contract. */
export type CallInput<O extends AnyOperation> = {
  readonly signal?: AbortSignal | undefined;
  readonly correlationId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly ifMatch?: string | undefined;
  readonly query?: QueryFor<O> | undefined;
} & (keyof ParamsOf<O['path']> extends never ? unknown : { readonly params: ParamsOf<O['path']> }) &
  IfAny<BodyOf<O>, 'body'>;

/** The loose form of `CallInput`, inside of this file. */
interface AnyInput {
  readonly signal?: AbortSignal | undefined;
  readonly correlationId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly ifMatch?: string | undefined;
  readonly query?: QueryValues | undefined;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Connection {
  call<O extends AnyOperation>(operation: O, input: CallInput<O>): Promise<ReplyOf<O>>;
  /** Aborts what is on its way, drops what still arrives, and forgets the token unless it is the next person's. */
  drop(options?: { readonly keepToken?: boolean }): void;
  /** A name for a secret that may stand in a query key: the same secret has the same name. */
  nameOf(secret: string): string;
}

interface SharedRead {
  readonly reply: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

/** The one way from a resource to the API. */
export function connect(options: ConnectionOptions, credential: Credential): Connection {
  const transport = openTransport(options);
  const tokens =
    'getToken' in credential
      ? holdToken({ getToken: credential.getToken, serverNow: () => transport.serverNow(), name: options.baseUrl })
      : undefined;
  const reads = new Map<string, SharedRead>();
  const names = new Map<string, string>();
  const inFlight = new Set<AbortController>();
  /** The host has been told, and nothing has gone well since. */
  let isExpired = false;

  /** Sends with a token; a rejected one is replaced once, for all who wait, and the call sent again. */
  async function sendSigned(sending: Sending, holder: TokenHolder): Promise<unknown> {
    const token = await holder.get(sending.signal);
    try {
      return await transport.send(sending, token);
    } catch (error) {
      if (!isTwotierError(error) || error.status !== 401) throw error;
    }
    return transport.send(sending, await holder.renew(token, sending.signal));
  }

  async function authorize(sending: Sending): Promise<unknown> {
    if (sending.operation.auth === 'none') return transport.send(sending, undefined);
    if (!('getToken' in credential)) return transport.send(sending, credential.secretKey);

    try {
      const reply = await sendSigned(sending, tokens!);
      isExpired = false;
      return reply;
    } catch (error) {
      if (!isExpired && !sending.signal.aborted && isTwotierError(error) && error.kind === 'session') {
        isExpired = true;
        tell(credential.onSessionExpired);
      }
      throw error;
    }
  }

  async function send(operation: Called, input: AnyInput, call: AbortController): Promise<unknown> {
    const { signal } = call;
    inFlight.add(call);
    const started = performance.now();
    const sending: Sending = {
      operation,
      path: fillPath(operation, input.params),
      query: input.query,
      body: input.body,
      idempotencyKey: input.idempotencyKey ?? (operation.creates ? newId() : undefined),
      ifMatch: input.ifMatch,
      signal,
      correlationId: input.correlationId ?? newId(),
      tries: 0,
    };
    let code: string | undefined;
    try {
      const reply = parseReply(sending, await authorize(sending));
      // A custom `fetch` may ignore the signal: what arrives after a sign-out is nobody's.
      signal.throwIfAborted();
      return reply;
    } catch (error) {
      if (signal.aborted) {
        code = 'aborted';
        throw signal.reason;
      }
      code = isTwotierError(error) ? error.code : 'fault';
      throw error;
    } finally {
      inFlight.delete(call);
      const { correlationId, tries } = sending;
      const { id: operationId, method, path } = operation;
      const durationMs = performance.now() - started;
      tell(options.onTrace, { operationId, method, path, correlationId, durationMs, tries, code });
    }
  }

  /** Equal reads at the same time are one request; it is aborted when the last of them has left. */
  function readShared(operation: Called, input: AnyInput): Promise<unknown> {
    if (input.signal?.aborted) return Promise.reject(input.signal.reason);

    const key = JSON.stringify([operation.id, input.params, input.query, input.body]);
    const read = reads.get(key) ?? startRead(key, operation, input);
    read.waiting += 1;

    return leavable(read.reply, input.signal).finally(() => {
      read.waiting -= 1;
      if (read.waiting > 0) return;
      if (reads.get(key) === read) reads.delete(key);
      if (input.signal?.aborted) read.controller.abort(input.signal.reason);
    });
  }

  function startRead(key: string, operation: Called, input: AnyInput): SharedRead {
    const controller = new AbortController();
    const reply = send(operation, input, controller);
    const read = { reply, controller, waiting: 0 };
    reads.set(key, read);
    return read;
  }

  async function write(operation: Called, input: AnyInput): Promise<unknown> {
    const { signal } = input;
    signal?.throwIfAborted();
    // A read that began before the write is old for whoever asks after it.
    reads.clear();
    const call = new AbortController();
    const leave = () => call.abort(signal?.reason);
    signal?.addEventListener('abort', leave, { once: true });
    try {
      return await send(operation, input, call);
    } finally {
      signal?.removeEventListener('abort', leave);
      reads.clear();
    }
  }

  return {
    call: (async (operation: Called, input: AnyInput) =>
      operation.reads ? readShared(operation, input) : write(operation, input)) as Connection['call'],

    drop({ keepToken = false } = {}) {
      const signedOut = new TwotierError('The session has ended: the answer was dropped.', {
        kind: 'session',
        code: 'signed-out',
      });
      for (const call of inFlight) call.abort(signedOut);
      reads.clear();
      names.clear();
      isExpired = false;
      if (!keepToken) tokens?.forget(signedOut);
    },

    nameOf(secret) {
      const name = names.get(secret) ?? `secret-${newId()}`;
      names.set(secret, name);
      return name;
    },
  };
}

/** Calls a hook of the host apart from the call: a fault in it is the host's and shows as one. */
function tell<Facts extends unknown[]>(hook: ((...facts: Facts) => void) | undefined, ...facts: Facts): void {
  if (hook) queueMicrotask(() => hook(...facts));
}
