import { expect, it } from 'vitest';
import { onStage, type Stage } from './testing/stage.js';

const sonnleitner = {
  resellerId: 'studio-brandl',
  name: 'Gärtnerei Sonnleitner',
  domain: 'GaertnereiSonnleitner.onmicrosoft.example',
  country: 'DE',
  admin: { fullName: 'Rosa Sonnleitner', email: 'r.sonnleitner@gaertnerei-sonnleitner.example' },
};
const add = (stage: Stage, changed: object = {}, persona = 'svenja') =>
  stage.as(persona).post('/customers', { ...sonnleitner, ...changed });

it('puts the customer into both lists, the reseller to administer it (R-CUS-32)', async () => {
  const stage = onStage('one-provider');
  const { status, body } = await add(stage);
  const { id } = body.customer;

  expect({ status, domain: body.customer.domain }).toEqual({
    status: 201,
    domain: 'gaertnereisonnleitner.onmicrosoft.example',
  });
  const seen = await Promise.all(['svenja', 'katrin'].map((persona) => stage.as(persona).get(`/customers/${id}`)));
  expect(seen.map((told) => told.body.edges[0])).toMatchObject([
    { partner: { id: 'nordwind' }, state: 'active', origin: 'added-by-provider', adminPermissions: false },
    { partner: { id: 'studio-brandl' }, state: 'active', origin: 'added-by-provider', adminPermissions: true },
  ]);
  expect(seen.map((told) => told.body.manage.allowed)).toEqual([false, true]);
});

it('lets the admin in with the temporary password, to choose another (R-CUS-33, R-USR-13)', async () => {
  const { sandbox, ...stage } = onStage('one-provider');
  const { signInData } = (await add({ sandbox, ...stage })).body;
  const { userName, temporaryPassword } = signInData;

  expect(await sandbox.accounts.workAccounts.verifyPassword(userName, temporaryPassword)).toMatchObject({
    outcome: 'temporary',
    account: { organizationName: 'Gärtnerei Sonnleitner', roles: ['global-admin'] },
  });
});

it('adds nobody twice: who has a work account is invited (R-CUS-31)', async () => {
  const stage = onStage('one-provider');
  await add(stage);

  for (const domain of [
    sonnleitner.domain,
    'praxislindenhof.onmicrosoft.example',
    'BAECKEREIHUBER.onmicrosoft.example',
  ]) {
    expect(await add(stage, { domain }), domain).toMatchObject({
      status: 409,
      body: { code: 'customer-exists', rule: 'R-CUS-31' },
    });
  }
});

it('adds for the own resellers alone, in their region, and by a provider (R-PRV-33, R-CUS-30)', async () => {
  const stage = onStage('one-provider');
  const before = stage.sandbox.world.companies.size;

  for (const resellerId of ['seeblick', 'nobody', 'praxis-lindenhof', '__proto__']) {
    expect(await add(stage, { resellerId })).toMatchObject({ status: 409, body: { code: 'no-partnership' } });
  }
  expect(await add(stage, { country: 'US' })).toMatchObject({ status: 409, body: { code: 'customer-other-region' } });
  expect(await add(stage, {}, 'katrin')).toMatchObject({
    status: 403,
    body: { code: 'only-provider-adds-customers', rule: 'R-CUS-32' },
  });
  expect(stage.sandbox.world.companies.size).toBe(before);
});

it.each(['', 'one-label', 'two..dots.example', '-x.example', 'x'.repeat(300), 'bäcker.example', 'a b.example'])(
  'takes no domain that is none: %j',
  async (domain) => {
    expect(await add(onStage('one-provider'), { domain })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'domain' }] },
    });
  },
);

it('is written down for both sides, without the password', async () => {
  const stage = onStage('one-provider');
  const { customer, signInData } = (await add(stage)).body;

  const own = await stage.as('svenja').get('/activity?action=addCustomer');
  expect(own.body.items).toMatchObject([{ resource: { kind: 'customers', id: customer.id, name: customer.name } }]);
  const resellers = await stage.as('katrin').get('/activity?action=relationship.begun');
  expect(resellers.body.items).toMatchObject([
    { resource: { id: customer.id }, actor: { kind: 'company', id: 'nordwind' } },
  ]);
  expect((await stage.as('svenja').get('/activity?action=relationship.begun')).body.items).toEqual([]);
  expect(JSON.stringify([own.body, resellers.body])).not.toContain(signInData.temporaryPassword);
});
