import { expect, it } from 'vitest';
import { cookieOf, openPortal, secretKey } from './portal.fixtures.js';

it('sends every page with headers that allow nothing inline', async () => {
  await using portal = await openPortal();
  const { headers, body } = await portal.get('/');

  expect(String(headers['content-security-policy']).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${portal.api.origin}`,
    `form-action 'self' ${portal.api.origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types twotier',
  ]);
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(body).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
});

it('remembers the person behind a cookie that scripts cannot read', async () => {
  await using portal = await openPortal();
  const answer = await portal.post('/personas/katrin-brandl', { returnTo: '/users' });

  expect([answer.status, answer.headers.location]).toEqual([303, '/users']);
  expect(answer.headers['set-cookie']).toEqual([
    expect.stringMatching(/^nordwind_portal=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/),
  ]);
});

it('gives the elements a session token of the signed-in person, and never the secret key', async () => {
  await using portal = await openPortal();
  const cookie = cookieOf(await portal.post('/personas/katrin-brandl'));
  const { status, body } = await portal.post('/twotier/token', {}, { Cookie: cookie });
  const answer = JSON.parse(body) as { token: string };

  expect([status, answer]).toEqual([200, { token: expect.any(String), expiresAt: '2026-11-20T10:00:00.000Z' }]);
  expect(await personOf(portal.api, answer.token)).toBe('katrin-brandl');
});

it('gives nobody a token who is not signed in', async () => {
  await using portal = await openPortal();
  expect(await portal.post('/twotier/token')).toMatchObject({ status: 401, body: '{"code":"not-signed-in"}' });
});

it('gives another site neither a token nor a persona nor a control of the demo', async () => {
  await using portal = await openPortal();
  const cookie = cookieOf(await portal.post('/personas/katrin-brandl'));
  const before = portal.api.asked.length;

  for (const path of [
    '/twotier/token',
    '/personas/svenja-petersen',
    '/sign-out',
    '/demo/reset',
    '/demo/clock',
    '/demo/outbox',
  ]) {
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(await portal.post(path, {}, { Cookie: cookie, 'Sec-Fetch-Site': site })).toMatchObject({ status: 403 });
    }
    const oldBrowser = { Cookie: cookie, Origin: 'https://elsewhere.example' };
    expect(await portal.ask('POST', path, oldBrowser)).toMatchObject({ status: 403 });
    expect(await portal.ask('POST', path, { Cookie: cookie })).toMatchObject({ status: 403 });
  }
  expect(portal.api.asked.slice(before)).toEqual([]);
});

it('takes the origin where the browser does not say which site asks', async () => {
  await using portal = await openPortal();
  const cookie = cookieOf(await portal.post('/personas/katrin-brandl'));
  expect(await portal.ask('POST', '/twotier/token', { Cookie: cookie, Origin: portal.origin })).toMatchObject({
    status: 200,
  });
});

it('keeps the secret key out of every answer', async () => {
  await using portal = await openPortal();
  const cookie = cookieOf(await portal.post('/personas/svenja-petersen'));
  const pages = [
    '/',
    '/enroll',
    '/users',
    '/operator/orders',
    '/operator/resellers',
    '/demo/outbox',
    '/demo/state',
    '/x',
  ];
  const answers = await Promise.all(pages.map((path) => portal.get(path, { Cookie: cookie })));

  expect(JSON.stringify(answers)).not.toContain(secretKey);
});

it('changes the id when the person changes', async () => {
  await using portal = await openPortal();
  const first = cookieOf(await portal.post('/personas/katrin-brandl'));
  const second = cookieOf(await portal.post('/personas/svenja-petersen', {}, { Cookie: first }));

  expect(second).not.toBe(first);
  expect(await portal.post('/twotier/token', {}, { Cookie: first })).toMatchObject({ status: 401 });
  const { body } = await portal.post('/twotier/token', {}, { Cookie: second });
  expect(await personOf(portal.api, (JSON.parse(body) as { token: string }).token)).toBe('svenja-petersen');
});

it('hands the demo’s controls on to the mock server', async () => {
  await using portal = await openPortal();
  await portal.post('/demo/clock', { returnTo: '/enroll' });
  await portal.post('/demo/outbox', { to: 'a@b.example', subject: 'Hello', text: 'Text' });
  await portal.post('/demo/reset');

  expect(portal.api.asked.filter(({ method }) => method === 'POST')).toEqual([
    { method: 'POST', path: '/sandbox/clock', body: '{"days":3}' },
    { method: 'POST', path: '/sandbox/outbox', body: '{"to":"a@b.example","subject":"Hello","text":"Text"}' },
    { method: 'POST', path: '/sandbox/reset', body: '{}' },
  ]);
});

it('goes back to its own pages only', async () => {
  await using portal = await openPortal();
  const wanted = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
  ];

  for (const returnTo of wanted) {
    const { headers } = await portal.post('/language', { locale: 'it', returnTo });
    expect(headers.location, returnTo).toBe('/');
  }
});

it('shows names and mails as text, and of a mail only web addresses as links', async () => {
  await using portal = await openPortal();
  const { outbox } = portal.api.sandbox;
  const text = 'Open https://partner.example/verify#token=abc. Not javascript:alert(1) and not <b>this</b>.';
  outbox.send({ from: '<img src=x>', to: 'k.brandl@studio-brandl.example', subject: 'Confirm <i>it</i>', text });
  const { body } = await portal.get('/demo/outbox');

  expect(body).toContain('Confirm &#60;i&#62;it&#60;/i&#62;');
  expect(body).toContain('&#60;img src=x&#62;');
  expect(body).toContain('<a href="https://partner.example/verify#token=abc"');
  expect(body.match(/href="javascript:/)).toBeNull();
});

it('speaks the language that was chosen, else the browser’s', async () => {
  await using portal = await openPortal();
  const chosen = cookieOf(await portal.post('/language', { locale: 'it' }));

  expect((await portal.get('/', { Cookie: chosen })).body).toContain('<html lang="it"');
  expect((await portal.get('/', { 'Accept-Language': 'it-CH,de;q=0.8' })).body).toContain('<html lang="it"');
  expect((await portal.get('/', { 'Accept-Language': 'de' })).body).toContain('<html lang="en"');
});

it('serves the elements and nothing outside of its folders', async () => {
  await using portal = await openPortal();
  const { status, headers } = await portal.get('/twotier/split/session.js');
  expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);

  for (const path of [
    '/twotier/../package.json',
    '/twotier/..%2f..%2fetc/passwd',
    '/..%5cpackage.json',
    '/portal.css%00.js',
  ]) {
    expect(await portal.get(path), path).toMatchObject({ status: 404 });
  }
});

it('has one name, and answers no other', async () => {
  await using portal = await openPortal();
  const { port } = new URL(portal.origin);

  const local = await portal.get('/users', { Host: `localhost:${port}` });
  expect([local.status, local.headers.location]).toEqual([303, `${portal.origin}/users`]);
  expect(await portal.get('/', { Host: 'rebound.example' })).toMatchObject({ status: 421 });
});

/** Whom the API takes a token for. */
async function personOf({ sandbox }: Awaited<ReturnType<typeof openPortal>>['api'], token: string) {
  const answer = await sandbox.fetch(`${sandbox.apiUrl}/session`, { headers: { Authorization: `Bearer ${token}` } });
  return ((await answer.json()) as { user: { id: string } }).user.id;
}
