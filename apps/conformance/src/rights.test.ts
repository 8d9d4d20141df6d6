import { beforeEach, describe, expect, it } from 'vitest';
import { as, cast, reset, type Role } from './ask.js';

beforeEach(reset);

const order = {
  customer: cast.customerDomain,
  resellerId: cast.reseller.organizationId,
  offerId: cast.offerId,
  quantity: 1,
};
const partnershipOf = async (role: Role) => (await as(role, 'listPartnerships')).body.items[0];

describe('orders', () => {
  it('are placed by the provider, never by the reseller (R-ORD-01)', async () => {
    expect((await as('provider', 'placeOrder', { body: order })).status).toBe(201);
    expect(await as('reseller', 'placeOrder', { body: order })).toMatchObject({
      status: 403,
      body: { code: 'only-provider-orders', rule: 'R-ORD-01' },
    });
    expect((await as('customer', 'placeOrder', { body: order })).status).toBe(403);
  });

  it('need the provider’s own relationship with the customer (R-CUS-03)', async () => {
    const { body } = await as('reseller', 'listCustomers', { query: '?limit=100' });
    const shared = (await as('provider', 'listCustomers', { query: '?limit=100' })).body.items as { id: string }[];
    const onlyTheResellers = (body.items as { id: string; domain: string }[]).find(({ id }) =>
      shared.every((other) => other.id !== id),
    )!;
    expect(await as('provider', 'placeOrder', { body: { ...order, customer: onlyTheResellers.domain } })).toMatchObject(
      {
        status: 409,
        body: { code: 'no-reseller-relationship' },
      },
    );
  });

  it('are answered beforehand as they would be when placed', async () => {
    for (const role of ['provider', 'providerHelper', 'reseller', 'customer'] as const) {
      const { body: decision } = await as(role, 'checkOrder', { body: order });
      const placed = await as(role, 'placeOrder', { body: order });
      expect(decision.allowed, role).toBe(placed.status === 201);
      if (!decision.allowed) expect(decision.reason).toEqual(placed.body.refusal);
    }
  });
});

describe('administrator access', () => {
  it('is a grant of its own: removing it leaves the partnership (R-PRV-16)', async () => {
    const { id, etag } = await partnershipOf('reseller');
    const headers = { 'If-Match': `"${etag}"` };
    expect((await as('reseller', 'removeAdminAccess', { params: { partnershipId: id }, headers })).status).toBe(200);

    expect(await partnershipOf('provider')).toMatchObject({ id, state: 'authorized', adminAccess: 'removed' });
    expect((await as('provider', 'placeOrder', { body: order })).status).toBe(201);
  });
});

describe('roles', () => {
  const add = (role: Role, roles: readonly string[]) =>
    as(role, 'addUser', { body: { fullName: 'Somebody New', email: 'new@conformance.example', roles } });

  it('are given by those who may give them, and nobody adds to the own ones (R-OWN-02)', async () => {
    const params = { userId: cast.resellerHelper.userId };
    const { body: helper } = await as('reseller', 'getUser', { params });
    const upwards = await as('resellerHelper', 'changeRoles', {
      params,
      body: { roles: ['admin-agent'] },
      headers: { 'If-Match': `"${helper.etag}"` },
    });
    expect(upwards.status).toBe(403);
    expect((await as('reseller', 'getUser', { params })).body.roles).toEqual(helper.roles);
  });

  it('that do not exist, none at all and two of one category are refused with their own reasons', async () => {
    expect((await add('reseller', ['super-admin'])).status).toBe(422);
    expect(await add('reseller', [])).toMatchObject({ status: 422, body: { code: 'roles-missing', rule: 'R-USR-21' } });
    expect(await add('reseller', ['admin-agent', 'sales-agent'])).toMatchObject({
      status: 422,
      body: { code: 'roles-of-one-category' },
    });
    expect((await add('reseller', ['__proto__'])).status).toBe(422);
  });
});

describe('a refusal', () => {
  it('says code, rule and evidence, and a reference to name', async () => {
    const { status, headers, body } = await as('reseller', 'placeOrder', { body: order });

    expect(status).toBe(403);
    expect(headers.get('Content-Type')).toBe('application/problem+json');
    expect(body).toMatchObject({
      type: expect.stringMatching(/^https?:/),
      title: expect.any(String),
      status: 403,
      code: 'only-provider-orders',
      rule: 'R-ORD-01',
      refusal: { code: 'only-provider-orders', rule: 'R-ORD-01', party: 'indirect-reseller' },
      correlationId: headers.get('X-Correlation-Id'),
    });
  });

  it('of what was typed names every wrong field at once', async () => {
    const told = await as('reseller', 'addUser', { body: { fullName: '', email: 'nobody', roles: 'all', more: 1 } });

    expect(told.status).toBe(422);
    expect((told.body.errors as { path: string }[]).map(({ path }) => path).toSorted()).toEqual([
      'email',
      'fullName',
      'more',
      'roles',
    ]);
  });
});
