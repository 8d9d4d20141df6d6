import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerSandbox as Sandbox, SignInGateway, SignInResult, SignInWish } from '@twotier/sandbox/server';
import { sendText } from './http.js';
import {
  BoundedMap,
  createSignIn,
  parseMembershipClaims,
  parseWorkAccountClaims,
  type IdentityClient,
  type SignIn,
} from './identity/index.js';

const cookieName = 'twotier_sign_in';
const clientId = 'twotier-api';
const maxSize = 1000;
/** As long as the sandbox waits for a sign-in that nobody has begun, and as long as the sign-in pages wait for a person. */
const beginMs = 10 * 60_000;
const signInMs = 30 * 60_000;

/**
 * The way from an enrollment to the identity providers and back.
 *
 * `begin` only answers an address of this server: there the browser that is to sign in gets a cookie, so that the answer
 * of the provider is taken from this very browser and no other.
 */
export class SignInRoutes {
  readonly client: IdentityClient;
  readonly #baseUrl: string;
  readonly #begun = new BoundedMap<SignInWish & { readonly state: string }>({ maxSize });
  readonly #states = new BoundedMap<{ readonly state: string; readonly provider: SignInWish['provider'] }>({ maxSize });
  readonly #providers: Readonly<Record<SignInWish['provider'], SignIn>>;

  constructor({
    baseUrl,
    loopbackOrigin,
    portals,
  }: {
    baseUrl: string;
    loopbackOrigin: string;
    portals: readonly string[];
  }) {
    const clientSecret = randomBytes(24).toString('base64url');
    const redirectUri = `${baseUrl}/sign-in/callback`;
    const signInTo = (provider: SignInWish['provider']) =>
      createSignIn({ issuer: `${baseUrl}/${provider}`, clientId, clientSecret, redirectUri, loopbackOrigin });

    this.#baseUrl = baseUrl;
    this.#providers = {
      'work-account': signInTo('work-account'),
      'partner-membership': signInTo('partner-membership'),
    };
    this.client = {
      id: clientId,
      name: 'Partner Dashboard (sandbox)',
      secret: clientSecret,
      redirectUris: [redirectUri],
      onwardOrigins: portals,
    };
  }

  readonly gateway: SignInGateway = {
    begin: (wish) => {
      this.#begun.set(wish.state, wish, beginMs);
      return `${this.#baseUrl}/sign-in/start?state=${wish.state}`;
    },
  };

  /** Sends the browser on to the provider. */
  async start(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const state = new URL(req.url ?? '/', this.#baseUrl).searchParams.get('state') ?? '';
    const wish = this.#begun.get(state);
    // Once: whoever comes second with the same address is another browser, with another person in front of it.
    this.#begun.delete(state);
    if (!wish) return sendText(res, 410, 'This sign-in has ended. Go back to the portal and begin again.');

    const { provider, intent, locale } = wish;
    const begun = await this.#providers[provider].begin({ intent, uiLocales: locale });
    this.#states.set(begun.state, { state, provider }, signInMs);
    const isSecure = this.#baseUrl.startsWith('https:');
    const cookie = `${cookieName}=${begun.state}; Path=/sign-in; HttpOnly; SameSite=Lax; Max-Age=${signInMs / 1000}`;
    redirect(res, begun.url, { 'Set-Cookie': isSecure ? `${cookie}; Secure` : cookie });
  }

  /** Takes the provider's answer into the enrollment and sends the browser back to the portal. */
  async callback(req: IncomingMessage, res: ServerResponse, sandbox: Sandbox): Promise<void> {
    const cookie = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)`).exec(req.headers.cookie ?? '')?.[1];
    const begun = cookie === undefined ? undefined : this.#states.get(cookie);
    if (cookie === undefined || !begun) return sendText(res, 410, 'This sign-in was not begun here, or has ended.');

    const end = await this.#providers[begun.provider].finish(req.url ?? '', { expectedState: cookie });
    // An answer that belongs to another sign-in says nothing about this one, which goes on.
    if (!end.finished && end.state === undefined) return sendText(res, 400, 'This is the answer to another sign-in.');

    this.#states.delete(cookie);
    const result: SignInResult = end.finished
      ? toResult(begun.provider, end.claims)
      : { outcome: end.failure === 'denied' ? 'denied' : 'failed' };
    const returnUrl = sandbox.finishSignIn(begun.state, result);
    await sandbox.saved();
    if (returnUrl === undefined)
      return sendText(res, 410, 'This sign-in has ended. Go back to the portal and begin again.');

    redirect(res, returnUrl, { 'Set-Cookie': `${cookieName}=; Path=/sign-in; HttpOnly; SameSite=Lax; Max-Age=0` });
  }
}

function toResult(provider: SignInWish['provider'], claims: Readonly<Record<string, unknown>>): SignInResult {
  if (provider === 'partner-membership') {
    return { outcome: 'succeeded', membershipUserName: parseMembershipClaims(claims).preferred_username };
  }
  const account = parseWorkAccountClaims(claims);
  return {
    outcome: 'succeeded',
    workAccount: {
      tenantId: account.tenant_id,
      domain: account.tenant_domain,
      organizationName: account.organization_name,
      country: account.country,
      userName: account.preferred_username,
      fullName: account.name,
      email: account.email,
      isGlobalAdmin: account.roles.includes('global-admin'),
    },
  };
}

const redirect = (res: ServerResponse, location: string, headers: Record<string, string>) =>
  sendText(res, 303, 'Go on there.', { Location: location, ...headers });
