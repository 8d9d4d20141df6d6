import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { expect, it, vi } from 'vitest';
import { isAddress, toMime } from './mime.js';
import { started } from './testing/started.js';

interface Received {
  readonly to: readonly string[];
  readonly text: string;
}

/** A mail server on a port of its own. It refuses as long as `refusing` says how. */
async function mailServer() {
  const mails: Received[] = [];
  const state = { refusing: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, callback) => {
      if (state.refusing === 0) return callback();
      callback(Object.assign(new Error('not now'), { responseCode: state.refusing }));
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        callback();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    state,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

const letter = {
  to: 'm.lindner@praxislindenhof.example',
  from: 'k@brandl.example',
  subject: 'Grüße',
  text: 'Bis bald\n',
};

it('delivers mails to a real mail server, with the link that is in them', async () => {
  await using smtp = await mailServer();
  await using server = await started({ seed: 'enrollment-unverified', smtp: smtp.url });
  await vi.waitFor(() => expect(smtp.mails).toHaveLength(1));
  await server.control('outbox', letter);
  await vi.waitFor(() => expect(smtp.mails).toHaveLength(2));

  expect(smtp.mails[0]!.text).toContain('#verification=');
  expect(smtp.mails[1]).toEqual({ to: [letter.to], text: expect.stringContaining('Subject: =?UTF-8?') });
  await vi.waitFor(async () => {
    const { body } = await server.control('outbox');
    expect(body.mails.map(({ delivery }: { delivery: object }) => delivery)).toEqual([
      { state: 'delivered', tries: 1 },
      { state: 'delivered', tries: 1 },
    ]);
  });
});

it('tries again what was refused for now, and shows what was refused for good', async () => {
  await using smtp = await mailServer();
  await using server = await started({ smtp: smtp.url });
  const deliveryOf = async (id: string) =>
    (await server.control('outbox')).body.mails.find((mail: { id: string }) => mail.id === id).delivery;

  smtp.state.refusing = 451;
  const { body: first } = await server.control('outbox', letter);
  await vi.waitFor(async () => expect(await deliveryOf(first.mail.id)).toMatchObject({ state: 'waiting', tries: 1 }));
  smtp.state.refusing = 0;
  await vi.waitFor(async () => expect(await deliveryOf(first.mail.id)).toMatchObject({ state: 'delivered' }), 5000);

  smtp.state.refusing = 550;
  const { body: second } = await server.control('outbox', letter);
  await vi.waitFor(async () =>
    expect(await deliveryOf(second.mail.id)).toEqual({
      state: 'failed',
      tries: 1,
      problem: expect.stringContaining('550'),
    }),
  );
  smtp.state.refusing = 0;
  expect((await server.control('deliveries', { id: second.mail.id })).status).toBe(200);
  await vi.waitFor(async () => expect(await deliveryOf(second.mail.id)).toEqual({ state: 'delivered', tries: 1 }));
  expect((await server.control('deliveries', { id: second.mail.id })).status).toBe(422);
}, 15_000);

it('makes no request wait for a mail server that is not there', async () => {
  await using server = await started({ smtp: 'smtp://127.0.0.1:1' });
  const { status, body } = await server.control('outbox', letter);
  expect([status, body.mail.subject]).toEqual([200, letter.subject]);
  await vi.waitFor(async () => {
    const [mail] = (await server.control('outbox')).body.mails;
    expect(mail.delivery).toMatchObject({
      state: 'waiting',
      tries: 1,
      problem: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

it('hands a mail out as a file for any mail program', async () => {
  await using server = await started();
  const { body } = await server.control('outbox', letter);
  const file = await server.control(`outbox/${body.mail.id}.eml`);

  expect(file.headers.get('Content-Type')).toBe('message/rfc822');
  expect(file.headers.get('Content-Disposition')).toBe(`attachment; filename="${body.mail.id}.eml"`);
  expect(file.text).toContain(`To: ${letter.to}\r\n`);
  expect(file.text).toContain('X-Twotier-Sandbox: true\r\n');
  expect((await server.control('outbox/nothing.eml')).status).toBe(404);
});

const hostile = [
  'a\r\nBcc: b@c.example',
  'a\nBcc: b@c.example',
  'a\u0000b',
  'a\u2028Bcc: b@c.example',
  ' \r\n\r\nbody',
];

it.each(hostile)('lets no header in by a subject such as %j', async (subject) => {
  const mail = { id: 'mail-1', at: '2026-11-20T09:00:00.000Z', ...letter, subject };
  const [head = ''] = (await toMime(mail)).toString().split('\r\n\r\n', 1);
  expect(head).not.toMatch(/^Bcc:/im);
  expect(head.match(/^Subject:/gim)).toHaveLength(1);
});

it.each(['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', '<a@b.example>', 'a b@c.example', 'a@b@c', ''])(
  'takes %j for no address',
  (address) => {
    expect(isAddress(address)).toBe(false);
  },
);

it.each(['k.brandl@studio-brandl.example', 'jörg@bäcker.example', "o'neil+x@a.example"])(
  'takes %j for one',
  (address) => {
    expect(isAddress(address)).toBe(true);
  },
);
