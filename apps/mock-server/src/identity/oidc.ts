import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { claimNames } from './claims.js';
import { createOidcAdapter } from './oidc-adapter.js';

/** A program that may ask for sign-ins. */
export interface IdentityClient {
  readonly id: string;
  /** Shown on the sign-in pages: "to continue to …". */
  readonly name: string;
  /** Without a secret it is a public client; PKCE is asked of both. */
  readonly secret?: string;
  readonly redirectUris: readonly string[];
  /** Origins to which the redirect address sends the browser on. The pages' policy has to name them. */
  readonly onwardOrigins?: readonly string[];
}

export type ProviderName = keyof typeof claimNames;

interface ProviderOptions {
  readonly name: ProviderName;
  readonly issuer: string;
  readonly mount: string;
  readonly clients: readonly IdentityClient[];
  /** The claims of an account, or `undefined` when there is none. */
  readonly claims: (accountId: string) => Promise<Readonly<Record<string, unknown>> | undefined>;
  readonly renderError: (ctx: KoaContextWithOIDC) => void;
}

/** What the provider would recognise a returning browser by. `identity-providers.ts` hides it from the provider. */
export const sessionCookie = 'sandbox_session';

const signInMinutes = 30;
export const signInLifetimeMs = signInMinutes * 60_000;

/** One OpenID Connect provider: code flow with PKCE, an ID token of five minutes, nothing else. */
export function createOidcProvider(options: ProviderOptions): Provider {
  const { name, issuer, mount, clients, claims, renderError } = options;
  const off = { enabled: false } as const;
  const configuration: Configuration = {
    adapter: createOidcAdapter(1000),
    jwks: { keys: [signingKey()] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: sessionCookie, interaction: 'sandbox_interaction', resume: 'sandbox_resume' },
      long: { httpOnly: true, sameSite: 'lax', path: mount },
      short: { httpOnly: true, sameSite: 'lax', path: mount },
    },
    clients: clients.map((client) => ({
      client_id: client.id,
      client_name: client.name,
      ...(client.secret !== undefined && { client_secret: client.secret }),
      token_endpoint_auth_method: client.secret === undefined ? 'none' : 'client_secret_basic',
      redirect_uris: [...client.redirectUris],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
    })),
    clientAuthMethods: ['client_secret_basic', 'none'],
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: [...claimNames[name]] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    extraParams: ['intent'],
    features: {
      devInteractions: off,
      dPoP: off,
      pushedAuthorizationRequests: off,
      resourceIndicators: off,
      rpInitiatedLogout: off,
      userinfo: off,
    },
    ttl: {
      AccessToken: 5 * 60,
      AuthorizationCode: 60,
      IdToken: 5 * 60,
      Grant: 5 * 60,
      Session: 5 * 60,
      Interaction: signInMinutes * 60,
    },
    expiresWithSession: () => false,
    clientBasedCORS: () => false,
    interactions: { url: (_ctx, interaction) => `${mount}/sign-in/${interaction.uid}` },
    findAccount: async (_ctx, accountId) => {
      const found = await claims(accountId);
      return found && { accountId, claims: async () => ({ ...found, sub: accountId }) };
    },
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;

      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError: async (ctx) => renderError(ctx),
  };

  const provider = new Provider(issuer, configuration);
  // Lets `identity-providers.ts` say by header which address the outside knows us by.
  provider.proxy = true;
  return provider;
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: randomBytes(8).toString('hex') };
}
