import { expect, it } from 'vitest';
import { bend, onStage } from './testing/stage.js';

const vera = { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] };

it('adds a user at once and tells the sign-in data once (R-USR-08, R-USR-10, R-OWN-08)', async () => {
  const { as } = onStage('one-admin-agent');
  const { status, body } = await as('katrin').post('/users', vera);

  expect(status).toBe(201);
  expect(body).toEqual({
    user: {
      id: expect.stringMatching(/^user-/),
      organizationId: 'studio-brandl',
      ...vera,
      userName: 'v.zahn@studiobrandl.onmicrosoft.example',
      status: 'password-change-due',
      etag: 'v1',
      createdAt: '2026-11-20T09:00:00.000Z',
    },
    signInData: {
      userName: 'v.zahn@studiobrandl.onmicrosoft.example',
      temporaryPassword: expect.stringMatching(/^(?:[A-Za-z2-9]{5}-){3}[A-Za-z2-9]{5}$/),
      expiresAt: '2026-11-21T09:00:00.000Z',
    },
  });
  expect((await as('katrin').get(`/users/${body.user.id}`)).body).toEqual(body.user);
});

it('keeps the password of one answer out of everything else (R-SEC-01)', async () => {
  const stage = onStage('one-admin-agent');
  const key = { 'Idempotency-Key': 'canary' };
  const { body } = await stage.as('katrin').post('/users', vera, key);
  const canary: string = body.signInData.temporaryPassword;
  const { sandbox } = stage;
  const afterwards = [
    await stage.as('katrin').post('/users', vera, key),
    await stage.as('katrin').post('/users', vera),
    await stage.as('katrin').get('/users'),
    await stage.as('katrin').get(`/users/${body.user.id}`),
    sandbox.outbox.all,
    [...sandbox.world.people.values()].map((person) => ({ ...person, password: JSON.stringify(person.password) })),
  ];

  expect(JSON.stringify(afterwards)).not.toContain(canary);
});

it('lets the temporary password in once, to be replaced, and for one day (R-USR-12, R-USR-13)', async () => {
  const { as, sandbox } = onStage('one-admin-agent');
  const { body } = await as('katrin').post('/users', vera);
  const { userName, temporaryPassword } = body.signInData;
  const { workAccounts } = sandbox.accounts;

  expect(await workAccounts.verifyPassword(userName, 'wrong')).toEqual({ outcome: 'wrong' });
  expect(await workAccounts.verifyPassword(userName.toUpperCase(), temporaryPassword)).toMatchObject({
    outcome: 'temporary',
  });
  expect(await workAccounts.replaceTemporaryPassword(body.user.id, temporaryPassword)).toEqual({
    changed: false,
    because: 'same-as-temporary',
  });
  expect(await workAccounts.replaceTemporaryPassword(body.user.id, 'a password of her own')).toEqual({ changed: true });
  expect(await workAccounts.verifyPassword(userName, temporaryPassword)).toEqual({ outcome: 'wrong' });
  expect(await workAccounts.verifyPassword(userName, 'a password of her own')).toMatchObject({ outcome: 'right' });
  expect((await as('katrin').get(`/users/${body.user.id}`)).body.status).toBe('active');

  const { body: reset } = await as('katrin').post(`/users/${body.user.id}/password-resets`);
  sandbox.clock.advance('P1D');
  expect(await workAccounts.verifyPassword(userName, reset.signInData.temporaryPassword)).toEqual({
    outcome: 'expired',
  });
});

it('knows the person who enrolled by the user of that name, once the account is ready', async () => {
  const [before, after] = [onStage('unenrolled-reseller'), onStage('ready-reseller')];
  const [hint] = before.sandbox.accounts.workAccounts.hints();
  const signInTo = ({ sandbox }: typeof before) =>
    sandbox.accounts.workAccounts.verifyPassword(hint!.userName, hint!.password);

  expect(await signInTo(before)).toMatchObject({ outcome: 'right', account: { id: 'account-katrin' } });
  expect(await signInTo(after)).toMatchObject({ outcome: 'right', account: { id: 'katrin-brandl' } });
});

it('gives an address and a user name to one person (R-USR-04)', async () => {
  const { as } = onStage('reseller-with-staff');
  const taken = await as('katrin').post('/users', { ...vera, email: 'J.Weber@studio-brandl.example' });
  expect(taken.body).toMatchObject({ status: 409, code: 'email-taken', rule: 'R-USR-04' });

  const { body } = await as('katrin').post('/users', { ...vera, email: 'j.weber@brandl-gruppe.example' });
  expect(body.user.userName).toBe('j.weber2@studiobrandl.onmicrosoft.example');
});

it('gives roles as the rules say', async () => {
  const { as } = onStage('reseller-with-staff');
  const add = async (who: string, roles: string[]) => (await as(who).post('/users', { ...vera, roles })).body.code;

  expect(await add('jonas', ['sales-agent'])).toBe('not-an-admin-agent');
  expect(await add('katrin', [])).toBe('roles-missing');
  expect(await add('katrin', ['admin-agent', 'sales-agent'])).toBe('roles-of-one-category');
  expect(await add('katrin', ['toString'])).toBe('validation-failed');
});

it('lets an admin agent give agent roles and nothing above (R-OWN-02)', async () => {
  const { as, sandbox } = onStage('reseller-with-staff');
  bend(sandbox, 'jonas-weber', { roles: ['admin-agent'] });
  const etagOf = async (id: string) => (await as('jonas').get(`/users/${id}`)).body.etag as string;
  const change = async (id: string, roles: string[]) =>
    (await as('jonas').put(`/users/${id}/roles`, { roles }, await etagOf(id))).body.code;

  expect(await change('user-kaya', ['helpdesk-agent', 'referral-user'])).toBeUndefined();
  expect(await change('user-kaya', ['helpdesk-agent', 'global-admin'])).toBe('role-not-assignable');
  expect(await change('jonas-weber', ['admin-agent', 'report-viewer'])).toMatch(/own-roles|role-not-assignable/);
});

it('keeps the last admin agent and the last global admin (R-OWN-01)', async () => {
  const { as } = onStage('one-admin-agent');
  const { body } = await as('katrin').get('/users/katrin-brandl');
  const change = async (roles: string[]) =>
    (await as('katrin').put('/users/katrin-brandl/roles', { roles }, body.etag)).body.code;

  expect(await change(['global-admin'])).toBe('last-admin-agent');
  expect(await change(['admin-agent'])).toBe('last-global-admin');
});

it('asks a user who was removed before the first sign-in to change the password all the same (R-USR-13)', async () => {
  const { as } = onStage('reseller-with-staff');
  const newUser = { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] };
  const { user } = (await as('katrin').post('/users', newUser)).body;
  await as('katrin').delete(`/users/${user.id}`, user.etag);
  expect((await as('katrin').post(`/users/${user.id}/restorations`)).body.status).toBe('password-change-due');
});

it('shows both versions where two change the same user', async () => {
  const { as } = onStage('reseller-with-staff');
  const { body: seen } = await as('katrin').get('/users/jonas-weber');
  const first = await as('katrin').put('/users/jonas-weber/roles', { roles: ['helpdesk-agent'] }, seen.etag);
  const second = await as('katrin').put('/users/jonas-weber/roles', { roles: ['admin-agent'] }, seen.etag);

  expect(first.headers.get('ETag')).toBe(`"${first.body.etag}"`);
  expect(second).toMatchObject({ status: 412, body: { code: 'precondition-failed', current: first.body } });
});

it('removes a user and brings the user back within thirty days (R-USR-32)', async () => {
  const { as, sandbox } = onStage('reseller-with-staff');
  const { body: seen } = await as('katrin').get('/users/jonas-weber');
  expect((await as('katrin').delete('/users/jonas-weber', seen.etag)).body).toMatchObject({
    status: 'removed',
    removedAt: '2026-11-20T09:00:00.000Z',
  });
  expect((await as('jonas').get('/partnerships')).body.code).toBe('user-not-active');
  sandbox.clock.advance(30);
  const { body } = await as('katrin').post('/users/jonas-weber/restorations');
  expect([body.status, body.removedAt]).toEqual(['active', undefined]);

  expect((await as('katrin').post('/users/jonas-weber/restorations')).body.code).toBe('user-not-removed');
  expect((await as('katrin').post('/users/user-thalhammer/restorations')).body.code).toBe('user-purged');
});

it('removes neither the own account nor the last of a kind', async () => {
  const { as, sandbox } = onStage('one-admin-agent');
  const { body: own } = await as('katrin').get('/users/katrin-brandl');
  expect((await as('katrin').delete('/users/katrin-brandl', own.etag)).body.code).toBe('own-account');

  bend(sandbox, 'jonas-weber', { roles: ['user-management-admin'] });
  expect((await as('jonas').delete('/users/katrin-brandl', own.etag)).body.code).toBe('role-not-assignable');
});

it('lets only a global admin reset a global admin (R-USR-23)', async () => {
  const { as, sandbox } = onStage('reseller-with-staff');
  bend(sandbox, 'jonas-weber', { roles: ['user-management-admin'] });

  expect((await as('jonas').post('/users/user-zirngibl/password-resets')).body.code).toBe('global-admin-password');
  expect((await as('jonas').post('/users/user-pongratz/password-resets')).body.code).toBe('user-not-resettable');
  expect((await as('katrin').post('/users/user-zirngibl/password-resets')).status).toBe(201);
});

it('lists by page, and neither repeats nor hides anybody while users come and go', async () => {
  const { as, sandbox } = onStage('reseller-with-staff');
  const seen: string[] = [];
  const { body: first } = await as('katrin').get('/users?limit=10');
  seen.push(...first.items.map(({ fullName }: { fullName: string }) => fullName));
  expect(first.total).toBe(23);

  await as('katrin').post('/users', { ...vera, fullName: 'Aaron Abel', email: 'a.abel@studio-brandl.example' });
  sandbox.world.people.delete(first.items[9].id);
  for (let next = first.next; next !== undefined;) {
    const { body } = await as('katrin').get(`/users?limit=10&cursor=${next}`);
    seen.push(...body.items.map(({ fullName }: { fullName: string }) => fullName));
    next = body.next;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(23);
});

it('searches, filters and sorts', async () => {
  const { as } = onStage('reseller-with-staff');
  const names = async (query: string) =>
    (await as('katrin').get(`/users?${query}`)).body.items.map(({ fullName }: { fullName: string }) => fullName);

  expect(await names('search=YILDIZ')).toEqual(['Ahmet Yıldız']);
  expect(await names('status=removed')).toEqual(['Iris Schwarz', 'Oskar Thalhammer']);
  expect(await names('role=billing-admin')).toEqual(['Barbara Ebner', 'Benedikt Gruber']);
  expect((await names('sort=-fullName'))[0]).toBe('Theresa Aigner');
  expect((await names('sort=-lastSignInAt'))[0]).toBe('Ahmet Yıldız');
});

it.each([
  'limit=0',
  'limit=501',
  'limit=x',
  'cursor=%%%',
  'cursor=bm9wZQ',
  'status=gone',
  'sort=email',
  'who=me',
  'limit=1&limit=2',
])('does not understand ?%s', async (query) => {
  const { as } = onStage('reseller-with-staff');
  expect(await as('katrin').get(`/users?${query}`)).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
});
