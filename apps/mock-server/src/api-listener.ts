import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  ConnectionDropped,
  type Incoming,
  type Outgoing,
  type ServerSandbox as Sandbox,
} from '@twotier/sandbox/server';

const bytesMax = 1_048_576;

/** How much of a body that is too large is let through unread, so that whoever is still sending it hears the answer. */
const drainMax = 8 * bytesMax;
/** And for how long, in milliseconds. */
const drainTime = 500;

/** Hands requests to the sandbox, as they are: no objects of the web are made of them. */
export function createApiListener(sandbox: Sandbox, onError: (error: unknown) => void) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<Outgoing | undefined> => {
    try {
      const answer = await sandbox.answer(toIncoming(req));
      await write(res, answer);
      return answer;
    } catch (error) {
      if (error instanceof ConnectionDropped) {
        // A reset is one on the wire too, and not a polite end.
        if (error.isReset) req.socket.resetAndDestroy();
        else res.destroy();
        return undefined;
      }
      // Who has gone away has not met a fault.
      if (!res.destroyed) onError(error);
      res.destroy();
      return undefined;
    }
  };
}

function toIncoming(req: IncomingMessage): Incoming {
  const url = req.url ?? '/';
  const end = url.indexOf('?');
  return {
    method: req.method ?? 'GET',
    path: end === -1 ? url : url.slice(0, end),
    search: end === -1 ? '' : url.slice(end),
    header: (name) => {
      const value = req.headers[name];
      return typeof value === 'string' || value === undefined ? value : value.join(', ');
    },
    text: () => readText(req),
    address: req.socket.remoteAddress,
  };
}

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a body of at most a megabyte. Of a longer one nothing is kept.
 *
 * By events and not by iteration, which would cost as much as everything else that is done for a small body.
 */
function readText(req: IncomingMessage): ReturnType<Incoming['text']> {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers;
  if (encoding === undefined && (length === undefined || length === '0')) return Promise.resolve('');
  if (Number(length ?? 0) > drainMax) return Promise.resolve({ problem: 'payload-too-large' });

  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bytesMax) chunks.push(chunk);
      else if (chunks.length > 0) {
        chunks.length = 0;
        setTimeout(() => resolve({ problem: 'payload-too-large' }), drainTime).unref();
      }
      if (size > drainMax) resolve({ problem: 'payload-too-large' });
    });
    req.on('end', () => {
      if (size > bytesMax) resolve({ problem: 'payload-too-large' });
      else resolve(decode(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    });
    req.on('error', reject);
  });
}

function decode(bytes: Buffer): string | Failure {
  try {
    return strict.decode(bytes);
  } catch {
    return { problem: 'not-json' };
  }
}

type Failure = Exclude<Awaited<ReturnType<Incoming['text']>>, string>;

async function write(res: ServerResponse, answer: Outgoing): Promise<void> {
  const { status, body, bytesPerSecond } = answer;
  const length = body === null ? 0 : Buffer.byteLength(body);
  const headers: Record<string, string | number> = { ...answer.headers, 'Content-Length': length };
  if (body === null) delete headers['Content-Length'];
  // What has not been read of a body that is too large is not waited for.
  if (status === 413) headers['Connection'] = 'close';

  res.writeHead(status, headers);
  if (body === null) res.end();
  else if (bytesPerSecond !== undefined) await trickle(res, Buffer.from(body), bytesPerSecond);
  // As text: head and body leave in one piece. Where every letter is a byte, nothing has to be encoded on the way.
  else res.end(body, length === body.length ? 'latin1' : 'utf8');
}

const steps = 10;

/** Ten times a second a little, as over a bad line. */
async function trickle(res: ServerResponse, bytes: Buffer, bytesPerSecond: number): Promise<void> {
  const size = Math.max(1, Math.ceil(bytesPerSecond / steps));
  for (let sent = 0; sent < bytes.length && !res.destroyed; sent += size) {
    if (sent > 0) await new Promise((resolve) => setTimeout(resolve, 1000 / steps));
    res.write(bytes.subarray(sent, sent + size));
  }
  res.end();
}
