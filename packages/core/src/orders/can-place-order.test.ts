import { expect, it } from 'vitest';
import { aRelationship } from '../customers/relationship.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { aUser, katrin, svenja } from '../users/user.fixtures.js';
import { canPlaceOrder, type OrderFacts } from './can-place-order.js';

const ofNordwind = aRelationship({ partnerId: organizationId('nordwind'), adminPermissions: false });
const order = (facts: Partial<OrderFacts> = {}): OrderFacts => ({
  actor: svenja(),
  party: 'indirect-provider',
  resellerId: 'studio-brandl',
  customer: 'praxislindenhof.onmicrosoft.example',
  partnership: aPartnership(),
  relationship: ofNordwind,
  ...facts,
});
const noPartnership = {
  allowed: false,
  reason: { code: 'no-partnership', rule: 'R-ORD-02', providerId: 'nordwind', resellerId: 'studio-brandl' },
};
const noRelationship = {
  allowed: false,
  reason: {
    code: 'no-reseller-relationship',
    rule: 'R-CUS-03',
    providerId: 'nordwind',
    customer: 'praxislindenhof.onmicrosoft.example',
  },
};

it('lets the provider order, with a partnership and a relationship of its own (R-ORD-01, R-ORD-02, R-GEN-03, R-PRV-11)', () => {
  expect(canPlaceOrder(order())).toEqual({ allowed: true });
});

it('asks administrator permissions of nobody who only orders (R-CUS-14)', () => {
  expect(canPlaceOrder(order({ relationship: { ...ofNordwind, adminPermissions: false } }))).toEqual({ allowed: true });
});

it.each(['indirect-reseller', 'customer'] as const)(
  'lets no %s order: only the provider deals with Microsoft (R-ORD-01, R-GEN-02)',
  (party) => {
    expect(canPlaceOrder(order({ actor: katrin(), party }))).toEqual({
      allowed: false,
      reason: { code: 'only-provider-orders', rule: 'R-ORD-01', party },
    });
  },
);

it.each([undefined, aPartnership({ state: 'ended' })])('needs the partnership in force (R-ORD-02)', (partnership) => {
  expect(canPlaceOrder(order({ partnership }))).toEqual(noPartnership);
});

it('does not take another partnership for it (R-ORD-02)', () => {
  const others = [
    aPartnership({ resellerId: organizationId('donau-it') }),
    aPartnership({ providerId: organizationId('elbe-distribution') }),
  ];
  expect(others.map((partnership) => canPlaceOrder(order({ partnership })))).toEqual([noPartnership, noPartnership]);
});

it('needs the provider’s own relationship; the partnership does not bring it (R-CUS-03, R-CUS-08, R-PRV-21)', () => {
  expect(canPlaceOrder(order({ relationship: undefined }))).toEqual(noRelationship);
});

it('does not take the reseller’s relationship for the provider’s (R-CUS-03)', () => {
  expect(canPlaceOrder(order({ relationship: aRelationship() }))).toEqual(noRelationship);
});

it('orders nothing once the provider’s relationship has ended (R-CUS-03, R-ORD-05)', () => {
  expect(canPlaceOrder(order({ relationship: { ...ofNordwind, state: 'ended' } }))).toEqual(noRelationship);
});

it('orders on without the administrator access to the reseller’s account, which is another fact (R-PRV-16)', () => {
  expect(canPlaceOrder(order({ partnership: aPartnership({ adminAccess: 'removed' }) }))).toEqual({ allowed: true });
});

it('leaves orders to those who manage subscriptions (R-USR-06)', () => {
  const actor = aUser('helper', ['helpdesk-agent'], { organizationId: organizationId('nordwind') });
  expect(canPlaceOrder(order({ actor }))).toEqual({
    allowed: false,
    reason: {
      code: 'permission-missing',
      rule: 'R-USR-06',
      permission: 'subscription.manage',
      roles: ['admin-agent', 'sales-agent'],
    },
  });
});
