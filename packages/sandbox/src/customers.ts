import { getCustomer, listCustomers, type CustomerEdge, type CustomerRecord, type CustomerSummary } from '@twotier/api';
import { canManageCustomer, canSeeCustomers, type Relationship } from '@twotier/core';
import { invalid, notFound, reply, toDecisionReply } from './answer.js';
import type { Handling } from './handle.js';
import type { Row } from './ordering.js';
import { cursorInvalid, toPageOfRows } from './paging.js';
import type { Company, Subscription } from './records.js';
import type { World } from './world.js';

/** A customer as one partner has it. */
export interface OwnCustomer {
  readonly customer: Company;
  readonly relationship: Relationship;
}

export const customersHandlers = (world: World, { handle }: Handling) => [
  handle(listCustomers, ({ actor, company, query }) => {
    const see = canSeeCustomers(actor, world.policy);
    if (!see.allowed) return see;

    const page = toPageOfRows(world.customersInOrder(company.id), query, { isWanted: isWanted(world, query.search) });
    if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
    return reply({ ...page, items: page.items.map((edge) => toSummary(world, company, ownOf(world, edge))) });
  }),

  handle(getCustomer, ({ actor, company, params }) => {
    const see = canSeeCustomers(actor, world.policy);
    if (!see.allowed) return see;

    const relationship = world.relationship(company.id, params.customerId);
    if (relationship?.state !== 'active') return notFound;
    const customer = world.company(params.customerId);
    const manage = canManageCustomer({ actor, relationship, policy: world.policy });
    return reply({ ...toRecord(world, company, { customer, relationship }), manage: toDecisionReply(manage) });
  }),
];

/** The customer of a relationship, with the relationship. */
export const ownOf = (world: World, relationship: Relationship): OwnCustomer => ({
  customer: world.company(relationship.customerId),
  relationship,
});

/** Whether a customer's name or domain begins with what was searched for. `undefined`: all are wanted. */
function isWanted(world: World, search = ''): ((row: Row<Relationship>) => boolean) | undefined {
  const words = search.trim().toLowerCase();
  if (words === '') return undefined;
  return (row) => {
    row.text ??= textOf(world.company(row.item.customerId));
    return row.text.includes(`\n${words}`);
  };
}

const textOf = ({ name, domain = '' }: Company): string => `\n${name}\n${domain}`.toLowerCase();

export function toSummary(world: World, partner: Company, { customer, relationship }: OwnCustomer): CustomerSummary {
  return {
    id: customer.id,
    name: customer.name,
    domain: customer.domain ?? '',
    country: customer.country,
    edge: toEdge(world, relationship),
    subscriptions: subscriptionsFor(world, partner, customer).length,
    users: world.customerUsersOf(customer.id).length,
  };
}

function toRecord(world: World, partner: Company, own: OwnCustomer): Omit<CustomerRecord, 'manage'> {
  const { customer, relationship } = own;
  const { id, name, domain = '', tenantId, country, city } = customer;
  return {
    id,
    name,
    account: { domain, tenantId, country, ...(city !== undefined && { city }) },
    edges: [relationship, ...edgesOfPartners(world, partner, customer)].map((edge) => toEdge(world, edge)),
    subscriptions: subscriptionsFor(world, partner, customer).map((subscription) => ({
      id: subscription.id,
      offerName: subscription.offerName,
      quantity: subscription.quantity,
      assigned: subscription.assigned,
      state: subscription.state,
      orderedBy: subscription.orderedBy,
      orderedAt: subscription.orderedAt,
    })),
    users: world.customerUsersOf(customer.id).map((user) => ({
      id: user.id,
      fullName: user.fullName,
      userName: user.userName,
      licenses: [...user.licenses],
    })),
  };
}

const toEdge = (world: World, { partnerId, state, origin, adminPermissions, since }: Relationship): CustomerEdge => ({
  partner: world.summary(world.company(partnerId)),
  state,
  origin,
  adminPermissions,
  since,
});

/** The edges of those with whom the caller is in partnership. Other partners of the customer are none of its business. */
const edgesOfPartners = (world: World, partner: Company, customer: Company): Relationship[] =>
  world
    .partnershipsOf(partner.id)
    .filter(({ state }) => state === 'authorized')
    .map(({ providerId, resellerId }) =>
      world.relationship(providerId === partner.id ? resellerId : providerId, customer.id),
    )
    .filter((edge) => edge !== undefined);

const subscriptionsFor = (world: World, partner: Company, customer: Company): Subscription[] =>
  world.subscriptionsOf(customer.id).filter(({ partnerIds }) => partnerIds.includes(partner.id));
