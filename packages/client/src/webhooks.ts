import {
  changeWebhook,
  createWebhook,
  listWebhookDeliveries,
  listWebhooks,
  redeliverWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  type BodyOf,
} from '@twotier/api/calls';
import type { Connection, QueryFor } from './connection.js';
import { itemsOf, type ReadCallOptions, type WalkOptions, type WriteCallOptions } from './resource.js';

/** Where events are sent, and which. */
export type NewWebhook = BodyOf<typeof createWebhook>;

/** An endpoint as it was read: the `etag` says which state of it is meant. */
export interface WebhookVersion {
  readonly webhookId: string;
  readonly etag: string;
}

/** The endpoints of the distributor's server that are told what happens. */
export const webhooks = (connection: Connection) => {
  const list = (query?: QueryFor<typeof listWebhooks>, options: ReadCallOptions = {}) =>
    connection.call(listWebhooks, { query, ...options });
  const deliveries = (
    { webhookId, ...query }: { readonly webhookId: string } & QueryFor<typeof listWebhookDeliveries>,
    options: ReadCallOptions = {},
  ) => connection.call(listWebhookDeliveries, { params: { webhookId }, query, ...options });

  return {
    list,

    /** Every endpoint, page after page. */
    all: (options?: WalkOptions) => itemsOf(list, {}, options),

    /** The reply has the secret that events are signed with, this one time. */
    create: (body: NewWebhook, options: WriteCallOptions = {}) => connection.call(createWebhook, { body, ...options }),

    change: (
      { webhookId, etag, ...body }: WebhookVersion & BodyOf<typeof changeWebhook>,
      { signal }: ReadCallOptions = {},
    ) => connection.call(changeWebhook, { params: { webhookId }, ifMatch: etag, body, signal }),

    remove: ({ webhookId, etag }: WebhookVersion, { signal }: ReadCallOptions = {}) =>
      connection.call(removeWebhook, { params: { webhookId }, ifMatch: etag, signal }),

    /** The reply has the new secret, this one time. The old one stays good for a day, or as long as is said. */
    rotateSecret: (
      { webhookId, ...body }: { readonly webhookId: string } & BodyOf<typeof rotateWebhookSecret>,
      options: WriteCallOptions = {},
    ) => connection.call(rotateWebhookSecret, { params: { webhookId }, body, ...options }),

    /** Sends a test event. */
    test: (webhookId: string, options: WriteCallOptions = {}) =>
      connection.call(testWebhook, { params: { webhookId }, ...options }),

    /** What was sent, the newest first. */
    deliveries,

    /** Sends an event once more. */
    redeliver: (
      { webhookId, deliveryId }: { readonly webhookId: string; readonly deliveryId: string },
      options: WriteCallOptions = {},
    ) => connection.call(redeliverWebhook, { params: { webhookId, deliveryId }, ...options }),
  };
};
