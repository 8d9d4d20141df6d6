import type { Failure } from './answer.js';
import { readText } from './read-body.js';

/** A request as the sandbox reads it, from wherever it has come. */
export interface Incoming {
  readonly method: string;
  /** Below the server's own address: `/v1/users`. */
  readonly path: string;
  /** What follows the path, with its question mark; empty where nothing does. */
  readonly search: string;
  /** By its name in small letters. */
  header(name: string): string | undefined;
  /** The body as text, of at most a megabyte. */
  text(): Promise<string | Failure>;
  /** Where it comes from, as far as that is known. */
  readonly address?: string | undefined;
}

/** An answer before it is written to wherever the request has come from. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** The path of the contract that it answers for, for a log: the one that was sent may hold what no log should. */
  readonly route?: string;
  /** How slowly it is to be written, where a fault says so. */
  readonly bytesPerSecond?: number;
}

/** A request of the web, of which the part of the path that leads here is left out. */
export function toIncoming(request: Request, base: string): Incoming {
  const { pathname, search } = new URL(request.url);
  const mount = new URL(base).pathname.replace(/\/$/, '');
  return {
    method: request.method,
    path: pathname.startsWith(`${mount}/`) ? pathname.slice(mount.length) : '',
    search,
    header: (name) => request.headers.get(name) ?? undefined,
    text: () => readText(request),
  };
}

export function toResponse({ status, headers, body, bytesPerSecond }: Outgoing): Response {
  const isSlow = body !== null && bytesPerSecond !== undefined;
  return new Response(isSlow ? slowly(body, bytesPerSecond) : body, { status, headers });
}

const steps = 10;

/** Ten times a second a little. */
function slowly(body: string, bytesPerSecond: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  const size = Math.max(1, Math.ceil(bytesPerSecond / steps));
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      if (sent > 0) await new Promise((resolve) => setTimeout(resolve, 1000 / steps));
      controller.enqueue(bytes.subarray(sent, sent + size));
      sent += size;
      if (sent >= bytes.length) controller.close();
    },
  });
}
