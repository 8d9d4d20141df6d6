import { page, readForm, seeOther, toOwnPath } from './http.js';
import { embedPage, embedPages } from './pages/embed.js';
import { homePage } from './pages/home.js';
import { ordersPage } from './pages/orders.js';
import { outboxPage } from './pages/outbox.js';
import type { Routes } from './visit.js';
import { isLocale, localeCookie } from './words/words.js';

const embedded: Routes = Object.fromEntries(
  Object.entries(embedPages).map(([path, parts]) => [
    `GET ${path}`,
    async ({ view }) => page(embedPage(await view(), parts)),
  ]),
);

/** The pages of the portal, and the choice of language that goes with them. */
export const pageRoutes: Routes = {
  'GET /': async ({ view }) => page(homePage(await view())),
  ...embedded,
  'GET /operator/orders': async ({ view }) => page(ordersPage(await view())),
  'GET /demo/outbox': async ({ view }) => page(outboxPage(await view())),

  'POST /language': async ({ request, options, cookies }) => {
    const form = await readForm(request);
    const locale = form.get('locale');
    if (isLocale(locale)) cookies.push(`${localeCookie}=${locale}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`);
    return seeOther(toOwnPath(form.get('returnTo'), options.origin));
  },
};
