import { expect, it } from 'vitest';
import { aRelationship } from '../customers/relationship.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { current } from '../policy.js';
import { jonas, svenja } from '../users/user.fixtures.js';
import { canChangeSeats, type SeatsFacts } from './can-change-seats.js';
import { canPlaceOrder } from './can-place-order.js';
import { aRecord, aSubscription, onRecord } from './subscription.fixtures.js';

const ofProvider = (changed: Partial<SeatsFacts> = {}): SeatsFacts => ({
  actor: svenja(),
  party: 'indirect-provider',
  resellerId: 'studio-brandl',
  customer: { id: organizationId('praxis-lindenhof'), name: 'Praxis Lindenhof' },
  partnership: aPartnership(),
  relationship: aRelationship({ partnerId: organizationId('nordwind'), adminPermissions: false }),
  subscription: aSubscription(),
  ...changed,
});
const ofReseller = (changed: Partial<SeatsFacts> = {}): SeatsFacts =>
  ofProvider({ actor: jonas(), party: 'indirect-reseller', relationship: aRelationship(), ...changed });
const today = { policy: current, onRecord: onRecord(), customerAgreement: 'attested' } as const;

it('lets the provider add licenses as it orders (R-ORD-03)', () => {
  expect(canChangeSeats(ofProvider(), 11)).toEqual({ allowed: true });
});

it('refuses more licenses for the reason for which it would refuse an order (R-ORD-03)', () => {
  for (const facts of [
    ofReseller(),
    ofProvider({ partnership: undefined }),
    ofProvider({ relationship: undefined }),
    ofProvider({ policy: current }),
  ]) {
    const order = canPlaceOrder(facts);
    expect(order.allowed).toBe(false);
    expect(canChangeSeats(facts, 11)).toEqual(order);
  }
});

it('lets the reseller give back licenses that nobody has: that orders nothing (R-ORD-04)', () => {
  expect([canChangeSeats(ofReseller(), 8), canChangeSeats(ofReseller(), 10)]).toEqual([
    { allowed: true },
    { allowed: true },
  ]);
});

it.each([7, 0, Number.NaN])('takes no license from a user who has it (%s)', (quantity) => {
  const facts = ofProvider({ partnership: undefined });
  expect(canChangeSeats(facts, quantity)).toEqual({
    allowed: false,
    reason: { code: 'seats-in-use', rule: 'R-ORD-04', subscriptionId: 'subscription-1', assigned: 8 },
  });
});

it('gives back all where nobody has been given one', () => {
  expect(canChangeSeats(ofReseller({ subscription: aSubscription({ assigned: undefined }) }), 1)).toEqual({
    allowed: true,
  });
});

it('changes only what is the own company’s (R-CUS-34)', () => {
  const subscription = aSubscription({ partnerIds: [organizationId('studio-brandl')] });
  expect(canChangeSeats(ofProvider({ subscription }), 11)).toEqual({
    allowed: false,
    reason: { code: 'subscription-of-another', rule: 'R-CUS-34', subscriptionId: 'subscription-1' },
  });
});

it('changes only a subscription that is active', () => {
  expect(canChangeSeats(ofProvider({ subscription: aSubscription({ state: 'suspended' }) }), 11)).toEqual({
    allowed: false,
    reason: {
      code: 'event-does-not-fit',
      rule: 'R-ORD-03',
      state: 'suspended',
      event: 'change-seats',
      fitting: ['resume', 'cancel'],
    },
  });
});

it('needs today for every change a reseller on record that is good for it (R-PRV-40, R-ORD-29)', () => {
  const suspended = onRecord({ record: aRecord({ status: 'suspended' }) });
  const decision = {
    allowed: false,
    reason: { code: 'on-record-suspended', rule: 'R-ORD-29', partnerId: '5284193' },
  };
  expect([
    canChangeSeats(ofProvider(today), 11),
    canChangeSeats(ofReseller(today), 9),
    canChangeSeats(ofProvider({ ...today, onRecord: suspended }), 11),
    canChangeSeats(ofReseller({ ...today, onRecord: suspended }), 9),
  ]).toEqual([{ allowed: true }, { allowed: true }, decision, decision]);
});

it('asks for no consent of the reseller to give licenses back (R-ORD-22)', () => {
  const facts = { ...today, onRecord: onRecord({ consentAttested: false }) };
  expect([canChangeSeats(ofReseller(facts), 9), canChangeSeats(ofProvider(facts), 11)]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'reseller-consent-missing', rule: 'R-ORD-22' } },
  ]);
});
