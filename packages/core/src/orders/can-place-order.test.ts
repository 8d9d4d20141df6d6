import { expect, it } from 'vitest';
import { aRelationship } from '../customers/relationship.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { aUser, katrin, svenja } from '../users/user.fixtures.js';
import { current } from '../policy.js';
import { canOrderFor, canPlaceOrder, type OrderFacts } from './can-place-order.js';
import { aRecord, onRecord } from './subscription.fixtures.js';

const ofNordwind = aRelationship({ partnerId: organizationId('nordwind'), adminPermissions: false });
const order = (facts: Partial<OrderFacts> = {}): OrderFacts => ({
  actor: svenja(),
  party: 'indirect-provider',
  resellerId: 'studio-brandl',
  customer: { id: organizationId('praxis-lindenhof'), name: 'praxislindenhof.onmicrosoft.example' },
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

it('does not take the provider’s relationship with another customer, nor any for a customer nobody knows (R-CUS-03)', () => {
  const relationship = { ...ofNordwind, customerId: organizationId('toepferei-auwald') };
  const { customer } = order();
  expect([
    canPlaceOrder(order({ relationship })),
    canPlaceOrder(order({ customer: { ...customer, id: undefined } })),
  ]).toEqual([noRelationship, noRelationship]);
});

const today = (facts: Partial<OrderFacts> = {}): OrderFacts =>
  order({ policy: current, onRecord: onRecord(), customerAgreement: 'attested', ...facts });
const refusedWith = (reason: object) => ({ allowed: false, reason });

it('orders today for a customer that has agreed, naming the reseller with its consent (R-ORD-20, R-ORD-22, R-ORD-25, R-CUS-40)', () => {
  expect(canPlaceOrder(today())).toEqual({ allowed: true });
  expect(canPlaceOrder(today({ customerAgreement: 'accepted-by-customer' }))).toEqual({ allowed: true });
});

it('asks none of this where the source document is followed, which knows none of it', () => {
  expect(canPlaceOrder(order({ onRecord: undefined, customerAgreement: 'missing' }))).toEqual({ allowed: true });
});

it('orders nothing today without the PartnerID of the reseller (R-ORD-20)', () => {
  const missing = refusedWith({ code: 'on-record-missing', rule: 'R-ORD-20' });
  expect([
    canPlaceOrder(today({ onRecord: undefined })),
    canPlaceOrder(today({ onRecord: onRecord({ partnerId: undefined }) })),
  ]).toEqual([missing, missing]);
});

it('names no other reseller than the one for whom it is ordered (R-ORD-20)', () => {
  const record = aRecord({ organizationId: organizationId('donau-it') });
  expect(canPlaceOrder(today({ onRecord: onRecord({ record }) }))).toEqual(
    refusedWith({ code: 'on-record-of-another', rule: 'R-ORD-20', partnerId: '5284193' }),
  );
});

it('never names the provider itself (R-ORD-20)', () => {
  const record = aRecord({ organizationId: organizationId('nordwind'), kind: 'indirect-provider' });
  expect(canPlaceOrder(today({ onRecord: onRecord({ record }) }))).toEqual(
    refusedWith({ code: 'on-record-not-a-reseller', rule: 'R-ORD-20', partnerId: '5284193' }),
  );
});

it.each([
  ['suspended', aRecord({ status: 'suspended' }), 'on-record-suspended'],
  ['without a linked account', aRecord({ organizationId: undefined }), 'on-record-not-linked'],
] as const)('orders nothing new with a reseller that is %s (R-ORD-29)', (_how, record, code) => {
  expect(canPlaceOrder(today({ onRecord: onRecord({ record }) }))).toEqual(
    refusedWith({ code, rule: 'R-ORD-29', partnerId: '5284193' }),
  );
});

it.each([undefined, false])('wants the reseller’s consent attested (R-ORD-22)', (consentAttested) => {
  expect(canPlaceOrder(today({ onRecord: onRecord({ consentAttested }) }))).toEqual(
    refusedWith({ code: 'reseller-consent-missing', rule: 'R-ORD-22' }),
  );
});

it('orders nothing for a customer that has not agreed, or of which that is not known (R-ORD-25, R-CUS-40)', () => {
  expect([
    canPlaceOrder(today({ customerAgreement: 'missing' })),
    canPlaceOrder(today({ customerAgreement: undefined })),
    canPlaceOrder(today({ customerAgreement: '__proto__' as 'missing' })),
  ]).toEqual([
    refusedWith({ code: 'customer-agreement-missing', rule: 'R-ORD-25' }),
    refusedWith({ code: 'customer-agreement-unknown', rule: 'R-ORD-25' }),
    refusedWith({ code: 'customer-agreement-unknown', rule: 'R-ORD-25' }),
  ]);
});

it('says whether a customer can be ordered for at all, before there is an order to look at', () => {
  const facts = today({ onRecord: undefined, customerAgreement: undefined });
  expect([canOrderFor(facts), canOrderFor({ ...facts, relationship: undefined })]).toEqual([
    { allowed: true },
    noRelationship,
  ]);
});
