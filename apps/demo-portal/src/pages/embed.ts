import { html, type Html } from '../html.js';
import { layout } from '../layout.js';
import type { Persona, Side } from '../people.js';
import type { View } from '../view.js';
import type { Words } from '../words/words.js';

/** A page that is there for one of our elements. */
export interface EmbedPage {
  readonly title: keyof Words['titles'];
  readonly side: Side;
  /** The name of the element's script. */
  readonly script: string;
  /** `data-by-link`: the page is opened by a link with an invitation in its fragment. */
  readonly element: Html | ((search: URLSearchParams) => Html);
  readonly site?: 'customer';
  /** The element's own heading says the same: ours is only for those who jump from heading to heading. */
  readonly isTitled?: true;
}

export const embedPages: Readonly<Record<string, EmbedPage>> = {
  '/enroll': {
    title: 'enroll',
    side: 'indirect-reseller',
    script: 'enroll-wizard',
    element: html`<twotier-enroll-wizard users-href="/users" help-href="/#contact"></twotier-enroll-wizard>`,
  },
  '/users': {
    title: 'users',
    side: 'indirect-reseller',
    script: 'user-manager',
    element: html`<twotier-user-manager></twotier-user-manager>`,
  },
  '/providers': {
    title: 'providers',
    side: 'indirect-reseller',
    script: 'provider-list',
    isTitled: true,
    element: html`<twotier-provider-list invite-href="/invitations" enroll-href="/enroll"></twotier-provider-list>`,
  },
  '/customers': {
    title: 'customers',
    side: 'indirect-reseller',
    script: 'customer-list',
    isTitled: true,
    element: html`<twotier-customer-list invite-href="/invitations?kind=single" enroll-href="/enroll" users-href="/users"></twotier-customer-list>`,
  },
  '/invitations': {
    title: 'invitations',
    side: 'indirect-reseller',
    script: 'invite-customer',
    // "Indirect providers" leads here with the provider in the address, "Customers" with the kind.
    element: (search) => {
      const provider = search.get('provider');
      return html`<twotier-invite-customer
        ${provider !== null && html`kind="joint" provider-id="${provider}"`}
        ${search.get('kind') === 'single' && html`kind="single"`}
        customers-href="/customers"
        providers-href="/providers"
        enroll-href="/enroll"
      ></twotier-invite-customer>`;
    },
  },
  '/authorize-provider': {
    title: 'authorize',
    side: 'indirect-reseller',
    script: 'authorize-provider',
    element: html`<twotier-authorize-provider data-by-link providers-href="/providers" enroll-href="/enroll"></twotier-authorize-provider>`,
  },
  '/accept-invitation': {
    title: 'accept',
    side: 'customer',
    script: 'accept-invitation',
    element: html`<twotier-accept-invitation data-by-link></twotier-accept-invitation>`,
    site: 'customer',
  },
  '/operator/resellers': {
    title: 'resellers',
    side: 'indirect-provider',
    script: 'reseller-list',
    isTitled: true,
    element: html`<twotier-reseller-list></twotier-reseller-list>`,
  },
  '/operator/customers': {
    title: 'customers',
    side: 'indirect-provider',
    script: 'customer-list',
    isTitled: true,
    element: html`<twotier-customer-list></twotier-customer-list>`,
  },
};

/**
 * The whole of an embedding: a session element with the address of the API, the element inside it, and their
 * scripts. `portal.js` gives the session its `getToken`.
 */
export function embedPage(view: View, { title, side, script, element, site, isTitled }: EmbedPage): Html {
  const { words, person } = view;
  const isTheirs = person?.side === side;
  const scripts = ['/portal.js', ...elementScripts(['session', script])];

  return layout(view, {
    title: words.titles[title],
    ...(site && { site }),
    scripts: isTheirs && view.hasElements ? scripts : [],
    main: html`<h1 ${isTheirs && isTitled && html`class="unseen"`}>${words.titles[title]}</h1>
      ${site === 'customer' && html`<p class="lead">${words.customer.lead}</p>`}
      ${isTheirs ? embedding(view, typeof element === 'function' ? element(view.search) : element) : gate(view, side)}`,
  });
}

/** Several elements of one page share their code through `split/`. */
export const elementScripts = (elements: readonly string[]) => elements.map((name) => `/twotier/split/${name}.js`);

function embedding(view: View, element: Html): Html {
  if (!view.hasElements) return html`<p class="panel">${view.words.missing}</p>`;

  return html`<noscript><p class="panel">${view.words.noscript}</p></noscript>
    ${session(view, element)}`;
}

export const session = ({ api, words }: View, content: Html) =>
  html`<twotier-session api-base="${api}" locale="${words.tag}">${content}</twotier-session>`;

/** A link from a mail often finds somebody else signed in. In the demo the right person is one press away. */
export function gate({ words, person, demo, path }: View, side: Side): Html {
  const cast = demo.personas.filter((persona) => persona.side === side);
  const button = ({ userId, name, organizationName }: Persona) =>
    html`<button class="button" formaction="/personas/${encodeURIComponent(userId)}">
      ${words.gate.continueAs(name, organizationName)}
    </button>`;

  return html`<section class="panel gate" aria-labelledby="gate-title">
    <h2 id="gate-title">${person ? words.gate.title : words.nav.signIn}</h2>
    <p>${person ? words.gate.other(person.name) : words.gate.visitor}</p>
    ${
      cast.length === 0
        ? html`<p>${words.gate.nobody}</p>`
        : html`<form class="gate-people" method="post" data-keep-fragment>
            <input type="hidden" name="returnTo" value="${path}" />
            ${cast.map(button)}
          </form>`
    }
  </section>`;
}
