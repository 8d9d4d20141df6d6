import { createServer } from 'node:http';
import { createIdentityProviders } from '../identity-providers.js';
import { createMemoryAccounts } from './memory-accounts.js';
import { createSignIn } from '../relying-party.js';

const studioBrandl = {
  tenantId: 'c6f1b7d4-0000-4000-8000-000000000001',
  tenantDomain: 'studiobrandl.onmicrosoft.example',
  country: 'DE',
  organizationName: 'Studio Brandl IT GmbH',
};

export const katrin = {
  id: 'work-katrin',
  userName: 'katrin@studiobrandl.onmicrosoft.example',
  name: 'Katrin Brandl',
  email: 'k.brandl@studio-brandl.example',
  roles: ['global-admin'],
  ...studioBrandl,
  password: 'Regensburg-am-Fluss',
  about: { en: 'Katrin Brandl, global administrator', it: 'Katrin Brandl, amministratrice globale' },
};

export const jonas = {
  id: 'work-jonas',
  userName: 'jonas@studiobrandl.onmicrosoft.example',
  name: 'Jonas Weber',
  email: 'j.weber@studio-brandl.example',
  roles: [],
  ...studioBrandl,
  password: 'temporary-Kj7-Wm2-Qx9',
  state: 'temporary' as const,
  about: katrin.about,
};

export const membership = {
  id: 'pmc-katrin',
  userName: 'k.brandl@studio-brandl.example',
  name: 'Katrin Brandl',
  password: 'Membership-2026!',
  about: { en: 'Studio Brandl and four more profiles', it: 'Studio Brandl e altri quattro profili' },
};

/** Where a finished sign-in comes back to. Nothing answers there. */
export const callback = 'http://portal.example/signed-in';

/** Both providers on a port of their own, with a clock that only moves by hand. */
export async function startSite() {
  const clock = { now: Date.now() };
  const errors: unknown[] = [];
  const accounts = createMemoryAccounts({
    workAccounts: [katrin, jonas, { ...katrin, id: 'gone', userName: 'gone@x.example', state: 'blocked' }],
    memberships: [membership],
  });

  const server = createServer((req, res) => {
    void providers.handle(req, res).then((isOurs) => {
      if (!isOurs) res.writeHead(404).end('not ours');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  const home = `http://127.0.0.1:${address.port}`;
  const providers = createIdentityProviders({
    baseUrl: home,
    accounts,
    clients: [
      {
        id: 'twotier-api',
        name: 'Nordwind <Partner> & Co',
        secret: 'sandbox-only',
        redirectUris: [callback],
        onwardOrigins: ['http://localhost:4300'],
      },
      { id: 'demo-portal', name: 'Nordwind', redirectUris: [callback] },
    ],
    showHints: true,
    now: () => clock.now,
    onError: (error) => errors.push(error),
  });

  return {
    home,
    clock,
    errors,
    accounts,
    signInTo: (
      provider: 'work-account' | 'partner-membership',
      client: 'twotier-api' | 'demo-portal' = 'twotier-api',
    ) =>
      createSignIn({
        issuer: `${home}/${provider}`,
        clientId: client,
        ...(client === 'twotier-api' && { clientSecret: 'sandbox-only' }),
        redirectUri: callback,
        now: () => clock.now,
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

export type Site = Awaited<ReturnType<typeof startSite>>;
