import type { AnyOperation } from '@twotier/api';
import ky, { isHTTPError, isNetworkError, isTimeoutError, type HTTPError } from 'ky';
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
  /** The path of the operation with its places filled. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>> | undefined;
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
const retriedStatuses = [408, 429, 500, 502, 503, 504];

/**
 * HTTP by ky. It sends, ends a try that takes too long, and tries again after a growing wait with full jitter, or after
 * the one that the server asks for. What stands here is what we want stricter than ky has it.
 */
export function openTransport(options: TransportOptions): Transport {
  let clockOffset = 0;
  /** Until when the server wants to be left alone: what it tells one call, the retries of all calls keep to. */
  let quietUntil = 0;
  const serverNow = () => Date.now() + clockOffset;

  const api = ky.create({
    baseUrl: toBase(options.baseUrl),
    fetch: (request, init) => leavable(fetchWhole(request, init), (request as Request).signal),
    timeout: options.timeoutMs ?? tryMs,
    totalTimeout: callMs,
    retry: {
      methods: ['get', 'post', 'put', 'delete'],
      statusCodes: retriedStatuses,
      afterStatusCodes: retriedStatuses,
      maxRetryAfter: waitMaxMs,
      jitter: true,
    },
    cache: 'no-store',
    credentials: 'omit',
    // Nothing is followed: a redirect could carry the token to another origin.
    redirect: 'manual',
  });

  /** For ky a try ends with the headers. Here it ends with the body: one that breaks off or stands still has failed. */
  async function fetchWhole(...request: Parameters<typeof fetch>): Promise<Response> {
    const response = await (options.fetch ?? fetch)(...request);
    const date = Date.parse(response.headers.get('Date') ?? '');
    if (Number.isFinite(date)) clockOffset = date - Date.now();
    await response.clone().arrayBuffer();
    return response;
  }

  /** Whether to try again: `undefined` lets ky wait as `Retry-After` says, `true` as long as it thinks right. */
  function shouldRetry(error: Error, end: number): boolean | undefined {
    const now = performance.now();
    const response = isHTTPError(error) ? error.response : undefined;
    const asked = response && retryAfterOf(response.headers, serverNow());
    const wait = Math.max(asked ?? 0, quietUntil - now);
    if (wait > waitMaxMs || now + wait > end) return false;
    if (!response) return true;
    if (!retriedStatuses.includes(response.status)) return isRunning(error);

    if (asked !== undefined) quietUntil = Math.max(quietUntil, now + asked);
    // ky would read a date by our clock and a past one as "at once". Only seconds are left to it.
    return asked !== undefined && isSeconds.test(response.headers.get('Retry-After')!) ? undefined : true;
  }

  async function send(sending: Sending, token: string | undefined): Promise<unknown> {
    const { operation, correlationId, signal } = sending;
    const mayRetry = operation.reads || sending.idempotencyKey !== undefined;
    const end = performance.now() + callMs;

    /** One trace for the call, one span for each try. */
    const begin = ({ request }: { readonly request: Request }) => {
      sending.tries += 1;
      request.headers.set('traceparent', `00-${correlationId}-${newId().slice(0, 16)}-01`);
    };
    try {
      const response = await api(sending.path.slice(1), {
        method: operation.method,
        searchParams: sending.query as Record<string, string> | undefined,
        json: sending.body,
        headers: headersOf(sending, token, options.locale),
        signal,
        retry: { limit: mayRetry ? retries : 0, shouldRetry: ({ error }) => shouldRetry(error, end) },
        hooks: {
          beforeRequest: [begin],
          beforeRetry: [() => pause(Math.max(0, quietUntil - performance.now()), signal), begin],
        },
      });
      const body = parseJson(await response.text());
      if (!operation.reply || body !== undefined) return body;
      throw unexpectedReply(operation, correlationId, 'it is not JSON', response.status);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw toTwotierError(error, sending, mayRetry, serverNow());
    }
  }

  return { send, serverNow };
}

/** ky's errors hold the request with its token and the reply: none of them leaves this file, not as a cause either. */
function toTwotierError(error: unknown, { operation, correlationId }: Sending, mayRetry: boolean, serverNow: number) {
  if (isTwotierError(error)) return error;
  if (!isHTTPError(error)) return toNetworkError(operation, correlationId, mayRetry, error);

  const { status, headers } = error.response;
  // A browser shows nothing of a redirect that is not followed, not even its status.
  if (status < 400) return unexpectedReply(operation, correlationId, 'it is a redirect', status || undefined);
  const retryAfterMs = retryAfterOf(headers, serverNow);
  return toProblemError({
    operationId: operation.id,
    status,
    headers,
    body: bodyOf(error),
    correlationId,
    retryAfterMs,
  });
}

function toNetworkError(
  operation: AnyOperation,
  correlationId: string,
  mayRetry: boolean,
  error: unknown,
): TwotierError {
  const timedOut = isTimeoutError(error);
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
      cause: timedOut ? undefined : isNetworkError(error) ? error.cause : error,
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
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    ...(language && { 'Accept-Language': language }),
    ...(sending.idempotencyKey !== undefined && { 'Idempotency-Key': sending.idempotencyKey }),
    // The `etag` in a body is bare; in a header it stands in quotes.
    ...(sending.ifMatch !== undefined && { 'If-Match': `"${sending.ifMatch.replaceAll('"', '')}"` }),
  };
}

const isSeconds = /^\d+$/;

/** The wait of a `Retry-After` in seconds or as a date by the server's clock. Past and nonsense are none. */
function retryAfterOf(headers: Headers, serverNow: number): number | undefined {
  const value = headers.get('Retry-After') ?? '';
  if (isSeconds.test(value)) return Number(value) * 1000;
  const wait = /^[a-z]{3}/i.test(value) ? Date.parse(value) - serverNow : Number.NaN;
  return wait >= 0 ? wait : undefined;
}

function toBase(baseUrl: string): string {
  const { origin, pathname, protocol } = new URL(baseUrl, globalThis.location?.href);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new TypeError(`Failed to create a client: "${baseUrl}" is no address of an API. Give an https: address.`);
  }
  const path = pathname.replace(/(?<!\/)\/+$/, '');
  return `${origin}${path}${path.endsWith('/v1') ? '' : '/v1'}/`;
}

/** The path of the operation with ids in its places. */
export function fillPath(operation: AnyOperation, params: Readonly<Record<string, string>> | undefined): string {
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

/** The write before, with the same key, has not ended yet. */
const isRunning = (error: Error) =>
  isHTTPError(error) && (bodyOf(error) as { code?: unknown } | undefined)?.code === stillRunning;

/** The body of a problem, also of one that does not call itself JSON. */
const bodyOf = ({ data }: HTTPError): unknown => (typeof data === 'string' ? parseJson(data) : data);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
