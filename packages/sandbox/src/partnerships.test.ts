import { expect, it } from 'vitest';
import { bend, lastToken, onStage, tokenIn } from './testing/stage.js';

const order = {
  customer: 'praxislindenhof.onmicrosoft.example',
  resellerId: 'studio-brandl',
  offerId: 'm365-business-basic',
  quantity: 2,
};
const authorize = (token: string, consent = true) =>
  ['/partnership-invitations/authorization', { token, consent }] as const;

it('shows who asks without changing anything but that it was opened (R-OWN-06)', async () => {
  const stage = onStage('provider-invited');
  const { body } = await stage.as('katrin').post('/partnership-invitations/preview', { token: await lastToken(stage) });

  expect(body).toEqual({
    provider: {
      id: 'nordwind',
      kind: 'indirect-provider',
      name: 'Nordwind Distribution GmbH',
      country: 'DE',
      city: 'Hamburg',
      domain: 'nordwind.onmicrosoft.example',
      region: 'europe',
    },
    reseller: {
      id: 'studio-brandl',
      kind: 'indirect-reseller',
      name: 'Studio Brandl IT GmbH',
      country: 'DE',
      city: 'Regensburg',
      domain: 'studiobrandl.onmicrosoft.example',
      region: 'europe',
    },
    invitedBy: 'Svenja Petersen',
    invitedAt: '2026-11-18T09:00:00.000Z',
    expiresAt: '2026-12-18T09:00:00.000Z',
    decision: { allowed: true },
  });
  const { body: list } = await stage.as('svenja').get('/partnership-invitations');
  expect(list.items[0]).toMatchObject({ state: 'opened', openedAt: '2026-11-20T09:00:00.000Z' });
  expect((await stage.as('katrin').get('/partnerships')).body.total).toBe(0);
});

it('authorizes only with the box ticked (R-PRV-07)', async () => {
  const stage = onStage('provider-invited');
  const told = await stage.as('katrin').post(...authorize(await lastToken(stage), false));
  expect(told.body).toMatchObject({ status: 422, code: 'consent-missing', rule: 'R-PRV-07' });
});

it('connects both at once: each stands on the other’s page, with administrator access (R-PRV-08 to R-PRV-10, R-PRV-13)', async () => {
  const stage = onStage('provider-invited');
  const { status, body } = await stage.as('katrin').post(...authorize(await lastToken(stage)));

  expect(status).toBe(201);
  expect(body).toMatchObject({
    state: 'authorized',
    adminAccess: 'granted',
    provider: { id: 'nordwind' },
    reseller: { id: 'studio-brandl' },
    authorizedAt: '2026-11-20T09:00:00.000Z',
    authorizedBy: 'Katrin Brandl',
    sharedCustomers: 0,
    readiness: { enrollment: 'ready', mpnId: '5284193', sameRegion: true },
  });
  for (const persona of ['katrin', 'svenja']) {
    expect((await stage.as(persona).get('/partnerships')).body.items).toEqual([body]);
  }
});

it('lets the provider order for the reseller’s customers, and before not (R-PRV-11, R-PRV-12)', async () => {
  const stage = onStage('provider-invited');
  const { world } = stage.sandbox;
  const since = world.now;
  const edge = {
    partnerId: 'nordwind' as never,
    customerId: 'praxis-lindenhof' as never,
    adminPermissions: false,
    since,
  };
  world.saveRelationship({ ...edge, state: 'active', origin: 'invitation' });
  expect((await stage.as('svenja').post('/orders', order)).body.code).toBe('no-partnership');

  await stage.as('katrin').post(...authorize(await lastToken(stage)));
  expect(await stage.as('svenja').post('/orders', order)).toMatchObject({ status: 201 });
});

it('shares no customer by the partnership alone (R-CUS-08, R-PRV-21)', async () => {
  const stage = onStage('provider-invited');
  const { body } = await stage.as('katrin').post(...authorize(await lastToken(stage)));

  expect((await stage.as('svenja').get('/customers')).body).toEqual({ items: [], total: 0 });
  expect((await stage.as('katrin').get(`/partnerships/${body.id}/customers`)).body).toEqual({ items: [], total: 0 });
  expect((await stage.as('katrin').get('/customers')).body.total).toBe(2);
});

it('leaves the partnership in force without administrator access (R-PRV-15, R-PRV-16, R-OWN-07)', async () => {
  const { as } = onStage('one-provider');
  const path = '/partnerships/partnership-nordwind-studio-brandl/admin-access';
  const { body } = await as('katrin').delete(path, 'v1');

  expect(body).toMatchObject({
    state: 'authorized',
    adminAccess: 'removed',
    adminAccessRemovedAt: '2026-11-20T09:00:00.000Z',
  });
  expect((await as('svenja').post('/orders', order)).status).toBe(201);
  expect((await as('katrin').delete(path, body.etag)).body.code).toBe('admin-access-removed');
  expect((await as('svenja').delete(path, body.etag)).body.code).toBe('no-partnership');
});

it('is begun by the provider, never by the reseller (R-PRV-03)', async () => {
  const { as } = onStage('one-provider');
  expect((await as('katrin').post('/partnership-invitations', {})).body).toMatchObject({
    status: 403,
    code: 'only-provider-connects',
  });
});

it('drafts a letter in the language that is asked for, with the link in its fragment (R-PRV-04, R-PRV-05)', async () => {
  const { as } = onStage('empty-distributor');
  const { body } = await as('svenja').post('/partnership-invitations', { referenceName: 'Brandl', locale: 'it' });

  expect(body.letter.link).toMatch(/^https:\/\/portal\.nordwind\.example\/authorize-provider#invitation=[\w-]{43}$/);
  expect(body.letter.body.split(body.letter.link)).toHaveLength(2);
  expect(body.letter.body).toContain('20 dicembre 2026');
  expect(JSON.stringify(body.invitation)).not.toContain(tokenIn(body.letter.link));
});

it('checks that an edited letter still has its own link and no other (R-INV-05, R-INV-06)', async () => {
  const { as } = onStage('empty-distributor');
  const { body: one } = await as('svenja').post('/partnership-invitations', {});
  const { body: two } = await as('svenja').post('/partnership-invitations', {});
  const done = async (text: string) =>
    (
      await as('svenja').post(`/partnership-invitations/${one.invitation.id}/completion`, {
        subject: 'Moin',
        body: text,
      })
    ).body;

  expect(await done(`Moin,\n${one.letter.link}.\nSvenja`)).toMatchObject({ state: 'drafted' });
  expect(await done('Moin')).toMatchObject({ code: 'invitation-link-missing' });
  expect(await done(one.letter.link.slice(0, -5))).toMatchObject({ code: 'invitation-link-altered' });
  expect(await done(`${one.letter.link} ${two.letter.link}`)).toMatchObject({ code: 'invitation-link-of-another' });
  const long = await done(`${one.letter.link} ${'x'.repeat(10_000)}`);
  expect(long).toMatchObject({ code: 'invitation-text-too-long' });
  expect(JSON.stringify(long)).not.toContain(tokenIn(one.letter.link));
});

it('answers wrong, used and expired links alike', async () => {
  const stage = onStage('provider-invited');
  const token = await lastToken(stage);
  await stage.as('katrin').post(...authorize(token));
  const preview = (given: string) =>
    stage.as('katrin').post('/partnership-invitations/preview', { token: given }, { 'X-Correlation-Id': 'same' });
  const late = onStage('provider-invited');
  const expired = await lastToken(late);
  late.sandbox.clock.advance(28);

  const [wrong, used] = [await preview('x'.repeat(43)), await preview(token)];
  const old = await late
    .as('katrin')
    .post('/partnership-invitations/preview', { token: expired }, { 'X-Correlation-Id': 'same' });
  expect(wrong).toMatchObject({ status: 404, body: { code: 'invitation-link-invalid', rule: 'R-OWN-04' } });
  expect([used.body, old.body]).toEqual([wrong.body, wrong.body]);
  expect(
    (
      await late
        .as('svenja')
        .post('/partnership-invitations/invitation-partnership/completion', { subject: '', body: '' })
    ).body.code,
  ).toBe('invitation-not-open');
});

it('refuses whoever is not a reseller, not enrolled, in another region or already connected', async () => {
  const stage = onStage('provider-invited');
  const token = await lastToken(stage);
  const { world } = stage.sandbox;
  const codeFor = async (persona: string) => (await stage.as(persona).post(...authorize(token))).body.code;

  expect(await codeFor('mira')).toBe('not-a-reseller');
  expect((await stage.as('mira').post('/partnership-invitations/preview', { token })).body.code).toBe('not-a-reseller');

  const application = world.applicationOf('studio-brandl')!;
  world.applications.set('studio-brandl', { ...application, state: 'rejected' });
  expect(await codeFor('katrin')).toBe('not-enrolled');
  world.applications.set('studio-brandl', application);

  const nordwind = world.company('nordwind');
  world.companies.set('nordwind', { ...nordwind, country: 'US' });
  expect(await codeFor('katrin')).toBe('provider-other-region');
  world.companies.set('nordwind', nordwind);

  bend(stage.sandbox, 'katrin-brandl', { roles: ['admin-agent'] });
  expect(await codeFor('katrin')).toBe('permission-missing');
  bend(stage.sandbox, 'katrin-brandl', { roles: ['global-admin'] });

  expect((await stage.as('svenja').post('/partnership-invitations', {})).status).toBe(201);
  const second = await lastToken(stage);
  await stage.as('katrin').post(...authorize(token));
  expect((await stage.as('katrin').post(...authorize(second))).body.code).toBe('partnership-exists');
});

const nordwinds = '/partnerships/partnership-nordwind-studio-brandl';

it('shows what its end would do before it is ended, and who may end it (R-OWN-07, R-PRV-36)', async () => {
  const { as } = onStage('one-provider');
  const { body } = await as('svenja').get(`${nordwinds}/ending`);

  expect(body).toMatchObject({ etag: 'v1', decision: { allowed: true } });
  const outcomes = Object.fromEntries(
    body.consequences.map(({ id, outcome }: { id: string; outcome: string }) => [id, outcome]),
  );
  expect(outcomes).toMatchObject({ 'list-entries': 'ends', customers: 'stays', 'administrator-access': 'stays' });
  expect(body.reminders[0]).toEqual({ id: 'affirm-good-faith', rule: 'R-PRV-37' });
  expect((await as('katrin').get(`${nordwinds}/ending`)).body.decision.reason.code).toBe('only-provider-ends');
});

it('ends by the provider alone, confirmed and in good faith (R-PRV-35, R-PRV-37)', async () => {
  const { as } = onStage('one-provider');
  const end = async (persona: string, body: object, etag = 'v1') =>
    (await as(persona).put(`${nordwinds}/ending`, body, etag)).body;
  const yes = { confirmed: true, goodFaith: true };

  expect(await end('katrin', yes)).toMatchObject({ status: 403, code: 'only-provider-ends' });
  expect(await end('hinnerk', yes)).toMatchObject({ code: 'permission-missing' });
  expect(await end('svenja', { ...yes, confirmed: false })).toMatchObject({ status: 422, code: 'end-not-confirmed' });
  expect(await end('svenja', { ...yes, goodFaith: false })).toMatchObject({ status: 422, code: 'good-faith-missing' });
  expect(await end('svenja', yes, 'v7')).toMatchObject({ code: 'precondition-failed', current: { etag: 'v1' } });
  expect(await end('svenja', yes)).toMatchObject({ state: 'ended', endedAt: '2026-11-20T09:00:00.000Z', etag: 'v2' });
  expect(await end('svenja', yes, 'v2')).toMatchObject({ code: 'no-partnership', rule: 'R-PRV-35' });
});

it('takes only the list entry and the orders along; customers, subscriptions and access stay (R-PRV-36, R-OWN-07)', async () => {
  const { as } = onStage('one-provider');
  const before = (await as('svenja').get('/customers/praxis-lindenhof/subscriptions')).body;
  await as('svenja').put(`${nordwinds}/ending`, { confirmed: true, goodFaith: true }, 'v1');

  for (const persona of ['katrin', 'svenja']) {
    expect((await as(persona).get('/partnerships')).body).toEqual({ items: [], total: 0 });
    expect((await as(persona).get('/partnerships?state=ended')).body.items).toMatchObject([{ state: 'ended' }]);
    expect((await as(persona).get('/customers/praxis-lindenhof')).status).toBe(200);
    expect((await as(persona).get(`${nordwinds}/customers`)).status).toBe(404);
  }
  expect((await as('svenja').get('/customers/praxis-lindenhof/subscriptions')).body).toEqual(before);
  expect((await as('svenja').post('/orders', order)).body.code).toBe('no-partnership');
  const { body: joint } = await as('katrin').post('/customer-invitations', { kind: 'joint', providerId: 'nordwind' });
  expect(joint.code).toBe('no-partnership');

  const { body } = await as('katrin').get(nordwinds);
  expect(body).toMatchObject({ state: 'ended', adminAccess: 'granted' });
  expect((await as('katrin').delete(`${nordwinds}/admin-access`, body.etag)).body.adminAccess).toBe('removed');
});

it('tells both logs that it has ended, the provider’s with the person (R-SEC-04)', async () => {
  const { as } = onStage('one-provider');
  await as('svenja').put(`${nordwinds}/ending`, { confirmed: true, goodFaith: true }, 'v1');

  expect((await as('katrin').get('/activity?resource=partnerships')).body.items).toMatchObject([
    { action: 'partnership.ended', actor: { kind: 'company', id: 'nordwind' } },
  ]);
  expect((await as('svenja').get('/activity?resource=partnerships')).body.items).toMatchObject([
    { action: 'endPartnership', actor: { name: 'Svenja Petersen' } },
  ]);
});

it('lets the provider take an invitation back and send it again (R-OWN-04)', async () => {
  const stage = onStage('provider-invited');
  const old = await lastToken(stage);
  const path = '/partnership-invitations/invitation-partnership';
  const preview = async (token: string) =>
    (await stage.as('katrin').post('/partnership-invitations/preview', { token })).status;

  const { body: revoked } = await stage.as('svenja').post(`${path}/revocation`);
  expect(revoked).toMatchObject({ state: 'revoked', revokedAt: '2026-11-20T09:00:00.000Z' });
  expect(await preview(old)).toBe(404);
  expect((await stage.as('svenja').post(`${path}/revocation`)).body.code).toBe('event-does-not-fit');

  const { body: renewed } = await stage.as('svenja').post(`${path}/renewal`, { locale: 'it' });
  expect(renewed.invitation).toMatchObject({ state: 'drafted', expiresAt: '2026-12-20T09:00:00.000Z' });
  expect([await preview(old), await preview(tokenIn(renewed.letter.link))]).toEqual([404, 200]);
  expect((await stage.as('svenja').get(path)).body).toMatchObject({ id: 'invitation-partnership', state: 'opened' });
});

it('is asked of the company whose address it names, and of no other (R-OWN-06)', async () => {
  const stage = onStage('one-provider');
  const readBy = async (persona: string, email: string) => {
    const { body } = await stage.as('svenja').post('/partnership-invitations', { referenceName: 'Somebody', email });
    const token = tokenIn(body.letter.link);
    return (await stage.as(persona).post('/partnership-invitations/preview', { token })).body.code ?? 'read';
  };

  expect(await readBy('anton', 'k.brandl@studio-brandl.example')).toBe('invitation-for-another');
  expect(await readBy('katrin', 'k.brandl@studio-brandl.example')).toBe('read');
  expect(await readBy('anton', 'somebody@nobody-knows.example')).toBe('invitation-for-another');
  expect(await readBy('anton', 'somebody@gmail.com')).toBe('read');
  expect(await readBy('anton', '')).toBe('read');
});
