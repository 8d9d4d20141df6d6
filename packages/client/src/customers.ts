import {
  addCustomer,
  endRelationship,
  getCustomer,
  listCustomers,
  previewRelationshipEnd,
  type BodyOf,
} from '@twotier/api/calls';
import type { QueryFor } from './connection.js';
import { keys } from './keys.js';
import { itemsOf, list as listOf, read, write, type WalkOptions, type Resources } from './resource.js';

/** What of the list of customers is wanted. */
export type CustomersQuery = QueryFor<typeof listCustomers>;

/** A partner's edge to a customer. */
export interface RelationshipOfPartner {
  readonly customerId: string;
  readonly partnerId: string;
}

/** A company without a work account, for which of the provider's resellers, and who will administer it. */
export type NewCustomer = BodyOf<typeof addCustomer>;

/** The customers with whom the company has a reseller relationship. */
export const customers = (resources: Resources) => {
  const list = listOf(resources, listCustomers, [...keys.customers, 'list'], (query: CustomersQuery | undefined) => ({
    query,
  }));

  return {
    list,

    /** Every customer, page after page. */
    all: (query: CustomersQuery = {}, options?: WalkOptions) => itemsOf(list, query, options),

    /** Adds a customer for a reseller. The reply has the temporary password of its admin, this one time. */
    add: write(resources, addCustomer, (body: NewCustomer) => ({ body }), [keys.customers, keys.partnerships]),

    get: read(resources, getCustomer, [...keys.customers, 'one'], (customerId: string) => ({ params: { customerId } })),

    /** Whether this person may end the relationship, what would go and what would stay. */
    previewEnd: read(
      resources,
      previewRelationshipEnd,
      [...keys.customers, 'ending'],
      ({ customerId, partnerId }: RelationshipOfPartner) => ({ params: { customerId, partnerId } }),
    ),

    /** Ends the own relationship with a customer; by later pages the provider that of its reseller. */
    endRelationship: write(
      resources,
      endRelationship,
      ({ customerId, partnerId, etag }: RelationshipOfPartner & { readonly etag: string }) => ({
        params: { customerId, partnerId },
        ifMatch: etag,
      }),
      [keys.customers, keys.partnerships, keys.subscriptions],
    ),
  };
};
