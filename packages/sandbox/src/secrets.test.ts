import { afterEach, expect, it, vi } from 'vitest';
import { hashPassword, hashTemporaryPassword, hashToken, isPassword, newTemporaryPassword } from './secrets.js';

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
