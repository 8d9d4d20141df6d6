import { demoBar } from './demo-bar.js';
import { html, type Html, type HtmlValue } from './html.js';
import type { Side } from './people.js';
import type { View } from './view.js';
import type { Words } from './words/words.js';

export interface PageParts {
  readonly title: string;
  readonly main: HtmlValue;
  /** Scripts of this page, by address. */
  readonly scripts?: readonly string[];
  /** The customer's own site instead of Nordwind's. */
  readonly site?: 'nordwind' | 'customer';
  /** The page draws its own `<main>` from edge to edge. */
  readonly isWide?: boolean;
}

/** A whole page: the header of its site, the content, the footer and the demo bar. */
export function layout(view: View, { title, main, scripts = [], site = 'nordwind', isWide = false }: PageParts): Html {
  const { words, notice } = view;
  const brand = site === 'nordwind' ? 'Nordwind Distribution' : customerName(view);

  return html`<!doctype html>
    <html lang="${words.locale}" class="site site--${site}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title} · ${brand}</title>
      <link rel="icon" href="/icon.svg" />
      ${styles.map((style) => html`<link rel="stylesheet" href="/${style}.css" />`)}
      ${scripts.map((script) => html`<script type="module" src="${script}"></script>`)}
      <script type="module" src="/page.js"></script>
    </head>
    <body>
      <a class="skip" href="#content">${words.skip}</a>
      ${site === 'nordwind' ? nordwindHeader(view) : customerHeader(view)}
      <main id="content" class="${isWide ? 'wide' : 'main'}">
        ${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`} ${main}
      </main>
      ${footer(view, site)} ${demoBar(view)}
    </body>
  </html>`;
}

const styles = ['portal', 'header', 'home', 'forms', 'demo'];

interface NavItem {
  readonly path: string;
  readonly name: keyof Omit<Words['nav'], 'label'>;
}

const navigation: Readonly<Record<Side | 'visitor', readonly NavItem[]>> = {
  visitor: [
    { path: '/#offer', name: 'offer' },
    { path: '/#path', name: 'path' },
  ],
  'indirect-reseller': [
    { path: '/', name: 'dashboard' },
    { path: '/enroll', name: 'enroll' },
    { path: '/providers', name: 'providers' },
    { path: '/customers', name: 'customers' },
    { path: '/invitations', name: 'invitations' },
  ],
  'indirect-provider': [
    { path: '/', name: 'dashboard' },
    { path: '/operator/resellers', name: 'resellers' },
    { path: '/operator/customers', name: 'customers' },
    { path: '/operator/orders', name: 'orders' },
  ],
  customer: [{ path: '/', name: 'dashboard' }],
};

function nordwindHeader(view: View): Html {
  const { words, path, person } = view;
  const link = ({ path: target, name }: NavItem) =>
    html`<li><a href="${target}" ${target === path && html`aria-current="page"`}>${words.nav[name]}</a></li>`;

  return html`<header class="bar">
    <a class="brand" href="/">${logo}<span>Nordwind Distribution</span></a>
    <nav class="nav" aria-label="${words.nav.label}">
      <ul>
        ${navigation[person?.side ?? 'visitor'].map(link)} ${person?.side === 'indirect-reseller' && settings(view)}
      </ul>
    </nav>
    <div class="bar-end">${account(view)} ${languageSwitch(view)}</div>
  </header>`;
}

/** Settings → User management, as the source document has it. */
const settings = ({ words, path }: View) =>
  html`<li class="menu">
    <details>
      <summary>${gear}<span>${words.nav.settings}</span></summary>
      <ul class="menu-list">
        <li><a href="/users" ${path === '/users' && html`aria-current="page"`}>${words.nav.users}</a></li>
      </ul>
    </details>
  </li>`;

function account({ words, person }: View): Html {
  if (!person) return html`<a class="button button--bar" href="/sign-in">${words.nav.signIn}</a>`;

  return html`<span class="who"><b>${person.name}</b><span>${person.organizationName}</span></span>
    <form method="post" action="/sign-out"><button class="plain">${words.nav.signOut}</button></form>`;
}

/** The address of an open invitation stays in the fragment: `page.js` hands it over. */
const languageSwitch = ({ words: { otherLanguage }, path }: View) =>
  html`<form method="post" action="/language" data-keep-fragment>
    <input type="hidden" name="returnTo" value="${path}" />
    <button class="plain" name="locale" value="${otherLanguage.locale}" lang="${otherLanguage.locale}">
      ${otherLanguage.name}
    </button>
  </form>`;

function customerHeader(view: View): Html {
  return html`<header class="bar">
    <span class="brand">${leaf}<span>${customerName(view)}</span></span>
    <span class="bar-note">${view.words.customer.suffix}</span>
    <div class="bar-end">
      ${view.person?.side === 'customer' && html`<span class="who"><b>${view.person.name}</b></span>`}
      ${languageSwitch(view)}
    </div>
  </header>`;
}

/** Whose site it is: the signed-in customer's, else the first customer of the cast. */
const customerName = ({ person, demo }: View) =>
  (person?.side === 'customer' ? person : demo.personas.find(({ side }) => side === 'customer'))?.organizationName ??
  'Praxis Lindenhof';

const footer = ({ words }: View, site: 'nordwind' | 'customer') =>
  html`<footer class="foot">
    ${site === 'nordwind' && html`<p>${words.address}</p><p>${words.phone}</p>`}
    <p>${words.invented}</p>
  </footer>`;

const logo = html`<svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
  <path
    fill="#4fd0e6"
    d="M4 6h14a4 4 0 1 1-4 4h3a1 1 0 1 0 1-1H4zM4 13h18a5 5 0 1 1-5 5h3a2 2 0 1 0 2-2H4z"
  />
</svg>`;

const leaf = html`<svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
  <path
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    d="M14 25V13M14 18c-5 0-8-3-8-8 5 0 8 3 8 8zM14 13c0-5 3-8 8-9 0 5-3 9-8 9z"
  />
</svg>`;

const gear = html`<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
  <path
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    d="M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4"
  />
</svg>`;
