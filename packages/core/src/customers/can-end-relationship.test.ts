import { expect, it } from 'vitest';
import { aSubscription } from '../orders/subscription.fixtures.js';
import type { SubscriptionFacts } from '../orders/subscription.js';
import { organizationId } from '../parties/party.fixtures.js';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { current } from '../policy.js';
import { aUser, jonas, katrin, mira, svenja } from '../users/user.fixtures.js';
import { canManageCustomer } from './can-manage-customer.js';
import {
  canEndRelationship,
  endedRelationship,
  relationshipEndConsequences,
  type EndRelationshipFacts,
} from './can-end-relationship.js';
import { aRelationship } from './relationship.fixtures.js';

const ofNordwind = aRelationship({ partnerId: organizationId('nordwind'), adminPermissions: false });
const ofReseller = (changed: Partial<EndRelationshipFacts> = {}): EndRelationshipFacts => ({
  actor: katrin(),
  party: 'indirect-reseller',
  relationship: aRelationship(),
  subscriptions: [],
  ...changed,
});
const ofProvider = (changed: Partial<EndRelationshipFacts> = {}): EndRelationshipFacts =>
  ofReseller({
    actor: svenja(),
    party: 'indirect-provider',
    relationship: ofNordwind,
    partnership: aPartnership(),
    ...changed,
  });
const running = (...subscriptionIds: string[]) => ({
  allowed: false,
  reason: { code: 'subscriptions-running', rule: 'R-CUS-35', subscriptionIds, count: subscriptionIds.length },
});

it('lets each partner end its own relationship once nothing runs under it (R-CUS-35)', () => {
  const subscriptions = [aSubscription({ state: 'suspended' }), aSubscription({ state: 'cancelled' })];
  expect([
    canEndRelationship(ofReseller({ subscriptions })),
    canEndRelationship(ofProvider({ subscriptions })),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('ends nothing while a subscription is active, and names all that run (R-CUS-35)', () => {
  const subscriptions = [
    aSubscription(),
    aSubscription({ id: 'done', state: 'cancelled' }),
    aSubscription({ id: 's3' }),
  ];
  expect(canEndRelationship(ofReseller({ subscriptions }))).toEqual(running('subscription-1', 's3'));
});

it.each(['reservation', 'software'] as const)(
  'wants a %s cancelled, which knows no suspension (R-CUS-35)',
  (product) => {
    const end = (state: SubscriptionFacts['state']) =>
      canEndRelationship(ofReseller({ subscriptions: [aSubscription({ product, state, commerce: 'legacy' })] }));
    expect([end('suspended'), end('cancelled')]).toEqual([running('subscription-1'), { allowed: true }]);
  },
);

it('tells the commerces apart today: what is new must be cancelled, and what is not known counts as new (R-CUS-35)', () => {
  const end = (commerce: SubscriptionFacts['commerce'], state: SubscriptionFacts['state'] = 'suspended') =>
    canEndRelationship(ofProvider({ policy: current, subscriptions: [aSubscription({ commerce, state })] }));
  expect([end('legacy'), end('new-commerce'), end(undefined), end('new-commerce', 'cancelled')]).toEqual([
    { allowed: true },
    running('subscription-1'),
    running('subscription-1'),
    { allowed: true },
  ]);
});

it('does not count what runs with another partner or for another customer (R-CUS-34)', () => {
  const subscriptions = [
    aSubscription({ partnerIds: [organizationId('donau-it')] }),
    aSubscription({ customerId: organizationId('toepferei-auwald') }),
  ];
  expect(canEndRelationship(ofReseller({ subscriptions }))).toEqual({ allowed: true });
});

it('leaves no reseller the way today, but its provider ends it in its place (R-CUS-37)', () => {
  const partnership = aPartnership();
  expect([
    canEndRelationship(ofReseller({ policy: current, partnership })),
    canEndRelationship(ofProvider({ policy: current, relationship: aRelationship() })),
    canEndRelationship(ofProvider({ policy: current })),
  ]).toEqual([
    {
      allowed: false,
      reason: { code: 'only-provider-ends-relationship', rule: 'R-CUS-37', party: 'indirect-reseller' },
    },
    { allowed: true },
    { allowed: true },
  ]);
});

it.each([undefined, aPartnership({ state: 'ended' }), aPartnership({ resellerId: organizationId('donau-it') })])(
  'lets a provider end the relationship of none but its own resellers (R-CUS-37)',
  (partnership) => {
    const facts = ofProvider({ policy: current, relationship: aRelationship(), partnership });
    expect(canEndRelationship(facts)).toEqual({
      allowed: false,
      reason: { code: 'no-partnership', rule: 'R-CUS-37', providerId: 'nordwind', resellerId: 'studio-brandl' },
    });
  },
);

it('lets nobody end a relationship of another partner, or one that has ended', () => {
  const noRelationship = (partnerId: string) => ({
    allowed: false,
    reason: { code: 'no-relationship', rule: 'R-CUS-02', partnerId },
  });
  expect([
    canEndRelationship(ofReseller({ relationship: ofNordwind })),
    canEndRelationship(ofProvider({ relationship: aRelationship() })),
    canEndRelationship(ofReseller({ relationship: aRelationship({ state: 'ended' }) })),
  ]).toEqual([noRelationship('studio-brandl'), noRelationship('nordwind'), noRelationship('studio-brandl')]);
});

it('is the partner’s end: the customer’s is another one', () => {
  expect(canEndRelationship(ofReseller({ actor: mira(), party: 'customer' }))).toEqual({
    allowed: false,
    reason: { code: 'only-provider-ends-relationship', rule: 'R-CUS-37', party: 'customer' },
  });
});

it('leaves it to those who manage customers (R-USR-06)', () => {
  expect([
    canEndRelationship(ofReseller({ actor: jonas() })),
    canEndRelationship(ofReseller({ actor: aUser('helper', ['helpdesk-agent']) })),
  ]).toMatchObject([{ allowed: true }, { reason: { code: 'permission-missing', permission: 'customer.manage' } }]);
});

it('takes the administrator permissions with it today, and left them before; nobody manages either way (R-CUS-36)', () => {
  const [before, today] = [endedRelationship(aRelationship()), endedRelationship(aRelationship(), current)];
  expect([before, today]).toEqual([
    aRelationship({ state: 'ended' }),
    aRelationship({ state: 'ended', adminPermissions: false }),
  ]);
  expect(endedRelationship(ofNordwind).adminPermissions).toBe(false);
  expect([before, today].map((relationship) => canManageCustomer({ actor: katrin(), relationship }).allowed)).toEqual([
    false,
    false,
  ]);
});

it('says before what ends and what stays (R-CUS-36, R-OWN-07)', () => {
  const staying = (consequences: ReturnType<typeof relationshipEndConsequences>) =>
    consequences.filter(({ outcome }) => outcome === 'stays').map(({ id }) => id);
  expect([staying(relationshipEndConsequences()), staying(relationshipEndConsequences(current))]).toEqual([
    ['administrator-permissions', 'other-partners', 'partnership'],
    ['other-partners', 'partnership'],
  ]);
});
