import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox, type SeedName } from '@twotier/sandbox';
import { createPortal } from './portal.js';

export const secretKey = 'canary-secret-key-of-the-portal';

/** The API of a sandbox on a port of its own, with as much of the demo's controls as the portal uses. */
export async function openApi(seed: SeedName = 'ready-reseller') {
  const asked: { method: string; path: string; body: string }[] = [];
  const sandbox = createSandbox({ seed, secretKey });
  await sandbox.settled();
  const server = createServer((incoming, response) => {
    void readAll(incoming)
      .then((body) => {
        const { method = '', url = '' } = incoming;
        asked.push({ method, path: url, body });
        return url.startsWith('/sandbox/') ? control(sandbox, incoming) : callSandbox(sandbox, incoming, body);
      })
      .then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
  });
  const origin = await listen(server);
  return { origin, sandbox, asked, close: () => close(server) };
}

function callSandbox(sandbox: Sandbox, { method = '', url = '', headers }: IncomingMessage, body: string) {
  const { authorization = '', 'content-type': type = '' } = headers;
  return sandbox.fetch(new URL(url, sandbox.apiUrl), {
    method,
    headers: { Authorization: authorization, ...(type && { 'Content-Type': type }) },
    ...(body !== '' && { body }),
  });
}

function control({ personas, clock, outbox }: Sandbox, { method, url, headers }: IncomingMessage): Response {
  if (headers.authorization !== `Bearer ${secretKey}`) return new Response(undefined, { status: 401 });
  if (method === 'GET' && url === '/sandbox/personas') return Response.json({ personas });
  if (method === 'GET' && url === '/sandbox/outbox') return Response.json({ mails: outbox.all });
  return Response.json({ now: clock.now().toISOString() });
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A portal before a sandbox, and a browser's way to it. */
export async function openPortal(seed?: SeedName) {
  const api = await openApi(seed);
  const elements = await mkdtemp(join(tmpdir(), 'portal-elements-'));
  await mkdir(join(elements, 'split'));
  await writeFile(join(elements, 'split/session.js'), 'export {};');

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const portal = createPortal({ api: api.origin, secretKey, origin, elements });
  await new Promise<void>((resolve) => portal.listen(port, '127.0.0.1', resolve));

  const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    send(`${origin}${path}`, method, headers, body);
  const fromPage = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' };

  return {
    origin,
    api,
    get: (path: string, headers?: Record<string, string>) => ask('GET', path, headers),
    /** As a form or a script of one of the portal's pages. */
    post: (path: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      ask('POST', path, { ...fromPage, ...headers }, new URLSearchParams(form).toString()),
    ask,
    async [Symbol.asyncDispose]() {
      await Promise.all([close(portal), api.close()]);
    },
  };
}

/** The cookie of an answer, as the browser sends it back. */
export const cookieOf = ({ headers }: Answer) =>
  (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');

/** Not `fetch`: that one sets `Host` and `Sec-Fetch-Site` by itself. */
function send(address: string, method: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(address, { method, headers, agent: false }, (incoming) => {
      void readAll(incoming).then((text) =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const { port } = new URL(await listen(probe));
  await close(probe);
  return Number(port);
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
