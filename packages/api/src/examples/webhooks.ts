import { token } from './cast.js';
import type { ExamplesOf } from './example.js';

export const webhooksExamples: ExamplesOf<
  | 'createWebhook'
  | 'listWebhooks'
  | 'changeWebhook'
  | 'removeWebhook'
  | 'rotateWebhookSecret'
  | 'testWebhook'
  | 'listWebhookDeliveries'
  | 'redeliverWebhook'
> = {
  createWebhook: {
    body: { url: 'https://nordwind.example/hooks', events: ['partnership.ended'] },
    reply: {
      webhook: {
        id: 'webhook-6z8czx2x',
        etag: 'v1',
        url: 'https://nordwind.example/hooks',
        events: ['partnership.ended'],
        status: 'active',
        createdAt: '2026-11-20T09:00:00.000Z',
        secrets: [{ id: 'secret-vBLHuBfZ', createdAt: '2026-11-20T09:00:00.000Z' }],
      },
      secret: `whsec_${token}`,
    },
  },
  listWebhooks: {
    reply: {
      items: [
        {
          id: 'webhook-6z8czx2x',
          etag: 'v1',
          url: 'https://nordwind.example/hooks',
          events: ['partnership.ended'],
          status: 'active',
          createdAt: '2026-11-20T09:00:00.000Z',
          secrets: [{ id: 'secret-gAPxwHTl', createdAt: '2026-11-20T09:00:00.000Z' }],
        },
      ],
      total: 1,
    },
  },
  changeWebhook: {
    params: { webhookId: 'webhook-6z8czx2x' },
    body: { url: 'https://nordwind.example/hooks', events: ['partnership.ended'], status: 'paused' },
    reply: {
      id: 'webhook-6z8czx2x',
      etag: 'v2',
      url: 'https://nordwind.example/hooks',
      events: ['partnership.ended'],
      status: 'paused',
      createdAt: '2026-11-20T09:00:00.000Z',
      secrets: [{ id: 'secret-U6YLDUiw', createdAt: '2026-11-20T09:00:00.000Z' }],
    },
  },
  removeWebhook: {
    params: { webhookId: 'webhook-6z8czx2x' },
    reply: {
      id: 'webhook-6z8czx2x',
      etag: 'v1',
      url: 'https://nordwind.example/hooks',
      events: ['partnership.ended'],
      status: 'active',
      createdAt: '2026-11-20T09:00:00.000Z',
      secrets: [{ id: 'secret-afrMj3rp', createdAt: '2026-11-20T09:00:00.000Z' }],
    },
  },
  rotateWebhookSecret: {
    params: { webhookId: 'webhook-6z8czx2x' },
    body: {},
    reply: {
      webhook: {
        id: 'webhook-6z8czx2x',
        etag: 'v2',
        url: 'https://nordwind.example/hooks',
        events: ['partnership.ended'],
        status: 'active',
        createdAt: '2026-11-20T09:00:00.000Z',
        secrets: [
          { id: 'secret-PtDBHMcA', createdAt: '2026-11-20T09:00:00.000Z' },
          { id: 'secret-pmKT_gsL', createdAt: '2026-11-20T09:00:00.000Z', endsAt: '2026-11-21T09:00:00.000Z' },
        ],
      },
      secret: `whsec_${token}`,
    },
  },
  testWebhook: {
    params: { webhookId: 'webhook-6z8czx2x' },
    reply: {
      id: 'delivery-000000001',
      event: {
        id: 'event-hJ2mXq7vT9bLr4KdWn8sYc',
        type: 'webhook.test',
        createdAt: '2026-11-20T09:00:00.000Z',
        data: { webhookId: 'webhook-6z8czx2x' },
      },
      state: 'pending',
      attempts: [],
      nextAttemptAt: '2026-11-20T09:00:00.000Z',
    },
  },
  listWebhookDeliveries: {
    params: { webhookId: 'webhook-6z8czx2x' },
    reply: {
      items: [
        {
          id: 'delivery-000000001',
          event: {
            id: 'event-hJ2mXq7vT9bLr4KdWn8sYc',
            type: 'webhook.test',
            createdAt: '2026-11-20T09:00:00.000Z',
            data: { webhookId: 'webhook-6z8czx2x' },
          },
          state: 'delivered',
          attempts: [{ at: '2026-11-20T09:00:00.000Z', status: 204 }],
        },
      ],
      total: 1,
    },
  },
  redeliverWebhook: {
    params: { webhookId: 'webhook-6z8czx2x', deliveryId: 'delivery-000000001' },
    reply: {
      id: 'delivery-000000001',
      event: {
        id: 'event-hJ2mXq7vT9bLr4KdWn8sYc',
        type: 'webhook.test',
        createdAt: '2026-11-20T09:00:00.000Z',
        data: { webhookId: 'webhook-6z8czx2x' },
      },
      state: 'pending',
      attempts: [{ at: '2026-11-20T09:00:00.000Z', status: 204 }],
      nextAttemptAt: '2026-11-20T09:00:00.000Z',
    },
  },
};
