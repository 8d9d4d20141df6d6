import { expect, it } from 'vitest';
import { bend, onStage, tokenIn, type Stage } from './testing/stage.js';

const joint = {
  kind: 'joint',
  providerId: 'nordwind',
  referenceName: 'Töpferei',
  email: 'e.auwald@toepfereiauwald.example',
};

async function invited(stage: Stage, body: Record<string, unknown> = joint): Promise<{ id: string; token: string }> {
  const told = await stage.as('katrin').post('/customer-invitations', body);
  return { id: told.body.invitation.id, token: tokenIn(told.body.letter.link) };
}

const accept = (token: string, consent = true) => ['/customer-invitations/acceptance', { token, consent }] as const;
const stateOf = async (stage: Stage, id: string) => {
  const { body } = await stage.as('katrin').get('/customer-invitations?limit=100');
  return body.items.find((one: { id: string }) => one.id === id);
};

it('drafts a letter and sends nothing (R-INV-02, R-INV-08, R-INV-09)', async () => {
  const stage = onStage('one-provider');
  const { status, body } = await stage.as('katrin').post('/customer-invitations', joint);

  expect(status).toBe(201);
  expect(body.invitation).toEqual({
    id: expect.stringMatching(/^invitation-/),
    etag: 'v1',
    state: 'drafted',
    kind: 'joint',
    reach: 'personal',
    acceptances: 0,
    referenceName: 'Töpferei',
    email: 'e.auwald@toepfereiauwald.example',
    createdAt: '2026-11-20T09:00:00.000Z',
    createdBy: 'Katrin Brandl',
    expiresAt: '2026-12-20T09:00:00.000Z',
    provider: expect.objectContaining({ id: 'nordwind' }),
  });
  expect(body.letter.subject).toBe('Confirm Studio Brandl IT GmbH and Nordwind Distribution GmbH as your resellers');
  expect(body.letter.body).toContain('20 December 2026');
  expect(stage.sandbox.outbox.all).toEqual([]);
});

it('lists nothing until the customer accepts, then the customer (R-INV-10, R-INV-11, R-CUS-12)', async () => {
  const stage = onStage('one-provider');
  const { id, token } = await invited(stage, { kind: 'single', email: joint.email });
  const names = async (persona: string) =>
    (await stage.as(persona).get('/customers')).body.items.map(({ name }: { name: string }) => name);
  expect(await names('katrin')).not.toContain('Töpferei Auwald');

  await stage.as('emil').post('/customer-invitations/preview', { token });
  expect(await names('katrin')).not.toContain('Töpferei Auwald');
  await stage.as('emil').post(...accept(token));
  expect(await names('katrin')).toContain('Töpferei Auwald');
  expect(await names('svenja')).not.toContain('Töpferei Auwald');
  expect(await stateOf(stage, id)).toMatchObject({
    state: 'accepted',
    customer: { id: 'toepferei-auwald', name: 'Töpferei Auwald' },
  });
});

it('starts both relationships together, with permissions for the reseller only (R-INV-26, R-CUS-13, R-CUS-14)', async () => {
  const stage = onStage('one-provider');
  const { token } = await invited(stage);
  const { body } = await stage.as('emil').post(...accept(token));

  expect(body).toEqual({
    kind: 'joint',
    partners: [expect.objectContaining({ id: 'studio-brandl' }), expect.objectContaining({ id: 'nordwind' })],
    acceptedAt: '2026-11-20T09:00:00.000Z',
  });
  const { body: record } = await stage.as('katrin').get('/customers/toepferei-auwald');
  expect(
    record.edges.map((edge: { partner: { id: string }; adminPermissions: boolean }) => [
      edge.partner.id,
      edge.adminPermissions,
    ]),
  ).toEqual([
    ['studio-brandl', true],
    ['nordwind', false],
  ]);
  expect(record.manage).toEqual({ allowed: true });
  const order = {
    customer: 'toepfereiauwald.onmicrosoft.example',
    resellerId: 'studio-brandl',
    offerId: 'exchange-online-1',
    quantity: 3,
  };
  expect((await stage.as('svenja').post('/orders', order)).status).toBe(201);
});

it('makes one relationship of two acceptances at once', async () => {
  const stage = onStage('one-provider');
  const { token } = await invited(stage);
  const told = await Promise.all([stage.as('emil').post(...accept(token)), stage.as('emil').post(...accept(token))]);

  expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200, 404]));
});

it('opens only for the company that is meant, and stays unused for others (R-OWN-06)', async () => {
  const stage = onStage('one-provider');
  const { id, token } = await invited(stage);
  const preview = async (persona: string) =>
    (await stage.as(persona).post('/customer-invitations/preview', { token })).body.code;

  expect(await preview('hannah')).toBe('invitation-for-another');
  expect(await preview('ruth')).toBe('not-a-customer');
  expect((await stage.as('mira').post(...accept(token))).body.code).toBe('invitation-for-another');
  expect((await stateOf(stage, id)).state).toBe('drafted');
  expect((await stage.as('emil').post(...accept(token))).status).toBe(200);
});

it('is answered by a global admin of the customer, with consent (R-INV-43)', async () => {
  const stage = onStage('one-provider');
  const { token } = await invited(stage, { kind: 'single', email: 'l.sommer@praxislindenhof.example' });
  expect((await stage.as('lea').post(...accept(token))).body.code).toBe('not-the-customers-global-admin');
  expect((await stage.as('lea').post('/customer-invitations/declination', { token })).body.code).toBe(
    'not-the-customers-global-admin',
  );
  expect((await stage.as('lea').post('/customer-invitations/preview', { token })).body.decision).toMatchObject({
    allowed: false,
  });

  expect((await stage.as('mira').post(...accept(token, false))).body.code).toBe('relationship-exists');
  const other = await invited(stage);
  expect((await stage.as('emil').post(...accept(other.token, false))).body.code).toBe('consent-missing');
});

it('asks again at acceptance whether the inviting side still stands (R-OWN-05, R-CUS-30)', async () => {
  const stage = onStage('one-provider');
  const { token } = await invited(stage);
  bend(stage.sandbox, 'katrin-brandl', { status: 'blocked' });
  expect((await stage.as('emil').post(...accept(token))).body.code).toBe('inviter-not-in-force');
  bend(stage.sandbox, 'katrin-brandl', { status: 'active' });

  const [partnership] = stage.sandbox.world.partnershipsOf('nordwind');
  stage.sandbox.world.savePartnership({ ...partnership!, state: 'ended' });
  expect((await stage.as('emil').post(...accept(token))).body.code).toBe('inviter-not-in-force');
  expect((await stage.as('katrin').post('/customer-invitations', joint)).body.code).toBe('no-partnership');

  const abroad = await invited(stage, { kind: 'single' });
  expect((await stage.as('hannah').post(...accept(abroad.token))).body.code).toBe('customer-other-region');
});

it('is declined with a reason that the reseller sees', async () => {
  const stage = onStage('one-provider');
  const { id, token } = await invited(stage);
  const { body } = await stage
    .as('emil')
    .post('/customer-invitations/declination', { token, reason: ' We have one. ' });

  expect(body).toEqual({ declinedAt: '2026-11-20T09:00:00.000Z' });
  expect(await stateOf(stage, id)).toMatchObject({ state: 'declined', declineReason: 'We have one.' });
  expect((await stage.as('emil').post(...accept(token))).body.code).toBe('invitation-link-invalid');
});

it('tells wrong, used, expired, revoked and renewed links from each other by nothing', async () => {
  const stage = onStage('one-provider');
  const [used, revoked, renewed, expired] = [
    await invited(stage),
    await invited(stage),
    await invited(stage),
    await invited(stage),
  ];
  await stage.as('emil').post('/customer-invitations/declination', { token: used.token });
  await stage.as('katrin').post(`/customer-invitations/${revoked.id}/revocation`);
  const { body } = await stage.as('katrin').post(`/customer-invitations/${renewed.id}/renewal`, {});
  expect(tokenIn(body.letter.link)).not.toBe(renewed.token);
  const entry = stage.sandbox.world.invitations.get(expired.id)!;
  stage.sandbox.world.saveInvitation({ ...entry, expiresAt: '2026-11-20T09:00:00.000Z' });

  const bodies: unknown[] = [];
  for (const token of ['x'.repeat(43), used.token, revoked.token, renewed.token, expired.token]) {
    const told = await stage
      .as('emil')
      .post('/customer-invitations/preview', { token }, { 'X-Correlation-Id': 'same' });
    bodies.push(told.body);
  }
  expect(bodies[0]).toMatchObject({ status: 404, code: 'invitation-link-invalid' });
  expect(bodies).toEqual(Array.from({ length: 5 }, () => bodies[0]));
});

it('shows where every invitation stands, newest first', async () => {
  const { as } = onStage('one-provider');
  const { body } = await as('katrin').get('/customer-invitations');
  const states = body.items.map(({ id, state }: { id: string; state: string }) => [
    id.replace('invitation-', ''),
    state,
  ]);

  expect(states).toEqual(
    ['drafted', 'opened', 'declined', 'revoked', 'expired', 'accepted'].map((state) => [state, state]),
  );
  expect((await as('katrin').get('/customer-invitations?state=expired')).body.total).toBe(1);
});

it('ends, renews and completes only what its state allows', async () => {
  const { as } = onStage('one-provider');
  const codeOf = async (path: string, body?: unknown) =>
    (await as('katrin').post(`/customer-invitations/${path}`, body)).body.code;

  expect(await codeOf('invitation-accepted/revocation')).toBe('event-does-not-fit');
  expect(await codeOf('invitation-accepted/renewal', {})).toBe('event-does-not-fit');
  expect(await codeOf('invitation-revoked/completion', { subject: '', body: '' })).toBe('invitation-not-open');
  expect(await codeOf('invitation-drafted/completion', { subject: '', body: 'no link' })).toBe(
    'invitation-link-missing',
  );
});

it('is for enrolled resellers (R-INV-01)', async () => {
  const ready = onStage('one-provider');
  expect((await ready.as('svenja').post('/customer-invitations', { kind: 'single' })).body.code).toBe(
    'only-reseller-invites',
  );
  expect((await ready.as('svenja').get('/customer-invitations')).body.code).toBe('only-reseller-invites');

  const early = onStage('enrollment-in-review');
  bend(early.sandbox, 'katrin-brandl', { roles: ['admin-agent'] });
  expect((await early.as('katrin').post('/customer-invitations', { kind: 'single' })).body.code).toBe('not-enrolled');
});

it('keeps the token of a letter out of everything else (R-SEC-01, R-INV-07)', async () => {
  const stage = onStage('one-provider');
  const key = { 'Idempotency-Key': 'canary' };
  const { body } = await stage.as('katrin').post('/customer-invitations', joint, key);
  const canary = tokenIn(body.letter.link);
  const afterwards = [
    await stage.as('katrin').post('/customer-invitations', joint, key),
    await stage.as('katrin').get('/customer-invitations'),
    await stage
      .as('katrin')
      .post(`/customer-invitations/${body.invitation.id}/completion`, { subject: '', body: canary }),
    await stage.as('hannah').post('/customer-invitations/preview', { token: canary }),
    stage.sandbox.outbox.all,
    [...stage.sandbox.world.invitations.values()],
  ];
  expect(JSON.stringify(afterwards)).not.toContain(canary);
});

it('counts guesses that come all at once, and none of the links that are good', async () => {
  const stage = onStage('one-provider');
  const { token } = await invited(stage);
  const preview = (body: unknown) => stage.as('emil').post('/customer-invitations/preview', body);
  for (let time = 0; time < 12; time += 1) expect((await preview({ token })).status).toBe(200);

  const guesses = await Promise.all(Array.from({ length: 30 }, () => preview({ token: 'x'.repeat(43) })));
  expect(guesses.filter(({ status }) => status === 404)).toHaveLength(10);
  expect(await preview({ token })).toMatchObject({ status: 429, body: { code: 'rate-limited' } });
  expect((await stage.as('hannah').post('/customer-invitations/preview', { token })).status).toBe(403);
});

it('makes one relationship of two acceptances at once', async () => {
  const stage = onStage('one-provider');
  const { token } = await invited(stage);
  const before = stage.sandbox.world.relationships.size;
  const told = await Promise.all([stage.as('emil').post(...accept(token)), stage.as('emil').post(...accept(token))]);

  expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200, 404]));
  expect(stage.sandbox.world.relationships.size - before).toBe(2);
});

it('makes a reusable link where it is asked for, which names nobody and says that it is one (R-INV-42, R-OWN-04)', async () => {
  const { as } = onStage('one-provider');
  const wish = { kind: 'single', reach: 'reusable', referenceName: 'Autumn fair' };
  const named = await as('katrin').post('/customer-invitations', { ...wish, email: 'e@toepfereiauwald.example' });
  expect(named.body).toMatchObject({ status: 422, code: 'reusable-link-names-customer', rule: 'R-INV-42' });

  const { body } = await as('katrin').post('/customer-invitations', wish);
  expect(body.invitation).toMatchObject({ reach: 'reusable', acceptances: 0, state: 'drafted' });
  expect(body.letter.body).not.toContain('works once');
  const { body: personal } = await as('katrin').post('/customer-invitations', { kind: 'single' });
  expect(personal.invitation.reach).toBe('personal');
});

it('tracks each acceptance through a reusable link on its own, until it is revoked (R-INV-42)', async () => {
  const stage = onStage('one-provider');
  const { as, sandbox } = stage;
  sandbox.world.relationships.delete('studio-brandl praxis-lindenhof');
  const { body } = await as('katrin').post('/customer-invitations', { kind: 'single', reach: 'reusable' });
  const { id } = body.invitation;
  const accept = async (persona: string) =>
    (await as(persona).post('/customer-invitations/acceptance', { token: tokenIn(body.letter.link), consent: true }))
      .body;

  expect((await accept('emil')).kind).toBe('single');
  sandbox.clock.advance('PT1H');
  expect((await accept('mira')).kind).toBe('single');
  expect((await accept('mira')).code).toBe('relationship-exists');

  expect((await as('katrin').get(`/customer-invitations/${id}`)).body).toMatchObject({
    state: 'opened',
    acceptances: 2,
  });
  expect((await as('katrin').get(`/customer-invitations/${id}/acceptances`)).body).toEqual({
    items: [
      { customer: { id: 'praxis-lindenhof', name: 'Praxis Lindenhof' }, acceptedAt: '2026-11-20T10:00:00.000Z' },
      { customer: { id: 'toepferei-auwald', name: 'Töpferei Auwald' }, acceptedAt: '2026-11-20T09:00:00.000Z' },
    ],
    total: 2,
  });
  const { body: log } = await as('katrin').get('/activity?action=customer-invitation.accepted');
  expect(log.total).toBe(2);

  await as('katrin').post(`/customer-invitations/${id}/revocation`);
  expect((await accept('hannah')).code).toBe('invitation-link-invalid');
});

it('lists the one acceptance of a personal invitation too, and to its sender only', async () => {
  const { as } = onStage('one-provider');
  const path = '/customer-invitations/invitation-accepted/acceptances';
  expect((await as('katrin').get(path)).body.items).toMatchObject([{ customer: { id: 'praxis-lindenhof' } }]);
  expect((await as('anton').get(path)).status).toBe(404);
  expect((await as('svenja').get(path)).body.code).toBe('only-reseller-invites');
});

it('stays open for others when a company declines a reusable link', async () => {
  const { as } = onStage('one-provider');
  const { body } = await as('katrin').post('/customer-invitations', { kind: 'single', reach: 'reusable' });
  const token = tokenIn(body.letter.link);
  expect((await as('emil').post('/customer-invitations/declination', { token, reason: 'No.' })).status).toBe(200);

  expect((await as('katrin').get(`/customer-invitations/${body.invitation.id}`)).body).toMatchObject({
    state: 'opened',
    acceptances: 0,
  });
});
