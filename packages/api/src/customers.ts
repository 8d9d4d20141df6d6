import { CountryCode, RelationshipOrigin, RelationshipState, SubscriptionState } from '@twotier/core';
import * as z from 'zod/mini';
import { endingFields } from './ending.js';
import { actRefusals, operation, useRefusals } from './operation.js';
import { DecisionReply, OrganizationSummary } from './organization.js';
import { pageOf, pageQuery } from './page.js';

/** One partner's edge to a customer. The reseller's and the provider's are apart (R-CUS-03). */
export const CustomerEdge = z.object({
  partner: OrganizationSummary,
  etag: z.string(),
  state: RelationshipState,
  origin: RelationshipOrigin,
  adminPermissions: z.boolean(),
  since: z.iso.datetime(),
});
export type CustomerEdge = z.infer<typeof CustomerEdge>;

/** A customer as the list shows it. */
export const CustomerSummary = z.object({
  id: z.string(),
  name: z.string(),
  domain: z.string(),
  country: CountryCode,
  /** The caller's own edge. */
  edge: CustomerEdge,
  subscriptions: z.number(),
  users: z.number(),
});
export type CustomerSummary = z.infer<typeof CustomerSummary>;

/** What the record leads to (R-CUS-10): account, services, users and licenses. */
export const CustomerRecord = z.object({
  id: z.string(),
  /** Of the caller's own edge. */
  etag: z.string(),
  name: z.string(),
  account: z.object({ domain: z.string(), tenantId: z.string(), country: CountryCode, city: z.optional(z.string()) }),
  /** The caller's edge first, then those of the caller's partners that the customer has too. */
  edges: z.array(CustomerEdge),
  subscriptions: z.array(
    z.object({
      id: z.string(),
      etag: z.string(),
      offerName: z.string(),
      quantity: z.number(),
      assigned: z.number(),
      state: SubscriptionState,
      orderedBy: z.string(),
      orderedAt: z.iso.datetime(),
    }),
  ),
  users: z.array(
    z.object({ id: z.string(), fullName: z.string(), userName: z.string(), licenses: z.array(z.string()) }),
  ),
  /** Whether the caller may administer for this customer. */
  manage: DecisionReply,
});
export type CustomerRecord = z.infer<typeof CustomerRecord>;

/** The customers with whom the caller's company has a reseller relationship. `search` looks at the start of name and domain. */
export const listCustomers = operation({
  id: 'listCustomers',
  method: 'GET',
  path: '/customers',
  scope: 'customers',
  query: z.strictObject({ ...pageQuery, search: z.optional(z.string().check(z.maxLength(100))) }),
  reply: pageOf(CustomerSummary),
  refusals: useRefusals,
});

export const getCustomer = operation({
  id: 'getCustomer',
  method: 'GET',
  path: '/customers/:customerId',
  scope: 'customers',
  reply: CustomerRecord,
  refusals: useRefusals,
});

/** What the page shows before a relationship is ended (R-CUS-36, R-OWN-07). */
export const RelationshipEnding = z.object(endingFields);
export type RelationshipEnding = z.infer<typeof RelationshipEnding>;

/** Whether this person may end the relationship, what would go and what would stay. */
export const previewRelationshipEnd = operation({
  id: 'previewRelationshipEnd',
  method: 'GET',
  path: '/customers/:customerId/relationships/:partnerId/ending',
  scope: 'customers',
  reply: RelationshipEnding,
  refusals: actRefusals,
});

/**
 * Ends the reseller relationship of a partner with a customer: the own, or by later pages that of a reseller in its place
 * (R-CUS-37). It comes back by a new request alone (R-CUS-38).
 */
export const endRelationship = operation({
  id: 'endRelationship',
  method: 'DELETE',
  path: '/customers/:customerId/relationships/:partnerId',
  scope: 'customers',
  reply: CustomerEdge,
  changes: true,
  refusals: [
    ...useRefusals,
    'only-provider-ends-relationship',
    'no-relationship',
    'no-partnership',
    'subscriptions-running',
  ],
});
