/** A token for a link or a session: 256 random bits, safe in an address. */
export const newToken = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

/** What is kept of a token. Looking the hash up takes the same time for every wrong token. */
export async function hashToken(token: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))));
}

/** What a text is signed with by whoever shares the secret: HMAC-SHA256, as hexadecimal digits. */
export async function signText(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  return Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Without the letters and digits that are taken for one another. */
const passwordAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';

/** A temporary password: twenty random characters (116 bits) in four groups that can be read out. */
export function newTemporaryPassword(): string {
  const groups = Array.from({ length: 4 }, () => Array.from({ length: 5 }, randomCharacter).join(''));
  return groups.join('-');
}

/** Bytes above the last whole multiple of the alphabet are thrown away: the rest would come up more often. */
function randomCharacter(): string {
  const limit = 256 - (256 % passwordAlphabet.length);
  for (;;) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte! < limit) return passwordAlphabet[byte! % passwordAlphabet.length]!;
  }
}

/** A password as it is kept. */
export interface PasswordHash {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly key: string;
  readonly iterations: number;
}

/** Few enough for tests, many enough to be honest. */
const iterationsOfChosen = 60_000;
/** A password of 116 random bits cannot be guessed, however fast it is tried; a thousand of them are made in one call. */
const iterationsOfRandom = 1;

export const hashTemporaryPassword = (password: string): Promise<PasswordHash> =>
  hashPassword(password, newSalt(), iterationsOfRandom);

export async function hashPassword(
  password: string,
  salt = newSalt(),
  iterations = iterationsOfChosen,
): Promise<PasswordHash> {
  const text = new TextEncoder().encode(password.normalize('NFC').slice(0, 256));
  const material = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, 256);
  return { salt, key: toBase64Url(new Uint8Array(bits)), iterations };
}

/** Whether it is the password that was hashed. Without a hash the same work is done in vain, so time tells nothing. */
export async function isPassword(password: string, hash: PasswordHash | undefined): Promise<boolean> {
  const { key } = await hashPassword(password, hash?.salt);
  if (hash?.iterations !== iterationsOfRandom) return hash !== undefined && isSame(key, hash.key);
  return isSame((await hashPassword(password, hash.salt, iterationsOfRandom)).key, hash.key);
}

/** Compares without stopping at the first difference. */
export function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index % b.length);
  return difference === 0;
}

const newSalt = () => crypto.getRandomValues(new Uint8Array(16));

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
