import * as oidc from 'openid-client';
import { BoundedMap } from './bounded-map.js';

export interface SignInOptions {
  /** Such as `http://localhost:4310/work-account`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly redirectUri: string;
  /** Where this server itself reaches the issuer, if not by its public address: `http://127.0.0.1:4310`. */
  readonly loopbackOrigin?: string;
  readonly now?: () => number;
}

/**
 * Why a sign-in did not come to an end: the person went back (`denied`), it took too
 * long (`expired`), the answer does not belong to a sign-in begun here (`mismatch`),
 * the issuer could not be reached (`unavailable`).
 */
export type SignInFailure = 'denied' | 'expired' | 'mismatch' | 'unavailable';

export type SignInResult =
  | { readonly finished: true; readonly state: string; readonly claims: Readonly<Record<string, unknown>> }
  /** `state` is there when the failure belongs to a sign-in begun here. */
  | { readonly finished: false; readonly state?: string; readonly failure: SignInFailure };

export interface SignIn {
  begin(wish?: {
    intent?: 'sign-in' | 'create';
    uiLocales?: string | undefined;
  }): Promise<{ url: string; state: string }>;
  /**
   * Finishes with the address the browser came back to. `expectedState` is the state this
   * very browser was given (kept in a cookie, say): without it, anybody could finish a
   * sign-in they have not begun.
   */
  finish(callbackUrl: string | URL, check?: { expectedState?: string | undefined }): Promise<SignInResult>;
}

interface Begun {
  readonly configuration: oidc.Configuration;
  readonly verifier: string;
  readonly nonce: string;
  readonly endsAt: number;
}

const lifetimeMs = 30 * 60_000;

/** The side of a sign-in that asks: begins it, and checks what comes back. Verifier and nonce never leave the server. */
export function createSignIn(options: SignInOptions): SignIn {
  const { redirectUri, now = Date.now } = options;
  // Kept twice as long as valid, so that a late answer is told from a foreign one.
  const begun = new BoundedMap<Begun>({ maxSize: 1000, now });

  return {
    async begin({ intent = 'sign-in', uiLocales } = {}) {
      const configuration = await discover(options);
      const verifier = oidc.randomPKCECodeVerifier();
      const nonce = oidc.randomNonce();
      const state = oidc.randomState();
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid',
        prompt: 'login',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        intent,
        ...(uiLocales !== undefined && { ui_locales: uiLocales }),
      });

      begun.set(state, { configuration, verifier, nonce, endsAt: now() + lifetimeMs }, 2 * lifetimeMs);
      return { url: url.href, state };
    },

    async finish(callbackUrl, { expectedState } = {}) {
      const answer = new URL(redirectUri);
      answer.search = new URL(callbackUrl, redirectUri).search;

      const state = answer.searchParams.get('state') ?? '';
      const signIn = begun.get(state);
      if (signIn === undefined) return { finished: false, failure: 'mismatch' };
      if (expectedState !== undefined && expectedState !== state) return { finished: false, failure: 'mismatch' };

      begun.delete(state);
      if (signIn.endsAt <= now()) return { finished: false, state, failure: 'expired' };

      try {
        const tokens = await oidc.authorizationCodeGrant(signIn.configuration, answer, {
          expectedState: state,
          expectedNonce: signIn.nonce,
          pkceCodeVerifier: signIn.verifier,
          idTokenExpected: true,
        });
        return { finished: true, state, claims: { ...tokens.claims() } };
      } catch (error) {
        return { finished: false, state, failure: toFailure(error) };
      }
    },
  };
}

/** Asked anew for each sign-in: it is one short request, and a restarted issuer has new keys. */
async function discover({ issuer, clientId, clientSecret, loopbackOrigin }: SignInOptions) {
  const isPlain = issuer.startsWith('http:');
  const configuration = await oidc.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: 'ES256' },
    clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
    {
      execute: isPlain ? [oidc.allowInsecureRequests] : [],
      timeout: 10,
      ...(loopbackOrigin !== undefined && { [oidc.customFetch]: fetchOver(loopbackOrigin) }),
    },
  );
  // Without TLS the signature is the only proof of who wrote the token.
  oidc.enableNonRepudiationChecks(configuration);
  return configuration;
}

const fetchOver =
  (origin: string): oidc.CustomFetch =>
  (url, options) => {
    const { pathname, search } = new URL(url);
    // The same options in two libraries' types, which differ in what a body may be.
    return fetch(new URL(pathname + search, origin), options as RequestInit);
  };

function toFailure(error: unknown): SignInFailure {
  if (error instanceof oidc.AuthorizationResponseError) return error.error === 'access_denied' ? 'denied' : 'mismatch';
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500 ? 'unavailable' : 'mismatch';
  if (error instanceof oidc.ClientError && error.code === 'OAUTH_TIMEOUT') return 'unavailable';
  if (error instanceof TypeError && error.message === 'fetch failed') return 'unavailable';
  return 'mismatch';
}
