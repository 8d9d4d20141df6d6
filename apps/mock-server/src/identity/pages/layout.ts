import type { SignInHint } from '@twotier/sandbox/server';
import { html, renderAddress, type Html } from './html.js';
import { wordsIn, type Locale } from './words.js';

/** One page, before it is put into the frame. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Says so in the title, which a screen reader speaks first. */
  readonly hasError?: boolean;
}

export interface Frame {
  readonly provider: 'work-account' | 'partner-membership';
  readonly mount: string;
  readonly locale: Locale;
  readonly hints: readonly SignInHint[];
}

/** A whole document: the name of the provider, the page in a card, the demo accounts. */
export function renderDocument(page: Page, { provider, mount, locale, hints }: Frame): string {
  const words = wordsIn(locale);
  const name = provider === 'work-account' ? words.workAccount : words.membership;

  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${page.hasError && `${words.error}: `}${page.title} – ${name}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${mount}/sign-in.css" />
      </head>
      <body>
        <header class="brand">${mark(provider)}<span>${name}</span></header>
        <main class="card">${page.body}</main>
        ${hints.length > 0 && renderHints(hints, locale)}
        <footer>${words.sandboxNote}</footer>
      </body>
    </html> `.markup;
}

const mark = (provider: Frame['provider']) =>
  provider === 'work-account'
    ? html`<svg viewBox="0 0 24 24" aria-hidden="true">
        <rect x="3.75" y="6.75" width="16.5" height="13.5" rx="2" />
        <path d="M8.75 6.5V5.25a1.5 1.5 0 0 1 1.5-1.5h3.5a1.5 1.5 0 0 1 1.5 1.5V6.5M3.75 12.5h16.5M12 11.25v2.5" />
      </svg>`
    : html`<svg viewBox="0 0 24 24" aria-hidden="true">
        <rect x="3.75" y="4.75" width="16.5" height="14.5" rx="2" />
        <circle cx="9" cy="10.5" r="1.75" />
        <path d="M6.25 15.75c.4-1.5 1.4-2.25 2.75-2.25s2.35.75 2.75 2.25M14.5 10h3M14.5 13.5h3" />
      </svg>`;

function renderHints(hints: readonly SignInHint[], locale: Locale) {
  const words = wordsIn(locale);
  return html`<aside class="accounts" aria-labelledby="accounts">
    <h2 id="accounts">${words.hintsTitle}</h2>
    <ul>
      ${hints.map(
        (hint) =>
          html`<li>
            <span><bdi>${hint.about[locale]}</bdi></span>
            <dl>
              <dt>${words.userName}</dt>
              <dd><code>${renderAddress(hint.userName)}</code></dd>
              <dt>${words.password}</dt>
              <dd><code>${hint.password}</code></dd>
            </dl>
          </li>`,
      )}
    </ul>
  </aside>`;
}
