import ky, { isNetworkError } from 'ky';
import { isTwotierError, stillRunning, toProblemError, TwotierError, type Called, type Named } from './problems.js';
import { unexpectedReply } from './reply.js';
import { retryAfterOf } from './retry-after.js';
import { leavable, newId, pause } from './signals.js';

/** Where the API is and how long it may take. */
export interface TransportOptions {
  /** The address of the API, with or without the `/v1` of the contract. */
  readonly baseUrl: string;
  /** What sends instead of the platform's own `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The language of what the API words itself: the texts of invitations. */
  readonly locale?: string | (() => string) | undefined;
  /** How long one try may take, its body included. Ten seconds unless told. */
  readonly timeoutMs?: number | undefined;
  /** How long a call may take, with all its tries and waits. Thirty seconds unless told. */
  readonly totalTimeoutMs?: number | undefined;
}

/** What stands behind the question mark. */
export type QueryValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** One call on its way, the same for every try. */
export interface Sending extends Named {
  /** The path of the operation with its places filled. */
  readonly path: string;
  readonly query: QueryValues | undefined;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
  readonly ifMatch: string | undefined;
  readonly signal: AbortSignal;
  tries: number;
  /** When its time is over. Known from the first try on: waiting for a token does not count. */
  end?: number | undefined;
}

/** Sends, and knows the server's clock. */
export interface Transport {
  /** The parsed body of a success; a `TwotierError` for anything else. */
  send(sending: Sending, token: string | undefined): Promise<unknown>;
  /** The server's clock, as far as its replies have told. */
  serverNow(): number;
}

const tryMs = 10_000;
const callMs = 30_000;
/** A longer `Retry-After` is not waited for: the caller is told at once. */
const waitMaxMs = 30_000;
const triesMax = 3;
/** The first retry waits up to so long, the next up to twice as long. */
const backoffMs = 300;
const retriedStatuses: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** HTTP: tries, time-outs and waits; and what comes back turned into a value or a `TwotierError`. */
export function openTransport(options: TransportOptions): Transport {
  const base = toBase(options.baseUrl);
  let clockOffset = 0;
  /** Until when the server wants to be left alone: what it tells one call, the retries of all calls keep to. */
  let quietUntil = 0;
  const serverNow = () => Date.now() + clockOffset;

  const api = ky.create({
    // One call of ky is one try. Left to ky, retries would cost every request a copy, also the many that need none,
    // and a time-out would end with the headers.
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    cache: 'no-store',
    credentials: 'omit',
    // Nothing is followed: a redirect could carry the token to another origin.
    redirect: 'manual',
  });

  async function send(sending: Sending, token: string | undefined): Promise<unknown> {
    const mayRetry = sending.operation.reads || sending.idempotencyKey !== undefined;
    sending.end ??= performance.now() + (options.totalTimeoutMs ?? callMs);

    for (let tries = 1; ; tries += 1) {
      try {
        return await sendOnce(sending, token, sending.end, mayRetry);
      } catch (error) {
        if (!mayRetry || tries === triesMax || !isTwotierError(error) || !isPassing(error)) throw error;
        await waitToRetry(error, tries, sending.end, sending.signal);
      }
    }
  }

  /** Waits as long as the server asks, or a random part of a growing time; throws where that is too long. */
  async function waitToRetry(error: TwotierError, tries: number, end: number, signal: AbortSignal): Promise<void> {
    const now = performance.now();
    const asked = error.retryAfterMs;
    const wait = asked ?? Math.random() * backoffMs * 2 ** (tries - 1);
    if (wait > waitMaxMs || now + wait >= end) throw error;
    if (asked !== undefined) quietUntil = Math.max(quietUntil, now + asked);

    // While this one waits, another may be told to wait longer.
    for (let until = now + wait; until > performance.now(); until = quietUntil) {
      if (until >= end) throw error;
      await pause(until - performance.now(), signal);
    }
  }

  /** One try, its body included, ended by its time-out, by the end of the call's time or by whoever leaves. */
  async function sendOnce(sending: Sending, token: string | undefined, end: number, mayRetry: boolean) {
    const { signal } = sending;
    signal.throwIfAborted();
    sending.tries += 1;
    sending.requestId = newId(8);
    const attempt = new AbortController();
    const leave = () => attempt.abort(signal.reason);
    signal.addEventListener('abort', leave);
    let timedOut = false;
    const timer = setTimeout(
      () => {
        timedOut = true;
        attempt.abort();
      },
      Math.min(options.timeoutMs ?? tryMs, end - performance.now()),
    );
    try {
      const work = exchange(sending, token, attempt.signal);
      // The platform's `fetch` ends with its signal; another one may not know about signals.
      return await (options.fetch ? leavable(work, attempt.signal) : work);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (isTwotierError(error)) throw error;
      // ky's errors hold the request with its token: none of them leaves this file, not as a cause either.
      throw toNetworkError(sending, mayRetry, timedOut, isNetworkError(error) ? error.cause : error);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
    }
  }

  async function exchange(sending: Sending, token: string | undefined, signal: AbortSignal) {
    const { operation, body: json } = sending;
    const response = await api(`${base}${sending.path}${toSearch(sending.query)}`, {
      method: operation.method,
      headers: headersOf(sending, token, options.locale),
      json,
      // Given as an option, the signal would be joined with one of ky's own, for every request.
      fetch: (request) => (options.fetch ?? fetch)(request, { signal }),
    });
    const { status, headers } = response;
    const date = Date.parse(headers.get('Date') ?? '');
    if (Number.isFinite(date)) clockOffset = date - Date.now();

    const body = parseJson(await response.text());
    // A browser shows nothing of a redirect that is not followed, not even its status.
    if (status < 200 || (status >= 300 && status < 400)) {
      throw unexpectedReply(sending, 'it is a redirect', status || undefined);
    }
    if (!response.ok) {
      const retryAfterMs = retryAfterOf(headers, serverNow());
      throw toProblemError(sending, { status, headers, body, retryAfterMs });
    }
    if (operation.reply && body === undefined) {
      throw unexpectedReply(sending, 'it is not JSON', status);
    }
    return body;
  }

  return { send, serverNow };
}

/** Whether the same call may go well a moment later: the network, a time-out, a server that is busy. */
const isPassing = ({ kind, code, status }: TwotierError) =>
  status === undefined
    ? kind === 'offline' || kind === 'timeout'
    : retriedStatuses.has(status) || code === stillRunning;

function toNetworkError(
  { operation, correlationId, requestId }: Sending,
  mayRetry: boolean,
  timedOut: boolean,
  cause: unknown,
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
      requestId,
      retryable: true,
      cause: timedOut ? undefined : cause,
    },
  );
}

function headersOf(
  { correlationId, requestId, idempotencyKey, ifMatch }: Sending,
  token: string | undefined,
  locale: TransportOptions['locale'],
): Record<string, string> {
  const language = typeof locale === 'function' ? locale() : locale;
  return {
    Accept: 'application/json, application/problem+json',
    'X-Correlation-Id': correlationId,
    // One trace for the call, one span for each try.
    traceparent: `00-${correlationId}-${requestId}-01`,
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    ...(language && { 'Accept-Language': language }),
    ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
    // The `etag` in a body is bare; in a header it stands in quotes.
    ...(ifMatch !== undefined && { 'If-Match': `"${ifMatch.replaceAll('"', '')}"` }),
  };
}

function toSearch(query: QueryValues | undefined): string {
  if (!query) return '';
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size > 0 ? `?${search}` : '';
}

function toBase(baseUrl: string): string {
  const { origin, pathname, protocol } = new URL(baseUrl, globalThis.location?.href);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new TypeError(`Failed to create a client: "${baseUrl}" is no address of an API. Give an https: address.`);
  }
  const path = pathname.replace(/(?<!\/)\/+$/, '');
  return `${origin}${path}${path.endsWith('/v1') ? '' : '/v1'}`;
}

/** The path of the operation with ids in its places. */
export function fillPath(operation: Called, params: Readonly<Record<string, string>> | undefined): string {
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
