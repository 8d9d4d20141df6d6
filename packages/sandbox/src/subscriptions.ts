import {
  cancelSubscription,
  changeSeats,
  getSubscription,
  listSubscriptions,
  resumeSubscription,
  suspendSubscription,
  type Subscription as SubscriptionReply,
} from '@twotier/api';
import {
  canCancelSubscription,
  canChangeSeats,
  canResumeSubscription,
  canSeeCustomers,
  canSuspendSubscription,
  type OrganizationId,
  type SeatsFacts,
  type SubscriptionActionFacts,
  type SubscriptionState,
} from '@twotier/core';
import { invalid, notFound, reply } from './answer.js';
import { outdated, type Caller, type Handling } from './handle.js';
import { onRecordFacts } from './on-record.js';
import { cursorInvalid, toPage } from './paging.js';
import type { Company, Subscription } from './records.js';
import type { World } from './world.js';

type Who = Pick<Caller, 'actor' | 'company'>;

export const subscriptionsHandlers = (world: World, { handle }: Handling) => {
  const { policy } = world;

  /** Keeps the new state and answers how the subscription stands. */
  const move = ({ company }: Who, subscription: Subscription, state: SubscriptionState) =>
    reply(
      toSubscription(
        world,
        world.saveSubscription({ ...subscription, state, changedAt: world.now, changedBy: company.id }),
      ),
    );

  return [
    handle(listSubscriptions, ({ actor, company, params, query }) => {
      const see = canSeeCustomers(actor, policy);
      if (!see.allowed) return see;
      if (world.relationship(company.id, params.customerId)?.state !== 'active') return notFound;

      const { state } = query;
      const own = subscriptionsFor(world, company, params.customerId);
      const page = toPage(
        own.filter((one) => state === undefined || one.state === state),
        { keyOf: ({ orderedAt }) => orderedAt, idOf: ({ id }) => id },
        query,
      );
      if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
      return reply({ ...page, items: page.items.map((one) => toSubscription(world, one)) });
    }),

    handle(getSubscription, ({ actor, company, params }) => {
      const see = canSeeCustomers(actor, policy);
      if (!see.allowed) return see;

      const subscription = subscriptionOf(world, company, params.subscriptionId);
      if (!subscription) return notFound;
      const { customerId } = subscription;
      if (world.relationship(company.id, customerId)?.state !== 'active') return notFound;
      return reply(toSubscription(world, subscription));
    }),

    handle(changeSeats, ({ actor, company, params, body, matches }) => {
      const subscription = subscriptionOf(world, company, params.subscriptionId);
      if (!subscription) return notFound;
      const decision = canChangeSeats(seatsFacts(world, { actor, company }, subscription, body), body.quantity);
      if (!decision.allowed) return decision;
      if (!matches(etagOf(subscription))) return outdated(toSubscription(world, subscription));

      const { quantity } = body;
      return reply(toSubscription(world, world.saveSubscription({ ...subscription, quantity, changedBy: company.id })));
    }),

    handle(suspendSubscription, ({ actor, company, params, matches }) => {
      const subscription = subscriptionOf(world, company, params.subscriptionId);
      if (!subscription) return notFound;
      const decision = canSuspendSubscription(actionFacts(world, { actor, company }, subscription));
      if (!decision.allowed) return decision;
      if (!matches(etagOf(subscription))) return outdated(toSubscription(world, subscription));

      return move({ actor, company }, subscription, 'suspended');
    }),

    handle(resumeSubscription, ({ actor, company, params, matches }) => {
      const subscription = subscriptionOf(world, company, params.subscriptionId);
      if (!subscription) return notFound;
      const decision = canResumeSubscription(actionFacts(world, { actor, company }, subscription));
      if (!decision.allowed) return decision;
      if (!matches(etagOf(subscription))) return outdated(toSubscription(world, subscription));

      return move({ actor, company }, subscription, 'active');
    }),

    handle(cancelSubscription, ({ actor, company, params, matches }) => {
      const subscription = subscriptionOf(world, company, params.subscriptionId);
      if (!subscription) return notFound;
      const facts = actionFacts(world, { actor, company }, subscription);
      const decision = canCancelSubscription(facts, world.clock.now());
      if (!decision.allowed) return decision;
      if (!matches(etagOf(subscription))) return outdated(toSubscription(world, subscription));

      return move({ actor, company }, subscription, 'cancelled');
    }),
  ];
};

const etagOf = ({ version }: Subscription): string => `v${version}`;

/** A subscription in which this company has a part. One of other partners is none (R-CUS-34). */
export function subscriptionOf(world: World, company: Company, id: string): Subscription | undefined {
  const subscription = world.subscriptions.get(id);
  return subscription?.partnerIds.includes(company.id) ? subscription : undefined;
}

/** What a customer has in the name of this company. */
export const subscriptionsFor = (world: World, partner: Company, customerId: string): Subscription[] =>
  world.subscriptionsOf(customerId).filter(({ partnerIds }) => partnerIds.includes(partner.id));

export const actionFacts = (
  world: World,
  { actor, company }: Who,
  subscription: Subscription,
): SubscriptionActionFacts => ({
  actor,
  party: company.kind,
  subscription: { ...subscription, partnerIds: [...subscription.partnerIds] },
  relationship: world.relationship(company.id, subscription.customerId),
  policy: world.policy,
});

/** The same with what an order of more licenses needs. It is for the reseller that the subscription has. */
export function seatsFacts(
  world: World,
  who: Who,
  subscription: Subscription,
  wish: { readonly partnerId?: string | undefined; readonly resellerConsent?: boolean | undefined },
): SeatsFacts {
  const { company } = who;
  const facts = actionFacts(world, who, subscription);
  const customer = world.companies.get(subscription.customerId);
  const resellerId = resellerOf(world, subscription)?.id ?? ('' as OrganizationId);
  // With a reseller that manages, the order was its provider's.
  const provider = subscription.partnerIds
    .map((id) => world.company(id))
    .find(({ kind }) => kind === 'indirect-provider');
  return {
    ...facts,
    subscription: facts.subscription,
    resellerId,
    customer: { id: customer?.id, name: customer?.domain ?? subscription.customerId },
    partnership: world.partnershipOf(company.id, resellerId),
    onRecord: onRecordFacts(world, provider ?? company, { ...wish, resellerId }),
    customerAgreement: world.agreementOf(subscription.customerId),
  };
}

const resellerOf = (world: World, { partnerIds }: Subscription): Company | undefined =>
  partnerIds.map((id) => world.company(id)).find(({ kind }) => kind === 'indirect-reseller');

function toSubscription(world: World, subscription: Subscription): SubscriptionReply {
  const { id, offerId, offerName, quantity, assigned, state, orderedBy, orderedAt, changedAt } = subscription;
  const customer = world.company(subscription.customerId);
  const reseller = resellerOf(world, subscription);
  return {
    id,
    etag: etagOf(subscription),
    customer: { id: customer.id, name: customer.name },
    ...(reseller && { reseller: { id: reseller.id, name: reseller.name } }),
    offerId,
    offerName,
    quantity,
    assigned,
    state,
    orderedBy,
    orderedAt,
    ...(changedAt !== undefined && { changedAt }),
  };
}
