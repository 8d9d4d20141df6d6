import { createClient, type Client, type GetToken, type TokenRequest } from '@twotier/client';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import {
  SessionConnectedEvent,
  SessionRequestEvent,
  TwotierSessionExpiredEvent,
  type SessionCallback,
  type SessionContext,
} from '../base/events.js';
import { languageAround } from '../base/locale.js';
import type { Translations } from '../base/words.js';

/**
 * Connects the Twotier elements inside it to a backend: where it is, who asks,
 * and in which language. It shows nothing itself.
 *
 * Sessions may be nested; an inner one overrides only what it sets.
 *
 * @summary Token, backend address, language and theme for everything inside.
 * @tag twotier-session
 * @tagname twotier-session
 *
 * @event {TwotierSessionExpiredEvent} twotier-session-expired - The API takes no token any more; said once, until a call goes well. The elements that show it say it too.
 *
 * @slot - The page, with any number of Twotier elements somewhere in it.
 */
export class TwotierSession extends LitElement {
  static override styles = css`
    :host { display: contents; }
    :host([hidden]) { display: none; }
    :host([color-scheme="light"]) { color-scheme: light; }
    :host([color-scheme="dark"]) { color-scheme: dark; }
  `;

  /** Where the API is, such as `https://api.nordwind.example`. */
  @property({ attribute: 'api-base' }) apiBase: string | undefined;

  /** Gives a session token. The only way a credential comes in; it is asked once for all elements. */
  @property({ attribute: false }) getToken: GetToken | undefined;

  /** The language of everything inside, such as `it-IT`. Without it the nearest `lang` counts. */
  @property() locale: string | undefined;

  /** `light` or `dark` where the page's own scheme must not count. */
  @property({ attribute: 'color-scheme' }) colorScheme: 'light' | 'dark' | undefined;

  /** `compact` draws everything inside closer together. */
  @property() density: 'compact' | undefined;

  /** The host's own words: `{ it: { 'users.title': 'Colleghi' } }`. */
  @property({ attribute: false }) translations: Translations | undefined;

  /** A client made elsewhere, instead of `api-base` and `getToken`. */
  @property({ attribute: false })
  get client(): Client | undefined {
    return this.#given ?? this.#made ?? this.#outer?.client;
  }
  set client(client: Client | undefined) {
    this.#given = client;
    this.requestUpdate('client');
  }

  #given: Client | undefined;
  #made: Client | undefined;
  #outer: SessionContext | undefined;
  #leaveOuter: (() => void) | undefined;
  #madeFor: string | undefined;
  readonly #subscribers = new Set<SessionCallback>();
  readonly #leavers = new WeakMap<SessionCallback, () => void>();

  constructor() {
    super();
    this.addEventListener('twotier-session-request', this.#answer);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#makeClient();
    this.#askOuter();
    document.addEventListener('twotier-session-connected', this.#onSessionConnected);
    this.dispatchEvent(new SessionConnectedEvent());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('twotier-session-connected', this.#onSessionConnected);
    this.#leaveOuter?.();
    this.#leaveOuter = undefined;
    this.#outer = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('apiBase') || changed.has('getToken')) this.#makeClient();
  }

  protected override updated() {
    this.#tell();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  get #context(): SessionContext {
    return {
      client: this.client,
      locale: this.locale ?? this.#outer?.locale,
      translations: this.translations ?? this.#outer?.translations,
      density: this.density ?? this.#outer?.density,
    };
  }

  /**
   * A new address is a new backend: the client before it forgets everything. A new token
   * function is not: frameworks hand over a new one at every render.
   */
  #makeClient() {
    const baseUrl = this.getToken && this.apiBase;
    if (baseUrl === this.#madeFor) return;

    this.#made?.logout();
    this.#madeFor = baseUrl;
    this.#made = baseUrl ? this.#createClient(baseUrl) : undefined;
  }

  #createClient(baseUrl: string): Client {
    return createClient({
      baseUrl,
      getToken: (request) => this.#askForToken(request),
      locale: () => this.#context.locale ?? languageAround(this),
      onSessionExpired: () => this.dispatchEvent(new TwotierSessionExpiredEvent()),
    });
  }

  async #askForToken(request: TokenRequest) {
    if (!this.getToken)
      throw new TypeError('Failed to get a token: <twotier-session> has no getToken. Set the property.');
    return this.getToken(request);
  }

  readonly #answer = (event: SessionRequestEvent) => {
    if (event.composedPath()[0] === this) return;
    event.stopImmediatePropagation();
    this.#subscribers.add(event.callback);
    this.#tellOne(event.callback);
  };

  readonly #onSessionConnected = (event: Event) => {
    if (event.composedPath()[0] !== this) this.#askOuter();
  };

  readonly #askOuter = () => {
    this.dispatchEvent(
      new SessionRequestEvent((context, leave) => {
        if (this.#leaveOuter !== leave) this.#leaveOuter?.();
        this.#leaveOuter = leave;
        this.#outer = context;
        this.#tell();
      }),
    );
  };

  #tell() {
    for (const callback of this.#subscribers) this.#tellOne(callback);
  }

  #tellOne(callback: SessionCallback) {
    callback(this.#context, this.#leaverOf(callback));
  }

  /** One leave function for one callback, so that a subscriber can tell whether it changed sessions. */
  #leaverOf(callback: SessionCallback): () => void {
    const known = this.#leavers.get(callback);
    if (known) return known;

    const leave = () => void this.#subscribers.delete(callback);
    this.#leavers.set(callback, leave);
    return leave;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-session': TwotierSession;
  }
}
