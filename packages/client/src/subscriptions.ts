import {
  cancelSubscription,
  changeSeats,
  getSubscription,
  listSubscriptions,
  resumeSubscription,
  suspendSubscription,
  type BodyOf,
} from '@twotier/api/calls';
import type { QueryFor } from './connection.js';
import { keys } from './keys.js';
import { itemsOf, list as listOf, read, write, type WalkOptions, type Resources } from './resource.js';

/** Whose subscriptions are wanted, and which of them. */
export type SubscriptionsQuery = { readonly customerId: string } & QueryFor<typeof listSubscriptions>;

/** A subscription as the caller has last seen it. */
export interface SubscriptionVersion {
  readonly subscriptionId: string;
  readonly etag: string;
}
/** How many licenses a subscription is to have. */
export type SeatsChange = SubscriptionVersion & BodyOf<typeof changeSeats>;

/** What runs for the customers. */
export const subscriptions = (resources: Resources) => {
  const key = keys.subscriptions;
  const spoils = [key, keys.customers];
  const ofVersion = ({ subscriptionId, etag }: SubscriptionVersion) => ({ params: { subscriptionId }, ifMatch: etag });
  const list = listOf(
    resources,
    listSubscriptions,
    [...key, 'list'],
    ({ customerId, ...query }: SubscriptionsQuery) => ({
      params: { customerId },
      query,
    }),
  );

  return {
    /** What runs for one customer in the company's name. */
    list,

    /** The same, page after page. */
    all: (query: SubscriptionsQuery, options?: WalkOptions) => itemsOf(list, query, options),

    get: read(resources, getSubscription, [...key, 'one'], (subscriptionId: string) => ({
      params: { subscriptionId },
    })),

    /** So many licenses from now on. More of them are an order, which is the provider's. */
    changeSeats: write(
      resources,
      changeSeats,
      ({ subscriptionId, etag, ...body }: SeatsChange) => ({ params: { subscriptionId }, ifMatch: etag, body }),
      spoils,
    ),

    suspend: write(resources, suspendSubscription, ofVersion, spoils),

    resume: write(resources, resumeSubscription, ofVersion, spoils),

    /** For good. */
    cancel: write(resources, cancelSubscription, ofVersion, spoils),
  };
};
