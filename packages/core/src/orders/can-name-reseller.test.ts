import { expect, it } from 'vitest';
import { aRelationship } from '../customers/relationship.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { jonas, svenja } from '../users/user.fixtures.js';
import type { SubscriptionActionFacts } from './can-manage-subscription.js';
import { canNameReseller, canNameSupportContact } from './can-name-reseller.js';
import { aRecord, aSubscription } from './subscription.fixtures.js';

const ofProvider = (changed: Partial<SubscriptionActionFacts> = {}): SubscriptionActionFacts => ({
  actor: svenja(),
  party: 'indirect-provider',
  subscription: aSubscription(),
  relationship: aRelationship({ partnerId: organizationId('nordwind'), adminPermissions: false }),
  ...changed,
});
const partnerId = '5284193';
const verified = { verification: { partnerId, record: aRecord() }, providerCountry: 'DE' };
const contact = { resellerId: 'studio-brandl', partnership: aPartnership() };

it('puts a reseller on a subscription by its verified PartnerID, in the provider’s list or not (R-PRV-38)', () => {
  expect(canNameReseller(ofProvider(), partnerId, verified)).toEqual({ allowed: true });
});

it.each([undefined, { partnerId: '5911306', record: aRecord({ partnerId: '5911306' }) }])(
  'puts nobody on it whose PartnerID has not been verified (R-PRV-38)',
  (verification) => {
    expect(canNameReseller(ofProvider(), partnerId, { ...verified, verification })).toEqual({
      allowed: false,
      reason: { code: 'reseller-not-verified', rule: 'R-PRV-38', partnerId },
    });
  },
);

it('puts nobody on it for whom the verification has found a reason against (R-PRV-38, R-PRV-40)', () => {
  const verification = { partnerId, record: aRecord({ status: 'inactive' }) };
  expect(canNameReseller(ofProvider(), partnerId, { ...verified, verification })).toEqual({
    allowed: false,
    reason: { code: 'on-record-not-active', rule: 'R-PRV-40', partnerId },
  });
});

it('lets the provider name a partner of its own support contact of a subscription (R-ORD-24, R-PRV-33)', () => {
  expect(canNameSupportContact(ofProvider(), contact)).toEqual({ allowed: true });
});

it.each([undefined, aPartnership({ state: 'ended' }), aPartnership({ resellerId: organizationId('donau-it') })])(
  'names nobody support contact without a partnership in force (R-ORD-24, R-PRV-33)',
  (partnership) => {
    expect(canNameSupportContact(ofProvider(), { ...contact, partnership })).toEqual({
      allowed: false,
      reason: { code: 'no-partnership', rule: 'R-PRV-33', providerId: 'nordwind', resellerId: 'studio-brandl' },
    });
  },
);

it('lets the reseller name nobody, itself included (R-PRV-33)', () => {
  const ofReseller = ofProvider({ actor: jonas(), party: 'indirect-reseller', relationship: aRelationship() });
  const decision = {
    allowed: false,
    reason: { code: 'only-provider-names-reseller', rule: 'R-PRV-33', party: 'indirect-reseller' },
  };
  expect([canNameReseller(ofReseller, partnerId, verified), canNameSupportContact(ofReseller, contact)]).toEqual([
    decision,
    decision,
  ]);
});

it('names nobody on a subscription that the provider does not manage', () => {
  const facts = ofProvider({ relationship: undefined });
  const decision = { allowed: false, reason: { code: 'no-relationship', rule: 'R-CUS-02', partnerId: 'nordwind' } };
  expect([canNameReseller(facts, partnerId, verified), canNameSupportContact(facts, contact)]).toEqual([
    decision,
    decision,
  ]);
});
