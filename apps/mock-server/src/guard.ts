import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { STATUS_CODES } from './node-http.js';
import type { Settings } from './settings.js';

/** A request that is not looked at, and what it is told. */
interface Rejection {
  readonly status: 400 | 421 | 429;
  readonly text: string;
  readonly headers: Record<string, string>;
}

/** Above this many connections nobody is even told that there are too many. */
const surplus = 200;

/** Who may be heard at all: by the name the server was called, and by how many are here already. */
export class Guard {
  readonly #hosts: ReadonlySet<string>;
  readonly #tooMany = new WeakSet<Socket>();
  #connections = 0;

  constructor(server: Server, { url, settings, port }: { url: string; settings: Settings; port: number }) {
    this.#hosts = hostsOf(url, settings, port);
    server.maxConnections = settings.connectionsMax + surplus;
    server.on('connection', (socket: Socket) => {
      this.#connections += 1;
      if (this.#connections > settings.connectionsMax) this.#tooMany.add(socket);
      socket.once('close', () => {
        this.#connections -= 1;
      });
    });
    server.on('clientError', answerClientError);
  }

  refuse(req: IncomingMessage): Rejection | undefined {
    if (this.#tooMany.has(req.socket)) {
      const headers = { 'Retry-After': '1', Connection: 'close' };
      return { status: 429, text: 'There are too many connections.', headers };
    }
    // A page of somebody else, whose name has been made to lead here, is not answered.
    if (!this.#hosts.has((req.headers.host ?? '').toLowerCase())) {
      return { status: 421, text: 'This server is not known by that name.', headers: {} };
    }
    return undefined;
  }
}

/** The names by which the server may be called. Anything else is somebody else's name (DNS rebinding). */
function hostsOf(url: string, { host }: Settings, port: number): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '[::1]', ...(host.includes(':') ? [`[${host}]`] : [host])];
  return new Set([new URL(url).host, ...names.map((name) => `${name}:${port}`)]);
}

/** What cannot be read as HTTP, as Node answers it, with our name on it. */
function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statuses[error.code ?? ''] ?? 400;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nX-Twotier-Sandbox: true\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  );
}

const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
