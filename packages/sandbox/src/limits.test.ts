import { expect, it } from 'vitest';
import { createClock } from './clock.js';
import { Limits } from './limits.js';
import { onStage, type Stage } from './testing/stage.js';

const guess = (stage: Stage, persona: string, token: string, address = '192.0.2.1') =>
  stage.as(persona).post('/customer-invitations/preview', { token }, { 'X-Address': address });

/** A stage that tells callers apart by a header. */
const addressed = () => onStage('one-provider', { addressOf: (request) => request.header('x-address') });

it('lets an account guess at ten links a minute', async () => {
  const stage = addressed();
  for (let count = 0; count < 10; count += 1) {
    expect((await guess(stage, 'mira', `guess-${count}-`, `192.0.2.${count}`)).status).toBe(404);
  }
  const told = await guess(stage, 'mira', 'once-more', '192.0.2.99');
  expect([told.status, told.body.code, told.headers.get('Retry-After')]).toEqual([429, 'rate-limited', '60']);

  stage.sandbox.clock.advance('PT1M');
  expect((await guess(stage, 'mira', 'once-more')).status).toBe(404);
});

it('counts those who try one beginning of a token together, and those of one address', async () => {
  const prefix = addressed();
  for (let count = 0; count < 10; count += 1) {
    await guess(prefix, count % 2 ? 'mira' : 'lea', `same-beginning-${count}`, `192.0.2.${count}`);
  }
  expect((await guess(prefix, 'emil', 'same-beginning-10', '192.0.2.99')).status).toBe(429);
  expect((await guess(prefix, 'emil', 'another-beginning', '192.0.2.99')).status).toBe(404);

  const address = addressed();
  for (let count = 0; count < 10; count += 1) await guess(address, count % 2 ? 'mira' : 'lea', `guess-${count}-`);
  expect((await guess(address, 'emil', 'another-guess')).status).toBe(429);
  expect((await guess(address, 'emil', 'another-guess', '192.0.2.2')).status).toBe(404);
});

it('sends five verification mails an hour', async () => {
  const { as, sandbox } = onStage('enrollment-unverified');
  const send = () => as('katrin').post('/enrollment/verification-mails', {});
  for (let count = 0; count < 5; count += 1) expect((await send()).status).toBe(200);

  const told = await send();
  expect([told.status, told.headers.get('Retry-After')]).toEqual([429, '3600']);
  expect(sandbox.outbox.all).toHaveLength(6);
  sandbox.clock.advance('PT1H');
  expect((await send()).status).toBe(200);
});

it('opens 120 sessions a minute for one user', async () => {
  const { server } = onStage('one-provider');
  const open = (userId: string) =>
    server({ method: 'POST', path: '/sessions', body: { organizationId: 'studio-brandl', userId } });
  for (let count = 0; count < 120; count += 1) await open('katrin-brandl');

  expect((await open('katrin-brandl')).status).toBe(429);
  expect((await open('jonas-weber')).status).toBe(201);
});

it('gives a try back that was none', () => {
  const limits = new Limits(createClock('2026-11-20T09:00:00Z'));
  for (let count = 0; count < 50; count += 1) {
    expect(limits.take('bad-link', 'katrin', undefined)).toBe(0);
    limits.giveBack('bad-link', 'katrin', undefined);
  }
});
