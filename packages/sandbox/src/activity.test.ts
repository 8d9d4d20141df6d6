import { expect, it } from 'vitest';
import { bend, onStage, tokenIn } from './testing/stage.js';

const vera = { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] };

it('says who did what to whom, by which call (R-SEC-04)', async () => {
  const { as } = onStage('reseller-with-staff');
  const { headers, body } = await as('katrin').post('/users', vera);
  const { body: log } = await as('katrin').get('/activity');

  expect(log).toEqual({
    items: [
      {
        id: 'activity-000000001',
        at: '2026-11-20T09:00:00.000Z',
        actor: { kind: 'user', id: 'katrin-brandl', name: 'Katrin Brandl' },
        action: 'addUser',
        resource: { kind: 'users', id: body.user.id, name: 'Vera Zahn' },
        correlationId: headers.get('X-Correlation-Id'),
      },
    ],
    total: 1,
  });
});

it('writes down what was done, and neither what was refused, nor what was read, nor a repeat', async () => {
  const { as } = onStage('reseller-with-staff');
  const key = { 'Idempotency-Key': 'once' };
  await as('katrin').post('/users', vera, key);
  await as('katrin').post('/users', vera, key);
  await as('katrin').post('/users', vera);
  await as('katrin').get('/users');
  await as('katrin').post('/decisions', { questions: [{ question: 'add-users' }] });

  expect((await as('katrin').get('/activity')).body.total).toBe(1);
});

it('writes a record for each user of a bulk', async () => {
  const { as } = onStage('reseller-with-staff');
  const items = [vera, vera, { ...vera, email: 'v.zahn2@studio-brandl.example' }];
  await as('katrin').post('/users/bulk', { items });

  const { body } = await as('katrin').get('/activity');
  expect(body.items.map(({ action }: { action: string }) => action)).toEqual(['addUser', 'addUser']);
});

it('holds no password, no letter and no token (R-SEC-01)', async () => {
  const stage = onStage('one-provider');
  const { body: added } = await stage.as('katrin').post('/users', vera);
  const { body: invited } = await stage.as('katrin').post('/customer-invitations', { kind: 'single' });
  await stage.server({
    method: 'POST',
    path: '/sessions',
    body: { organizationId: 'studio-brandl', userId: 'katrin-brandl' },
  });

  const text = JSON.stringify((await stage.as('katrin').get('/activity')).body);
  expect(text).toContain('createSession');
  for (const secret of [added.signInData.temporaryPassword, tokenIn(invited.letter.link)]) {
    expect(text).not.toContain(secret);
  }
});

it('tells another company what was done to it, and not by which person', async () => {
  const { as, sandbox } = onStage('one-provider');
  const { body } = await as('katrin').get('/partnerships');
  const { id, etag } = body.items[0];
  await as('katrin').delete(`/partnerships/${id}/admin-access`, etag);

  const { body: own } = await as('katrin').get('/activity');
  expect(own.items).toMatchObject([{ action: 'removeAdminAccess', actor: { name: 'Katrin Brandl' } }]);
  bend(sandbox, 'svenja-petersen', { roles: ['global-admin'] });
  const { body: theirs } = await as('svenja').get('/activity?resource=partnerships');
  expect(theirs.items).toEqual([
    expect.objectContaining({
      action: 'partnership.admin-access-removed',
      actor: { kind: 'company', id: 'studio-brandl', name: 'Studio Brandl IT GmbH' },
      resource: { kind: 'partnerships', id },
    }),
  ]);
});

it('writes down what time has done', async () => {
  const { as, sandbox } = onStage('enrollment-in-review');
  sandbox.clock.advance('P3D');

  expect((await as('katrin').get('/activity?resource=enrollment')).body.items).toMatchObject([
    { action: 'enrollment.status-changed', actor: { kind: 'system' }, resource: { kind: 'enrollment' } },
  ]);
});

it('is found by person, deed, thing, time and words', async () => {
  const { as, sandbox } = onStage('reseller-with-staff');
  const { body } = await as('katrin').post('/users', vera);
  sandbox.clock.advance('PT1H');
  await as('katrin').delete(`/users/${body.user.id}`, body.user.etag);
  const found = async (query: string) =>
    (await as('katrin').get(`/activity?${query}`)).body.items.map(({ action }: { action: string }) => action);

  expect(await found('')).toEqual(['removeUser', 'addUser']);
  expect(await found('action=addUser')).toEqual(['addUser']);
  expect(await found('actorId=katrin-brandl')).toEqual(['removeUser', 'addUser']);
  expect(await found('actorId=jonas-weber')).toEqual([]);
  expect(await found(`resource=users&resourceId=${body.user.id}`)).toEqual(['removeUser', 'addUser']);
  expect(await found('resource=orders')).toEqual([]);
  expect(await found('from=2026-11-20T10:00:00Z')).toEqual(['removeUser']);
  expect(await found('to=2026-11-20T10:00:00Z')).toEqual(['addUser']);
  expect(await found('search=VERA')).toEqual(['removeUser', 'addUser']);
});

it('pages without a gap while more is done', async () => {
  const { as } = onStage('reseller-with-staff');
  const add = async (number: number) =>
    as('katrin').post('/users', { ...vera, email: `v${number}@studio-brandl.example` });
  for (const number of [1, 2, 3, 4, 5]) await add(number);

  const { body: first } = await as('katrin').get('/activity?limit=2');
  await add(6);
  const { body: second } = await as('katrin').get(`/activity?limit=3&cursor=${first.next}`);
  const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => Number(id.split('-')[1]));
  expect(ids).toEqual([5, 4, 3, 2, 1]);
  expect(second.next).toBeUndefined();
});

it('opens to those who look after users, and only their own company’s', async () => {
  const { as } = onStage('reseller-with-staff');
  await as('katrin').post('/users', vera);

  expect((await as('jonas').get('/activity')).body.code).toBe('permission-missing');
  expect((await as('anton').get('/activity')).body).toEqual({ items: [], total: 0 });
});
