import type { IncomingMessage, ServerResponse } from 'node:http';
import { readText } from '../http.js';

const maxFormBytes = 16 * 1024;

/** A form that cannot be read; `status` says why. */
export class UnreadableForm extends Error {
  override readonly name = 'UnreadableForm';
  readonly status: 413 | 415;

  constructor(status: 413 | 415) {
    super(status === 413 ? 'The form is too large.' : 'The body is not a form.');
    this.status = status;
  }
}

/** Reads a posted form, up to 16 KiB. */
export async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(req.headers['content-type'] ?? '')) throw new UnreadableForm(415);

  const text = await readText(req, maxFormBytes);
  if (text === undefined) throw new UnreadableForm(413);
  return new URLSearchParams(text);
}

export interface DocumentReply {
  readonly status: number;
  readonly markup: string;
  /** Origins a form of this page may end at, besides our own. */
  readonly formTargets?: readonly string[];
  readonly retryAfter?: number | undefined;
}

/** Sends a page with the headers every page here has. */
export function sendDocument(res: ServerResponse, { status, markup, formTargets, retryAfter }: DocumentReply) {
  if (res.req.httpVersionMajor === 1 && !res.req.complete) res.setHeader('Connection', 'close');
  res.writeHead(status, {
    ...pageHeaders(formTargets),
    'Content-Type': 'text/html; charset=utf-8',
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
  });
  res.end(res.req.method === 'HEAD' ? undefined : markup);
}

/**
 * Browsers hold `form-action` against the whole chain of redirects after a form, so it
 * names the client's address and what lies behind it. The referrer stays within this
 * origin, and there it is wanted: without it browsers post forms with `Origin: null`.
 */
export const pageHeaders = (formTargets: readonly string[] = []) => ({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});
