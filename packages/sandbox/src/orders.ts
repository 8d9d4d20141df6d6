import { checkOrder, listOffers, placeOrder } from '@twotier/api';
import { canPlaceOrder, type NewOrder, type OrderFacts } from '@twotier/core';
import { invalid, notFound, reply, toDecisionReply } from './answer.js';
import type { Caller, Handling } from './handle.js';
import { onRecordFacts } from './on-record.js';
import type { Company, Subscription } from './records.js';
import type { World } from './world.js';

/** What a provider can order. */
export const offers = [
  { id: 'm365-business-basic', name: 'Microsoft 365 Business Basic', unit: 'license' },
  { id: 'm365-business-standard', name: 'Microsoft 365 Business Standard', unit: 'license' },
  { id: 'm365-business-premium', name: 'Microsoft 365 Business Premium', unit: 'license' },
  { id: 'exchange-online-1', name: 'Exchange Online (Plan 1)', unit: 'license' },
  { id: 'dynamics-365-sales', name: 'Dynamics 365 Sales Professional', unit: 'license' },
] as const;

export const ordersHandlers = (world: World, { handle }: Handling) => [
  handle(listOffers, () => reply({ items: [...offers] })),

  handle(checkOrder, ({ actor, company, body }) =>
    reply(toDecisionReply(canPlaceOrder(orderFacts(world, { actor, company }, body)))),
  ),

  handle(placeOrder, ({ actor, company, body }) => {
    const decision = canPlaceOrder(orderFacts(world, { actor, company }, body));
    if (!decision.allowed) return decision;

    const offer = offers.find(({ id }) => id === body.offerId);
    if (!offer) return invalid({ path: 'offerId', code: 'unknown-choice' });
    const customer = customerOf(world, body);
    const reseller = world.companies.get(body.resellerId);
    if (!customer || !reseller) return notFound;

    const subscription = addSeats(world, { company, reseller, customer }, offer, body.quantity);
    return reply({
      id: world.ids('order'),
      customer: { id: customer.id, name: customer.name },
      reseller: { id: reseller.id, name: reseller.name },
      offerName: offer.name,
      quantity: body.quantity,
      subscriptionId: subscription.id,
      placedAt: world.now,
    });
  }),
];

/** A subscription to the same offer gets more licenses (R-ORD-03); without one there is a new subscription. */
function addSeats(
  world: World,
  { company, reseller, customer }: { company: Company; reseller: Company; customer: Company },
  offer: (typeof offers)[number],
  quantity: number,
): Subscription {
  const partnerIds = [company.id, reseller.id];
  const running = world
    .subscriptionsOf(customer.id)
    .find(
      (one) =>
        one.offerId === offer.id && one.state === 'active' && partnerIds.every((id) => one.partnerIds.includes(id)),
    );
  return world.saveSubscription(
    running
      ? { ...running, quantity: running.quantity + quantity, changedBy: company.id }
      : {
          version: 0,
          id: world.ids('subscription'),
          customerId: customer.id,
          offerId: offer.id,
          offerName: offer.name,
          quantity,
          assigned: 0,
          state: 'active',
          orderedBy: company.name,
          orderedAt: world.now,
          partnerIds,
          commerce: 'new-commerce',
          termStartedAt: world.now,
        },
  );
}

const customerOf = (world: World, { customer }: NewOrder): Company | undefined => {
  const company = world.companyOfAddress(customer.toLowerCase());
  return company?.kind === 'customer' ? company : undefined;
};

export function orderFacts(
  world: World,
  { actor, company }: Pick<Caller, 'actor' | 'company'>,
  order: NewOrder,
): OrderFacts {
  const customer = customerOf(world, order);
  return {
    actor,
    party: company.kind,
    resellerId: order.resellerId,
    customer: { id: customer?.id, name: order.customer },
    partnership: world.partnershipOf(company.id, order.resellerId),
    relationship: customer && world.relationship(company.id, customer.id),
    onRecord: onRecordFacts(world, company, order),
    customerAgreement: customer && world.agreementOf(customer.id),
    policy: world.policy,
  };
}
