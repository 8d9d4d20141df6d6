import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What a new password must keep to. The upper end bounds the work of hashing. */
export const passwordLength = { min: 12, max: 256 } as const;

const keyLength = 32;
const defaultCost = 14;

/** A hash that carries its cost and its salt: `scrypt$14$<salt>$<key>`, both base64url. */
export async function hashPassword(password: string, cost = defaultCost): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether `password` is the one that was hashed.
 *
 * Without a hash (nobody has that user name) the same work is done in vain, so
 * that the time of the answer does not tell which user names exist.
 */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [scheme, cost, salt, key] = hash?.split('$') ?? [];
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) {
    await derive(password, Buffer.alloc(16), defaultCost);
    return false;
  }

  const expected = Buffer.from(key, 'base64url');
  const actual = await derive(password, Buffer.from(salt, 'base64url'), Number(cost));
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const text = password.normalize('NFC').slice(0, passwordLength.max);
  return new Promise((resolve, reject) => {
    scrypt(text, salt, keyLength, { N: 2 ** cost, r: 8, p: 1 }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
