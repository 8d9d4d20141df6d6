import { expect, it } from 'vitest';
import { bend, onStage } from './testing/stage.js';

it('tells account, services, users and licenses of a customer (R-CUS-10)', async () => {
  const { as } = onStage('one-provider');
  const { body } = await as('katrin').get('/customers/donaufisch');

  expect(body).toEqual({
    id: 'donaufisch',
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
        state: 'active',
        origin: 'other-portal',
        adminPermissions: true,
        since: '2026-07-23T09:00:00.000Z',
      },
    ],
    subscriptions: [
      {
        id: expect.any(String),
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
