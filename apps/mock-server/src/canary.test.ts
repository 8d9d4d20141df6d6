import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSignIn } from './identity/index.js';
import { Browser } from './identity/testing/browser.js';
import { spawnServer, type Spawned } from './testing/spawned.js';

const secretKey = 'canary-secret-key-of-this-test';
const portal = 'http://portal.example';

/** Every answer that was given, with what was asked. */
class Ear {
  readonly heard: { readonly asked: string; readonly text: string }[] = [];

  async ask(url: string, bearer: string, [method, path, body, key]: Asked) {
    const response = await fetch(url + path, {
      method,
      headers: {
        Authorization: `Bearer ${bearer}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(key !== undefined && { 'Idempotency-Key': key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    this.heard.push({ asked: `${method} ${path}`, text: `${JSON.stringify([...response.headers])}${text}` });
    if (response.status >= 300) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}
type Asked = readonly [method: string, path: string, body?: unknown, key?: string];

/** Somebody's server that hears events. */
async function receiver() {
  const bodies: string[] = [];
  const server = createServer((req, res) => {
    let text = JSON.stringify(req.headers);
    req.on('data', (chunk: Buffer) => (text += chunk.toString()));
    req.on('end', () => {
      bodies.push(text);
      res.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    bodies,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    close: () => server.close(),
  };
}

/** The bytes of the file and of its logs, as they lie on the disk now. */
const bytesOf = (file: string): Buffer =>
  Buffer.concat([file, `${file}-wal`, `${file}-shm`].filter((one) => existsSync(one)).map((one) => readFileSync(one)));

const person = (name: string) => ({
  fullName: name,
  email: `${name.toLowerCase()}@studio-brandl.example`,
  roles: ['sales-agent'],
});
const linkIn = (letter: { link: string }) => /#\w+=([\w-]+)/.exec(letter.link)![1]!;

/** Goes the whole way of secrets, and names each secret that was shown on it. */
async function wholeWay(server: Spawned, ear: Ear, hooks: string) {
  const { url } = server;
  const asServer = (...asked: Asked) => ear.ask(url, secretKey, asked);
  const open = async (organizationId: string, userId: string): Promise<string> =>
    (await asServer('POST', '/v1/sessions', { organizationId, userId })).token;
  const events = ['relationship.begun', 'customer-invitation.accepted', 'partnership-invitation.accepted'];
  const webhook = (await asServer('POST', '/v1/webhooks', { url: hooks, events })).secret as string;

  const sessions = {
    katrin: await open('studio-brandl', 'katrin-brandl'),
    svenja: await open('nordwind', 'svenja-petersen'),
    emil: await open('toepferei-auwald', 'emil-auwald'),
  };
  const as = (name: keyof typeof sessions, ...asked: Asked) => ear.ask(url, sessions[name], asked);

  const added = await as('katrin', 'POST', '/v1/users', person('Vera'), 'canary-add');
  await as('katrin', 'POST', '/v1/users', person('Vera'), 'canary-add');
  const bulk = await as(
    'katrin',
    'POST',
    '/v1/users/bulk',
    { items: ['Una', 'Ugo', 'Udo'].map(person) },
    'canary-bulk',
  );
  await as('katrin', 'POST', '/v1/users/bulk', { items: ['Una', 'Ugo', 'Udo'].map(person) }, 'canary-bulk');
  const reset = await as('katrin', 'POST', `/v1/users/${added.user.id}/password-resets`, undefined, 'canary-reset');
  await as('katrin', 'POST', `/v1/users/${added.user.id}/password-resets`, undefined, 'canary-reset');
  const bakery = {
    resellerId: 'studio-brandl',
    name: 'Canary Bakery',
    domain: 'canarybakery.onmicrosoft.example',
    country: 'DE',
    admin: { fullName: 'Cara Canary', email: 'cara@bakery.example' },
  };
  const customer = await as('svenja', 'POST', '/v1/customers', bakery, 'canary-customer');
  await as('svenja', 'POST', '/v1/customers', bakery, 'canary-customer');

  const own = 'a-canary-that-vera-has-chosen';
  const signIn = createSignIn({
    issuer: `${url}/work-account`,
    clientId: 'demo-portal',
    redirectUri: `${portal}/sign-in/callback`,
  });
  const begun = await signIn.begin();
  const browser = new Browser(url);
  const { userName, temporaryPassword } = reset.signInData;
  const change = await browser.submit(await browser.get(begun.url), {
    'user-name': userName,
    password: temporaryPassword,
  });
  await browser.submit(change, { 'new-password': own, 'new-password-again': own });

  const joint = { kind: 'joint', providerId: 'nordwind', email: 'e.auwald@toepfereiauwald.example' };
  const invited = await as('katrin', 'POST', '/v1/customer-invitations', joint, 'canary-invite');
  const renewal = `/v1/customer-invitations/${invited.invitation.id}/renewal`;
  const renewed = await as('katrin', 'POST', renewal, {}, 'canary-renew');
  await as('katrin', 'POST', renewal, {}, 'canary-renew');
  const partner = await as(
    'svenja',
    'POST',
    '/v1/partnership-invitations',
    { referenceName: 'Somebody' },
    'canary-partner',
  );
  const link = linkIn(renewed.letter);
  await as('emil', 'POST', '/v1/customer-invitations/preview', { token: link });
  await as('emil', 'POST', '/v1/customer-invitations/acceptance', { token: link, consent: true });

  const passwords: string[] = [added, reset, customer, ...bulk.items].map(
    ({ signInData }) => signInData.temporaryPassword,
  );
  const links: string[] = [invited, renewed, partner].map(({ letter }) => linkIn(letter));
  return { passwords, links, tokens: Object.values(sessions), webhook, own, as, asServer };
}

it('shows every secret once: no log, no file, no mail, no event, no record and no later answer has it (R-SEC-01)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  const file = join(folder, 'world.sqlite');
  const options = ['--data', file, '--seed', 'one-provider', '--origin', portal, '--log-level', 'debug'];
  const hooks = await receiver();
  const ear = new Ear();
  let server = await spawnServer(options, { TWOTIER_SECRET_KEY: secretKey });
  let output = '';
  try {
    const way = await wholeWay(server, ear, hooks.url);
    const { passwords, links, tokens, webhook, own, as, asServer } = way;
    expect([passwords.length, new Set([...passwords, ...links, ...tokens]).size]).toEqual([6, 12]);

    const reads = ['/users?limit=100', '/activity?limit=100', '/customers', '/partnerships', '/session', '/enrollment'];
    for (const path of reads) await as('katrin', 'GET', `/v1${path}`);
    for (const path of ['/customer-invitations', '/users?search=Vera']) await as('katrin', 'GET', `/v1${path}`);
    for (const path of ['/partnership-invitations', '/activity?limit=100', '/customers'])
      await as('svenja', 'GET', `/v1${path}`);
    const [{ id }] = (await asServer('GET', '/v1/webhooks')).items as [{ id: string }];
    await expect
      .poll(async () =>
        (await asServer('GET', `/v1/webhooks/${id}/deliveries?limit=100`)).items.map(
          ({ state }: { state: string }) => state,
        ),
      )
      .toEqual(['delivered', 'delivered', 'delivered', 'delivered', 'delivered']);
    for (const path of ['outbox', 'state', 'personas']) await asServer('GET', `/sandbox/${path}`);

    const times = (secret: string) => ear.heard.filter(({ text }) => text.includes(secret)).map(({ asked }) => asked);
    // Each stands in the answer that was made to show it, and in no other.
    for (const secret of [...passwords, ...links, ...tokens, webhook]) expect(times(secret)).toHaveLength(1);
    for (const secret of [own, secretKey]) expect(times(secret)).toEqual([]);

    const all = [...passwords, ...links, ...tokens, own, secretKey];
    const found = (text: string) => [...all, webhook].filter((secret) => text.includes(secret));
    expect(hooks.bodies.length).toBeGreaterThan(0);
    expect(found(hooks.bodies.join('\n'))).toEqual([]);

    // A person sends the letter by mail: the outbox shows it, and the file has it without its link.
    await asServer('POST', '/sandbox/outbox', {
      to: 'e.auwald@toepfereiauwald.example',
      subject: 'Hello',
      text: `Open http://portal.example/accept#invitation=${links[2]}`,
    });
    expect(JSON.stringify(await asServer('GET', '/sandbox/outbox'))).toContain(links[2]);

    // The events are signed with the webhook's secret, so the file has to hold that one.
    const written = () =>
      all.filter((secret) =>
        [secret, Buffer.from(secret).toString('base64')].some((one) => bytesOf(file).includes(one)),
      );
    expect(bytesOf(file).includes('Canary Bakery')).toBe(true);
    expect(written()).toEqual([]);
    await server.stop();
    output += server.output();
    expect(written()).toEqual([]);

    server = await spawnServer(options, { TWOTIER_SECRET_KEY: secretKey });
    const again = await ear.ask(server.url, tokens[0]!, ['POST', '/v1/users', person('Vera'), 'canary-add']);
    expect(again.signInData).toEqual({ userName: expect.any(String), expiresAt: expect.any(String) });
    await server.stop();
    output += server.output();
    expect(output).toContain('"route":"/v1/users"');
    expect(found(output)).toEqual([]);
  } finally {
    server.process.kill('SIGKILL');
    hooks.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
