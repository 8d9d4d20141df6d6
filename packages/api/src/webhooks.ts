import * as z from 'zod/mini';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './page.js';

/** What a distributor's server can be told of, each time with ids and never with names, addresses or links. */
export const webhookEventTypes = [
  'enrollment.status-changed',
  'partnership-invitation.accepted',
  'partnership.authorized',
  'partnership.admin-access-removed',
  'partnership.ended',
  'customer-invitation.accepted',
  'customer-invitation.declined',
  'relationship.begun',
  'relationship.ended',
  'relationship.permissions-changed',
  'subscription.seats-changed',
  'subscription.suspended',
  'subscription.resumed',
  'subscription.cancelled',
  'webhook.test',
] as const;
/** One of `webhookEventTypes`. */
export const WebhookEventType = z.enum(webhookEventTypes);
export type WebhookEventType = z.infer<typeof WebhookEventType>;

/**
 * What is sent: `POST` to the endpoint, as JSON. An event may arrive more than once and out of order: its `id`, which
 * stands in `Twotier-Event-Id` too, tells it from others, and the API tells how things stand now.
 */
export const WebhookEvent = z.object({
  id: z.string(),
  type: WebhookEventType,
  createdAt: z.iso.datetime(),
  /** The ids of what it is about, by their names in the contract, and the states `from` and `to` where one changed. */
  data: z.record(z.string(), z.string()),
});
export type WebhookEvent = z.infer<typeof WebhookEvent>;

/** An endpoint of the distributor's server. */
export const Webhook = z.object({
  id: z.string(),
  etag: z.string(),
  url: z.string(),
  events: z.array(WebhookEventType),
  /** A paused one is sent nothing and misses what happens meanwhile. */
  status: z.enum(['active', 'paused']),
  createdAt: z.iso.datetime(),
  /** The secrets that events are signed with now: two while one takes the other's place. */
  secrets: z.array(z.object({ id: z.string(), createdAt: z.iso.datetime(), endsAt: z.optional(z.iso.datetime()) })),
});
export type Webhook = z.infer<typeof Webhook>;

/** One event on its way to one endpoint. */
export const WebhookDelivery = z.object({
  id: z.string(),
  event: WebhookEvent,
  state: z.enum(['pending', 'delivered', 'failed']),
  /** What came of each try: the status of the answer, or why there was none. */
  attempts: z.array(
    z.object({
      at: z.iso.datetime(),
      status: z.optional(z.number()),
      error: z.optional(z.enum(['unreachable', 'timed-out'])),
    }),
  ),
  nextAttemptAt: z.optional(z.iso.datetime()),
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

const fields = {
  /** `https:`, or `http:` on the own machine. */
  url: z.url({ protocol: /^https?$/ }).check(z.maxLength(2000)),
  events: z.array(WebhookEventType).check(z.minLength(1), z.maxLength(webhookEventTypes.length)),
};

/** The secret stands in the first answer only. */
const withSecret = z.object({ webhook: Webhook, secret: z.optional(z.string()) });

export const createWebhook = operation({
  id: 'createWebhook',
  method: 'POST',
  path: '/webhooks',
  auth: 'secret-key',
  body: z.strictObject(fields),
  reply: withSecret,
  creates: true,
});

export const listWebhooks = operation({
  id: 'listWebhooks',
  method: 'GET',
  path: '/webhooks',
  auth: 'secret-key',
  query: z.strictObject(pageQuery),
  reply: pageOf(Webhook),
});

export const changeWebhook = operation({
  id: 'changeWebhook',
  method: 'PUT',
  path: '/webhooks/:webhookId',
  auth: 'secret-key',
  body: z.strictObject({ ...fields, status: z.enum(['active', 'paused']) }),
  reply: Webhook,
  changes: true,
});

export const removeWebhook = operation({
  id: 'removeWebhook',
  method: 'DELETE',
  path: '/webhooks/:webhookId',
  auth: 'secret-key',
  reply: Webhook,
  changes: true,
});

/** A new secret, shown once. Events are signed with both until the old one ends. */
export const rotateWebhookSecret = operation({
  id: 'rotateWebhookSecret',
  method: 'POST',
  path: '/webhooks/:webhookId/secrets',
  auth: 'secret-key',
  body: z.strictObject({
    /** How long the old secrets stay good, in hours. A day, where nothing is said; 0 ends them at once. */
    oldEndsInHours: z.optional(z.int().check(z.minimum(0), z.maximum(168))),
  }),
  reply: withSecret,
  creates: true,
});

/** Sends an event of the type `webhook.test`, whatever the endpoint has asked for. */
export const testWebhook = operation({
  id: 'testWebhook',
  method: 'POST',
  path: '/webhooks/:webhookId/tests',
  auth: 'secret-key',
  reply: WebhookDelivery,
  creates: true,
});

/** What was sent, the newest first. */
export const listWebhookDeliveries = operation({
  id: 'listWebhookDeliveries',
  method: 'GET',
  path: '/webhooks/:webhookId/deliveries',
  auth: 'secret-key',
  query: z.strictObject({ ...pageQuery, state: z.optional(z.enum(['pending', 'delivered', 'failed'])) }),
  reply: pageOf(WebhookDelivery),
});

/** Sends an event once more, now. */
export const redeliverWebhook = operation({
  id: 'redeliverWebhook',
  method: 'POST',
  path: '/webhooks/:webhookId/deliveries/:deliveryId/redelivery',
  auth: 'secret-key',
  reply: WebhookDelivery,
  creates: true,
  status: 200,
});
