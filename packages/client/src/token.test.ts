import { expect, it } from 'vitest';
import { holdToken, type GetToken } from './token.js';

const start = Date.parse('2026-11-20T09:00:00Z');

/** A holder with a clock that the test moves, and tokens that live as long as told. */
function holderOf(answers: (count: number) => Awaited<ReturnType<GetToken>> | ReturnType<GetToken>) {
  const clock = { now: start };
  const reasons: string[] = [];
  const getToken: GetToken = async ({ reason }) => answers(reasons.push(reason));
  return { clock, reasons, tokens: holdToken({ getToken, serverNow: () => clock.now, name: 'api' }) };
}

const endingAfter = (seconds: number) => (count: number) => ({
  token: `token-${count}`,
  expiresAt: new Date(start + seconds * 1000).toISOString(),
});

it('keeps a token of ten minutes until a minute before its end', async () => {
  const { clock, reasons, tokens } = holderOf(endingAfter(600));

  expect(await tokens.get(undefined)).toBe('token-1');
  clock.now = start + 539_000;
  expect(await tokens.get(undefined)).toBe('token-1');
  clock.now = start + 541_000;
  expect(await tokens.get(undefined)).toBe('token-2');
  expect(reasons).toEqual(['initial', 'refresh']);
});

it('keeps a token of one minute until its last tenth', async () => {
  const { clock, tokens } = holderOf(endingAfter(60));

  await tokens.get(undefined);
  clock.now = start + 53_000;
  expect(await tokens.get(undefined)).toBe('token-1');
  clock.now = start + 55_000;
  expect(await tokens.get(undefined)).toBe('token-2');
});

it('does not ask without end when its clock is wrong', async () => {
  const { clock, reasons, tokens } = holderOf(endingAfter(300));
  clock.now = start + 600_000;

  expect(await tokens.get(undefined)).toBe('token-1');
  expect(await tokens.get(undefined)).toBe('token-1');
  expect(reasons).toEqual(['initial']);
});

it('reads the end of a JWT where nothing else tells it', async () => {
  const claims = btoa(JSON.stringify({ exp: (start + 600_000) / 1000 }));
  const { clock, reasons, tokens } = holderOf((count) => `header-${count}.${claims}.signature`);

  await tokens.get(undefined);
  clock.now = start + 571_000;
  await tokens.get(undefined);

  expect(reasons).toEqual(['initial', 'refresh']);
});

it.each(['opaque', 'a.b.c', 'a.bnVsbA.c', `a.${btoa('{"exp":"soon"}')}.c`])(
  'uses the token "%s" until it is rejected',
  async (token) => {
    const { clock, reasons, tokens } = holderOf(() => token);

    await tokens.get(undefined);
    clock.now = start + 86_400_000;
    await tokens.get(undefined);

    expect(reasons).toEqual(['initial']);
  },
);

it('gives whoever comes late with a rejected token the one that replaced it', async () => {
  const { reasons, tokens } = holderOf((count) => `token-${count}`);
  await tokens.get(undefined);

  expect(await tokens.renew('token-1', undefined)).toBe('token-2');
  expect(await tokens.renew('token-1', undefined)).toBe('token-2');
  expect(reasons).toEqual(['initial', 'unauthorized']);
});

it('lets one leave without taking the token from the others', async () => {
  const { reasons, tokens } = holderOf((count) => `token-${count}`);
  const leaving = new AbortController();

  const left = tokens.get(leaving.signal).catch((error: unknown) => error);
  const stayed = tokens.get(undefined);
  leaving.abort('gone');

  expect([await left, await stayed]).toEqual(['gone', 'token-1']);
  expect(reasons).toEqual(['initial']);
});

it('asks again after a failure', async () => {
  const { tokens } = holderOf((count) => (count === 1 ? '' : `token-${count}`));

  await expect(tokens.get(undefined)).rejects.toMatchObject({ kind: 'session', code: 'token-unavailable' });
  expect(await tokens.get(undefined)).toBe('token-2');
});

it('calls a token endpoint that cannot be reached offline', async () => {
  const { tokens } = holderOf(() => fetch('http://127.0.0.1:1').then((response) => response.text()));

  await expect(tokens.get(undefined)).rejects.toMatchObject({ kind: 'offline', code: 'offline', retryable: true });
});

it('does not call a fault in the function of the host offline', async () => {
  const cause = new TypeError("Cannot read properties of undefined (reading 'token')");
  const { tokens } = holderOf(() => Promise.reject(cause));

  await expect(tokens.get(undefined)).rejects.toMatchObject({ kind: 'session', code: 'token-unavailable', cause });
});
