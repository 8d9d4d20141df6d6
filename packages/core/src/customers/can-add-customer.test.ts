import { expect, it } from 'vitest';
import { aProvider, aReseller, organizationId } from '../parties/party.fixtures.js';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { aUser, katrin, svenja } from '../users/user.fixtures.js';
import { canAddCustomer, relationshipsOfAdded, type AddCustomerFacts } from './can-add-customer.js';
import { canManageCustomer } from './can-manage-customer.js';

const facts = (changed: Partial<AddCustomerFacts> = {}): AddCustomerFacts => ({
  actor: svenja(),
  provider: aProvider(),
  resellerId: aReseller().id,
  reseller: aReseller(),
  partnership: aPartnership(),
  isTaken: () => false,
  ...changed,
});
const backerei = { domain: 'baeckerei-sommer.onmicrosoft.example', country: 'DE' };

it('lets the provider add a customer for a reseller of its own (R-CUS-32, R-PRV-33)', () => {
  expect(canAddCustomer(facts(), backerei)).toEqual({ allowed: true });
});

it('keeps one account a customer: who has one is invited (R-CUS-31)', () => {
  const isTaken = (domain: string) => domain === 'baeckerei-sommer.onmicrosoft.example';
  expect(canAddCustomer(facts({ isTaken }), { ...backerei, domain: 'Baeckerei-Sommer.onmicrosoft.example.' })).toEqual({
    allowed: false,
    reason: { code: 'customer-exists', rule: 'R-CUS-31', domain: 'baeckerei-sommer.onmicrosoft.example' },
  });
});

it('adds no customer of another region, by the country of its work account (R-CUS-30)', () => {
  const otherRegion = (partner: string, customerCountry: string) => ({
    allowed: false,
    reason: { code: 'customer-other-region', rule: 'R-CUS-30', partner, customerCountry },
  });
  expect([
    canAddCustomer(facts(), { ...backerei, country: 'AT' }),
    canAddCustomer(facts(), { ...backerei, country: 'US' }),
    canAddCustomer(facts({ provider: aProvider({ country: 'US' }) }), backerei),
  ]).toEqual([
    { allowed: true },
    otherRegion('Studio Brandl IT GmbH', 'US'),
    otherRegion('Nordwind Distribution GmbH', 'DE'),
  ]);
});

it('leaves adding to the provider (R-CUS-32)', () => {
  const decision = (party: string) => ({
    allowed: false,
    reason: { code: 'only-provider-adds-customers', rule: 'R-CUS-32', party },
  });
  expect([
    canAddCustomer(facts({ actor: katrin(), provider: aReseller() }), backerei),
    canAddCustomer(facts({ actor: katrin() }), backerei),
  ]).toEqual([decision('indirect-reseller'), decision('indirect-provider')]);
});

it.each([undefined, aPartnership({ state: 'ended' }), aPartnership({ resellerId: organizationId('donau-it') })])(
  'adds for nobody without a partnership in force (R-PRV-33)',
  (partnership) => {
    expect(canAddCustomer(facts({ partnership }), backerei)).toEqual({
      allowed: false,
      reason: { code: 'no-partnership', rule: 'R-PRV-33', providerId: 'nordwind', resellerId: 'studio-brandl' },
    });
  },
);

it('leaves it to those who may create customers (R-USR-06)', () => {
  const actor = aUser('helper', ['helpdesk-agent'], { organizationId: organizationId('nordwind') });
  expect(canAddCustomer(facts({ actor }), backerei)).toMatchObject({
    allowed: false,
    reason: { code: 'permission-missing', permission: 'customer.create' },
  });
});

it('lists an added customer with both, and lets the reseller administer it (R-CUS-32)', () => {
  const [ofReseller, ofProvider] = relationshipsOfAdded(
    {
      customerId: organizationId('baeckerei-sommer'),
      resellerId: organizationId('studio-brandl'),
      providerId: organizationId('nordwind'),
    },
    '2026-11-20T09:00:00.000Z',
  );
  const begun = { customerId: 'baeckerei-sommer', state: 'active', origin: 'added-by-provider' };
  expect([ofReseller, ofProvider]).toMatchObject([
    { ...begun, partnerId: 'studio-brandl', adminPermissions: true },
    { ...begun, partnerId: 'nordwind', adminPermissions: false },
  ]);
  expect(canManageCustomer({ actor: katrin(), relationship: ofReseller })).toEqual({ allowed: true });
});
