import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPortal } from './portal.js';

export const secretKey = 'canary-secret-key-of-the-portal';

const katrin = { userId: 'katrin', organizationId: 'studio-brandl' };
const svenja = { userId: 'svenja', organizationId: 'nordwind' };

const people: Readonly<
  Record<string, { fullName: string; email: string; kind: string; name: string; roles: string[] }>
> = {
  katrin: {
    fullName: 'Katrin <b>Brandl</b>',
    email: 'k.brandl@studio-brandl.example',
    kind: 'indirect-reseller',
    name: 'Studio Brandl IT GmbH',
    roles: ['global-admin', 'admin-agent'],
  },
  svenja: {
    fullName: 'Svenja Petersen',
    email: 's.petersen@nordwind.example',
    kind: 'indirect-provider',
    name: 'Nordwind Distribution GmbH',
    roles: ['admin-agent'],
  },
};

const soon = '2026-11-20T10:00:00.000Z';

/** What the portal asks of the API, answered as shortly as the contract allows. */
function answerAsApi({ url, method, headers }: IncomingMessage, body: string): { status: number; value?: unknown } {
  const credential = headers.authorization?.replace('Bearer ', '');
  const path = new URL(url ?? '/', 'http://api.example').pathname;
  const isServer = credential === secretKey;

  if (path === '/v1/sessions' && isServer) {
    const { userId } = JSON.parse(body) as { userId: string };
    return { status: 201, value: { token: `token-of-${userId}`, expiresAt: soon, scopes: ['users'] } };
  }
  if (path === '/v1/session') return { status: 200, value: sessionOf(credential?.replace('token-of-', '') ?? '') };
  if (path.startsWith('/v1/')) return { status: 200, value: { items: [], total: 0 } };
  if (!isServer) return { status: 401, value: {} };
  if (path === '/sandbox/personas') return { status: 200, value: { personas: [katrin, svenja] } };
  if (path === '/sandbox/state') return { status: 200, value: { now: '2026-11-20T09:00:00.000Z' } };
  if (path === '/sandbox/outbox' && method === 'GET') return { status: 200, value: { mails: [mail] } };
  return { status: 204 };
}

const mail = {
  id: 'mail-1',
  from: 'no-reply@partner.example',
  to: 'k.brandl@studio-brandl.example',
  subject: 'Confirm <i>your</i> address',
  text: 'Open https://partner.example/verify#token=abc. Not javascript:alert(1) and not <b>this</b>.',
  at: '2026-11-20T09:00:00.000Z',
};

function sessionOf(userId: string) {
  const { fullName, email, roles, kind, name } = people[userId]!;
  const organizationId = userId === 'katrin' ? katrin.organizationId : svenja.organizationId;
  return {
    user: { id: userId, organizationId, fullName, email, roles, status: 'active' },
    organization: { id: organizationId, kind, name, country: 'DE' },
    scopes: [],
    expiresAt: soon,
    policy: 'source-document',
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A portal on a port of its own before an API that is not a real one, and a browser's way to both. */
export async function openPortal() {
  const asked: { method: string; path: string; body: string }[] = [];
  const api = createServer((incoming, response) => {
    void readAll(incoming).then((body) => {
      asked.push({ method: incoming.method ?? '', path: incoming.url ?? '', body });
      const { status, value } = answerAsApi(incoming, body);
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(value === undefined ? undefined : JSON.stringify(value));
    });
  });
  const apiOrigin = await listen(api);

  const elements = await mkdtemp(join(tmpdir(), 'portal-elements-'));
  await mkdir(join(elements, 'split'));
  await writeFile(join(elements, 'split/session.js'), 'export {};');

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const portal = createPortal({ api: apiOrigin, secretKey, origin, elements });
  await new Promise<void>((resolve) => portal.listen(port, '127.0.0.1', resolve));

  const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    send(`${origin}${path}`, method, headers, body);
  const fromPage = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' };

  return {
    origin,
    apiOrigin,
    asked,
    get: (path: string, headers?: Record<string, string>) => ask('GET', path, headers),
    /** As a form or a script of one of the portal's pages. */
    post: (path: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      ask('POST', path, { ...fromPage, ...headers }, new URLSearchParams(form).toString()),
    ask,
    async [Symbol.asyncDispose]() {
      await Promise.all([close(portal), close(api)]);
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
