import { expect, it } from 'vitest';
import { bend, onStage } from './testing/stage.js';

const vera = { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] };
const many = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ ...vera, email: `v.zahn${number}@studio-brandl.example` }));

it('adds each user for itself and tells in the same order what became of it', async () => {
  const { as } = onStage('reseller-with-staff');
  const items = [
    vera,
    { ...vera, email: 'J.Weber@studio-brandl.example' },
    { fullName: '', email: 'nobody', roles: ['sales-agent'] },
    { ...vera, email: 'V.Zahn@studio-brandl.example' },
    { ...vera, email: 'v.zahn@brandl-gruppe.example', roles: ['admin-agent', 'sales-agent'] },
    { ...vera, email: 'v.zahn@brandl-it.example' },
  ];
  const { status, body } = await as('katrin').post('/users/bulk', { items });

  expect(status).toBe(200);
  expect(body).toMatchObject({ done: 2, failed: 4 });
  expect(body.items).toMatchObject([
    { done: true, user: { userName: 'v.zahn@studiobrandl.onmicrosoft.example' } },
    { done: false, code: 'email-taken', rule: 'R-USR-04', refusal: { email: 'J.Weber@studio-brandl.example' } },
    {
      done: false,
      code: 'validation-failed',
      errors: [
        { path: 'fullName', code: 'required' },
        { path: 'email', code: 'not-an-email' },
      ],
    },
    { done: false, code: 'email-taken' },
    { done: false, code: 'roles-of-one-category', rule: 'R-USR-21' },
    { done: true, user: { userName: 'v.zahn2@studiobrandl.onmicrosoft.example' } },
  ]);
});

it('tells each temporary password once, and lets everybody in with the own one (R-USR-10)', async () => {
  const { as, sandbox } = onStage('one-admin-agent');
  const key = { 'Idempotency-Key': 'the-whole-staff' };
  const { body: first } = await as('katrin').post('/users/bulk', { items: many(3) }, key);
  const { body: second } = await as('katrin').post('/users/bulk', { items: many(3) }, key);
  const passwords = first.items.map(({ signInData }: { signInData: { temporaryPassword: string } }) => signInData);

  expect(new Set(passwords.map(({ temporaryPassword }: never) => temporaryPassword)).size).toBe(3);
  expect(second.items.map(({ user }: never) => user)).toEqual(first.items.map(({ user }: never) => user));
  expect(JSON.stringify(second)).not.toContain('temporaryPassword');
  for (const { userName, temporaryPassword } of passwords) {
    const { workAccounts } = sandbox.accounts;
    expect(await workAccounts.verifyPassword(userName, temporaryPassword)).toMatchObject({ outcome: 'temporary' });
    expect(await workAccounts.verifyPassword(userName, `${temporaryPassword}x`)).toEqual({ outcome: 'wrong' });
  }
});

it('takes a thousand users and not one more', async () => {
  const { as } = onStage('one-admin-agent');
  const { body } = await as('katrin').post('/users/bulk', { items: many(1000) });
  expect([body.done, body.failed]).toEqual([1000, 0]);

  for (const count of [0, 1001]) {
    expect(await as('katrin').post('/users/bulk', { items: many(count) })).toMatchObject({ status: 422 });
  }
});

it('refuses the whole to somebody who may add nobody (R-USR-15)', async () => {
  const { as } = onStage('reseller-with-staff');
  expect(await as('jonas').post('/users/bulk', { items: many(2) })).toMatchObject({
    status: 403,
    body: { code: 'not-an-admin-agent' },
  });
});

it('changes the roles of many, each at its version', async () => {
  const { as } = onStage('reseller-with-staff');
  const { body: before } = await as('katrin').get('/users/jonas-weber');
  const items = [
    { userId: 'jonas-weber', etag: before.etag, roles: ['helpdesk-agent'] },
    { userId: 'jonas-weber', etag: before.etag, roles: ['sales-agent'] },
    { userId: 'svenja-petersen', etag: 'v1', roles: ['sales-agent'] },
    { userId: 'user-kaya', etag: 'v1', roles: ['nothing'] },
    { userId: 'user-kaya', etag: 'v1', roles: ['helpdesk-agent'] },
  ];
  const { body } = await as('katrin').post('/users/bulk/roles', { items });

  expect(body).toMatchObject({ done: 2, failed: 3 });
  expect(body.items).toMatchObject([
    { done: true, user: { roles: ['helpdesk-agent'] } },
    { done: false, code: 'precondition-failed', current: { id: 'jonas-weber', roles: ['helpdesk-agent'] } },
    { done: false, code: 'not-found' },
    { done: false, code: 'unknown-role' },
    { done: true },
  ]);
});

it('goes on with the roles that somebody has left to the own account', async () => {
  const { as, sandbox } = onStage('reseller-with-staff');
  bend(sandbox, 'user-kaya', { roles: ['global-admin', 'admin-agent'] });
  const etagOf = async (id: string) => (await as('katrin').get(`/users/${id}`)).body.etag;
  const items = [
    { userId: 'katrin-brandl', etag: await etagOf('katrin-brandl'), roles: ['sales-agent'] },
    { userId: 'jonas-weber', etag: await etagOf('jonas-weber'), roles: ['helpdesk-agent'] },
  ];
  const { body } = await as('katrin').post('/users/bulk/roles', { items });

  expect(body.items.map(({ code }: { code?: string }) => code)).toEqual(['own-roles', undefined]);
  items[0]!.roles = ['global-admin'];
  items[1]!.etag = await etagOf('jonas-weber');
  const { body: next } = await as('katrin').post('/users/bulk/roles', { items });
  expect(next.items[0]).toMatchObject({ done: true });
});
