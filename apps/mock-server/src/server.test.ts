import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox } from '@twotier/sandbox';
import { expect, it, vi } from 'vitest';
import { createSignIn } from './identity/index.js';
import { Browser } from './identity/testing/browser.js';
import { portal, secretKey, started } from './testing/started.js';

/** Asks with a header that `fetch` does not let through. */
const askWithHost = (url: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asking = request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', reject).end();
  });

it('serves the API to the portal’s origin, and to no other', async () => {
  await using server = await started();
  const sessions = { organizationId: 'studio-brandl', userId: 'katrin-brandl' };
  const { status, body } = await server.ask('POST', '/v1/sessions', sessions);
  expect([status, body.scopes]).toEqual([201, expect.arrayContaining(['users'])]);

  const from = (Origin: string) =>
    server.ask('GET', '/v1/session', undefined, { Authorization: `Bearer ${body.token}`, Origin });
  expect((await from(portal)).headers.get('Access-Control-Allow-Origin')).toBe(portal);
  expect(await from('https://evil.example')).toMatchObject({ status: 403, body: { code: 'origin-not-allowed' } });
});

it('answers to its own names only', async () => {
  await using server = await started();
  const { port } = new URL(server.url);

  expect(await askWithHost(server.url, `localhost:${port}`)).toBe(200);
  expect(await askWithHost(server.url, 'evil.example')).toBe(421);
  expect(await askWithHost(`${server.url}/v1/session`, `evil.example:${port}`)).toBe(421);
});

it('moves the clock, tells the mails, begins anew', async () => {
  await using server = await started({ seed: 'enrollment-in-review' });
  expect((await server.control('state')).body).toMatchObject({ seed: 'enrollment-in-review', mails: 0, faults: [] });

  const { body: moved } = await server.control('clock', { days: 3 });
  expect(moved.now).toMatch(/^2026-11-23T09:00/);
  const { body: outbox } = await server.control('outbox');
  expect(outbox.mails.map(({ subject }: { subject: string }) => subject)).toEqual([
    'Your account is ready: Studio Brandl IT GmbH',
    'Your application ENR-7Q4K-2093 is still being reviewed',
  ]);

  expect((await server.control('reset', {})).body).toMatchObject({ seed: 'enrollment-in-review', mails: 0 });
  expect((await server.control('reset', { seed: 'distributor-small' })).body).toMatchObject({
    seed: 'distributor-small',
  });
  const { body: cast } = await server.control('personas');
  expect(cast.personas.map(({ name }: { name: string }) => name)).not.toContain('ruth');
  expect(cast.personas[0]).toEqual({
    name: 'katrin',
    about: expect.any(String),
    userId: 'katrin-brandl',
    organizationId: 'studio-brandl',
    fullName: 'Katrin Brandl',
  });
});

it('sends what a person has pasted into a mail (R-INV-09)', async () => {
  await using server = await started();
  const mail = { to: 'm.lindner@praxislindenhof.example', subject: 'Hello', text: 'See you' };
  const { body } = await server.control('outbox', mail);

  expect(body.mail).toEqual({
    ...mail,
    id: expect.any(String),
    from: 'somebody@portal.example',
    at: expect.any(String),
  });
  expect((await server.control('outbox')).body.mails).toEqual([body.mail]);
  for (const wrong of [{}, { ...mail, to: '' }, { ...mail, subject: 'a\nBcc: b' }, { ...mail, text: 1 }]) {
    expect((await server.control('outbox', wrong)).status).toBe(422);
  }
});

it('keeps its controls to whoever holds the secret key', async () => {
  await using server = await started();
  for (const Authorization of ['', 'Bearer wrong', `Basic ${secretKey}`]) {
    expect((await server.ask('GET', '/sandbox/outbox', undefined, { Authorization })).status).toBe(401);
  }
  expect((await server.control('nothing')).status).toBe(404);
  expect((await server.control('clock')).status).toBe(405);
  expect((await server.control('clock', { days: -1 })).status).toBe(422);
  expect((await server.control('reset', { seed: '__proto__' })).status).toBe(422);
  expect((await server.control('clock', [3])).status).toBe(400);
  expect((await server.ask('POST', '/sandbox/clock', undefined, { 'Content-Type': 'text/plain' })).status).toBe(415);
  expect((await server.ask('GET', '/sandbox/state', undefined, { Origin: 'https://evil.example' })).status).toBe(403);
});

it('goes wrong as it is told to, down to the connection', async () => {
  await using server = await started();
  const set = (...faults: unknown[]) => server.control('faults', { faults });
  await set({ kind: 'rate-limited', retryAfter: 3 });
  const limited = await server.ask('GET', '/v1/session');
  expect([limited.status, limited.headers.get('Retry-After')]).toEqual([429, '3']);

  await set({ kind: 'drop' });
  await expect(server.ask('GET', '/v1/session')).rejects.toThrow('fetch failed');
  expect((await set({ kind: 'flood' })).status).toBe(422);
  await set();
  expect((await server.ask('GET', '/v1/session')).status).toBe(401);
});

it('leads through both sign-ins and back to the portal', async () => {
  await using server = await started();
  const katrin = await server.as('katrin');
  await katrin('POST', '/enrollment');
  const { workAccounts, memberships } = server.sandbox.accounts;

  const signIn = async (
    provider: 'work-account' | 'partner-membership',
    hint: { userName: string; password: string },
  ) => {
    const returnUrl = `${portal}/enroll`;
    const { body } = await katrin('POST', '/enrollment/sign-ins', {
      provider,
      intent: 'sign-in',
      returnUrl,
      locale: 'en',
    });
    const browser = new Browser(server.url);
    const first = await browser.get(body.url);
    expect(first.status).toBe(200);
    return signInOn(browser, first, hint);
  };

  expect((await signIn('work-account', workAccounts.hints()[0]!)).url).toBe(`${portal}/enroll`);
  expect((await signIn('partner-membership', memberships.hints()[0]!)).url).toBe(`${portal}/enroll`);
  const { body } = await katrin('GET', '/enrollment');
  expect(body).toMatchObject({
    workAccount: { userName: 'k.brandl@studiobrandl.onmicrosoft.example', isGlobalAdmin: true },
    membershipUserName: 'k.brandl@studio-brandl.example',
    lastSignIn: { provider: 'partner-membership', outcome: 'succeeded' },
  });
  expect(body.membershipProfiles).toHaveLength(5);
});

it('takes the end of a sign-in only from the browser that began it, and only once', async () => {
  await using server = await started();
  const katrin = await server.as('katrin');
  await katrin('POST', '/enrollment');
  const wish = { provider: 'work-account', intent: 'sign-in', returnUrl: `${portal}/enroll` };
  const { body } = await katrin('POST', '/enrollment/sign-ins', wish);
  const { pathname, search } = new URL(body.url);
  const begun = await server.ask('GET', pathname + search);
  const state = new URL(begun.headers.get('Location')!).searchParams.get('state')!;
  const callback = `/sign-in/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(`${server.url}/work-account`)}`;

  expect(begun.headers.get('Set-Cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  expect((await server.ask('GET', callback)).status).toBe(410);
  const cookie = { Cookie: begun.headers.get('Set-Cookie')!.split(';', 1)[0]! };
  const end = await server.ask('GET', callback, undefined, cookie);
  expect([end.status, end.headers.get('Location')]).toEqual([303, `${portal}/enroll`]);
  expect((await server.ask('GET', callback, undefined, cookie)).status).toBe(410);
  expect((await katrin('GET', '/enrollment')).body.lastSignIn.outcome).toBe('denied');
  expect((await server.ask('GET', '/sign-in/start?state=made-up')).status).toBe(410);
});

it('begins a sign-in once, and only by its own pages', async () => {
  await using server = await started();
  const katrin = await server.as('katrin');
  await katrin('POST', '/enrollment');
  const wish = { provider: 'work-account', intent: 'sign-in', returnUrl: `${portal}/enroll` };
  const { body } = await katrin('POST', '/enrollment/sign-ins', wish);
  const { port, pathname, search } = new URL(body.url);

  // Raw: `fetch` would take the dots away before it asks.
  const path = `/v1/../sandbox/sign-in${search}`;
  const form = 'account=k.brandl@studiobrandl.onmicrosoft.example';
  const status = await new Promise((resolve, reject) => {
    request({ port, path, method: 'POST' }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end(form);
  });
  expect(status).toBe(404);
  expect((await katrin('GET', '/enrollment')).body.workAccount).toBeUndefined();

  expect((await server.ask('GET', pathname + search)).status).toBe(303);
  expect((await server.ask('GET', pathname + search)).status).toBe(410);
});

it('takes a caller who goes away for no fault', async () => {
  await using server = await started();
  await server.control('faults', { faults: [{ kind: 'latency', milliseconds: 200, times: 1 }] });
  const giving = new AbortController();
  const asked = fetch(`${server.url}/v1/session`, { signal: giving.signal });
  await vi.waitFor(() => expect(server.sandbox.faults.all).toEqual([]));
  giving.abort();

  await expect(asked).rejects.toThrow('aborted');
  await vi.waitFor(() => expect(server.lines.map(({ route }) => route)).toContain('/v1/session'));
  expect(server.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

it('lets a new user in with the temporary password, once, to choose another (R-USR-13)', async () => {
  await using server = await started({ seed: 'one-admin-agent' });
  const katrin = await server.as('katrin');
  const user = { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] };
  const { body: added } = await katrin('POST', '/users', user);
  const { userName, temporaryPassword } = added.signInData;
  const signIn = createSignIn({
    issuer: `${server.url}/work-account`,
    clientId: 'demo-portal',
    redirectUri: `${portal}/sign-in/callback`,
  });
  const { url, state } = await signIn.begin();
  const browser = new Browser(server.url);
  const change = await browser.submit(await browser.get(url), { 'user-name': userName, password: temporaryPassword });
  const own = 'a-password-of-her-own';
  const back = await browser.submit(change, { 'new-password': own, 'new-password-again': own });

  expect(await signIn.finish(back.url, { expectedState: state })).toMatchObject({
    finished: true,
    claims: { sub: added.user.id, tenant_domain: 'studiobrandl.onmicrosoft.example', name: 'Vera Zahn' },
  });
  const { body } = await katrin('GET', `/users/${added.user.id}`);
  expect(body).toMatchObject({ status: 'active', lastSignInAt: expect.any(String) });
});

it('shows the page behind the verification mail, which confirms nothing by itself', async () => {
  await using server = await started({ seed: 'enrollment-unverified' });
  await server.control('state');
  const [mail] = server.sandbox.outbox.all;
  const link = new URL(/http\S+/.exec(mail!.text)![0]);
  expect([link.origin, link.pathname, link.search]).toEqual([server.url, '/verify', '']);

  const page = await server.ask('GET', link.pathname, undefined, { 'Accept-Language': 'it' });
  expect(page.text).toContain('Conferma il tuo indirizzo e-mail');
  expect(page.headers.get('Content-Security-Policy')).toMatch(/default-src 'none'; script-src 'self'/);
  expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
  expect((await server.ask('GET', '/verify.js')).text).toContain('history.replaceState');

  const token = link.hash.replace('#verification=', '');
  const told = await server.ask('POST', '/v1/enrollment-verifications', { token }, { Origin: server.url });
  expect(told.body).toMatchObject({ companyName: 'Studio Brandl IT GmbH' });
});

it('logs a line for each request, with nothing secret in it (R-SEC-01)', async () => {
  await using server = await started({ seed: 'one-admin-agent' });
  const katrin = await server.as('katrin');
  const user = { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] };
  const { body } = await katrin('POST', '/users', user);
  await katrin('GET', '/users?search=canary-query');
  await server.ask('GET', '/sign-in/callback?code=canary-code');

  const line = server.lines.find(({ route }) => route === '/v1/users');
  expect(line).toEqual({
    at: expect.any(String),
    level: 'info',
    method: 'POST',
    route: '/v1/users',
    status: 201,
    milliseconds: expect.any(Number),
    correlationId: expect.any(String),
  });
  const log = JSON.stringify(server.lines);
  for (const secret of [
    body.signInData.temporaryPassword,
    secretKey,
    'canary-query',
    'canary-code',
    'Vera',
    'Bearer',
  ]) {
    expect(log).not.toContain(secret);
  }
});

it('says on its first page what it is', async () => {
  await using server = await started();
  const page = await server.ask('GET', '/');
  expect(page.text).toContain('Twotier sandbox');
  expect(page.headers.get('X-Twotier-Sandbox')).toBe('true');
  expect((await server.ask('GET', '/nothing')).status).toBe(404);
  expect((await server.ask('POST', '/')).status).toBe(404);
});

it('describes its API', async () => {
  await using server = await started();
  const { body } = await server.ask('GET', '/openapi.json');
  expect(body).toMatchObject({ openapi: '3.1.1', servers: [{ url: `${server.url}/v1` }] });
});

it('lets its time go on by itself', async () => {
  await using server = await started();
  const still = createSandbox().clock;
  expect(server.sandbox.clock.now().getTime()).toBeGreaterThanOrEqual(still.now().getTime());
});

/** Fills in the name and then the password, as the pages of the provider ask for them. */
async function signInOn(
  browser: Browser,
  first: Awaited<ReturnType<Browser['get']>>,
  hint: { userName: string; password: string },
) {
  let page = first;
  for (let step = 0; step < 3 && page.status !== 0; step += 1) {
    page = await browser.submit(page, { 'user-name': hint.userName, password: hint.password });
  }
  return page;
}

it('sends the events of webhooks over the network, and again when that fails', async () => {
  await using server = await started({ seed: 'one-provider' });
  const received: { signature: unknown; body: string }[] = [];
  const receiver = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      received.push({ signature: incoming.headers['twotier-signature'], body: Buffer.concat(chunks).toString() });
      outgoing.writeHead(received.length === 1 ? 500 : 204).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = receiver.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/hooks`;
    const { body } = await server.ask('POST', '/v1/webhooks', { url, events: ['partnership.ended'] });
    await server.ask('POST', `/v1/webhooks/${body.webhook.id}/tests`);
    await server.sandbox.delivered();
    server.sandbox.clock.advance('PT5S');
    await server.sandbox.delivered();

    expect(received).toHaveLength(2);
    expect(received[0]!.signature).toMatch(/^t=\d{10},v1=[\da-f]{64}$/);
    expect(received[1]!.body).toBe(received[0]!.body);
  } finally {
    receiver.close();
  }
});
