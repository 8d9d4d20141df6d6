import { expect, it } from 'vitest';
import { aCustomer } from './party.fixtures.js';
import { Organization, OrganizationId, partyKinds, UserId } from './party.js';

it('knows three parties: provider, reseller and customer (R-GEN-01)', () => {
  expect(partyKinds).toEqual(['indirect-provider', 'indirect-reseller', 'customer']);
});

it('takes a company as one of the three parties, and as no other', () => {
  expect([
    Organization.safeParse(aCustomer()).success,
    Organization.safeParse({ ...aCustomer(), kind: 'distributor' }).success,
  ]).toEqual([true, false]);
});

it('takes an id of one to a hundred characters', () => {
  const lengths = [0, 1, 100, 101];
  expect(lengths.map((length) => OrganizationId.safeParse('x'.repeat(length)).success)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(lengths.map((length) => UserId.safeParse('x'.repeat(length)).success)).toEqual([false, true, true, false]);
});
