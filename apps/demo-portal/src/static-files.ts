import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { IncomingMessage } from 'node:http';
import type { Reply } from './http.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file below `folder`, or `undefined`. Only the kinds above are served, and nothing outside the folder. */
export async function serveFile(folder: string, path: string, request: IncomingMessage): Promise<Reply | undefined> {
  const type = types[extname(path)];
  const file = resolve(join(folder, path));
  if (!type || path.includes('\0') || !file.startsWith(folder + sep)) return undefined;

  let body: Buffer;
  try {
    body = await readFile(file);
  } catch {
    return undefined;
  }

  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache', ETag: etag };
  return request.headers['if-none-match'] === etag ? { status: 304, headers } : { status: 200, headers, body };
}
