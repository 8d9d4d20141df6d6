import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** A token for a link or a session: 256 random bits, safe in an address. */
export const newToken = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

/**
 * What is kept of a token. Looking the hash up takes the same time for every wrong token.
 *
 * Not by Web Crypto, which answers later: for a token that takes longer than the hashing, and it is asked on every call.
 */
export const hashToken = (token: string): string => toBase64Url(sha256(encoder.encode(token)));

const encoder = new TextEncoder();

/** Without the letters and digits that are taken for one another. */
const passwordAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';

/** A temporary password: twenty random characters (116 bits) in four groups that can be read out. */
export function newTemporaryPassword(): string {
  const characters = randomCharacters(20);
  return [0, 5, 10, 15].map((start) => characters.slice(start, start + 5)).join('-');
}

/** Bytes above the last whole multiple of the alphabet are thrown away: the rest would come up more often. */
function randomCharacters(count: number): string {
  const limit = 256 - (256 % passwordAlphabet.length);
  let characters = '';
  while (characters.length < count) {
    // More than are needed, in one go: asking for randomness is what takes time.
    for (const byte of crypto.getRandomValues(new Uint8Array(2 * count))) {
      if (byte < limit) characters += passwordAlphabet[byte % passwordAlphabet.length]!;
    }
  }
  return characters.slice(0, count);
}

/** A password as it is kept. */
export interface PasswordHash {
  readonly salt: string;
  readonly key: string;
  /** Of random characters, which nobody guesses however quickly: it is hashed once and not sixty thousand times. */
  readonly isRandom?: boolean;
}

/** Few enough for tests, many enough to be honest. */
const iterations = 60_000;

/** What is kept of a password that a person has chosen. */
export async function hashPassword(password: string, salt = newSalt()): Promise<PasswordHash> {
  const material = await crypto.subtle.importKey('raw', bytesOf(password), 'PBKDF2', false, ['deriveBits']);
  const stretched = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations };
  const bits = await crypto.subtle.deriveBits(stretched, material, 256);
  return { salt, key: toBase64Url(new Uint8Array(bits)) };
}

/** What is kept of a temporary password. */
export function hashTemporaryPassword(password: string, salt = newSalt()): PasswordHash {
  return { salt, key: toBase64Url(hmac(sha256, encoder.encode(salt), bytesOf(password))), isRandom: true };
}

/** Whether it is the password that was hashed. The same work is done for everybody and nobody, so time tells nothing. */
export async function isPassword(password: string, hash: PasswordHash | undefined): Promise<boolean> {
  const stretched = await hashPassword(password, hash?.salt);
  if (hash === undefined) return false;
  return isSame(hash.isRandom ? hashTemporaryPassword(password, hash.salt).key : stretched.key, hash.key);
}

const bytesOf = (password: string) => encoder.encode(password.normalize('NFC').slice(0, 256));

/** Compares without stopping at the first difference. */
export function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index % b.length);
  return difference === 0;
}

const newSalt = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
