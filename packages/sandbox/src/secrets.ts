import { sha256 } from '@noble/hashes/sha2.js';

/** A token for a link or a session: 256 random bits, safe in an address. */
export const newToken = (): string => toBase64Url(randomBytes(32));

/**
 * What is kept of a token. Looking the hash up takes the same time for every wrong token.
 *
 * Not by Web Crypto, which answers later: for a token that takes longer than the hashing, and it is asked on every call.
 */
export const hashToken = (token: string): string =>
  native ? native.hash('sha256', token, 'base64url') : toBase64Url(sha256(encoder.encode(token)));

/** What Node does in a tenth of the time. In a browser the same is computed in JavaScript. */
interface NativeCrypto {
  hash(algorithm: 'sha256', text: string, encoding: 'base64url'): string;
}

const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
// Not imported: no bundler for browsers shall stumble over it.
const native = process?.getBuiltinModule?.('node:crypto') as NativeCrypto | undefined;

const encoder = new TextEncoder();

/** What a text is signed with by whoever shares the secret: HMAC-SHA256, as hexadecimal digits. */
export async function signText(secret: string, text: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  return Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

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
    for (const byte of randomBytes(2 * count)) {
      if (byte < limit) characters += passwordAlphabet[byte % passwordAlphabet.length]!;
    }
  }
  return characters.slice(0, count);
}

/** A password as it is kept. */
export interface PasswordHash {
  readonly salt: string;
  readonly key: string;
  readonly iterations: number;
}

/** Few enough for tests, many enough to be honest. */
const iterationsOfChosen = 60_000;
/** Of a temporary password: 116 random bits cannot be guessed, however fast it is tried; a thousand are made in one call. */
const iterationsOfRandom = 1;

/** What is kept of a password that a person has chosen. */
export async function hashPassword(password: string, salt = newSalt()): Promise<PasswordHash> {
  const iterations = iterationsOfChosen;
  const material = await crypto.subtle.importKey('raw', encoder.encode(textOf(password)), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const stretched = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations };
  const bits = await crypto.subtle.deriveBits(stretched, material, 256);
  return { salt, key: toBase64Url(new Uint8Array(bits)), iterations };
}

/** What is kept of a temporary password: salted and hashed, but not stretched. */
export const hashTemporaryPassword = (password: string, salt = newSalt()): PasswordHash => ({
  salt,
  key: hashToken(`${salt} ${textOf(password)}`),
  iterations: iterationsOfRandom,
});

/** Whether it is the password that was hashed. The same work is done for everybody and nobody, so time tells nothing. */
export async function isPassword(password: string, hash: PasswordHash | undefined): Promise<boolean> {
  const { key } = await hashPassword(password, hash?.salt);
  if (hash?.iterations !== iterationsOfRandom) return hash !== undefined && isSame(key, hash.key);
  return isSame(hashTemporaryPassword(password, hash.salt).key, hash.key);
}

/** As it is hashed: however its letters were put together, and no longer than anybody types. */
const textOf = (password: string): string => password.normalize('NFC').slice(0, 256);

/** Compares without stopping at the first difference. */
export function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index % b.length);
  return difference === 0;
}

const newSalt = (): string => toBase64Url(randomBytes(16));

const stockSize = 4096;
const stock = new Uint8Array(stockSize);
let used = stockSize;

/** Random bytes of the system, fetched in stock: asking for them is what takes time. None is given out twice. */
function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  if (used + count > stockSize) {
    crypto.getRandomValues(stock);
    used = 0;
  }
  const bytes = stock.slice(used, used + count);
  stock.fill(0, used, used + count);
  used += count;
  return bytes;
}

/** Of its own accord, where the platform is new enough: a third of the time. */
type WithBase64 = Uint8Array & {
  toBase64?: (options: { alphabet: 'base64url'; omitPadding: boolean }) => string;
};

const toBase64Url = (bytes: WithBase64): string =>
  bytes.toBase64?.({ alphabet: 'base64url', omitPadding: true }) ??
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
