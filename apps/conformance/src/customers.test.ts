import { beforeEach, expect, it } from 'vitest';
import { as, cast, newKey, reset, type Asking } from './ask.js';

beforeEach(reset);

const domain = 'conformancebakery.onmicrosoft.example';
const add = (asking: Asking = {}) =>
  as('provider', 'addCustomer', {
    body: {
      resellerId: cast.reseller.organizationId,
      name: 'Conformance Bakery',
      domain,
      country: 'DE',
      admin: { fullName: 'Somebody New', email: 'somebody.new@conformance.example' },
    },
    ...asking,
  });

it('tells how the admin of a new customer signs in once, in the first answer and in no other (R-CUS-33)', async () => {
  const headers = { 'Idempotency-Key': newKey() };
  const first = await add({ headers });
  expect(first.status).toBe(201);
  const { customer, signInData } = first.body;
  expect(signInData.userName).toMatch(new RegExp(`@${domain}$`));
  expect(signInData.temporaryPassword.length).toBeGreaterThanOrEqual(16);

  const again = await add({ headers });
  expect(again).toMatchObject({ status: 201, body: { customer, signInData: { userName: signInData.userName } } });
  const params = { customerId: customer.id as string };
  const later = [
    again,
    await add(),
    await as('provider', 'getCustomer', { params }),
    await as('reseller', 'getCustomer', { params }),
    await as('provider', 'listActivity', { query: '?limit=100' }),
    await as('reseller', 'listActivity', { query: '?limit=100' }),
  ];
  expect(later.filter(({ text }) => text.includes(signInData.temporaryPassword))).toEqual([]);
});

it('an added customer stands in the lists of both, and the reseller administers it (R-CUS-32)', async () => {
  const { customer } = (await add()).body;
  const params = { customerId: customer.id as string };

  for (const role of ['provider', 'reseller'] as const) {
    const { body } = await as(role, 'getCustomer', { params });
    expect(body.edges[0]).toMatchObject({
      partner: { id: cast[role].organizationId },
      state: 'active',
      origin: 'added-by-provider',
      adminPermissions: role === 'reseller',
    });
  }
});

it('a company that has a work account is invited and not added, and none of another region (R-CUS-31, R-CUS-30)', async () => {
  const { body } = await add();
  const of = (changed: object) => ({
    resellerId: cast.reseller.organizationId,
    name: 'Another Bakery',
    domain: 'anotherbakery.onmicrosoft.example',
    country: 'DE',
    admin: { fullName: 'Somebody Else', email: 'somebody.else@conformance.example' },
    ...changed,
  });

  for (const taken of [body.customer.domain as string, cast.customerDomain, cast.customerDomain.toUpperCase()]) {
    expect(await add({ body: of({ domain: taken }) })).toMatchObject({
      status: 409,
      body: { code: 'customer-exists' },
    });
  }
  expect(await add({ body: of({ country: 'US' }) })).toMatchObject({
    status: 409,
    body: { code: 'customer-other-region' },
  });
});
