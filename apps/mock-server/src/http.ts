import type { IncomingMessage, ServerResponse } from 'node:http';

const bytesMax = 1_048_576;

export function sendText(res: ServerResponse, status: number, text: string, headers: Record<string, string> = {}) {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...shared, ...headers }).end(`${text}\n`);
}

export function sendJson(res: ServerResponse, status: number, value: unknown) {
  res.writeHead(status, { 'Content-Type': 'application/json', ...shared }).end(JSON.stringify(value));
}

export function sendBytes(res: ServerResponse, bytes: Buffer, headers: Record<string, string>) {
  res.writeHead(200, { ...shared, ...headers, 'Content-Length': bytes.length }).end(bytes);
}

const shared = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Twotier-Sandbox': 'true',
};

/** A body that cannot be read; `status` says why. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
  readonly status: 400 | 413 | 415;

  constructor(status: 400 | 413 | 415) {
    super(
      { 400: 'The body is not a JSON object.', 413: 'The body is too large.', 415: 'The body must be JSON.' }[status],
    );
    this.status = status;
  }
}

/** The JSON object that was sent. */
export async function readObject(req: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) throw new UnreadableBody(415);

  const text = await readText(req, bytesMax);
  if (text === undefined) throw new UnreadableBody(413);
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableBody(400);
  return value as Record<string, unknown>;
}

/** The text of a body, or `undefined` for one that is too large: it is not read to its end. */
export async function readText(req: IncomingMessage, max: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
