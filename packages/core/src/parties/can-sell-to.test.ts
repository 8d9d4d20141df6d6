import { expect, it } from 'vitest';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { canSellTo } from './can-sell-to.js';
import { aCustomer, aProvider, aReseller, organizationId } from './party.fixtures.js';

const asReseller = { seller: aReseller(), partnerships: [aPartnership()] };
const asProvider = { seller: aProvider(), partnerships: [aPartnership()] };

it('lets several partners serve one customer (R-GEN-25)', () => {
  expect([
    canSellTo({ ...asReseller, customer: aCustomer() }),
    canSellTo({ ...asProvider, customer: aCustomer() }),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('makes no partner its own customer (R-GEN-26)', () => {
  expect(canSellTo({ ...asReseller, customer: { ...aCustomer(), id: aReseller().id } })).toEqual({
    allowed: false,
    reason: { code: 'own-customer', rule: 'R-GEN-26', organizationId: 'studio-brandl' },
  });
});

it('does not let a provider have its own reseller as a customer, whatever its tenant (R-GEN-26)', () => {
  const reseller = { ...aReseller(), isCspTenant: false };
  expect(canSellTo({ ...asProvider, customer: reseller })).toEqual({
    allowed: false,
    reason: {
      code: 'own-reseller-as-customer',
      rule: 'R-GEN-26',
      providerId: 'nordwind',
      resellerId: 'studio-brandl',
    },
  });
});

it.each([
  [{ state: 'ended' }],
  [{ providerId: organizationId('suedwind') }],
  [{ resellerId: organizationId('elbe-it') }],
] as const)('counts only the partnership of these two that is in force: not %j (R-GEN-26)', (facts) => {
  const customer = { ...aReseller(), isCspTenant: false };
  expect(canSellTo({ seller: aProvider(), customer, partnerships: [aPartnership(facts)] })).toEqual({ allowed: true });
});

const inCsp = (customerId: string) => ({
  allowed: false,
  reason: { code: 'customer-in-csp', rule: 'R-GEN-27', customerId },
});

it('does not sell to a tenant that sells in the program (R-GEN-27)', () => {
  const other = aReseller({ id: organizationId('elbe-it') });
  expect([
    canSellTo({ ...asReseller, customer: other }),
    canSellTo({ ...asReseller, customer: aProvider() }),
    canSellTo({ ...asReseller, customer: { ...aCustomer(), isCspTenant: true } }),
  ]).toEqual([inCsp('elbe-it'), inCsp('nordwind'), inCsp('praxis-lindenhof')]);
});

it('sells to a partner’s tenant that does not sell itself (R-GEN-25)', () => {
  const office = { ...aReseller({ id: organizationId('elbe-it') }), isCspTenant: false };
  expect(canSellTo({ ...asReseller, customer: office })).toEqual({ allowed: true });
});

it('finds the own reseller among several, and none where there is no partnership (R-GEN-26)', () => {
  const customer = { ...aReseller(), isCspTenant: false };
  const other = aPartnership({ resellerId: organizationId('elbe-it') });
  expect([
    canSellTo({ seller: aProvider(), customer, partnerships: [other, aPartnership()] }).allowed,
    canSellTo({ seller: aProvider(), customer, partnerships: [] }).allowed,
  ]).toEqual([false, true]);
});
