import { expect, it } from 'vitest';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { listenAsPortal } from './listen.js';
import { settingsFrom } from './settings.js';

it('says in plain words that its port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;

  const said = await listenAsPortal(createServer(), { port, origin: `http://127.0.0.1:${port}` });
  await new Promise((resolve) => other.close(resolve));

  expect(said).toEqual({
    listening: false,
    message: `Port ${port} is taken. Free it, or choose another: PORT=${port + 50}`,
  });
});

it('says where it listens', async () => {
  const server = createServer();
  const said = await listenAsPortal(server, { port: 0, origin: 'http://127.0.0.1:4300' });
  await new Promise((resolve) => server.close(resolve));

  expect(said).toEqual({ listening: true, message: 'listening on http://127.0.0.1:4300' });
});

it('reads its settings and names the one that is wrong', () => {
  expect(settingsFrom({ TWOTIER_SECRET_KEY: 'key' })).toEqual({
    port: 4300,
    origin: 'http://127.0.0.1:4300',
    api: 'http://127.0.0.1:4310',
    secretKey: 'key',
  });
  expect(settingsFrom({})).toEqual({ problem: expect.stringContaining('TWOTIER_SECRET_KEY') });
  expect(settingsFrom({ TWOTIER_SECRET_KEY: 'key', PORT: '80a' })).toEqual({ problem: 'PORT is no port: 80a' });
  expect(settingsFrom({ TWOTIER_SECRET_KEY: 'key', TWOTIER_API: 'javascript:0' })).toEqual({
    problem: 'TWOTIER_API is no web address: javascript:0',
  });
});
