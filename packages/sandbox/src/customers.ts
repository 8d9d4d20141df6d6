import {
  endRelationship,
  getCustomer,
  listCustomers,
  previewRelationshipEnd,
  type CustomerEdge,
  type CustomerRecord,
  type CustomerSummary,
} from '@twotier/api';
import {
  canAct,
  canEndRelationship,
  canManageCustomer,
  canSeeCustomers,
  endedRelationship,
  relationshipEndConsequences,
  type EndRelationshipFacts,
  type Relationship,
} from '@twotier/core';
import { invalid, notFound, reply, toDecisionReply } from './answer.js';
import { outdated, type Caller, type Handling } from './handle.js';
import type { Row } from './ordering.js';
import { cursorInvalid, toPageOfRows } from './paging.js';
import type { Company, RelationshipEntry } from './records.js';
import { subscriptionsFor } from './subscriptions.js';
import type { World } from './world.js';

/** A customer as one partner has it. */
export interface OwnCustomer {
  readonly customer: Company;
  readonly relationship: RelationshipEntry;
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

  handle(previewRelationshipEnd, ({ actor, company, params }) => {
    const act = canAct(actor);
    if (!act.allowed) return act;

    const relationship = relationshipToEnd(world, company, params);
    if (!relationship) return notFound;
    return reply({
      etag: etagOf(relationship),
      decision: toDecisionReply(canEndRelationship(endFacts(world, { actor, company }, relationship))),
      consequences: [...relationshipEndConsequences(world.policy)],
    });
  }),

  handle(endRelationship, ({ actor, company, params, matches }) => {
    const relationship = relationshipToEnd(world, company, params);
    if (!relationship) return notFound;
    const decision = canEndRelationship(endFacts(world, { actor, company }, relationship));
    if (!decision.allowed) return decision;
    if (!matches(etagOf(relationship))) return outdated(toEdge(world, relationship));

    const ended = endedRelationship(relationship, world.policy);
    return reply(toEdge(world, world.saveRelationship({ ...ended, changedBy: company.id })));
  }),
];

const etagOf = ({ version }: RelationshipEntry): string => `v${version}`;

/** An edge in force that the caller can see: its own, or that of somebody with whom it is in partnership. */
export function relationshipToEnd(
  world: World,
  company: Company,
  { customerId, partnerId }: { readonly customerId: string; readonly partnerId: string },
): RelationshipEntry | undefined {
  const isSeen =
    partnerId === company.id ||
    world.partnershipOf(company.id, partnerId) !== undefined ||
    world.partnershipOf(partnerId, company.id) !== undefined;
  const relationship = isSeen ? world.relationship(partnerId, customerId) : undefined;
  return relationship?.state === 'active' ? relationship : undefined;
}

export const endFacts = (
  world: World,
  { actor, company }: Pick<Caller, 'actor' | 'company'>,
  relationship: Relationship,
): EndRelationshipFacts => ({
  actor,
  party: company.kind,
  relationship,
  partnership: world.partnershipOf(company.id, relationship.partnerId),
  subscriptions: world
    .subscriptionsOf(relationship.customerId)
    .map((one) => ({ ...one, partnerIds: [...one.partnerIds] })),
  policy: world.policy,
});

/** The customer of a relationship, with the relationship. */
export const ownOf = (world: World, relationship: RelationshipEntry): OwnCustomer => ({
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
    subscriptions: subscriptionsFor(world, partner, customer.id).length,
    users: world.customerUsersOf(customer.id).length,
  };
}

function toRecord(world: World, partner: Company, own: OwnCustomer): Omit<CustomerRecord, 'manage'> {
  const { customer, relationship } = own;
  const { id, name, domain = '', tenantId, country, city } = customer;
  return {
    id,
    etag: etagOf(relationship),
    name,
    account: { domain, tenantId, country, ...(city !== undefined && { city }) },
    edges: [relationship, ...edgesOfPartners(world, partner, customer)].map((edge) => toEdge(world, edge)),
    subscriptions: subscriptionsFor(world, partner, customer.id).map((subscription) => ({
      id: subscription.id,
      etag: `v${subscription.version}`,
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

export const toEdge = (world: World, relationship: RelationshipEntry): CustomerEdge => {
  const { partnerId, state, origin, adminPermissions, since } = relationship;
  return {
    partner: world.summary(world.company(partnerId)),
    etag: etagOf(relationship),
    state,
    origin,
    adminPermissions,
    since,
  };
};

/** The edges of those with whom the caller is in partnership. Other partners of the customer are none of its business. */
const edgesOfPartners = (world: World, partner: Company, customer: Company): RelationshipEntry[] =>
  world
    .partnershipsOf(partner.id)
    .filter(({ state }) => state === 'authorized')
    .map(({ providerId, resellerId }) =>
      world.relationship(providerId === partner.id ? resellerId : providerId, customer.id),
    )
    .filter((edge) => edge !== undefined);
