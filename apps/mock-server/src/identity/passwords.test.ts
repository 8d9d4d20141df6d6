import { expect, it } from 'vitest';
import { hashPassword, isPassword } from './passwords.js';

it('knows the password it hashed, however its accents are typed', async () => {
  const hash = await hashPassword('Töpferei-Auwald', 4);

  expect(hash).not.toContain('Auwald');
  expect(await isPassword('To\u0308pferei-Auwald', hash)).toBe(true);
  expect(await isPassword('Topferei-Auwald', hash)).toBe(false);
});

it('salts: the same password twice gives two hashes', async () => {
  expect(await hashPassword('same', 4)).not.toBe(await hashPassword('same', 4));
});

it.each([undefined, '', 'scrypt', 'md5$4$AAAA$AAAA', 'scrypt$4$AAAA$'])(
  'knows no password for the hash %j',
  async (hash) => {
    expect(await isPassword('', hash)).toBe(false);
  },
);
