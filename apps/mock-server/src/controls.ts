import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSeedName, seedNames, type Fault, type Sandbox } from '@twotier/sandbox';
import { readObject, sendJson, sendText } from './http.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a demo or a test moves. Each answers what is the case afterwards, or says what is wrong with what was sent. */
type Control = (sandbox: Sandbox, fields: Fields) => unknown;

class WrongFields extends Error {
  override readonly name = 'WrongFields';
}

const controls: Readonly<Record<string, Control>> = {
  'GET state': (sandbox) => state(sandbox),
  /** Those for whom the secret key opens sessions. The people of another distributor are there for tests only. */
  'GET personas': ({ personas, world }) => ({
    personas: personas.filter(({ organizationId }) => !world.company(organizationId).foreign),
  }),

  'GET outbox': ({ outbox }) => ({ mails: outbox.all }),

  /** A person sends the letter that the dashboard has drafted: the dashboard does not (R-INV-09). */
  'POST outbox': ({ outbox }, { to, from = 'somebody@portal.example', subject, text }) => ({
    mail: outbox.send({
      to: line(to, 'to', 320),
      from: line(from, 'from', 320),
      subject: line(subject, 'subject', 500),
      text: textOf(text, 'text', 20_000),
    }),
  }),

  'POST clock': (sandbox, { days }) => {
    const isTime = typeof days === 'number' && Number.isFinite(days) && days >= 0 && days <= 366;
    if (!isTime) throw new WrongFields('days must be a number from 0 to 366.');
    sandbox.clock.advance(days);
    return state(sandbox);
  },

  'POST reset': (sandbox, { seed = sandbox.seed }) => {
    if (typeof seed !== 'string' || !isSeedName(seed))
      throw new WrongFields(`seed must be one of ${seedNames.join(', ')}.`);
    sandbox.reset(seed);
    return state(sandbox);
  },

  /** Puts these faults in the place of all others: an empty list ends them. */
  'POST faults': (sandbox, { faults }) => {
    if (!Array.isArray(faults) || faults.length > 100) throw new WrongFields('faults must be a list.');
    const wanted = faults.map(toFault);
    sandbox.faults.clear();
    sandbox.faults.add(...wanted);
    return { faults: sandbox.faults.all };
  },
};

const state = ({ seed, clock, outbox, faults }: Sandbox) => ({
  seed,
  seeds: seedNames,
  now: clock.now().toISOString(),
  mails: outbox.all.length,
  faults: faults.all,
});

/** The controls of the sandbox, for whoever holds the secret key. */
export async function answerControl(
  req: IncomingMessage,
  res: ServerResponse,
  { sandbox, name }: { sandbox: Sandbox; name: string },
): Promise<void> {
  if (!isSecretKey(req, sandbox.secretKey)) {
    return sendText(res, 401, 'The secret key is missing or wrong.', { 'WWW-Authenticate': 'Bearer' });
  }
  const method = req.method === 'HEAD' ? 'GET' : (req.method ?? '');
  const key = `${method} ${name}`;
  if (!Object.hasOwn(controls, key)) {
    const methods = ['GET', 'POST'].filter((other) => Object.hasOwn(controls, `${other} ${name}`));
    if (methods.length > 0) return sendText(res, 405, 'Not that way.', { Allow: methods.join(', ') });
    return sendText(res, 404, 'There is no such control.');
  }
  await sandbox.settled();
  const fields = method === 'POST' ? await readObject(req) : {};
  try {
    sendJson(res, 200, controls[key]!(sandbox, fields));
  } catch (error) {
    if (!(error instanceof WrongFields)) throw error;
    sendText(res, 422, error.message);
  }
}

/** Compared by their hashes: neither length nor place of a difference shows in the time. */
function isSecretKey({ headers }: IncomingMessage, secretKey: string): boolean {
  const given = /^Bearer (.{1,500})$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(hash(given), hash(secretKey));
}

const hash = (text: string) => createHash('sha256').update(text).digest();

function line(value: unknown, name: string, max: number): string {
  const text = textOf(value, name, max).trim();
  if (/[\r\n]/.test(text)) throw new WrongFields(`${name} must be one line.`);
  return text;
}

function textOf(value: unknown, name: string, max: number): string {
  if (typeof value !== 'string' || value === '' || value.length > max) {
    throw new WrongFields(`${name} must be a text of 1 to ${max} characters.`);
  }
  return value;
}

function toFault(value: unknown): Fault {
  const fields: Fields = typeof value === 'object' && value !== null ? { ...value } : {};
  const { kind, operation, times, milliseconds, retryAfter, when } = fields;
  const shared = {
    ...(operation !== undefined && { operation: textOf(operation, 'operation', 100) }),
    ...(times !== undefined && { times: count(times, 'times', 10_000) }),
  };
  const wait = retryAfter === undefined ? {} : { retryAfter: count(retryAfter, 'retryAfter', 3600) };
  switch (kind) {
    case 'latency':
      return { kind, milliseconds: count(milliseconds, 'milliseconds', 60_000), ...shared };
    case 'rate-limited':
    case 'unavailable':
      return { kind, ...wait, ...shared };
    case 'server-error':
    case 'stale-etag':
      return { kind, ...shared };
    case 'drop':
      return { kind, when: when === 'after' ? 'after' : 'before', ...shared };
    default:
      throw new WrongFields('kind must be latency, rate-limited, unavailable, server-error, drop or stale-etag.');
  }
}

function count(value: unknown, name: string, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > max) {
    throw new WrongFields(`${name} must be a whole number up to ${max}.`);
  }
  return value;
}
