import { locksOfTabs, oneTabAtATime, type Locks } from './locks.js';
import { TwotierError } from './problems.js';
import { leavable } from './signals.js';

/** Why a token is asked for. */
export type TokenReason = 'initial' | 'refresh' | 'unauthorized';

/** What `getToken` is told. */
export interface TokenRequest {
  readonly reason: TokenReason;
  /** Aborts when the session is dropped before the token has come. */
  readonly signal: AbortSignal;
}

/** The only way in which a credential reaches the client. The reply of `sessions.create` fits as it is. */
export type GetToken = (
  request: TokenRequest,
) => Promise<string | { readonly token: string; readonly expiresAt?: string }>;

export interface TokenHolder {
  /** A token that is good by all that is known, a fresh one if the old one is about to end. */
  get(signal: AbortSignal | undefined): Promise<string>;
  /** Another token than the one that was rejected. Whoever asks while one is on its way gets that one. */
  renew(rejected: string, signal: AbortSignal | undefined): Promise<string>;
  /** Forgets the token and drops the request for one. */
  forget(reason: unknown): void;
}

/** How long before its end a token is renewed, at most: the clock of the server is known to a second, its way is not. */
const renewAheadMs = 60_000;

interface Held {
  readonly token: string;
  /** By the server's clock. Absent when nothing is known of its end: then a 401 tells. */
  readonly renewAt: number | undefined;
}

/** Whose token it is, by what clock, and who else may ask for it at the same time. */
interface TokenSource {
  readonly getToken: GetToken;
  readonly serverNow: () => number;
  /** The same for every tab that asks the same server. */
  readonly name: string;
  readonly locks?: Locks | undefined;
}

/** Keeps the session's token in memory and asks for it once, however many calls wait for it. */
export function holdToken({ getToken, serverNow, name, locks = locksOfTabs() }: TokenSource): TokenHolder {
  let held: Held | undefined;
  let asking: Promise<string> | undefined;
  let controller = new AbortController();

  function ask(reason: TokenReason): Promise<string> {
    if (asking) return asking;
    const { signal } = controller;
    const answer = leavable(request(reason, signal), signal).then(
      (next) => {
        // Dropped in the moment between its arrival and this line.
        signal.throwIfAborted();
        held = next;
        asking = undefined;
        return next.token;
      },
      (error: unknown) => {
        if (!signal.aborted) asking = undefined;
        throw error;
      },
    );
    asking = answer;
    return answer;
  }

  async function request(reason: TokenReason, signal: AbortSignal): Promise<Held> {
    let answer;
    try {
      answer = await oneTabAtATime(locks, `twotier-token ${name}`, signal, () => getToken({ reason, signal }));
    } catch (cause) {
      throw tokenUnavailable(cause);
    }
    const { token, expiresAt } = typeof answer === 'string' ? { token: answer, expiresAt: undefined } : answer;
    if (typeof token !== 'string' || token === '') throw tokenUnavailable(undefined);
    return {
      token,
      renewAt: renewalOf(expiresAt === undefined ? expiryOf(token) : Date.parse(expiresAt), serverNow()),
    };
  }

  return {
    get(signal) {
      if (held && (held.renewAt === undefined || serverNow() < held.renewAt)) return Promise.resolve(held.token);
      return leavable(ask(held ? 'refresh' : 'initial'), signal);
    },

    renew(rejected, signal) {
      if (held && held.token !== rejected) return Promise.resolve(held.token);
      return leavable(ask('unauthorized'), signal);
    },

    forget(reason) {
      held = undefined;
      asking = undefined;
      controller.abort(reason);
      controller = new AbortController();
    },
  };
}

/**
 * When to renew: the last tenth of the token's life, a minute at most.
 *
 * A token that seems over when it arrives means a wrong clock, not a wrong token. Renewing it would go on for ever, so
 * it is used until the server rejects it.
 */
function renewalOf(expiry: number | undefined, now: number): number | undefined {
  if (expiry === undefined || !Number.isFinite(expiry) || expiry <= now) return undefined;
  return expiry - Math.min((expiry - now) / 10, renewAheadMs);
}

/** The end of a JWT in milliseconds. Any other token has none that can be read. */
function expiryOf(token: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')));
    const exp = (claims as { exp?: unknown } | null)?.exp;
    return typeof exp === 'number' ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}

/** What browsers and Node call a `fetch` without a network. Any other `TypeError` is a fault in the host's function. */
const networkFailure = /fetch|network|load failed/i;

const tokenUnavailable = (cause: unknown) =>
  cause instanceof TypeError && networkFailure.test(cause.message)
    ? new TwotierError('Failed to get a token: the network is not reachable. Try again.', {
        kind: 'offline',
        code: 'offline',
        retryable: true,
        cause,
      })
    : new TwotierError(
        'Failed to get a token: `getToken` gave none. Check that its endpoint knows the signed-in user.',
        { kind: 'session', code: 'token-unavailable', retryable: true, cause },
      );
