import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Html } from './html.js';

/** What a page or a route answers. Cookies and the headers that every answer has are added in one place. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export const page = ({ markup }: Html, status = 200): Reply => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: markup,
});

export const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});

export const text = (body: string, status: number): Reply => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body,
});

/** After a form: the browser fetches the next page with GET, so that a reload sends nothing twice. */
export const seeOther = (location: string): Reply => ({ status: 303, headers: { Location: location } });

/**
 * The headers of every answer. Scripts, styles and connections come from here and from the API; nothing
 * is written inline, and only our elements' policy may make markup.
 */
export const strictHeaders = (api: string): Record<string, string> => ({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${api}`,
    `form-action 'self' ${api}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types twotier',
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/**
 * Whether a page of ours sent the request. Browsers say so in `Sec-Fetch-Site`; a page without referrer posts its
 * forms with `Origin: null`, so the origin counts only where that header is missing.
 */
export function isSameOrigin({ headers }: IncomingMessage, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === origin : site === 'same-origin';
}

/** A body that is too large or of another kind than its route takes. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
  readonly status: 413 | 415;

  constructor(status: 413 | 415) {
    super(status === 413 ? 'The body is too large.' : 'The body is of another kind than this route takes.');
    this.status = status;
  }
}

const maxBodyBytes = 64 * 1024;

export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) {
    throw new UnreadableBody(415);
  }

  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new UnreadableBody(413);
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** A path of this portal to go back to, or the landing page: never an address somebody else chose. */
export function toOwnPath(wanted: string | null | undefined, origin: string): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, origin)) return '/';
  const url = new URL(wanted, origin);
  return url.origin === origin ? url.pathname + url.search : '/';
}

export function readCookie({ headers }: IncomingMessage, name: string): string | undefined {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}

export function send(
  response: ServerResponse,
  { status, headers, body }: Reply,
  always: Readonly<Record<string, string | string[]>>,
) {
  const { req } = response;
  // The rest of a body nobody read would be taken for the next request.
  if (!req.complete && req.method === 'POST') response.setHeader('Connection', 'close');
  response.writeHead(status, { ...always, ...headers });
  response.end(req.method === 'HEAD' ? undefined : body);
}
