import { TwotierError, type Client, type FieldError } from '@twotier/client';
import {
  describeFieldIssue,
  describeRefusal,
  formatMessage,
  type FieldIssue,
  type Message,
  type Terms,
  type Words as RuleWords,
} from '@twotier/core';
import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  SessionRequestEvent,
  TwotierErrorEvent,
  TwotierNavigateEvent,
  TwotierReadyEvent,
  TwotierSessionExpiredEvent,
  type SessionContext,
} from './events.js';
import { renderFault } from './fault.js';
import { languageAround, watchLanguage } from './locale.js';
import type { LazyCatalogue, MessageKey, ValueArguments } from './catalogue.js';
import { whenIdle } from './when-idle.js';
import { isOfLanguage, loadRefusals, loadWords, matchLocale, overridesFor, richMessage, type Words } from './words.js';

/**
 * What every Twotier element has: words in the reader's language, a session
 * found in the page, a live region, and a net below `render`.
 *
 * A subclass renders only after its words are there, so `t` never has to wait.
 *
 * @attr {string} locale - The language of the words, such as `it-IT`. Without it the session's, then the nearest `lang`.
 * @attr {compact} density - `compact` for daily lists.
 *
 * @event {TwotierReadyEvent} twotier-ready - The element shows something that can be used.
 * @event {TwotierErrorEvent} twotier-error - Something failed; the element shows it, the host may log it.
 * @event {TwotierSessionExpiredEvent} twotier-session-expired - The token is no longer accepted.
 * @event {TwotierNavigateEvent} twotier-navigate - The element wants to go to an address; cancel it to route yourself.
 *
 * @cssproperty [--twotier-accent=oklch(.5 .13 255)] - The one colour of the host. Everything else follows from it.
 * @cssproperty [--twotier-radius=.375em] - How round corners are.
 * @cssproperty [--twotier-font-mono=ui-monospace] - The font of ids, links and passwords.
 */
export abstract class TwotierElement extends LitElement {
  /** What the element says beside the common words. Only this is loaded, in the reader's language. */
  protected static readonly words: readonly LazyCatalogue[] = [];

  /** The language of the words. Without it the session's, then the nearest `lang`, then the browser's. */
  @property() locale: string | undefined;

  /** How close things stand: `compact` for daily lists. Without it the session's. */
  @property() density: 'compact' | undefined;

  /** How the element reaches the backend. Without it the nearest session's. */
  @property({ attribute: false })
  get client(): Client | undefined {
    return this.#client ?? this.#session?.client;
  }
  set client(client: Client | undefined) {
    const before = this.client;
    this.#client = client;
    this.requestUpdate('client', before);
  }

  #client: Client | undefined;
  #session: SessionContext | undefined;
  #leaveSession: (() => void) | undefined;
  #stopWatching: (() => void) | undefined;
  #words: Words | undefined;
  #ruleWords: Terms | undefined;
  /** In the language of the words, once they are there. */
  #refusals: Partial<RuleWords['refusals']> | undefined;
  /** The tag for `Intl`: more exact than the words' locale, such as `it-CH`. */
  #tag = 'en';
  #ownLang: string | undefined;
  #liveRegion: HTMLElement | undefined;
  #isReady = false;
  #internals: ElementInternals | undefined;

  // --- lifecycle

  override connectedCallback() {
    super.connectedCallback();
    this.#askForSession();
    // Moved to where no session is.
    if (!this.#leaveSession) this.#session = undefined;
    document.addEventListener('twotier-session-connected', this.#askForSession);
    this.#stopWatching = watchLanguage(this, () => void this.#chooseWords());
    if (this.hasUpdated) void this.#chooseWords();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('twotier-session-connected', this.#askForSession);
    this.#leaveSession?.();
    this.#leaveSession = undefined;
    this.#stopWatching?.();
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot() as ShadowRoot;
    const region = document.createElement('div');
    region.className = 'hidden';
    region.setAttribute('aria-live', 'polite');
    region.setAttribute('aria-atomic', 'true');
    // A declarative root holds a skeleton made on the server: it has done its duty.
    root.replaceChildren(region);
    this.renderOptions.renderBefore = region;
    this.#liveRegion = region;
    return root;
  }

  /** Waits for the words before the first paint; later changes of language swap them when they are there. */
  protected override async scheduleUpdate() {
    if (!this.#words) await this.#chooseWords();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    // Also at the first update: a property set before the element was registered arrives only now.
    if (changed.has('locale')) void this.#chooseWords();
  }

  /** The net. Lit has closed the update by itself before it lets an exception through here. */
  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (cause) {
      this.#renderFault(cause);
    }
  }

  protected override updated(_changed: PropertyValues<this>) {
    if (!this.#internals) whenIdle(() => void this.loadRefusalWords());
    this.#internals ??= this.attachInternals();
    const isCompact = (this.density ?? this.#session?.density) === 'compact';
    if (isCompact) this.#internals.states.add('compact');
    else this.#internals.states.delete('compact');

    if (this.#isReady || !this.isUsable()) return;
    this.#isReady = true;
    this.dispatchEvent(new TwotierReadyEvent());
  }

  // --- for subclasses

  /** Whether the element shows something usable, so that `twotier-ready` may be said. */
  protected isUsable(): boolean {
    return true;
  }

  /** The message of a key in the reader's language. */
  t<Key extends MessageKey>(key: Key, ...[values]: ValueArguments<Key>): string {
    return formatMessage(this.#message(key), values ?? {}, this.#tag);
  }

  /** Like `t`, for values that are templates: ``rich('enroll.who', { name: html`<b>${name}</b>` })``. */
  rich<Key extends MessageKey>(key: Key, ...[values]: ValueArguments<Key, string | number | TemplateResult>) {
    return richMessage<string | number | TemplateResult>(this.#message(key), values ?? {}, this.#tag);
  }

  /** What the rules speak of in the reader's language: roles, wrong fields. There as soon as the element renders. */
  get ruleWords(): Terms {
    if (!this.#ruleWords)
      throw new TypeError('Failed to speak: the words are not loaded yet. Ask inside render or after it.');
    return this.#ruleWords;
  }

  /**
   * A refusal in words: why, and what to do about it. `names` adds the names behind its ids. Empty for the moment until
   * these words are there; then the element draws again.
   */
  wordsOf(refusal: { readonly code: string }, names?: Readonly<Record<string, string>>) {
    if (!this.#refusals) {
      void this.loadRefusalWords();
      return { reason: '', remedy: '' };
    }
    const words = { ...this.ruleWords, refusals: this.#refusals as RuleWords['refusals'] };
    return describeRefusal(refusal, words, names);
  }

  /** Makes sure that `wordsOf` has its words, for who keeps what it says. */
  async loadRefusalWords() {
    const words = this.#words;
    if (this.#refusals || !words) return;
    const refusals = await loadRefusals(words.locale);
    if (this.#refusals || words !== this.#words) return;
    this.#refusals = refusals;
    this.requestUpdate();
  }

  /** What is wrong with a field, in words. */
  wordsOfIssue(issue: FieldError | FieldIssue): string {
    // A newer server may know codes that core does not: core has words for those too.
    return describeFieldIssue(issue as FieldIssue, this.ruleWords);
  }

  /** A date for reading, from an ISO string: "20 November 2026". */
  formatDate(iso: string, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
    return new Intl.DateTimeFormat(this.#tag, options).format(new Date(iso));
  }

  formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.#tag, options).format(value);
  }

  /** "Sales agent, Billing admin and Global admin" */
  formatList(values: readonly string[]): string {
    return new Intl.ListFormat(this.#tag, { type: 'conjunction' }).format(values);
  }

  /** The name of a country by its two letters. */
  formatCountry(code: string): string {
    return new Intl.DisplayNames(this.#tag, { type: 'region', fallback: 'code' }).of(code) ?? code;
  }

  /** How two names are ordered in the reader's language. */
  compareNames = (one: string, other: string): number => one.localeCompare(other, this.#tag);

  /** Says a sentence to people who do not see the change. */
  announce(text: string) {
    const region = this.#liveRegion;
    if (!region) return;
    // The same sentence twice is only spoken twice when the text differs.
    region.textContent = region.textContent === text ? `${text}\u00A0` : text;
  }

  /** Puts the focus on something in the element once it is drawn. */
  async focusOn(selector: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Tells the host about an error the element already shows. */
  reportError(error: TwotierError) {
    this.dispatchEvent(new TwotierErrorEvent(error));
    if (error.kind === 'session') this.dispatchEvent(new TwotierSessionExpiredEvent());
  }

  /** Goes to an address unless the host routes by itself. Only http(s) addresses are opened. */
  navigate(to: string, { replace = false } = {}) {
    const isFree = this.dispatchEvent(new TwotierNavigateEvent(to, replace));
    if (!isFree) return;

    const url = new URL(to, this.ownerDocument.baseURI);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return;
    if (replace) location.replace(url.href);
    else location.assign(url.href);
  }

  // --- inside

  #message(key: MessageKey): Message {
    const words = this.#words;
    const own = overridesFor(this.#session?.translations, this.#tag)?.[key];
    return own ?? words?.catalogue[key] ?? key;
  }

  readonly #askForSession = () => {
    this.dispatchEvent(
      new SessionRequestEvent((session, leave) => {
        if (this.#leaveSession !== leave) this.#leaveSession?.();
        this.#leaveSession = leave;

        const before = this.client;
        this.#session = session;
        this.requestUpdate('client', before);
        this.requestUpdate();
        if (this.hasUpdated) void this.#chooseWords();
      }),
    );
  };

  /** Finds the language and loads its words; says nothing when they are the ones already shown. */
  async #chooseWords() {
    const isOwn = this.#ownLang !== undefined && this.getAttribute('lang') === this.#ownLang;
    const around = isOwn ? languageAround(this.parentElement ?? document.documentElement) : languageAround(this);
    const wanted = this.locale ?? this.#session?.locale ?? around;
    const locale = matchLocale(wanted);
    const isSpoken = overridesFor(this.#session?.translations, wanted) || isOfLanguage(wanted, locale);

    const [words, refusals] = await Promise.all([
      loadWords(locale, (this.constructor as typeof TwotierElement).words),
      // A refusal that is shown changes its language with the rest.
      this.#refusals && loadRefusals(locale),
    ]);
    const tag = isSpoken ? wanted : locale;
    if (words === this.#words && tag === this.#tag) return;

    this.#words = words;
    this.#refusals = refusals;
    this.#tag = tag;
    // A British reader gets British dates. In a host's own language the rules speak English, dates and all.
    this.#ruleWords = isOfLanguage(tag, words.locale) ? { ...words.terms, locale: tag } : words.terms;
    this.#markLanguage(around);
    this.requestUpdate();
  }

  /** Words in another language than the page around them say so, for screen readers and hyphenation. */
  #markLanguage(around: string) {
    const language = this.#tag.split('-')[0];
    if (around.split('-')[0] === language) {
      if (this.#ownLang !== undefined) this.removeAttribute('lang');
      this.#ownLang = undefined;
      return;
    }
    this.#ownLang = this.#tag;
    this.setAttribute('lang', this.#tag);
  }

  /** Shows what is left when `render` failed. Lit's own memory of the tree is void then, so it gets a new place. */
  #renderFault(cause: unknown) {
    const region = this.#liveRegion;
    if (!region) throw cause;

    const place = document.createComment('');
    this.renderRoot.replaceChildren(place, region);
    this.renderOptions.renderBefore = place;
    render(
      html`${renderFault(() => {
        render(nothing, this.renderRoot, this.renderOptions);
        this.requestUpdate();
      })}`,
      this.renderRoot,
      this.renderOptions,
    );
    this.reportError(
      new TwotierError(`Failed to draw <${this.localName}>: its template threw.`, {
        kind: 'render',
        code: 'render-failed',
        retryable: true,
        cause,
      }),
    );
  }
}
