import type { Page } from './layout.js';
import type { Locale, Words } from './words.js';

/**
 * How far one sign-in has come. Kept on the server, so that no browser can skip a
 * step: the account waits here while its temporary password is replaced.
 */
export interface Progress {
  userName?: string;
  createdUserName?: string;
  changing?: { readonly id: string; readonly userName: string };
}

/** One request to a page of a sign-in, with everything HTTP already taken off. */
export interface Exchange {
  readonly method: 'GET' | 'POST';
  /** Which page of this sign-in; the first one is empty. */
  readonly step: string;
  readonly form: URLSearchParams;
  readonly locale: Locale;
  readonly words: Words;
  /** Who asked for the sign-in. */
  readonly client: string;
  readonly intent: 'sign-in' | 'create';
  readonly progress: Progress;
  /** The network address of the browser. */
  readonly address: string;
  readonly href: (step: string) => string;
}

/** What a page answers. `undefined` means: there is no such page. */
export type Reply =
  | { readonly page: Page; readonly status?: number; readonly retryAfter?: number }
  | { readonly goTo: string }
  | { readonly signedIn: string }
  | undefined;

export type Pages = (exchange: Exchange) => Promise<Reply>;
