import { getCustomer, listCustomers } from '@twotier/api/calls';
import type { QueryFor } from './connection.js';
import { keys } from './keys.js';
import { itemsOf, list as listOf, read, type WalkOptions, type Resources } from './resource.js';

/** What of the list of customers is wanted. */
export type CustomersQuery = QueryFor<typeof listCustomers>;

/** The customers with whom the company has a reseller relationship. */
export const customers = (resources: Resources) => {
  const list = listOf(resources, listCustomers, [...keys.customers, 'list'], (query: CustomersQuery | undefined) => ({
    query,
  }));

  return {
    list,

    /** Every customer, page after page. */
    all: (query: CustomersQuery = {}, options?: WalkOptions) => itemsOf(list, query, options),

    get: read(resources, getCustomer, [...keys.customers, 'one'], (customerId: string) => ({ params: { customerId } })),
  };
};
