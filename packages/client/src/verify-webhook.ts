/**
 * What Twotier tells a distributor's server, checked before it is believed. Runs wherever there is Web Crypto: Node,
 * workers, Deno, Bun. Needs nothing else of this package.
 */

/** An event that was sent by whoever knows the secret, and not long ago. */
export interface WebhookEvent {
  readonly id: string;
  /** For example `partnership.authorized`. A newer API sends types that this version does not know: give a `switch` its default. */
  readonly type: string;
  /** RFC 3339. Events may arrive out of their order. */
  readonly createdAt: string;
  /** The ids of what it is about, never names or addresses: the API tells how things stand now. */
  readonly data: Readonly<Record<string, string>>;
}

/** Why an event is not believed. */
export type WebhookRefusal =
  | 'signature-missing'
  | 'signature-malformed'
  | 'signature-wrong'
  | 'signature-too-old'
  | 'signature-too-new'
  | 'event-malformed';

/** The event is not to be believed: answer 400 and do nothing. It holds neither the secret nor the body. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly code: WebhookRefusal;

  constructor(code: WebhookRefusal, wrong: string) {
    super(`Failed to verify a webhook: ${wrong}.`);
    this.code = code;
  }
}

/** What arrived, and what it is measured by. */
export interface WebhookCheck {
  /** The body as it arrived, byte by byte. JSON that was parsed and written again has another signature. */
  readonly body: string | Uint8Array;
  /** The request's headers: those of `fetch`, or the plain object of Node. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The endpoint's secret; while one takes another's place, both. */
  readonly secrets: string | readonly string[];
  /** How old, or how early by your clock, a signature may be. Five minutes unless told. */
  readonly toleranceSeconds?: number | undefined;
  /** Your clock, in milliseconds. `Date.now` unless told. */
  readonly now?: (() => number) | undefined;
}

const encoder = new TextEncoder();

/**
 * The event, if it was signed by one of the secrets within the tolerance.
 *
 * @throws {WebhookError} `signature-missing`, `signature-malformed`, `signature-wrong`, `signature-too-old`,
 *   `signature-too-new`, or `event-malformed` where what was signed is no event.
 */
export async function verifyWebhook({
  body,
  headers,
  secrets,
  toleranceSeconds = 300,
  now = Date.now,
}: WebhookCheck): Promise<WebhookEvent> {
  const header = headerOf(headers, 'Twotier-Signature');
  if (header === undefined) throw new WebhookError('signature-missing', 'it has no `Twotier-Signature`');
  const { time, signatures } = partsOf(header);

  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const keys = (typeof secrets === 'string' ? [secrets] : secrets).filter((secret) => secret !== '');
  // Each secret against each signature, and none left out, so that the time it takes tells nothing.
  const matches = await Promise.all(
    keys.map(async (secret) => {
      const expected = await signatureOf(secret, time, bytes);
      return signatures.filter((signature) => isEqual(signature, expected)).length;
    }),
  );
  if (matches.every((count) => count === 0)) {
    throw new WebhookError('signature-wrong', 'no secret fits its signature. Take the raw body and the current secret');
  }

  const age = now() / 1000 - time;
  if (age > toleranceSeconds) throw new WebhookError('signature-too-old', 'it was signed too long ago');
  if (age < -toleranceSeconds) throw new WebhookError('signature-too-new', 'it was signed in the future');

  const event = eventOf(bytes);
  if (!event || event.id !== headerOf(headers, 'Twotier-Event-Id')) {
    throw new WebhookError('event-malformed', 'what was signed is no event, or not the one of `Twotier-Event-Id`');
  }
  return event;
}

/** Remembers the events that have been seen. */
export interface SeenEvents {
  /** Whether the event comes for the first time. Ask once, after it has been verified. */
  isNew(event: Pick<WebhookEvent, 'id'>): boolean;
  /** Forgets an event whose work has failed, so that its next delivery counts again. */
  forget(event: Pick<WebhookEvent, 'id'>): void;
}

/**
 * Tells a repeated event from a new one, in the memory of this process. Several processes want a table with a unique
 * column instead.
 */
export function rememberEvents({ max = 10_000 }: { readonly max?: number | undefined } = {}): SeenEvents {
  const seen = new Set<string>();
  return {
    isNew({ id }) {
      if (seen.has(id)) return false;
      seen.add(id);
      if (seen.size > max) seen.delete(seen.values().next().value!);
      return true;
    },
    forget({ id }) {
      seen.delete(id);
    },
  };
}

const digest = /^[0-9a-f]{64}$/;

/** `t=1700000000,v1=…,v1=…`. Parts by other names are of a newer scheme and not ours to read. */
function partsOf(header: string): { readonly time: number; readonly signatures: readonly string[] } {
  // A hostile header may be long, and each of its signatures costs a comparison.
  const parts = header
    .slice(0, 2000)
    .split(',')
    .map((part) => part.trim());
  const valuesOf = (name: string) =>
    parts.filter((part) => part.startsWith(name)).map((part) => part.slice(name.length));
  const [time, ...otherTimes] = valuesOf('t=');
  const signatures = valuesOf('v1=').filter((value) => digest.test(value));
  if (time === undefined || otherTimes.length > 0 || !/^\d{1,12}$/.test(time) || signatures.length === 0) {
    throw new WebhookError('signature-malformed', 'its `Twotier-Signature` is not `t=<seconds>,v1=<hex>`');
  }
  return { time: Number(time), signatures };
}

async function signatureOf(secret: string, time: number, body: Uint8Array): Promise<string> {
  const prefix = encoder.encode(`${time}.`);
  const signed = new Uint8Array(prefix.length + body.length);
  signed.set(prefix);
  signed.set(body, prefix.length);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares to the end, whatever it meets on its way. Both are 64 digits. */
function isEqual(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < other.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

function headerOf(headers: WebhookCheck['headers'], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return typeof value === 'string' ? value : value?.join(',');
}

function eventOf(bytes: Uint8Array): WebhookEvent | undefined {
  try {
    const { id, type, createdAt, data } = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    ) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof type !== 'string' || typeof createdAt !== 'string') return undefined;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    if (!Object.values(data).every((value) => typeof value === 'string')) return undefined;
    return { id, type, createdAt, data: data as WebhookEvent['data'] };
  } catch {
    return undefined;
  }
}
