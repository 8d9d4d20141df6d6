import { expect, it } from 'vitest';
import { aRelationship } from '../customers/relationship.fixtures.js';
import { hostileIds } from '../hostile.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { current } from '../policy.js';
import { aUser, jonas, katrin, mira, svenja } from '../users/user.fixtures.js';
import {
  canCancelSubscription,
  canManageSubscription,
  canRenewSubscription,
  canResumeSubscription,
  canSuspendSubscription,
  type SubscriptionActionFacts,
} from './can-manage-subscription.js';
import { aSubscription } from './subscription.fixtures.js';
import { effectsOfOrder, SubscriptionFacts, type SubscriptionState } from './subscription.js';

const now = new Date('2026-11-22T09:00:00Z');
const ofReseller = (changed: Partial<SubscriptionActionFacts> = {}): SubscriptionActionFacts => ({
  actor: jonas(),
  party: 'indirect-reseller',
  subscription: aSubscription(),
  relationship: aRelationship(),
  ...changed,
});
const ofProvider = (changed: Partial<SubscriptionActionFacts> = {}): SubscriptionActionFacts =>
  ofReseller({
    actor: svenja(),
    party: 'indirect-provider',
    relationship: aRelationship({ partnerId: organizationId('nordwind'), adminPermissions: false }),
    ...changed,
  });
const noRelationship = (partnerId: string) => ({
  allowed: false,
  reason: { code: 'no-relationship', rule: 'R-CUS-02', partnerId },
});

it('lets a reseller’s sales agent manage subscriptions, which orders nothing (R-ORD-04)', () => {
  const facts = ofReseller();
  expect([
    canManageSubscription(facts),
    canSuspendSubscription(facts),
    canResumeSubscription({ ...facts, subscription: aSubscription({ state: 'suspended' }) }),
    canCancelSubscription(facts, now),
  ]).toEqual([{ allowed: true }, { allowed: true }, { allowed: true }, { allowed: true }]);
});

it('lets the provider manage what it has ordered, by its own relationship and without a partnership (R-CUS-04, R-PRV-36)', () => {
  expect(canSuspendSubscription(ofProvider())).toEqual({ allowed: true });
});

it('leaves subscriptions to those who manage them, and helps nobody further (R-USR-06)', () => {
  expect(canManageSubscription(ofReseller({ actor: aUser('helper', ['helpdesk-agent']) }))).toEqual({
    allowed: false,
    reason: {
      code: 'permission-missing',
      rule: 'R-USR-06',
      permission: 'subscription.manage',
      roles: ['admin-agent', 'sales-agent'],
    },
  });
});

it.each([
  undefined,
  aRelationship({ state: 'ended' }),
  aRelationship({ partnerId: organizationId('nordwind') }),
  aRelationship({ customerId: organizationId('toepferei-auwald') }),
])('needs the own relationship with this very customer (R-CUS-02, R-CUS-04)', (relationship) => {
  expect(canManageSubscription(ofReseller({ relationship }))).toEqual(noRelationship('studio-brandl'));
});

it('does not take the reseller’s relationship for the provider’s (R-CUS-03)', () => {
  expect(canManageSubscription(ofProvider({ relationship: aRelationship() }))).toEqual(noRelationship('nordwind'));
});

it('lets a reseller manage by the permissions that the customer has given it (R-CUS-13, R-CUS-39)', () => {
  expect(canManageSubscription(ofReseller({ relationship: aRelationship({ adminPermissions: false }) }))).toEqual({
    allowed: false,
    reason: { code: 'admin-permissions-missing', rule: 'R-CUS-13', partnerId: 'studio-brandl' },
  });
});

it('reaches no subscription of another partner of the same customer (R-CUS-34)', () => {
  const subscription = aSubscription({ partnerIds: [organizationId('donau-it')] });
  const ofAnother = {
    allowed: false,
    reason: { code: 'subscription-of-another', rule: 'R-CUS-34', subscriptionId: 'subscription-1' },
  };
  expect([
    canManageSubscription(ofReseller({ subscription })),
    canManageSubscription(ofProvider({ subscription })),
  ]).toEqual([ofAnother, ofAnother]);
});

it('is the partners’ way, not the customer’s', () => {
  const actor = mira({ roles: ['admin-agent'] });
  expect(canManageSubscription(ofReseller({ actor, party: 'customer' }))).toEqual(noRelationship('praxis-lindenhof'));
});

it('tells a blocked user nothing', () => {
  expect(canManageSubscription(ofReseller({ actor: katrin({ status: 'blocked' }), relationship: undefined }))).toEqual({
    allowed: false,
    reason: { code: 'user-not-active', rule: 'R-OWN-03', userId: 'katrin', status: 'blocked' },
  });
});

it.each([
  [canSuspendSubscription, 'suspended', 'suspend', ['resume', 'cancel']],
  [canSuspendSubscription, 'cancelled', 'suspend', []],
  [canResumeSubscription, 'active', 'resume', ['change-seats', 'renew', 'suspend', 'cancel']],
  [(facts: SubscriptionActionFacts) => canCancelSubscription(facts, now), 'cancelled', 'cancel', []],
] as const)('does nothing that does not fit (%#)', (decide, state, event, fitting) => {
  expect(decide(ofReseller({ subscription: aSubscription({ state }) }))).toEqual({
    allowed: false,
    reason: { code: 'event-does-not-fit', rule: 'R-ORD-04', state, event, fitting },
  });
});

it.each(hostileIds)('changes and renews nothing in the state %j', (state) => {
  const subscription = aSubscription({ state: state as SubscriptionState });
  expect([
    canSuspendSubscription(ofReseller({ subscription })).allowed,
    canCancelSubscription(ofReseller({ subscription }), now).allowed,
    canRenewSubscription(subscription).allowed,
    SubscriptionFacts.safeParse(subscription).success,
  ]).toEqual([false, false, false, false]);
});

const cancelToday = (at: string, facts: Partial<SubscriptionFacts> = {}) =>
  canCancelSubscription(ofReseller({ policy: current, subscription: aSubscription(facts) }), new Date(at));
const timeOver = {
  allowed: false,
  reason: { code: 'cancellation-time-over', rule: 'R-ORD-26', days: 7, endedOn: '2026-11-27' },
};

it('cancels a subscription of the new commerce within seven days of its purchase or renewal (R-ORD-26)', () => {
  expect([cancelToday('2026-11-27T08:59:59.999Z'), cancelToday('2026-11-27T09:00:00Z'), cancelToday('')]).toEqual([
    { allowed: true },
    timeOver,
    timeOver,
  ]);
});

it('cancels a suspended one in that time too, and one of before at any time (R-ORD-26)', () => {
  expect([
    cancelToday('2026-11-22T09:00:00Z', { state: 'suspended' }),
    cancelToday('2027-11-22T09:00:00Z', { commerce: 'legacy', termStartedAt: undefined }),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it.each([{ commerce: undefined }, { termStartedAt: undefined }, { termStartedAt: 'yesterday' }])(
  'keeps a subscription of which the time is not known (R-ORD-26)',
  (facts) => {
    expect(cancelToday('2026-11-22T09:00:00Z', facts)).toEqual({
      allowed: false,
      reason: { code: 'subscription-term-unknown', rule: 'R-ORD-26', subscriptionId: 'subscription-1' },
    });
  },
);

it('knows no such time where the source document is followed', () => {
  expect(canCancelSubscription(ofReseller(), new Date('2027-11-22'))).toEqual({ allowed: true });
});

it('renews an active subscription by itself, whoever is on record (R-ORD-29)', () => {
  expect([canRenewSubscription(aSubscription()), canRenewSubscription(aSubscription({ state: 'suspended' }))]).toEqual([
    { allowed: true },
    {
      allowed: false,
      reason: {
        code: 'event-does-not-fit',
        rule: 'R-ORD-29',
        state: 'suspended',
        event: 'renew',
        fitting: ['resume', 'cancel'],
      },
    },
  ]);
});

it('earns the reseller its incentives and shows it as contact; the admin agents own what is of Azure (R-ORD-23, R-ORD-27)', () => {
  expect([effectsOfOrder('licenses'), effectsOfOrder('azure')].map((effects) => effects.map(({ id }) => id))).toEqual([
    ['reseller-earns-incentives', 'reseller-shown-as-contact'],
    ['reseller-earns-incentives', 'reseller-shown-as-contact', 'admin-agents-become-owners'],
  ]);
});

it('changes no subscription of a customer without a relationship, whatever its state (R-CUS-02)', () => {
  const facts = ofReseller({ relationship: undefined });
  expect([
    canSuspendSubscription(facts),
    canResumeSubscription({ ...facts, subscription: aSubscription({ state: 'suspended' }) }),
    canCancelSubscription(facts, now),
  ]).toEqual([noRelationship('studio-brandl'), noRelationship('studio-brandl'), noRelationship('studio-brandl')]);
});

it('is not the customer’s way, though it had a relationship with itself', () => {
  const relationship = aRelationship({ partnerId: organizationId('praxis-lindenhof') });
  const actor = aUser('mira', ['sales-agent'], { organizationId: organizationId('praxis-lindenhof') });
  const subscription = aSubscription({ partnerIds: [organizationId('praxis-lindenhof')] });
  expect(canManageSubscription(ofReseller({ actor, relationship, subscription, party: 'customer' }))).toEqual(
    noRelationship('praxis-lindenhof'),
  );
});
