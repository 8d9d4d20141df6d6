import { expect, it } from 'vitest';
import { settingsFrom } from './settings.js';

const remote = (key: string) => settingsFrom(['--host', '0.0.0.0', '--allow-remote'], { TWOTIER_SECRET_KEY: key });

it('is not reachable by others unless it is told to be', () => {
  expect(settingsFrom([], { HOST: '0.0.0.0' })).toEqual({
    problem: expect.stringContaining('can be reached by others'),
  });
  expect(settingsFrom(['--host', '192.168.0.9'], {})).toEqual({ problem: expect.stringContaining('--allow-remote') });
  expect(remote('')).toEqual({ problem: expect.stringContaining('TWOTIER_SECRET_KEY') });
  expect(remote('sandbox-secret-key')).toEqual(remote(''));
  expect(remote('one-of-our-own')).toMatchObject({ host: '0.0.0.0', secretKey: 'one-of-our-own' });
});

it('tells what is wrong with its settings', () => {
  expect(settingsFrom([], {})).toEqual({
    port: 4310,
    host: '127.0.0.1',
    publicUrl: undefined,
    seed: 'unenrolled-reseller',
    now: '2026-11-20T09:00:00.000Z',
    portals: ['http://127.0.0.1:4300', 'http://localhost:4300'],
    secretKey: 'sandbox-secret-key',
    data: undefined,
    smtp: undefined,
    logLevel: 'info',
    connectionsMax: 500,
  });
  expect(settingsFrom([], { PORT: '80a' })).toEqual({ problem: 'PORT is no port: 80a' });
  expect(settingsFrom(['--seed', 'toString'], {})).toEqual({ problem: expect.stringContaining('There is no story') });
  expect(settingsFrom(['--origin', 'javascript:0'], {})).toEqual({ problem: expect.stringContaining('javascript:0') });
  expect(settingsFrom(['--now', 'soon'], {})).toEqual({ problem: '--now is no date: soon' });
  expect(settingsFrom(['--unknown'], {})).toEqual({ problem: expect.stringContaining('--unknown') });
});
