import type { AnyOperation } from '@twotier/api';
import { isTwotierError, stillRunning, toProblemError, TwotierError } from './problems.js';
import { unexpectedReply } from './reply.js';
import { leavable, newId } from './signals.js';

export interface TransportOptions {
  /** The address of the API, with or without the `/v1` of the contract. */
  readonly baseUrl: string;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The language of what the API words itself: the texts of invitations. */
  readonly locale?: string | (() => string) | undefined;
  /** How long one try may take. Ten seconds unless told. */
  readonly timeoutMs?: number | undefined;
}

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

/** How long one try may take, its body included. */
const tryMs = 10_000;
/** How long a call may take: three tries of ten seconds and a wait of thirty. */
const callMs = 60_000;
/** A longer `Retry-After` is not waited for: the caller is told at once. */
const waitMaxMs = 30_000;
const retries = 2;
/** The first retry waits up to so long, the next up to twice as long. */
const backoffMs = 300;
const retriedStatuses: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** HTTP: tries, time-outs and waits; and what comes back turned into a value or a `TwotierError`. */
export function openTransport(options: TransportOptions): Transport {
  const base = toBase(options.baseUrl);
  let clockOffset = 0;
  /** Until when the server wants to be left alone: what it tells one call, the retries of all calls keep to. */
  let quietUntil = 0;

  async function send(sending: Sending, token: string | undefined): Promise<unknown> {
    const mayRetry = sending.operation.reads || sending.idempotencyKey !== undefined;
    const end = performance.now() + callMs;

    for (let retry = 0; ; retry += 1) {
      try {
        return await sendOnce(sending, token, mayRetry);
      } catch (error) {
        if (!mayRetry || retry === retries || !isTwotierError(error) || !isPassing(error)) throw error;
        const now = performance.now();
        const wait = error.retryAfterMs ?? Math.max(Math.random() * backoffMs * 2 ** retry, quietUntil - now);
        if (wait > waitMaxMs || now + wait > end) throw error;
        if (error.retryAfterMs) quietUntil = Math.max(quietUntil, now + error.retryAfterMs);
        await pause(wait, sending.signal);
      }
    }
  }

  async function sendOnce(sending: Sending, token: string | undefined, mayRetry: boolean): Promise<unknown> {
    const { operation, correlationId } = sending;
    sending.tries += 1;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), options.timeoutMs ?? tryMs);
    try {
      const signal = AbortSignal.any([sending.signal, limit.signal]);
      // A custom `fetch` may not know about signals.
      return await leavable(exchange(sending, token, signal), signal);
    } catch (error) {
      if (sending.signal.aborted) throw sending.signal.reason;
      if (isTwotierError(error)) throw error;
      throw toNetworkError(operation, correlationId, limit.signal.aborted, mayRetry, error);
    } finally {
      clearTimeout(timer);
    }
  }

  async function exchange(sending: Sending, token: string | undefined, signal: AbortSignal): Promise<unknown> {
    const { operation, correlationId } = sending;
    const response = await (options.fetch ?? fetch)(sending.url, {
      method: operation.method,
      headers: headersOf(sending, token, options.locale),
      ...(sending.body !== undefined && { body: JSON.stringify(sending.body) }),
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
    });
    const { status, headers } = response;
    // Nothing is followed: a redirect could carry the token to another origin.
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      await response.body?.cancel();
      throw unexpectedReply(operation, correlationId, 'it is a redirect', status || undefined);
    }
    const date = Date.parse(headers.get('Date') ?? '');
    if (Number.isFinite(date)) clockOffset = date - Date.now();

    const body = parseJson(await response.text());
    if (!response.ok) {
      const retryAfterMs = retryAfterOf(headers, Date.now() + clockOffset);
      throw toProblemError({ operationId: operation.id, status, headers, body, correlationId, retryAfterMs });
    }
    if (operation.reply && body === undefined) {
      throw unexpectedReply(operation, correlationId, 'it is not JSON', status);
    }
    return body;
  }

  return {
    send,
    urlOf: (operation, params, query) => `${base}${fillPath(operation, params)}${toSearch(query)}`,
    serverNow: () => Date.now() + clockOffset,
  };
}

/** Whether the same call may go well a moment later: the network, a time-out, a server that is busy. */
const isPassing = ({ kind, code, status }: TwotierError) =>
  status === undefined
    ? kind === 'offline' || kind === 'timeout'
    : retriedStatuses.has(status) || code === stillRunning;

function toNetworkError(
  operation: AnyOperation,
  correlationId: string,
  timedOut: boolean,
  mayRetry: boolean,
  error: unknown,
): TwotierError {
  const kind = timedOut ? 'timeout' : 'offline';
  const wrong = timedOut ? 'the API did not answer in time' : 'the API is not reachable';
  // A write that cannot be repeated safely may have happened: only a look at the API tells.
  return new TwotierError(
    mayRetry
      ? `Failed to call ${operation.id}: ${wrong}. Try again.`
      : `Failed to call ${operation.id}: ${wrong}. Whether it has happened is not known: read before repeating it.`,
    {
      kind,
      code: mayRetry ? kind : 'outcome-unknown',
      correlationId,
      retryable: true,
      cause: timedOut ? undefined : error,
    },
  );
}

/** Waits, until the signal says that nobody wants to any more. */
const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, ms);
    signal.addEventListener('abort', leave, { once: true });
  });

function headersOf(sending: Sending, token: string | undefined, locale: TransportOptions['locale']) {
  const language = typeof locale === 'function' ? locale() : locale;
  return {
    Accept: 'application/json, application/problem+json',
    'X-Correlation-Id': sending.correlationId,
    // One trace for the call, one span for each try.
    traceparent: `00-${sending.correlationId}-${newId().slice(0, 16)}-01`,
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    ...(language && { 'Accept-Language': language }),
    ...(sending.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(sending.idempotencyKey !== undefined && { 'Idempotency-Key': sending.idempotencyKey }),
    // The `etag` in a body is bare; in a header it stands in quotes.
    ...(sending.ifMatch !== undefined && { 'If-Match': `"${sending.ifMatch.replaceAll('"', '')}"` }),
  };
}

/** The wait of a `Retry-After` in seconds or as a date by the server's clock. Past and nonsense are none. */
function retryAfterOf(headers: Headers, serverNow: number): number | undefined {
  const value = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = /^[a-z]{3}/i.test(value) ? Date.parse(value) - serverNow : Number.NaN;
  return wait >= 0 ? wait : undefined;
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
