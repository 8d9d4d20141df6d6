import type { Client, TwotierError } from '@twotier/client';
import type { Translations } from './words.js';

const init: EventInit = { bubbles: true, composed: true };

/** An element shows something that can be used for the first time. */
export class TwotierReadyEvent extends Event {
  static readonly type = 'twotier-ready';
  readonly detail = {};
  constructor() {
    super(TwotierReadyEvent.type, init);
  }
}

/** Something failed. The element already shows it; the host may log it. */
export class TwotierErrorEvent extends Event {
  static readonly type = 'twotier-error';
  readonly error: TwotierError;
  readonly detail: { readonly error: TwotierError };
  constructor(error: TwotierError) {
    super(TwotierErrorEvent.type, init);
    this.error = error;
    this.detail = { error };
  }
}

/** The token is no longer accepted. The person can continue once `getToken` answers again. */
export class TwotierSessionExpiredEvent extends Event {
  static readonly type = 'twotier-session-expired';
  readonly detail = {};
  constructor() {
    super(TwotierSessionExpiredEvent.type, init);
  }
}

/**
 * The element wants to go somewhere. The host owns the address bar: it may call
 * `preventDefault()` and route by itself, otherwise an address outside the page is opened.
 */
export class TwotierNavigateEvent extends Event {
  static readonly type = 'twotier-navigate';
  readonly to: string;
  readonly replace: boolean;
  readonly detail: { readonly to: string; readonly replace: boolean };
  constructor(to: string, replace = false) {
    super(TwotierNavigateEvent.type, { ...init, cancelable: true });
    this.to = to;
    this.replace = replace;
    this.detail = { to, replace };
  }
}

/** What a session gives to the elements inside it. */
export interface SessionContext {
  readonly client: Client | undefined;
  readonly locale: string | undefined;
  readonly translations: Translations | undefined;
  readonly density: 'compact' | undefined;
}

/** Takes what a session gives, now and at every change, until `unsubscribe` is called. */
export type SessionCallback = (context: SessionContext, unsubscribe: () => void) => void;

/**
 * Asks the nearest session for its context. Follows the community's context protocol:
 * the session answers through the callback and stops the event.
 */
export class SessionRequestEvent extends Event {
  static readonly type = 'twotier-session-request';
  readonly callback: SessionCallback;
  constructor(callback: SessionCallback) {
    super(SessionRequestEvent.type, init);
    this.callback = callback;
  }
}

/** A session has just appeared: elements that asked too early, or asked a farther one, ask again. */
export class SessionConnectedEvent extends Event {
  static readonly type = 'twotier-session-connected';
  constructor() {
    super(SessionConnectedEvent.type, init);
  }
}

declare global {
  interface HTMLElementEventMap {
    'twotier-ready': TwotierReadyEvent;
    'twotier-error': TwotierErrorEvent;
    'twotier-session-expired': TwotierSessionExpiredEvent;
    'twotier-navigate': TwotierNavigateEvent;
    'twotier-session-request': SessionRequestEvent;
    'twotier-session-connected': SessionConnectedEvent;
  }
  interface DocumentEventMap {
    'twotier-session-connected': SessionConnectedEvent;
  }
}
