import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { portal, started } from './testing/started.js';
import { spawnServer } from './testing/spawned.js';

/** Writes bytes as they are and answers everything that comes back until the connection ends. */
async function raw(url: string, text: string): Promise<string> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  let told = '';
  socket.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  socket.on('error', () => {});
  socket.write(text);
  await once(socket, 'close');
  return told;
}

const head = (url: string, line: string, ...headers: string[]) =>
  [line, `Host: ${new URL(url).host}`, 'Connection: close', ...headers, '', ''].join('\r\n');

it('answers 431 to a head that is too large, 400 to what is no HTTP, and says that it is a sandbox', async () => {
  await using server = await started();
  const large = await raw(server.url, head(server.url, 'GET / HTTP/1.1', `X-Long: ${'a'.repeat(20_000)}`));
  expect(large).toMatch(/^HTTP\/1.1 431 .*\r\nX-Twotier-Sandbox: true/);
  expect(await raw(server.url, 'This is a letter.\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*\r\nX-Twotier-Sandbox: true/);
});

it('answers 413 to a body that is too large, told or not told beforehand', async () => {
  await using server = await started();
  const json = 'Content-Type: application/json';
  const auth = 'Authorization: Bearer canary-secret-key';
  const line = 'POST /v1/sessions HTTP/1.1';
  const told = await raw(server.url, head(server.url, line, json, auth, 'Content-Length: 99999999'));
  expect(told).toMatch(/^HTTP\/1.1 413 /);
  expect(told).toContain('"payload-too-large"');

  const chunk = `${(65_536).toString(16)}\r\n${' '.repeat(65_536)}\r\n`;
  const chunked = head(server.url, line, json, auth, 'Transfer-Encoding: chunked') + chunk.repeat(20);
  expect(await raw(server.url, chunked)).toMatch(/^HTTP\/1.1 413 /);
});

it('answers 429 on the connections that are too many, and goes on when there are fewer', async () => {
  await using server = await started({ connectionsMax: 3 });
  const { port } = new URL(server.url);
  const open = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const socket: Socket = connect(Number(port), '127.0.0.1');
      await once(socket, 'connect');
      return socket;
    }),
  );
  expect(await raw(server.url, head(server.url, 'GET /v1/session HTTP/1.1'))).toMatch(
    /^HTTP\/1.1 429 [\s\S]*Retry-After: 1\r\n/,
  );

  await Promise.all(open.map((socket) => once(socket.destroy(), 'close')));
  expect(await raw(server.url, head(server.url, 'GET /v1/session HTTP/1.1'))).toMatch(/^HTTP\/1.1 401 /);
});

it('says in every answer that it is a sandbox', async () => {
  await using server = await started();
  const paths = ['/', '/docs', '/openapi.json', '/v1/session', '/v1/nothing', '/nothing', '/sandbox/state', '/verify'];
  const pages = ['/console/console.js', '/work-account/authorize', '/sign-in/start', '/work-account/nothing'];
  for (const path of [...paths, ...pages]) {
    const { headers } = await server.ask('GET', path);
    expect([path, headers.get('X-Twotier-Sandbox')]).toEqual([path, 'true']);
  }
});

it('gives its pages away to nobody: no other name, no other origin, no file beside them', async () => {
  await using server = await started();
  const rebound = 'GET /sandbox/state HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n';
  expect(await raw(server.url, rebound)).toMatch(/^HTTP\/1.1 421 /);
  expect((await server.ask('GET', '/', undefined, { Origin: 'https://evil.example' })).status).toBe(403);
  expect((await server.ask('GET', '/', undefined, { Origin: portal })).status).toBe(200);
  for (const path of ['/console/../package.json', '/console/%2e%2e/package.json', '/console/dom', '/console/x.js']) {
    expect(await raw(server.url, head(server.url, `GET ${path} HTTP/1.1`))).toMatch(/^HTTP\/1.1 404 /);
  }
});

it('breaks, slows and spoils answers as it is told to', async () => {
  await using server = await started();
  const set = (...faults: unknown[]) => server.control('faults', { faults });

  await set({ kind: 'reset', times: 1 });
  const broken = (await fetch(`${server.url}/v1/session`).catch((error: unknown) => error)) as {
    cause: { code: string };
  };
  expect(broken.cause.code).toBe('ECONNRESET');

  await set({ kind: 'status', status: 502, operation: 'GET /session' });
  const gateway = await server.ask('GET', '/v1/session');
  expect([gateway.status, gateway.headers.get('Content-Type')]).toEqual([502, 'text/html; charset=utf-8']);
  expect((await server.ask('GET', '/v1/users')).status).toBe(401);

  await set({ kind: 'throttle', bytesPerSecond: 1000 });
  const slow = await server.ask('GET', '/v1/session');
  expect(slow.body).toMatchObject({ code: 'session-expired' });

  await set({ kind: 'latency', milliseconds: 20, jitter: 20 });
  expect((await server.ask('GET', '/v1/session')).status).toBe(401);
  for (const wrong of [{ kind: 'status', status: 99 }, { kind: 'throttle' }, { kind: 'drop', operation: 'nothing' }]) {
    expect((await set(wrong)).status).toBe(422);
  }
});

it('lets what runs come to its end when it is told to stop, and does not wait at the second signal', async () => {
  const key = { Authorization: 'Bearer sandbox-secret-key', 'Content-Type': 'application/json' };
  const slowly = (milliseconds: number) => JSON.stringify({ faults: [{ kind: 'latency', milliseconds }] });
  const server = await spawnServer();
  await fetch(`${server.url}/sandbox/faults`, { method: 'POST', headers: key, body: slowly(700) });
  const running = fetch(`${server.url}/v1/session`);
  await expect.poll(async () => (await fetch(`${server.url}/sandbox/state`, { headers: key })).status).toBe(200);
  const stopped = server.stop('SIGTERM');
  expect((await running).status).toBe(401);
  expect(await stopped).toBe(0);

  const hasty = await spawnServer();
  await fetch(`${hasty.url}/sandbox/faults`, { method: 'POST', headers: key, body: slowly(60_000) });
  const lost = fetch(`${hasty.url}/v1/session`).catch(() => 'lost');
  await expect.poll(async () => (await fetch(`${hasty.url}/sandbox/state`, { headers: key })).status).toBe(200);
  hasty.process.kill('SIGINT');
  await expect.poll(() => fetch(hasty.url).catch(() => 'closed')).toBe('closed');
  expect(await hasty.stop('SIGINT')).toBe(1);
  expect(await lost).toBe('lost');
}, 30_000);

it('explains itself, and says what is wrong with a file', async () => {
  await expect(spawnServer(['--help'])).rejects.toThrow('--data <file>');
  await expect(spawnServer(['--data', '/'])).rejects.toThrow('/ cannot be used');
});
