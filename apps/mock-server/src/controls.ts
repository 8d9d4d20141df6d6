import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSeedName, seedNames, type ServerSandbox as Sandbox } from '@twotier/sandbox/server';
import type { MailDelivery } from './delivery.js';
import { toFault } from './faults.js';
import { readObject, sendBytes, sendJson, sendText } from './http.js';
import { line, textOf, WrongFields, type Fields } from './fields.js';

/** What a demo or a test moves. Each answers what is the case afterwards, or says what is wrong with what was sent. */
type Control = (sandbox: Sandbox, fields: Fields, delivery: MailDelivery) => unknown;

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

  /** Tries once more to deliver a mail that could not be. */
  'POST deliveries': ({ outbox }, { id }, delivery) => {
    const mailId = textOf(id, 'id', 100);
    if (!delivery.again(mailId)) throw new WrongFields('id must be that of a mail that could not be delivered.');
    return { mail: outbox.find(mailId) };
  },

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
    const wanted = faults.map((fault) => toFault(fault, sandbox.operations));
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
  { sandbox, delivery, name }: { sandbox: Sandbox; delivery: MailDelivery; name: string },
): Promise<void> {
  if (!isSecretKey(req, sandbox.secretKey)) {
    return sendText(res, 401, 'The secret key is missing or wrong.', { 'WWW-Authenticate': 'Bearer' });
  }
  const method = req.method === 'HEAD' ? 'GET' : (req.method ?? '');
  if (method === 'GET' && /^outbox\/[\w-]+\.eml$/.test(name)) return sendMail(res, sandbox, name.slice(7, -4));
  const key = `${method} ${name}`;
  if (!Object.hasOwn(controls, key)) {
    const methods = ['GET', 'POST'].filter((other) => Object.hasOwn(controls, `${other} ${name}`));
    if (methods.length > 0) return sendText(res, 405, 'Not that way.', { Allow: methods.join(', ') });
    return sendText(res, 404, 'There is no such control.');
  }
  await sandbox.settled();
  const fields = method === 'POST' ? await readObject(req) : {};
  try {
    const told = controls[key]!(sandbox, fields, delivery);
    await sandbox.saved();
    sendJson(res, 200, told);
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

/** A mail as a file, for any mail program. */
async function sendMail(res: ServerResponse, { outbox }: Sandbox, id: string): Promise<void> {
  const mail = outbox.find(id);
  if (!mail) return sendText(res, 404, 'There is no such mail.');
  const { toMime } = await import('./mime.js');
  sendBytes(res, await toMime(mail), {
    'Content-Type': 'message/rfc822',
    'Content-Disposition': `attachment; filename="${mail.id}.eml"`,
  });
}
