import { expect, it, vi } from 'vitest';
import { createLog, type LogLine } from './log.js';
import { spawnServer } from './testing/spawned.js';

const line = (level: LogLine['level'], message: string): LogLine => ({
  at: '2026-11-20T09:00:00.000Z',
  level,
  message,
});

it('writes lines of JSON, several at a time, and errors at once', () => {
  vi.useFakeTimers();
  const written: string[] = [];
  const { log, flush } = createLog('info', (text) => written.push(text));
  log(line('debug', 'nobody wants it'));
  log(line('info', 'one'));
  log(line('info', 'two'));
  expect(written).toEqual([]);
  vi.runAllTimers();
  log(line('error', 'three'));
  log(line('info', 'four'));
  flush();
  vi.useRealTimers();

  const messages = written.map((text) =>
    text
      .trim()
      .split('\n')
      .map((one) => (JSON.parse(one) as LogLine).message),
  );
  expect(messages).toEqual([['one', 'two'], ['three'], ['four']]);
});

it('never writes a password, a token, a cookie, a link or a key (R-SEC-01)', async () => {
  const secretKey = 'canary-secret-key';
  const server = await spawnServer(['--seed', 'enrollment-unverified', '--log-level', 'debug'], {
    TWOTIER_SECRET_KEY: secretKey,
  });
  const ask = async (method: string, path: string, bearer: string, body?: unknown) => {
    const headers = { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json', Cookie: 'canary=cookie' };
    const response = await fetch(server.url + path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return JSON.parse((await response.text()) || '{}');
  };
  const { mails } = await ask('GET', '/sandbox/outbox', secretKey);
  const link = /verification=([\w-]+)/.exec(mails[0].text)![1]!;
  await ask('POST', '/v1/enrollment-verifications', 'nobody', { token: link });
  await ask('GET', `/verify/${link}`, 'nobody').catch(() => {});
  await ask('POST', '/sandbox/reset', secretKey, { seed: 'one-admin-agent' });
  const { token } = await ask('POST', '/v1/sessions', secretKey, {
    organizationId: 'studio-brandl',
    userId: 'katrin-brandl',
  });
  const vera = { fullName: 'Vera Canary', email: 'canary@studio-brandl.example', roles: ['sales-agent'] };
  const { signInData } = await ask('POST', '/v1/users', token, vera);
  await ask('GET', '/v1/users/canary-path?search=canary-query', token);
  await ask('GET', `/v1/${token}`, token);
  await ask('POST', '/v1/users', token, { fullName: signInData.temporaryPassword });
  await server.stop();

  const output = server.output();
  expect(output).toContain('"route":"/v1/users/:userId"');
  for (const secret of [link, token, secretKey, signInData.temporaryPassword, 'canary', 'Canary', 'Bearer']) {
    expect(output).not.toContain(secret);
  }
}, 20_000);
