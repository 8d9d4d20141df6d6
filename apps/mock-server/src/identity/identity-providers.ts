import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import type { SignInHint } from '@twotier/sandbox/server';
import type { AccountStore } from './accounts.js';
import { Attempts } from './attempts.js';
import { BoundedMap } from './bounded-map.js';
import { toMembershipClaims, toWorkAccountClaims } from './claims.js';
import { pageHeaders, readForm, sendDocument, UnreadableForm, type DocumentReply } from './http.js';
import { createOidcProvider, sessionCookie, signInLifetimeMs, type IdentityClient, type ProviderName } from './oidc.js';
import { defaultCountries } from './pages/countries.js';
import type { Pages, Progress } from './pages/exchange.js';
import { renderDocument, type Page } from './pages/layout.js';
import { createMembershipPages } from './pages/membership-pages.js';
import { messagePage } from './pages/parts.js';
import { stylesheet } from './pages/stylesheet.js';
import { chooseLocale, wordsIn, type Locale } from './pages/words.js';
import { createWorkAccountPages } from './pages/work-account-pages.js';

export interface IdentityProvidersOptions {
  /** The address browsers know the server by, such as `http://localhost:4310`. */
  readonly baseUrl: string;
  readonly accounts: AccountStore;
  readonly clients: readonly IdentityClient[];
  /** Shows the demo accounts of the store, with their passwords, on every page. */
  readonly showHints?: boolean;
  /** Where a new work account may be. */
  readonly countries?: readonly string[];
  /** Time for throttling, in milliseconds. Tokens always keep to the real clock. */
  readonly now?: () => number;
  /** Hears of faults nobody expected. They carry no password. */
  readonly onError?: (error: unknown) => void;
}

export interface IdentityProviders {
  /** Answers a request that is ours and says true; leaves any other alone and says false. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
}

/**
 * The two identity providers of the sandbox, below `/work-account` and `/partner-membership`.
 *
 * A server asks it first and goes on with what is not its own. Mount it as early as the
 * check of `Host`, and before anything that reads the body:
 *
 *     createServer(async (req, res) => {
 *       if (await identityProviders.handle(req, res)) return;
 *       …
 *     });
 */
export function createIdentityProviders(options: IdentityProvidersOptions): IdentityProviders {
  const { baseUrl, accounts, clients, countries = defaultCountries, now = Date.now } = options;
  const { showHints = false, onError = () => {} } = options;
  const { workAccounts, memberships } = accounts;
  const shared = { baseUrl, clients, now, onError };

  const issuers = [
    createIssuer({
      ...shared,
      name: 'work-account',
      pages: createWorkAccountPages(workAccounts, { attempts: new Attempts(now), countries }),
      hints: async () => (showHints ? workAccounts.hints() : []),
      claims: async (id) => {
        const account = await workAccounts.find(id);
        return account && { ...toWorkAccountClaims(account) };
      },
    }),
    createIssuer({
      ...shared,
      name: 'partner-membership',
      pages: createMembershipPages(memberships, new Attempts(now)),
      hints: async () => (showHints ? memberships.hints() : []),
      claims: async (id) => {
        const account = await memberships.find(id);
        return account && { ...toMembershipClaims(account) };
      },
    }),
  ];

  return {
    async handle(req, res) {
      const issuer = issuers.find(({ mount }) => isBelow(mount, req.url ?? ''));
      if (issuer === undefined) return false;

      await issuer.answer(req, res);
      return true;
    },
  };
}

interface IssuerOptions {
  readonly name: ProviderName;
  readonly baseUrl: string;
  readonly clients: readonly IdentityClient[];
  readonly pages: Pages;
  readonly hints: () => Promise<readonly SignInHint[]>;
  readonly claims: (id: string) => Promise<Readonly<Record<string, unknown>> | undefined>;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

function createIssuer({ name, baseUrl, clients, pages, hints, claims, now, onError }: IssuerOptions) {
  const base = new URL(baseUrl);
  const issuer = `${base.href.replace(/\/$/, '')}/${name}`;
  const mount = new URL(issuer).pathname;
  const progresses = new BoundedMap<Progress>({ maxSize: 1000, now });

  const provider = createOidcProvider({
    name,
    issuer,
    mount,
    clients,
    claims,
    renderError: (ctx) => {
      const locale = localeOf(ctx.req);
      const isGone = ctx.status === 400 && ctx.oidc?.route === 'resume';
      const { title, text } = wordsIn(locale)[isGone ? 'gone' : 'refused'];
      ctx.set(pageHeaders());
      ctx.type = 'html';
      ctx.body = renderDocument(messagePage(title, text), { provider: name, mount, locale, hints: [] });
    },
  });
  provider.on('server_error', (_ctx, error) => onError(error));
  const protocol = provider.callback();

  return { mount, answer };

  async function answer(req: IncomingMessage, res: ServerResponse) {
    const path = (req.url ?? '').slice(mount.length).split('?')[0] ?? '';
    const [, uid, step = ''] = /^\/sign-in\/([\w-]{1,64})(?:\/([\w-]{1,32}))?$/.exec(path) ?? [];
    try {
      if (uid !== undefined) await answerPage(req, res, uid, step);
      else if (path === '/sign-in.css') sendStylesheet(res);
      else await protocol(asSeenByProvider(req, mount, base), res);
    } catch (error) {
      onError(error);
      const status = error instanceof UnreadableForm ? error.status : 500;
      if (!res.headersSent) sendMessage(res, status, 'refused');
      else res.destroy();
    }
  }

  async function answerPage(req: IncomingMessage, res: ServerResponse, uid: string, step: string) {
    const { method } = req;
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
      res.setHeader('Allow', 'GET, HEAD, POST');
      return sendMessage(res, 405, 'refused');
    }
    const { origin } = req.headers;
    if (method === 'POST' && origin !== undefined && origin !== base.origin) return sendMessage(res, 403, 'refused');

    const interaction = await findInteraction(provider, req, res);
    if (interaction?.uid !== uid) return sendMessage(res, 410, 'gone');

    const { params } = interaction;
    const client = clients.find(({ id }) => id === params['client_id']);
    if (client === undefined) return sendMessage(res, 410, 'gone');

    const form = method === 'POST' ? await readForm(req) : new URLSearchParams();
    if (method === 'POST' && step === 'cancel') {
      return provider.interactionFinished(req, res, {
        error: 'access_denied',
        error_description: 'The person went back.',
      });
    }

    const progress = progresses.get(uid) ?? {};
    progresses.set(uid, progress, signInLifetimeMs);
    const locale = localeOf(req, params['ui_locales']);
    const href = (to: string) => `${mount}/sign-in/${uid}${to === '' ? '' : `/${to}`}`;
    const reply = await pages({
      method: method === 'POST' ? 'POST' : 'GET',
      step,
      form,
      locale,
      words: wordsIn(locale),
      client: client.name,
      intent: params['intent'] === 'create' ? 'create' : 'sign-in',
      progress,
      address: req.socket.remoteAddress ?? '',
      href,
    });

    if (reply === undefined) return sendMessage(res, 404, 'refused', locale);
    if ('goTo' in reply) {
      res.writeHead(303, { ...pageHeaders(), Location: href(reply.goTo) }).end();
      return;
    }
    if ('signedIn' in reply) {
      progresses.delete(uid);
      return provider.interactionFinished(req, res, { login: { accountId: reply.signedIn, remember: false } });
    }
    const { page, status = 200, retryAfter } = reply;
    send(res, { page, status, locale, retryAfter, hints: await hints(), formTargets: targetsOf(client) });
  }

  function send(res: ServerResponse, { page, locale, hints: shown, ...reply }: PageReply) {
    const markup = renderDocument(page, { provider: name, mount, locale, hints: shown });
    sendDocument(res, { ...reply, markup });
  }

  function sendMessage(res: ServerResponse, status: number, which: 'gone' | 'refused', locale = localeOf(res.req)) {
    const { title, text } = wordsIn(locale)[which];
    send(res, { page: messagePage(title, text), status, locale, hints: [] });
  }
}

type PageReply = Omit<DocumentReply, 'markup'> & {
  readonly page: Page;
  readonly locale: Locale;
  readonly hints: readonly SignInHint[];
};

/** The interaction this browser is in, or nothing when it has ended or is another's. */
async function findInteraction(provider: Provider, req: IncomingMessage, res: ServerResponse) {
  try {
    return await provider.interactionDetails(req, res);
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  }
}

/**
 * The request as the provider is to see it. Addresses follow from the configured one, not
 * from the `Host` a caller claims. The session cookie is taken off: every sign-in asks
 * who is there, and nobody goes on as the persona of a minute ago.
 */
function asSeenByProvider(req: IncomingMessage, mount: string, base: URL): IncomingMessage {
  const { cookie } = req.headers;
  if (cookie !== undefined) {
    req.headers.cookie = cookie
      .split(';')
      .filter((pair) => !new RegExp(`^\\s*${sessionCookie}(\\.sig)?=`).test(pair))
      .join(';');
  }
  req.headers.host = base.host;
  req.headers['x-forwarded-proto'] = base.protocol.slice(0, -1);
  delete req.headers['x-forwarded-host'];

  const { url = '/' } = req;
  return Object.assign(req, { originalUrl: url, url: url.slice(mount.length) || '/' });
}

const isBelow = (mount: string, url: string) =>
  url === mount || url.startsWith(`${mount}/`) || url.startsWith(`${mount}?`);

const localeOf = (req: IncomingMessage, uiLocales?: unknown) =>
  chooseLocale(typeof uiLocales === 'string' ? uiLocales : undefined, req.headers['accept-language']);

const targetsOf = ({ redirectUris, onwardOrigins = [] }: IdentityClient) => [
  ...new Set([
    ...redirectUris.map((uri) => new URL(uri).origin),
    ...onwardOrigins.map((origin) => new URL(origin).origin),
  ]),
];

function sendStylesheet(res: ServerResponse) {
  res.writeHead(200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(stylesheet);
}
