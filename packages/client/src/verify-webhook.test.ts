import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { rememberEvents, verifyWebhook, WebhookError, type WebhookCheck } from './verify-webhook.js';

const signedAt = 1_795_338_000;
const event = {
  id: 'event-1',
  type: 'partnership.authorized',
  createdAt: '2026-11-22T09:00:00Z',
  data: { partnershipId: 'alpenwerk-brandl' },
};
const body = JSON.stringify(event);

/** Signed by another implementation of HMAC than the one that checks it. */
const sign = (secret: string, text = body, time: number | string = signedAt) =>
  createHmac('sha256', secret).update(`${time}.`).update(text).digest('hex');

/** A delivery as it should be, and what a case changes of it. */
function delivery({
  signature = `t=${signedAt},v1=${sign('whsec-1')}`,
  ...changes
}: Partial<WebhookCheck> & { signature?: string } = {}) {
  const headers = { 'twotier-signature': signature, 'twotier-event-id': 'event-1' };
  return { body, headers, secrets: 'whsec-1', now: () => signedAt * 1000, ...changes } satisfies WebhookCheck;
}

const codeOf = (check: WebhookCheck) =>
  verifyWebhook(check).then(
    () => 'believed',
    (error: unknown) => (error instanceof WebhookError ? error.code : error),
  );

it('hands out the event that was signed', async () => {
  expect(await verifyWebhook(delivery())).toEqual(event);
});

it('knows a signature that was made elsewhere', async () => {
  // printf '%s.%s' "$t" "$body" | openssl dgst -sha256 -hmac whsec-1
  const text = '{"id":"event-1","type":"webhook.test","createdAt":"2026-11-22T09:00:00Z","data":{}}';
  const signature = 't=1700000000,v1=06ff5bb81e5deff714338ff0e934f465929712c92bfbe73fd92a91e9bf081dcd';

  expect(await codeOf(delivery({ body: text, signature, now: () => 1_700_000_000_000 }))).toBe('believed');
});

it('reads the bytes as they came, and the headers of fetch', async () => {
  const spaced = JSON.stringify({ ...event, data: { name: 'Käß' } }, null, 2);
  const headers = new Headers({
    'Twotier-Signature': `t=${signedAt},v1=${sign('whsec-1', spaced)}`,
    'Twotier-Event-Id': 'event-1',
  });

  const verified = await verifyWebhook(delivery({ body: new TextEncoder().encode(spaced), headers }));

  expect(verified.data).toEqual({ name: 'Käß' });
});

it('believes either secret while one takes the place of the other', async () => {
  const both = `t=${signedAt},v1=${sign('whsec-new')},v1=${sign('whsec-old')}`;

  expect(await codeOf(delivery({ signature: both, secrets: 'whsec-old' }))).toBe('believed');
  expect(await codeOf(delivery({ signature: both, secrets: 'whsec-new' }))).toBe('believed');
  expect(await codeOf(delivery({ secrets: ['whsec-2', 'whsec-1'] }))).toBe('believed');
});

it('takes no notice of schemes that it does not know', async () => {
  expect(await codeOf(delivery({ signature: `t=${signedAt},v2=future,v1=${sign('whsec-1')}` }))).toBe('believed');
});

it.each([
  ['another secret', { secrets: 'whsec-2' }],
  ['no secret', { secrets: [] }],
  ['an empty secret', { secrets: '', signature: `t=${signedAt},v1=${sign('x')}` }],
  ['another body', { body: body.replace('alpenwerk', 'somebody') }],
  ['a body written anew', { body: JSON.stringify(event, null, 2) }],
  ['another time', { signature: `t=${signedAt + 1},v1=${sign('whsec-1')}` }],
  [
    'a signature of the body alone',
    { signature: `t=${signedAt},v1=${createHmac('sha256', 'whsec-1').update(body).digest('hex')}` },
  ],
])('does not believe %s', async (_, changes) => {
  expect(await codeOf(delivery(changes))).toBe('signature-wrong');
});

it('does not believe what carries no signature', async () => {
  expect(await codeOf(delivery({ headers: { 'Twotier-Event-Id': 'event-1' } }))).toBe('signature-missing');
});

it.each([
  '',
  'v1',
  `v1=${sign('whsec-1')}`,
  `t=${signedAt}`,
  `t=soon,v1=${sign('whsec-1')}`,
  `t=-5,v1=${sign('whsec-1')}`,
  `t=1e9,v1=${sign('whsec-1')}`,
  `t=${signedAt},t=${signedAt},v1=${sign('whsec-1')}`,
  `t=${signedAt},v1=${sign('whsec-1').toUpperCase()}`,
  `t=${signedAt},v1=${sign('whsec-1').slice(2)}`,
  `t=${signedAt},v1=${'é'.repeat(64)}`,
])('does not read "%s" as a signature', async (signature) => {
  expect(await codeOf(delivery({ signature }))).toBe('signature-malformed');
});

it.each([
  [300, 'believed'],
  [301, 'signature-too-old'],
  [-300, 'believed'],
  [-301, 'signature-too-new'],
])('compares the time of the signature with the own clock, %i seconds later: %s', async (seconds, code) => {
  expect(await codeOf(delivery({ now: () => (signedAt + seconds) * 1000 }))).toBe(code);
});

it('allows as much as it is told', async () => {
  expect(await codeOf(delivery({ toleranceSeconds: 10, now: () => (signedAt + 11) * 1000 }))).toBe('signature-too-old');
});

it.each([
  '{',
  '[]',
  'null',
  '"event"',
  '{"id":"event-1"}',
  JSON.stringify({ ...event, data: { n: 1 } }),
  JSON.stringify({ ...event, data: [] }),
])('does not hand out %s as an event', async (text) => {
  expect(await codeOf(delivery({ body: text, signature: `t=${signedAt},v1=${sign('whsec-1', text)}` }))).toBe(
    'event-malformed',
  );
});

it('does not believe an id in the header that is not the signed one', async () => {
  const headers = { 'twotier-signature': `t=${signedAt},v1=${sign('whsec-1')}`, 'twotier-event-id': 'event-2' };

  expect(await codeOf(delivery({ headers }))).toBe('event-malformed');
});

it('holds neither the secret nor the body in its error', async () => {
  const error = await verifyWebhook(delivery({ secrets: 'whsec-2' })).catch((wrong: unknown) => wrong);

  expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(/whsec|alpenwerk/);
});

it('tells a repeated event from a new one', () => {
  const events = rememberEvents();

  expect([events.isNew({ id: 'a' }), events.isNew({ id: 'b' }), events.isNew({ id: 'a' })]).toEqual([
    true,
    true,
    false,
  ]);
});

it('counts an event again whose work has failed', () => {
  const events = rememberEvents();
  events.isNew(event);

  events.forget(event);

  expect(events.isNew(event)).toBe(true);
});

it('remembers no more than it may', () => {
  const events = rememberEvents({ max: 2 });
  for (const id of ['a', 'b', 'c']) events.isNew({ id });

  expect([events.isNew({ id: 'c' }), events.isNew({ id: 'a' })]).toEqual([false, true]);
});
