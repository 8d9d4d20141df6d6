import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { toOpenApi } from '@twotier/api/openapi';
import { ConnectionDropped, createSandbox, type Sandbox } from '@twotier/sandbox';
import { answerControl } from './controls.js';
import { sendJson, sendText, UnreadableBody } from './http.js';
import { createIdentityProviders } from './identity/index.js';
import { sendFile, sendIndexPage, sendVerifyPage } from './pages.js';
import { accountsOf, SignInRoutes } from './sign-in.js';
import type { Settings } from './settings.js';

/** One line of the log. No query, no header, no body: tokens and passwords travel there. */
export interface LogLine {
  readonly at: string;
  readonly level: 'info' | 'error';
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly correlationId?: string;
  readonly message?: string;
}

export interface MockServer {
  readonly url: string;
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

/** Of the contract, until it is released. */
const apiVersion = '0.0.0';

/** The sandbox on a port, with the sign-in pages and the page behind the verification mail. */
export async function startMockServer(
  settings: Settings,
  log: (line: LogLine) => void = () => {},
): Promise<MockServer> {
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000, headersTimeout: 10_000 });
  server.maxConnections = 500;
  await listen(server, settings);

  const { port } = server.address() as AddressInfo;
  const loopbackOrigin = `http://127.0.0.1:${port}`;
  const url = settings.publicUrl ?? loopbackOrigin;
  const portal = settings.portals[0]!;
  const onError = (error: unknown) => log({ at: new Date().toISOString(), level: 'error', message: nameOf(error) });

  const origins = new Set([url, loopbackOrigin, `http://localhost:${port}`, ...settings.portals]);
  const signIns = new SignInRoutes({ baseUrl: url, loopbackOrigin, portals: settings.portals });
  const sandbox = createSandbox({
    seed: settings.seed,
    now: settings.now,
    ticking: true,
    baseUrl: url,
    origins: [...origins],
    pages: {
      verify: `${url}/verify`,
      authorizeProvider: `${portal}/authorize-provider`,
      acceptInvitation: `${portal}/accept-invitation`,
    },
    secretKey: settings.secretKey,
    signIn: signIns.gateway,
    addressOf: (request) => addresses.get(request),
    deliver: (request) => fetch(request),
    onError,
  });
  const identity = createIdentityProviders({
    baseUrl: url,
    accounts: accountsOf(sandbox),
    clients: [
      signIns.client,
      {
        id: 'demo-portal',
        name: 'Nordwind',
        redirectUris: settings.portals.map((origin) => `${origin}/sign-in/callback`),
      },
    ],
    showHints: true,
    onError,
  });
  const document = toOpenApi({ version: apiVersion, serverUrl: sandbox.apiUrl });
  const answerApi = apiListener(sandbox, onError);
  const hosts = hostsOf(url, settings, port);

  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    logWhenDone(req, res, log);
    answer(req, res).catch((error: unknown) => {
      if (error instanceof UnreadableBody && !res.headersSent) return sendText(res, error.status, error.message);
      onError(error);
      if (res.headersSent) res.destroy();
      else sendText(res, 500, 'The server has failed.');
    });
  });

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    // A page of somebody else, whose name has been made to lead here, is not answered.
    if (!hosts.has((req.headers.host ?? '').toLowerCase()))
      return sendText(res, 421, 'This server is not known by that name.');

    const path = (req.url ?? '/').split('?', 1)[0]!;
    if (path === '/v1' || path.startsWith('/v1/')) return answerApi(req, res);

    const { origin } = req.headers;
    if (origin !== undefined && !origins.has(origin)) return sendText(res, 403, 'This origin is not allowed.');
    if (path.startsWith('/sandbox/')) {
      return answerControl(req, res, { sandbox, name: path.slice('/sandbox/'.length) });
    }
    if (await identity.handle(req, res)) return;

    if (req.method !== 'GET' && req.method !== 'HEAD') return sendText(res, 404, 'There is nothing here.');
    if (path === '/sign-in/start') return signIns.start(req, res);
    if (path === '/sign-in/callback') return signIns.callback(req, res, sandbox);
    if (path === '/openapi.json') return sendJson(res, 200, document);
    if (path === '/verify') return sendVerifyPage(req, res, portal);
    if (path === '/') return sendIndexPage(res, { portal, seed: sandbox.seed, now: sandbox.clock.now().toISOString() });
    if (!sendFile(path, res)) sendText(res, 404, 'There is nothing here.');
  }

  // Time passes here also while nobody asks: a webhook is tried again when it is due.
  const passing = setInterval(() => void sandbox.delivered(), 1000);
  passing.unref();

  return {
    url,
    sandbox,
    close: () => {
      clearInterval(passing);
      return close(server);
    },
  };
}

/** By which a line of the log finds the answer that a person complains about. */
const correlationIds = new WeakMap<object, string>();

/** From where each request of the API has come. */
const addresses = new WeakMap<Request, string>();

/** Hands requests to the sandbox. A dropped connection is dropped for real. */
function apiListener(sandbox: Sandbox, onError: (error: unknown) => void) {
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      addresses.set(request, incoming.socket.remoteAddress ?? '');
      try {
        const response = await sandbox.fetch(request);
        const correlationId = response.headers.get('X-Correlation-Id');
        if (correlationId !== null) correlationIds.set(outgoing, correlationId);
        return response;
      } catch (error) {
        // Who has gone away has not met a fault.
        if (!(error instanceof ConnectionDropped || request.signal.aborted)) onError(error);
        outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
    { overrideGlobalObjects: false },
  );
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    await listener(req, res);
  };
}

/** The names by which the server may be called. Anything else is somebody else's name (DNS rebinding). */
function hostsOf(url: string, { host }: Settings, port: number): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '[::1]', ...(host.includes(':') ? [`[${host}]`] : [host])];
  return new Set([new URL(url).host, ...names.map((name) => `${name}:${port}`)]);
}

function logWhenDone(req: IncomingMessage, res: ServerResponse, log: (line: LogLine) => void): void {
  const begun = performance.now();
  // A sign-in under way is named in its path: that name is left out.
  const path = (req.url ?? '/').split('?', 1)[0]!.replaceAll(/\/[\w-]{32,}(?=\/|$)/g, '/…');
  res.once('close', () => {
    const correlationId = correlationIds.get(res);
    log({
      at: new Date().toISOString(),
      level: res.statusCode >= 500 ? 'error' : 'info',
      method: req.method ?? '',
      path,
      status: res.writableFinished ? res.statusCode : 0,
      milliseconds: Math.round(performance.now() - begun),
      ...(correlationId !== undefined && { correlationId }),
    });
  });
}

/** What kind of fault it was, without the words: they may hold what somebody has sent. */
const nameOf = (error: unknown): string => (error instanceof Error ? `${error.name} ${placeOf(error)}` : 'unknown');
const placeOf = ({ stack = '' }: Error): string => /\n {4}at (.*)/.exec(stack)?.[1] ?? '';

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Lets what runs come to its end, but not for ever. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), 2000);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
