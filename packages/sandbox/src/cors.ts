import type { Incoming, Outgoing } from './incoming.js';

/** The origins that may call from a browser. `undefined`: nobody is asked, because no network is between. */
export type CorsPolicy = ReadonlySet<string> | undefined;

const requestHeaders =
  'Authorization, Content-Type, Accept-Language, Idempotency-Key, If-Match, X-Correlation-Id, X-Request-Id, traceparent, tracestate';
const responseHeaders =
  'Date, Deprecation, ETag, Idempotency-Replayed, Retry-After, Sunset, X-Correlation-Id, X-Twotier-Sandbox, traceparent';

/** What every answer says besides its own: that this is a sandbox, whose request it was, what time it is here. */
export function withHeaders(
  answer: Outgoing,
  { request, correlationId, cors, now }: { request: Incoming; correlationId: string; cors: CorsPolicy; now: Date },
): Outgoing {
  const headers: Record<string, string> = {
    ...answer.headers,
    'X-Twotier-Sandbox': 'true',
    'X-Correlation-Id': correlationId,
    'Cache-Control': 'no-store',
    Date: toHttpDate(now),
    'X-Content-Type-Options': 'nosniff',
  };
  const trace = request.header('traceparent');
  if (trace !== undefined && /^00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/.test(trace)) headers['traceparent'] = trace;

  if (cors) {
    headers['Vary'] = 'Origin';
    const origin = request.header('origin');
    if (origin !== undefined && cors.has(origin)) {
      headers['Access-Control-Allow-Origin'] = origin;
      headers['Access-Control-Expose-Headers'] = responseHeaders;
      if (request.method === 'OPTIONS') {
        headers['Access-Control-Allow-Methods'] = headers['Allow'] ?? '';
        headers['Access-Control-Allow-Headers'] = requestHeaders;
        headers['Access-Control-Max-Age'] = '600';
      }
    }
  }
  return { ...answer, headers, body: request.method === 'HEAD' ? null : answer.body };
}

let dateOf = { second: Number.NaN, text: '' };

/** Written once a second: many answers have the same. */
function toHttpDate(now: Date): string {
  const second = Math.floor(now.getTime() / 1000);
  if (dateOf.second !== second) dateOf = { second, text: now.toUTCString() };
  return dateOf.text;
}
