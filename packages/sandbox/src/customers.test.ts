import { current } from '@twotier/core';
import { expect, it } from 'vitest';
import { bend, onStage, type Stage } from './testing/stage.js';

it('tells account, services, users and licenses of a customer (R-CUS-10)', async () => {
  const { as } = onStage('one-provider');
  const { body } = await as('katrin').get('/customers/donaufisch');

  expect(body).toEqual({
    id: 'donaufisch',
    etag: 'v1',
    name: 'Donaufisch Feinkost GmbH',
    account: {
      domain: 'donaufisch.onmicrosoft.example',
      tenantId: expect.stringMatching(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/),
      country: 'DE',
      city: 'Passau',
    },
    edges: [
      {
        partner: expect.objectContaining({ id: 'studio-brandl' }),
        etag: 'v1',
        state: 'active',
        origin: 'other-portal',
        adminPermissions: true,
        since: '2026-07-23T09:00:00.000Z',
      },
    ],
    subscriptions: [
      {
        id: expect.any(String),
        etag: 'v1',
        offerName: 'Microsoft 365 Business Premium',
        quantity: 8,
        assigned: 3,
        state: 'active',
        orderedBy: 'Studio Brandl IT GmbH',
        orderedAt: '2026-05-04T09:00:00.000Z',
      },
    ],
    users: ['Alois Fischer', 'Birgit Saller', 'Cem Aydin'].map((fullName) => ({
      id: expect.any(String),
      fullName,
      userName: expect.stringContaining('@donaufisch.onmicrosoft.example'),
      licenses: ['Microsoft 365 Business Premium'],
    })),
    manage: { allowed: true },
  });
});

it('tells why a customer cannot be administered (R-CUS-02, R-CUS-13)', async () => {
  const { as, sandbox } = onStage('one-provider');
  expect((await as('katrin').get('/customers/kanzlei-ostermeier')).body.manage).toMatchObject({
    allowed: false,
    reason: { code: 'admin-permissions-missing', rule: 'R-CUS-13' },
  });
  bend(sandbox, 'jonas-weber', { roles: ['helpdesk-agent'] });
  expect((await as('jonas').get('/customers/donaufisch')).body.manage.reason.code).toBe('permission-missing');
});

it('shows each partner the own customers, and of the shared ones both edges (R-PRV-18)', async () => {
  const { as } = onStage('one-provider');
  const { body: shared } = await as('katrin').get('/partnerships/partnership-nordwind-studio-brandl/customers');
  expect(shared.items.map(({ id }: { id: string }) => id)).toEqual(['praxis-lindenhof']);

  const { body: record } = await as('svenja').get('/customers/praxis-lindenhof');
  expect(record.edges.map(({ partner }: { partner: { id: string } }) => partner.id)).toEqual([
    'nordwind',
    'studio-brandl',
  ]);
  expect((await as('svenja').get('/customers/donaufisch')).status).toBe(404);
});

it('forgets an ended relationship at once', async () => {
  const { as, sandbox } = onStage('one-provider');
  const edge = sandbox.world.relationship('studio-brandl', 'donaufisch')!;
  sandbox.world.saveRelationship({ ...edge, state: 'ended' });

  expect((await as('katrin').get('/customers/donaufisch')).status).toBe(404);
  expect((await as('katrin').get('/customers?search=Donau')).body.total).toBe(0);
});

it('searches at the start of name and domain', async () => {
  const { as } = onStage('distributor-small');
  const total = async (search: string) =>
    (await as('svenja').get(`/customers?search=${encodeURIComponent(search)}`)).body.total;

  expect(await total('')).toBe(40);
  expect(await total('bäckerei')).toBeGreaterThan(0);
  expect(await total('ckerei')).toBe(0);
  expect((await as('svenja').get('/partnerships?limit=5')).body).toMatchObject({ total: 12, next: expect.any(String) });
  expect((await as('svenja').get('/partnerships?search=alster')).body.total).toBe(1);
});

const brandls = '/customers/praxis-lindenhof/relationships/studio-brandl';

/** Everything that runs for Praxis Lindenhof is cancelled. */
function nothingRuns({ sandbox }: Pick<Stage, 'sandbox'>): void {
  for (const one of sandbox.world.subscriptionsOf('praxis-lindenhof')) {
    sandbox.world.saveSubscription({ ...one, state: 'cancelled' });
  }
}

it('ends the own relationship once nothing runs under it, and leaves the list at once (R-CUS-35, R-CUS-36)', async () => {
  const stage = onStage('one-provider');
  const { as } = stage;
  const { body: running } = await as('katrin').delete(brandls, 'v1');
  expect(running).toMatchObject({ status: 409, code: 'subscriptions-running', refusal: { count: 1 } });
  const { body: before } = await as('katrin').get(`${brandls}/ending`);
  expect(before).toMatchObject({ etag: 'v1', decision: { allowed: false, reason: { code: 'subscriptions-running' } } });
  expect(before.consequences).toContainEqual({ id: 'other-partners', rule: 'R-CUS-34', outcome: 'stays' });

  nothingRuns(stage);
  expect((await as('katrin').delete(brandls, 'v7')).body.code).toBe('precondition-failed');
  expect((await as('katrin').delete(brandls, 'v1')).body).toMatchObject({ state: 'ended', etag: 'v2' });
  expect((await as('katrin').get('/customers/praxis-lindenhof')).status).toBe(404);
  expect((await as('katrin').get('/customers?search=Praxis')).body.total).toBe(0);
  expect((await as('katrin').delete(brandls, 'v2')).status).toBe(404);
  expect((await as('svenja').get('/customers/praxis-lindenhof')).status).toBe(200);
  const { body: log } = await as('katrin').get('/activity?resource=customers');
  expect(log.items).toMatchObject([{ action: 'endRelationship', actor: { name: 'Katrin Brandl' } }]);
});

it('is ended by each partner for itself, or by the provider for its reseller, as the policy says (R-CUS-37)', async () => {
  const codeFor = async (persona: string, options: Parameters<typeof onStage>[1] = {}) => {
    const stage = onStage('one-provider', options);
    nothingRuns(stage);
    const { body } = await stage.as(persona).delete(brandls, 'v1');
    return body.code ?? body.state;
  };

  expect([await codeFor('katrin'), await codeFor('svenja')]).toEqual(['ended', 'no-relationship']);
  expect([await codeFor('katrin', { policy: current }), await codeFor('svenja', { policy: current })]).toEqual([
    'only-provider-ends-relationship',
    'ended',
  ]);
  const stage = onStage('one-provider', { policy: current });
  nothingRuns(stage);
  const partnership = stage.sandbox.world.partnershipOf('nordwind', 'studio-brandl')!;
  stage.sandbox.world.savePartnership({ ...partnership, state: 'ended' });
  expect((await stage.as('svenja').delete(brandls, 'v1')).status).toBe(404);
});

it('lists a customer its own resellers of record, and lets it take permissions away and give them back (R-CUS-39)', async () => {
  const { as } = onStage('one-provider');
  const { body } = await as('mira').get('/partners');
  expect(body.items).toMatchObject([
    { partner: { id: 'nordwind' }, adminPermissions: false },
    { partner: { id: 'studio-brandl' }, adminPermissions: true, etag: 'v1' },
  ]);

  const path = '/partners/studio-brandl/admin-permissions';
  expect((await as('lea').delete(path, 'v1')).body.code).toBe('only-customer-changes-permissions');
  expect((await as('mira').delete(path, 'v1')).body).toMatchObject({ adminPermissions: false, state: 'active' });
  expect((await as('mira').delete(path, 'v2')).body.code).toBe('admin-permissions-as-they-are');
  expect((await as('katrin').get('/customers/praxis-lindenhof')).body.manage.reason.code).toBe(
    'admin-permissions-missing',
  );
  expect((await as('katrin').get('/activity?resource=customers')).body.items).toMatchObject([
    { action: 'relationship.permissions-changed', actor: { kind: 'company', id: 'praxis-lindenhof' } },
  ]);
  expect((await as('mira').put(path, undefined, 'v2')).body).toMatchObject({ adminPermissions: true, etag: 'v3' });
  expect((await as('katrin').get('/partners')).body).toEqual({ items: [], total: 0 });
});

it('lists a former partner as long as it holds permissions, which can then be taken away (R-CUS-36, R-CUS-39)', async () => {
  const stage = onStage('one-provider');
  nothingRuns(stage);
  await stage.as('katrin').delete(brandls, 'v1');
  const partners = async () =>
    (await stage.as('mira').get('/partners')).body.items.map(({ partner }: { partner: { id: string } }) => partner.id);

  expect(await partners()).toEqual(['nordwind', 'studio-brandl']);
  expect((await stage.as('mira').put('/partners/studio-brandl/admin-permissions', undefined, 'v2')).body.code).toBe(
    'no-relationship',
  );
  await stage.as('mira').delete('/partners/studio-brandl/admin-permissions', 'v2');
  expect(await partners()).toEqual(['nordwind']);
});
