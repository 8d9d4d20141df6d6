import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerSandbox, type ServerSandbox as Sandbox } from '@twotier/sandbox/server';
import { createApiListener } from './api-listener.js';
import { sendConsoleFile } from './console.js';
import { answerControl } from './controls.js';
import { MailDelivery } from './delivery.js';
import { Guard } from './guard.js';
import { sendJson, sendText, UnreadableBody } from './http.js';
import { nameOfFault, type Log } from './log.js';
import { createServer } from './node-http.js';
import { sendFile, sendVerifyPage } from './pages.js';
import { routeOf } from './routes.js';
import { accountsOf } from './accounts.js';
import { lazily } from './lazily.js';
import type { Settings } from './settings.js';
import type { SqliteStore } from './sqlite-store.js';

export interface MockServer {
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Takes nothing new, lets what runs come to its end, and closes the file. */
  close(): Promise<void>;
}

/** Of the contract, until it is released. */
const apiVersion = '0.0.0';
/** So long may last what still runs when the server is to stop. */
const grace = 3000;

/** The sandbox on a port, with the sign-in pages, the console and the page behind the verification mail. */
export async function startMockServer(settings: Settings, log: Log = () => {}): Promise<MockServer> {
  const store = await open(settings.data);
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000, headersTimeout: 10_000 });
  try {
    await listen(server, settings);
    return await furnish(server, store, settings, log);
  } catch (error) {
    server.close();
    store?.close();
    throw error;
  }
}

async function open(file: string | undefined): Promise<SqliteStore | undefined> {
  if (file === undefined) return undefined;
  const { SqliteStore } = await import('./sqlite-store.js');
  return new SqliteStore(file);
}

async function furnish(
  server: Server,
  store: SqliteStore | undefined,
  settings: Settings,
  log: Log,
): Promise<MockServer> {
  const { port } = server.address() as AddressInfo;
  const loopbackOrigin = `http://127.0.0.1:${port}`;
  const url = settings.publicUrl ?? loopbackOrigin;
  const { portals, seed, now, secretKey } = settings;
  const portal = portals[0]!;
  const onError = (error: unknown) =>
    log({ at: new Date().toISOString(), level: 'error', message: nameOfFault(error) });

  const origins = new Set([url, loopbackOrigin, `http://localhost:${port}`, ...portals]);
  // Who only calls the API does not wait for what the sign-in pages need.
  const signIns = lazily(async () => {
    const { SignInRoutes } = await import('./sign-in.js');
    return new SignInRoutes({ baseUrl: url, loopbackOrigin, portals });
  });
  const delivery = new MailDelivery(settings.smtp, () => sandbox.outbox);
  const sandbox = createServerSandbox({
    seed,
    now,
    ticking: true,
    baseUrl: url,
    origins: [...origins],
    pages: {
      verify: `${url}/verify`,
      authorizeProvider: `${portal}/authorize-provider`,
      acceptInvitation: `${portal}/accept-invitation`,
    },
    secretKey,
    signIn: { begin: async (wish) => (await signIns()).gateway.begin(wish) },
    onMail: (mail) => delivery.add(mail),
    ...(store && { store }),
    addressOf: ({ address }) => address,
    deliver: (request) => fetch(request),
    onError,
  });
  const identity = lazily(async () => {
    const { createIdentityProviders } = await import('./identity/index.js');
    return createIdentityProviders({
      baseUrl: url,
      accounts: accountsOf(sandbox),
      clients: [
        (await signIns()).client,
        { id: 'demo-portal', name: 'Nordwind', redirectUris: portals.map((origin) => `${origin}/sign-in/callback`) },
      ],
      showHints: true,
      onError,
    });
  });
  const document = lazily(async () => {
    const { toOpenApi } = await import('@twotier/api/openapi');
    return toOpenApi({ version: apiVersion, serverUrl: sandbox.apiUrl });
  });
  const answerApi = createApiListener(sandbox, onError);
  const guard = new Guard(server, { url, settings, port });
  delivery.begin();
  await sandbox.saved();

  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    const begun = performance.now();
    const note = (status: number, route: string, correlationId: string | undefined) =>
      log({
        at: new Date().toISOString(),
        level: status >= 500 ? 'error' : 'info',
        method: req.method ?? '',
        route,
        status,
        milliseconds: Math.round((performance.now() - begun) * 10) / 10,
        ...(correlationId !== undefined && { correlationId }),
      });

    const refusal = guard.refuse(req);
    const path = pathOf(req);
    if (!refusal && (path === '/v1' || path.startsWith('/v1/'))) {
      void answerApi(req, res).then((answer) =>
        note(
          req.socket.destroyed ? 0 : (answer?.status ?? 0),
          answer?.route ?? '/v1/*',
          answer?.headers['X-Correlation-Id'],
        ),
      );
      return;
    }
    res.setHeader('X-Twotier-Sandbox', 'true');
    res.once('close', () => note(res.writableFinished ? res.statusCode : 0, routeOf(path), undefined));
    if (refusal) return sendText(res, refusal.status, refusal.text, refusal.headers);
    answerPage(req, res, path).catch((error: unknown) => {
      if (error instanceof UnreadableBody && !res.headersSent) return sendText(res, error.status, error.message);
      onError(error);
      if (res.headersSent) res.destroy();
      else sendText(res, 500, 'The server has failed.');
    });
  });

  async function answerPage(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const { origin } = req.headers;
    if (origin !== undefined && !origins.has(origin)) return sendText(res, 403, 'This origin is not allowed.');
    if (path.startsWith('/sandbox/')) {
      return answerControl(req, res, { sandbox, delivery, name: path.slice('/sandbox/'.length) });
    }
    if (/^\/(?:work-account|partner-membership)(?:\/|$)/.test(path) && (await (await identity()).handle(req, res)))
      return;

    if (req.method !== 'GET' && req.method !== 'HEAD') return sendText(res, 404, 'There is nothing here.');
    if (path === '/sign-in/start') return (await signIns()).start(req, res);
    if (path === '/sign-in/callback') return (await signIns()).callback(req, res, sandbox);
    if (path === '/openapi.json') return sendJson(res, 200, await document());
    if (path === '/verify') return sendVerifyPage(req, res, portal);
    if (sendFile(path, res)) return;
    if (!(await sendConsoleFile(path, res, settings))) sendText(res, 404, 'There is nothing here.');
  }

  // Time passes here also while nobody asks: a webhook is tried again when it is due.
  const passing = setInterval(() => void sandbox.delivered().then(() => sandbox.saved()), 1000);
  passing.unref();

  return {
    url,
    sandbox,
    async close() {
      clearInterval(passing);
      await close(server);
      await delivery.end();
      await sandbox.saved();
      store?.close();
    },
  };
}

const pathOf = ({ url = '/' }: IncomingMessage): string => {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
};

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Lets what runs come to its end, but not for ever. A connection that has nothing to do is closed as soon as it has not. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const force = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(force);
      resolve();
    });
  });
}
