import { describeRefusal } from '@twotier/core';
import { words } from '@twotier/core/words/en';
import { expect, it } from 'vitest';
import { clientOf, errorOf, jonas, json, newJonas, problem } from './testing/server.js';
import { isTwotierError, TwotierError } from './index.js';

it('carries a refusal from the rule to its words', async () => {
  const refusal = { code: 'email-taken', rule: 'R-USR-04', email: 'j.weber@studio-brandl.example' };
  const { client } = await clientOf((_, response) =>
    problem(response, 409, 'email-taken', { rule: 'R-USR-04', refusal }),
  );

  const error = await errorOf(client.users.add(newJonas));

  expect(error).toMatchObject({ kind: 'conflict', code: 'email-taken', status: 409, refusal });
  expect(describeRefusal(error.refusal!, words).reason).toContain('j.weber@studio-brandl.example');
});

it('carries the wrong fields', async () => {
  const errors = [{ path: 'email', code: 'not-an-email' }];
  const { client } = await clientOf((_, response) => problem(response, 422, 'validation-failed', { errors }));

  const error = await errorOf(client.users.add(newJonas));

  expect(error.kind).toBe('validation');
  expect(error.fieldErrors).toEqual([{ path: 'email', code: 'not-an-email', rule: undefined, values: undefined }]);
});

it('shows with 412 how the thing stands now, but writes it into no log', async () => {
  const current = { ...jonas, roles: ['admin-agent'], etag: 'v2' };
  const { client } = await clientOf((_, response) => problem(response, 412, 'precondition-failed', { current }));

  const error = await errorOf(client.users.changeRoles({ userId: 'jonas', etag: 'v1', roles: ['sales-agent'] }));

  expect(error).toMatchObject({ kind: 'conflict', current });
  expect(JSON.stringify(error)).not.toContain('Jonas');
});

it.each([
  [400, 'validation'],
  [401, 'session'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [405, 'contract'],
  [409, 'conflict'],
  [410, 'not-found'],
  [412, 'conflict'],
  [418, 'contract'],
  [422, 'validation'],
  [428, 'contract'],
  [501, 'server'],
] as const)('has a kind for %i with a code it does not know', async (status, kind) => {
  const { client } = await clientOf((_, response) => problem(response, status, 'of-tomorrow'));

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({ kind, status, code: 'of-tomorrow' });
});

it.each([
  ['HTML of a proxy', 'text/html', '<!doctype html><title>Bad gateway</title>'],
  ['nothing', 'application/json', ''],
  ['half an object', 'application/problem+json', '{"type":"about:blank","code":"email-ta'],
  ['a text in quotes', 'application/json', '"broken"'],
  ['null', 'application/json', 'null'],
  ['an object of somebody else', 'application/json', '{"error":{"message":"secret detail"}}'],
])('survives an error whose body is %s', async (_name, type, body) => {
  const { client, requests } = await clientOf((_, response) => {
    response.writeHead(404, { 'Content-Type': type }).end(body);
  });

  const error = await errorOf(client.users.get('jonas'));

  expect(error).toMatchObject({
    kind: 'not-found',
    code: 'http-404',
    message: 'Failed to call getUser: the API answered 404 (http-404).',
    correlationId: requests[0]?.headers['x-correlation-id'],
  });
});

it.each([
  ['HTML', '<!doctype html>'],
  ['nothing', ''],
  ['half an object', '{"id":"jonas",'],
  ['another shape', '{"id":1}'],
])('calls a success that is %s a broken contract', async (_name, body) => {
  const { client, requests } = await clientOf((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);
  });

  expect(await errorOf(client.users.get('jonas'))).toMatchObject({ kind: 'contract', code: 'reply-unexpected' });
  expect(requests).toHaveLength(1);
});

it('takes unknown fields away and lets unknown values of an enumeration through', async () => {
  const { client } = await clientOf((_, response, count) =>
    json(
      response,
      count === 1 ? { ...jonas, shoeSize: 43 } : { ...jonas, status: 'on-sabbatical', roles: ['astronaut'] },
    ),
  );

  expect(await client.users.get('jonas')).toEqual(jonas);
  expect(await client.users.get('jonas')).toEqual({ ...jonas, status: 'on-sabbatical', roles: ['astronaut'] });
});

it('holds no secret', async () => {
  const { client } = await clientOf((_, response) =>
    problem(response, 409, 'invitation-not-open', { detail: 'secret-of-the-reply' }),
  );

  const error = await errorOf(client.customerInvitations.accept({ token: 'secret-of-the-link', consent: true }));

  const { inspect } = await import('node:util');
  const written = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true });
  expect(written).toContain('invitation-not-open');
  expect(written).not.toMatch(/secret-of|token-1|Bearer/);
});

it('knows an error of another copy of the package', () => {
  const own = new TwotierError('Failed.', { kind: 'server', code: 'server-error' });

  expect(isTwotierError(own)).toBe(true);
  expect(isTwotierError(new Error('Failed.'))).toBe(false);
  expect(isTwotierError(undefined)).toBe(false);
});
