import * as oidc from 'openid-client';

/** What has to be remembered between sending the browser away and its coming back. */
export interface BegunSignIn {
  readonly verifier: string;
  readonly nonce: string;
  readonly state: string;
}

export interface SignInSettings {
  /** The work account's OpenID Connect issuer. */
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
}

/** Whom the work account names. */
export interface WorkAccountPerson {
  readonly userId: string;
  readonly tenantDomain: string;
  readonly name: string;
  readonly email: string;
}

export type SignInEnd =
  | { readonly finished: true; readonly person: WorkAccountPerson }
  /** `denied`: the person turned back. `failed`: it broke on the way, or was never begun here. */
  | { readonly finished: false; readonly because: 'denied' | 'failed' };

/** Where to send the browser to sign in, by OpenID Connect with code and PKCE. */
export async function beginSignIn(
  settings: SignInSettings,
  locale: string,
): Promise<{ url: string; begun: BegunSignIn }> {
  const configuration = await discover(settings);
  const begun = {
    verifier: oidc.randomPKCECodeVerifier(),
    nonce: oidc.randomNonce(),
    state: oidc.randomState(),
  };
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: settings.redirectUri,
    scope: 'openid',
    prompt: 'login',
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
    ui_locales: locale,
  });
  return { url: url.href, begun };
}

/** What came of it, from the address the browser came back to. */
export async function finishSignIn(
  settings: SignInSettings,
  begun: BegunSignIn | undefined,
  search: string,
): Promise<SignInEnd> {
  if (!begun) return { finished: false, because: 'failed' };

  const answer = new URL(settings.redirectUri);
  answer.search = search;
  try {
    const tokens = await oidc.authorizationCodeGrant(await discover(settings), answer, {
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      pkceCodeVerifier: begun.verifier,
      idTokenExpected: true,
    });
    const person = toPerson(tokens.claims() ?? {});
    return person ? { finished: true, person } : { finished: false, because: 'failed' };
  } catch (error) {
    const isDenied = error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied';
    return { finished: false, because: isDenied ? 'denied' : 'failed' };
  }
}

function toPerson(claims: Readonly<Record<string, unknown>>): WorkAccountPerson | undefined {
  const { sub, tenant_domain: tenantDomain, name, email } = claims;
  if (typeof sub !== 'string' || typeof tenantDomain !== 'string') return undefined;
  if (typeof name !== 'string' || typeof email !== 'string') return undefined;
  return { userId: sub, tenantDomain, name, email };
}

/** Asked anew for each sign-in: it is one short request, and a restarted issuer has new keys. */
async function discover({ issuer, clientId }: SignInSettings) {
  const configuration = await oidc.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: 'ES256' },
    oidc.None(),
    { execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [], timeout: 10 },
  );
  // Without TLS the signature is the only proof of who wrote the token.
  oidc.enableNonRepudiationChecks(configuration);
  return configuration;
}
