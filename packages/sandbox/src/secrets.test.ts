import { afterEach, expect, it, vi } from 'vitest';
import {
  hashPassword,
  hashTemporaryPassword,
  hashToken,
  isPassword,
  isSame,
  newTemporaryPassword,
  newToken,
} from './secrets.js';

it('makes tokens of 256 random bits, none of them twice, safe in an address', () => {
  const tokens = Array.from({ length: 10_000 }, newToken);
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true);
});

it('makes temporary passwords of twenty characters, each as likely as any other', () => {
  const letters = Array.from({ length: 20_000 }, () => newTemporaryPassword().replaceAll('-', ''));
  expect(letters.every((password) => password.length === 20)).toBe(true);

  const counts = new Map<string, number>();
  for (const letter of letters.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const expected = (letters.length * 20) / counts.size;
  // Taking bytes modulo the alphabet would give some letters a quarter more. Ten percent are eight standard deviations:
  // chance alone goes beyond once in 10^13 runs.
  expect(counts.size).toBeGreaterThan(50);
  for (const [letter, count] of counts) expect(Math.abs(count - expected), letter).toBeLessThan(expected / 10);
});

it('gives no place of a temporary password a letter of its own', () => {
  const passwords = Array.from({ length: 5000 }, newTemporaryPassword);
  for (let place = 0; place < 20; place += 1) {
    const seen = new Set(passwords.map((password) => password.replaceAll('-', '')[place]));
    expect(seen.size).toBeGreaterThan(50);
  }
});

it('compares to the end, and is not taken in by length or beginning', () => {
  expect(isSame('abc', 'abc')).toBe(true);
  for (const [one, other] of [
    ['abc', 'abd'],
    ['abc', 'xbc'],
    ['abc', 'ab'],
    ['ab', 'abc'],
    ['abcabc', 'abc'],
    ['', 'a'],
    ['a', ''],
  ] as const) {
    expect(isSame(one, other), `${one} ${other}`).toBe(false);
  }
});

it('keeps tokens and passwords as hashes that do not hold them, passwords each with a salt of its own', async () => {
  const token = newToken();
  expect(hashToken(token)).toBe(hashToken(token));
  expect(hashToken(token)).not.toContain(token.slice(0, 8));

  const password = 'a password of her own';
  const [one, other] = [await hashPassword(password), await hashPassword(password)];
  expect(one.key).not.toBe(other.key);
  expect(JSON.stringify([one, hashTemporaryPassword(password)])).not.toContain(password);
  expect([
    await isPassword(password, one),
    await isPassword(`${password} `, one),
    await isPassword(password, undefined),
  ]).toEqual([true, false, false]);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** As in a browser, where there is nothing of Node. */
async function secretsOfBrowser(): Promise<typeof import('./secrets.js')> {
  vi.resetModules();
  vi.stubGlobal('process', undefined);
  return import('./secrets.js');
}

it('keeps the SHA-256 of a token, in Node and in a browser', async () => {
  const { hashToken: hashTokenOfBrowser } = await secretsOfBrowser();
  const strange = 'ä 🜂 \ud800';
  expect([hashToken('abc'), hashTokenOfBrowser('abc'), hashToken(strange)]).toEqual([
    'ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0',
    'ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0',
    hashTokenOfBrowser(strange),
  ]);
});

it('knows a password again, chosen or temporary, and no other', async () => {
  const temporary = newTemporaryPassword();
  const chosen = 'Grüße aus Passau 1';
  const [keptTemporary, keptChosen] = [hashTemporaryPassword(temporary), await hashPassword(chosen)];
  expect([
    await isPassword(temporary, keptTemporary),
    await isPassword(chosen.normalize('NFD'), keptChosen),
    await isPassword(chosen, keptTemporary),
    await isPassword(temporary, keptChosen),
    await isPassword(temporary, undefined),
  ]).toEqual([true, true, false, false, false]);
});

it('salts temporary passwords too: the same one twice is not kept as the same', () => {
  expect(hashTemporaryPassword('abcde-fghij').key).not.toBe(hashTemporaryPassword('abcde-fghij').key);
});
