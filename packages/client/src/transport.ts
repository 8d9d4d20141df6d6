import type { AnyOperation } from '@twotier/api';
import ky, { HTTPError, TimeoutError } from 'ky';
import type { ConnectionOptions } from './connection.js';
import { isTwotierError, toProblemError, TwotierError } from './problems.js';
import { unexpectedReply } from './reply.js';

/** One call on its way, the same for every try. */
export interface Sending {
  readonly operation: AnyOperation;
  readonly url: string;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
  readonly ifMatch: string | undefined;
  readonly signal: AbortSignal;
  readonly correlationId: string;
  tries: number;
}

export interface Transport {
  /** The parsed body of a success; a `TwotierError` for anything else. */
  send(sending: Sending, token: string | undefined): Promise<unknown>;
  urlOf(
    operation: AnyOperation,
    params: Readonly<Record<string, string>> | undefined,
    query: Readonly<Record<string, unknown>> | undefined,
  ): string;
  /** The server's clock, as far as its replies have told. */
  serverNow(): number;
}

const timeoutMs = 10_000;
/** Three tries of ten seconds and a wait of thirty. */
const totalTimeoutMs = 60_000;
/** A longer `Retry-After` is not waited for: the caller is told at once. */
const retryAfterMaxMs = 30_000;
const retries = 2;
const retriedStatuses = [408, 429, 500, 502, 503, 504];

/** HTTP, by ky: tries, time-outs and waits; and what comes back turned into a value or a `TwotierError`. */
export function openTransport(options: ConnectionOptions): Transport {
  const base = toBase(options.baseUrl);
  const fetchReply = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  let clockOffset = 0;

  /** One try: fetches and reads to the end, so that ky's time-out covers the body and a cut body is a failed try. */
  async function fetchWhole(sending: Sending, request: Request, init: RequestInit | undefined): Promise<Response> {
    sending.tries += 1;
    const response = await fetchReply(request, init);
    // Nothing is followed: a redirect could carry the token to another origin.
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      throw unexpectedReply(sending.operation, sending.correlationId, 'it is a redirect', response.status || undefined);
    }
    const date = Date.parse(response.headers.get('Date') ?? '');
    if (Number.isFinite(date)) clockOffset = date - Date.now();

    const text = await response.text();
    const headers = new Headers(response.headers);
    const wait = retryAfterOf(headers, date);
    if (wait === undefined) headers.delete('Retry-After');
    else headers.set('Retry-After', String(Math.ceil(wait / 1000)));
    return new Response(text === '' ? null : text, { status: response.status, headers });
  }

  async function send(sending: Sending, token: string | undefined): Promise<unknown> {
    const { operation, signal } = sending;
    const mayRetry = operation.reads || sending.idempotencyKey !== undefined;

    try {
      const response = await ky(sending.url, {
        method: operation.method,
        headers: headersOf(sending, token, options.locale),
        ...(sending.body !== undefined && { body: JSON.stringify(sending.body) }),
        signal,
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'manual',
        timeout: options.timeoutMs ?? timeoutMs,
        totalTimeout: totalTimeoutMs,
        retry: {
          limit: mayRetry ? retries : 0,
          methods: [operation.method],
          statusCodes: retriedStatuses,
          jitter: true,
          shouldRetry: ({ error }) => shouldRetry(error, signal),
        },
        fetch: (request, init) => fetchWhole(sending, request as Request, init),
      });
      const text = await response.text();
      if (!operation.reply) return undefined;
      return (
        parseJson(text) ?? fail(unexpectedReply(operation, sending.correlationId, 'it is not JSON', response.status))
      );
    } catch (error) {
      throw isTwotierError(error) ? error : toError(error, sending, mayRetry);
    }
  }

  return {
    send,
    urlOf: (operation, params, query) => `${base}${fillPath(operation, params)}${toSearch(query)}`,
    serverNow: () => Date.now() + clockOffset,
  };
}

function shouldRetry(error: Error, signal: AbortSignal): boolean | undefined {
  if (signal.aborted || isTwotierError(error)) return false;
  // Left to ky, which knows the statuses; but nobody waits minutes behind a spinner.
  if (error instanceof HTTPError) return (waitOf(error.response.headers) ?? 0) > retryAfterMaxMs ? false : undefined;
  // A time-out, or whatever this runtime throws when the network fails or a body ends early.
  return true;
}

/** The error without what ky keeps of the request and the reply: both hold secrets. */
function toError(error: unknown, { operation, correlationId, signal }: Sending, mayRetry: boolean): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof HTTPError) {
    const { status, headers } = error.response;
    const body: unknown = error.data;
    return toProblemError({
      operationId: operation.id,
      status,
      headers,
      body,
      correlationId,
      retryAfterMs: waitOf(headers),
    });
  }
  // A write that cannot be repeated safely may have happened: only a look at the API tells.
  const unknown = operation.method !== 'GET' && !mayRetry;
  const about = unknown ? 'It is not known whether it has happened: read again before repeating it.' : 'Try again.';
  if (error instanceof TimeoutError) {
    return new TwotierError(`Failed to call ${operation.id}: the API did not answer in time. ${about}`, {
      kind: 'timeout',
      code: unknown ? 'outcome-unknown' : 'timeout',
      correlationId,
      retryable: true,
    });
  }
  return new TwotierError(`Failed to call ${operation.id}: the API is not reachable. ${about}`, {
    kind: 'offline',
    code: unknown ? 'outcome-unknown' : 'offline',
    correlationId,
    retryable: true,
    cause: error instanceof Error && error.cause instanceof Error ? error.cause : undefined,
  });
}

function headersOf(sending: Sending, token: string | undefined, locale: ConnectionOptions['locale']) {
  const language = typeof locale === 'function' ? locale() : locale;
  return {
    Accept: 'application/json, application/problem+json',
    'X-Correlation-Id': sending.correlationId,
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    ...(language && { 'Accept-Language': language }),
    ...(sending.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(sending.idempotencyKey !== undefined && { 'Idempotency-Key': sending.idempotencyKey }),
    ...(sending.ifMatch !== undefined && { 'If-Match': sending.ifMatch }),
  };
}

/** The wait of a `Retry-After` in seconds or as a date by the server's clock. Past and nonsense are none. */
function retryAfterOf(headers: Headers, serverDate: number): number | undefined {
  const value = headers.get('Retry-After')?.trim() ?? '';
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(/^[A-Z]/i.test(value) ? value : '') - (Number.isFinite(serverDate) ? serverDate : Date.now());
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined;
}

/** The wait as `fetchWhole` has left it. */
function waitOf(headers: Headers): number | undefined {
  const seconds = headers.get('Retry-After');
  return seconds === null ? undefined : Number(seconds) * 1000;
}

function toBase(baseUrl: string): string {
  const { origin, pathname, protocol } = new URL(baseUrl, globalThis.location?.href);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new TypeError(`Failed to create a client: "${baseUrl}" is no address of an API. Give an https: address.`);
  }
  const path = pathname.replace(/\/+$/, '');
  return `${origin}${path}${path.endsWith('/v1') ? '' : '/v1'}`;
}

function fillPath(operation: AnyOperation, params: Readonly<Record<string, string>> | undefined): string {
  return operation.path.replaceAll(/:([a-zA-Z]+)/g, (_place, name: string) => {
    const value = params?.[name] ?? '';
    // Dot segments survive the encoding and would address another operation.
    if (value === '' || value === '.' || value === '..') {
      throw new TwotierError(`Failed to call ${operation.id}: "${name}" is no id.`, {
        kind: 'not-found',
        code: 'not-found',
      });
    }
    return encodeURIComponent(value);
  });
}

function toSearch(query: Readonly<Record<string, unknown>> | undefined): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function fail(error: Error): never {
  throw error;
}
