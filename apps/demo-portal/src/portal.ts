import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Backend } from './backend.js';
import { Controls } from './controls.js';
import { demoRoutes } from './demo-routes.js';
import {
  isSameOrigin,
  page,
  readCookie,
  send,
  seeOther,
  strictHeaders,
  text,
  UnreadableBody,
  type Reply,
} from './http.js';
import { pageRoutes } from './page-routes.js';
import { notFoundPage } from './pages/notices.js';
import { readDemo } from './read-demo.js';
import { sessionRoutes } from './session-routes.js';
import { serveFile } from './static-files.js';
import type { View } from './view.js';
import type { PortalOptions, Routes, Visit } from './visit.js';
import { Visitors, type Visitor } from './visitors.js';
import { wordsFor } from './words/words.js';

const routes: Routes = { ...pageRoutes, ...sessionRoutes, ...demoRoutes };
const publicFolder = fileURLToPath(new URL('../public', import.meta.url));
const visitorCookie = 'nordwind_portal';

/** The portal as a server that does not listen yet. */
export function createPortal(options: PortalOptions): Server {
  const backend = new Backend(options);
  const controls = new Controls(options);
  const visitors = new Visitors();
  const headers = strictHeaders(options.api);

  return createServer((request, response) => {
    const cookies: string[] = [];
    answer(request, cookies)
      .catch((error: unknown) => {
        if (error instanceof UnreadableBody) return text(error.message, error.status);
        console.error(error);
        return text('The portal made a mistake. Nothing was changed.', 500);
      })
      .then((reply) => send(response, reply, { ...headers, ...(cookies.length > 0 && { 'Set-Cookie': cookies }) }))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });

  async function answer(request: IncomingMessage, cookies: string[]): Promise<Reply> {
    const own = new URL(options.origin);
    const isOwnHost = request.headers.host === own.host;
    if (!URL.canParse(request.url ?? '', own)) return text('The address cannot be read.', 400);
    const url = new URL(request.url ?? '', own);
    if (url.origin !== own.origin) return text('This server is no proxy.', 400);

    const isRead = request.method === 'GET' || request.method === 'HEAD';
    // One name for the portal: sessions, sign-ins and the API's list of origins know only this one.
    if (!isOwnHost) return isRead && isLocal(request) ? seeOther(url.href) : text('Unknown host.', 421);
    if (!isRead && request.method !== 'POST') return text('Only GET and POST.', 405);
    if (!isRead && !isSameOrigin(request, own.origin)) return text('Only pages of this portal may ask for that.', 403);

    return (
      (isRead && (await staticFile(url.pathname, request))) ||
      respond({ request, url, cookies, ...visitorOf(request, cookies) })
    );
  }

  async function staticFile(path: string, request: IncomingMessage): Promise<Reply | undefined> {
    if (path.startsWith('/twotier/')) return serveFile(options.elements, path.slice('/twotier'.length), request);
    return serveFile(publicFolder, path, request);
  }

  function visitorOf(request: IncomingMessage, cookies: string[]) {
    const id = readCookie(request, visitorCookie);
    const visitor: Visitor = visitors.find(id) ?? {};
    return {
      visitor,
      forgetEverybody: () => {
        visitors.forgetAll();
        backend.forgetClients();
        visitor.person = undefined;
      },
      renewVisitor: () => {
        const fresh = visitors.renew(id, visitor);
        cookies.push(`${visitorCookie}=${fresh}; Path=/; HttpOnly; SameSite=Lax`);
      },
    };
  }

  async function respond(known: Omit<Visit, 'backend' | 'controls' | 'options' | 'view'>): Promise<Reply> {
    const { request, url, visitor } = known;
    const view = async (): Promise<View> => {
      const { notice } = visitor;
      visitor.notice = undefined;
      return {
        words: wordsFor(request),
        path: url.pathname,
        api: options.api,
        person: visitor.person,
        notice,
        demo: await readDemo(backend, controls),
        search: url.searchParams,
        hasElements: existsSync(join(options.elements, 'split/session.js')),
      };
    };
    const visit: Visit = { ...known, backend, controls, options, view };
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const [, first, ...rest] = url.pathname.split('/').map(decode);
    const route = routes[`${method} ${url.pathname}`];
    if (route) return route(visit, '');

    const below = routes[`${method} /${first}/*`];
    return below ? below(visit, rest.join('/')) : page(notFoundPage(await view()), 404);
  }
}

const decode = (part: string) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const isLocal = ({ headers }: IncomingMessage) =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '');
