import { beforeAll, expect, it } from 'vitest';
import { as, ask, cast, newKey, reset, sessionOf } from './ask.js';

beforeAll(reset);

const add = (mailbox: string, headers = {}) =>
  as('reseller', 'addUser', {
    body: { fullName: 'Somebody New', email: `${mailbox}@conformance.example`, roles: ['sales-agent'] },
    headers,
  });

it('a temporary password has sixteen characters of chance, another one each time', async () => {
  const passwords = [];
  for (let index = 0; index < 20; index += 1) {
    passwords.push((await add(`password.${index}`)).body.signInData.temporaryPassword as string);
  }
  expect(passwords.every((password) => password.length >= 16)).toBe(true);
  expect(new Set(passwords).size).toBe(passwords.length);
  // Twenty passwords of sixteen characters that all keep to a dozen letters are not chance.
  expect(new Set(passwords.join('')).size).toBeGreaterThan(20);
});

it('is in the first answer and in no other: no read, no list, no repeat, no reset has it (R-USR-10)', async () => {
  const headers = { 'Idempotency-Key': newKey() };
  const first = await add('shown.once', headers);
  const { temporaryPassword } = first.body.signInData;
  const params = { userId: first.body.user.id as string };

  const later = [
    await add('shown.once', headers),
    await as('reseller', 'getUser', { params }),
    await as('reseller', 'listUsers', { query: '?limit=100' }),
    await as('reseller', 'resetPassword', { params }),
    await add('shown.once'),
  ];
  expect(later.filter(({ text }) => text.includes(temporaryPassword))).toEqual([]);
  expect(later[3]!.body.signInData.temporaryPassword).not.toBe(temporaryPassword);
});

it('answers that hold one are kept by no cache', async () => {
  const { headers } = await add('not.cached');
  expect(headers.get('Cache-Control')).toContain('no-store');
});

it('ends within a day', async () => {
  const { body, headers } = await add('ends.soon');
  const now = Date.parse(body.user.createdAt ?? headers.get('Date'));
  expect(Date.parse(body.signInData.expiresAt) - now).toBeLessThanOrEqual(24 * 3600 * 1000);
});

it('who holds one can do nothing else before it is changed (R-USR-13)', async () => {
  const { body } = await add('changes.first');
  const token = await sessionOf({ ...cast.reseller, userId: body.user.id });

  expect(await ask('listUsers', { token })).toMatchObject({ status: 403, body: { code: 'password-change-due' } });
});
