/** The origins that may call from a browser. `undefined`: nobody is asked, because no network is between. */
export type CorsPolicy = ReadonlySet<string> | undefined;

const requestHeaders =
  'Authorization, Content-Type, Accept-Language, Idempotency-Key, If-Match, X-Correlation-Id, X-Request-Id, traceparent, tracestate';
const responseHeaders =
  'Date, Deprecation, ETag, Idempotency-Replayed, Retry-After, Sunset, X-Correlation-Id, X-Twotier-Sandbox, traceparent';

/** What every answer says besides its own: that this is a sandbox, whose request it was, what time it is here. */
export function withHeaders(
  response: Response,
  { request, correlationId, cors, now }: { request: Request; correlationId: string; cors: CorsPolicy; now: Date },
): Response {
  const headers = new Headers(response.headers);
  headers.set('X-Twotier-Sandbox', 'true');
  headers.set('X-Correlation-Id', correlationId);
  headers.set('Cache-Control', 'no-store');
  headers.set('Date', now.toUTCString());
  headers.set('X-Content-Type-Options', 'nosniff');

  const trace = request.headers.get('traceparent');
  if (trace !== null && /^00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/.test(trace)) headers.set('traceparent', trace);

  if (cors) {
    headers.append('Vary', 'Origin');
    const origin = request.headers.get('Origin');
    if (origin !== null && cors.has(origin)) {
      headers.set('Access-Control-Allow-Origin', origin);
      headers.set('Access-Control-Expose-Headers', responseHeaders);
      if (request.method === 'OPTIONS') {
        headers.set('Access-Control-Allow-Methods', headers.get('Allow') ?? '');
        headers.set('Access-Control-Allow-Headers', requestHeaders);
        headers.set('Access-Control-Max-Age', '600');
      }
    }
  }
  return new Response(request.method === 'HEAD' ? null : response.body, { status: response.status, headers });
}
