import { expect, it } from 'vitest';
import { canManageCustomer } from '../customers/can-manage-customer.js';
import { aRelationship } from '../customers/relationship.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { jonas, katrin } from '../users/user.fixtures.js';
import { canAssignLicense, type AssignLicenseFacts } from './can-assign-license.js';
import { aSubscription } from './subscription.fixtures.js';

const facts = (changed: Partial<AssignLicenseFacts> = {}): AssignLicenseFacts => ({
  actor: katrin(),
  relationship: aRelationship(),
  subscription: aSubscription(),
  user: { usageLocation: 'DE' },
  ...changed,
});

it('lets the reseller give a license to a user of its customer, without ordering (R-ORD-04)', () => {
  expect(canAssignLicense(facts())).toEqual({ allowed: true });
});

it.each([undefined, ''])('needs to know where the user uses it (R-ORD-28)', (usageLocation) => {
  expect(canAssignLicense(facts({ user: { usageLocation } }))).toEqual({
    allowed: false,
    reason: { code: 'usage-location-missing', rule: 'R-ORD-28' },
  });
});

it('gives no more than there are: one more is an order (R-ORD-03)', () => {
  const noneFree = {
    allowed: false,
    reason: { code: 'no-license-free', rule: 'R-ORD-03', subscriptionId: 'subscription-1' },
  };
  const give = (assigned: number | undefined) => canAssignLicense(facts({ subscription: aSubscription({ assigned }) }));
  expect([give(9), give(undefined), give(10), give(Number.NaN)]).toEqual([
    { allowed: true },
    { allowed: true },
    noneFree,
    noneFree,
  ]);
});

it('is administering, for whoever may do that for this customer (R-CUS-13)', () => {
  for (const { actor, relationship } of [
    facts({ actor: jonas() }),
    facts({ relationship: undefined }),
    facts({ relationship: aRelationship({ adminPermissions: false }) }),
  ]) {
    const manage = canManageCustomer({ actor, relationship });
    expect(manage.allowed).toBe(false);
    expect(canAssignLicense(facts({ actor, relationship }))).toEqual(manage);
  }
});

it('does not take a relationship with another customer for it', () => {
  const relationship = aRelationship({ customerId: organizationId('toepferei-auwald') });
  expect(canAssignLicense(facts({ relationship }))).toMatchObject({ reason: { code: 'no-relationship' } });
});

it('gives none of a subscription that does not run', () => {
  expect(canAssignLicense(facts({ subscription: aSubscription({ state: 'suspended' }) }))).toMatchObject({
    allowed: false,
    reason: { code: 'event-does-not-fit', rule: 'R-ORD-04', state: 'suspended' },
  });
});

it('gives none for a customer without a relationship, though the subscription has one free (R-CUS-02)', () => {
  expect(canAssignLicense(facts({ relationship: undefined }))).toMatchObject({
    allowed: false,
    reason: { code: 'no-relationship' },
  });
});
