import {
  changeWebhook,
  createWebhook,
  listWebhookDeliveries,
  listWebhooks,
  redeliverWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  type Webhook,
} from '@twotier/api';
import { invalid, notFound, reply, type Failure } from './answer.js';
import { hours, later } from './clock.js';
import { outdated, type Handling } from './handle.js';
import { cursorInvalid, toPage } from './paging.js';
import { newToken } from './secrets.js';
import type { WebhookEntry } from './records.js';
import { secretIdOf, secretsNow, type WebhookCourier } from './webhook-courier.js';
import type { World } from './world.js';

const webhooksMax = 100;

export const webhooksHandlers = (world: World, { handleOpen }: Handling, courier: WebhookCourier) => {
  /** They are the distributor's, so they stand in its log. */
  const about = ({ id, url }: Pick<WebhookEntry, 'id' | 'url'>) => {
    const distributor = [...world.companies.values()].find(
      ({ kind, foreign }) => kind === 'indirect-provider' && !foreign,
    );
    return [{ organizationId: distributor?.id ?? '', id, name: new URL(url).host }];
  };
  const deliveriesOf = (id: string) =>
    Array.from(world.deliveries.values()).flatMap(({ webhookId, delivery }) => (webhookId === id ? [delivery] : []));

  return [
    handleOpen(createWebhook, ({ body }) => {
      const { secret, entry } = newSecret(world.now);
      if (world.webhooks.size >= webhooksMax) return { problem: 'service-unavailable', retryAfter: 3600 };
      if (!isReachable(body.url)) return urlInvalid;

      const events = [...new Set(body.events)];
      const webhook = world.saveWebhook({
        id: world.ids('webhook'),
        version: 0,
        url: body.url,
        events,
        status: 'active',
        createdAt: world.now,
        secrets: [entry],
      });
      const shown = toWebhook(world, webhook);
      return reply({ webhook: shown, secret }, { repeat: { webhook: shown }, about: about(webhook) });
    }),

    handleOpen(listWebhooks, ({ query }) => {
      const page = toPage(
        world.webhooks.values(),
        { keyOf: ({ createdAt }) => createdAt, idOf: ({ id }) => id },
        query,
      );
      if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
      return reply({ ...page, items: page.items.map((webhook) => toWebhook(world, webhook)) });
    }),

    handleOpen(changeWebhook, ({ params, body, matches }) => {
      const webhook = world.webhooks.get(params.webhookId);
      if (!webhook) return notFound;
      if (!isReachable(body.url)) return urlInvalid;
      if (!matches(etagOf(webhook))) return outdated(toWebhook(world, webhook));

      const changed = world.saveWebhook({ ...webhook, ...body, events: [...new Set(body.events)] });
      return reply(toWebhook(world, changed), { about: about(changed) });
    }),

    handleOpen(removeWebhook, ({ params, matches }) => {
      const webhook = world.webhooks.get(params.webhookId);
      if (!webhook) return notFound;
      if (!matches(etagOf(webhook))) return outdated(toWebhook(world, webhook));

      world.webhooks.delete(webhook.id);
      for (const { id } of deliveriesOf(webhook.id)) world.deliveries.delete(id);
      return reply(toWebhook(world, webhook), { about: about(webhook) });
    }),

    handleOpen(rotateWebhookSecret, ({ params, body }) => {
      const { secret, entry } = newSecret(world.now);
      const webhook = world.webhooks.get(params.webhookId);
      if (!webhook) return notFound;

      const end = later(world.now, hours(body.oldEndsInHours ?? 24));
      const old = secretsNow(webhook, world.now).map((one) => ({
        ...one,
        endsAt: one.endsAt !== undefined && one.endsAt < end ? one.endsAt : end,
      }));
      const changed = world.saveWebhook({ ...webhook, secrets: [entry, ...old.slice(0, secretsMax - 1)] });
      const shown = toWebhook(world, changed);
      return reply({ webhook: shown, secret }, { repeat: { webhook: shown }, about: about(changed) });
    }),

    handleOpen(testWebhook, ({ params }) => {
      const webhook = world.webhooks.get(params.webhookId);
      if (!webhook) return notFound;
      const retryAfter = world.limits.take('webhook-test', webhook.id);
      if (retryAfter > 0) return { problem: 'rate-limited', retryAfter };

      const delivery = courier.send(webhook, 'webhook.test', { webhookId: webhook.id });
      return reply(delivery, { about: about(webhook) });
    }),

    handleOpen(listWebhookDeliveries, ({ params, query }) => {
      if (!world.webhooks.has(params.webhookId)) return notFound;

      const wanted = deliveriesOf(params.webhookId).filter(
        ({ state }) => query.state === undefined || state === query.state,
      );
      const page = toPage(wanted, { keyOf: ({ id }) => id, idOf: ({ id }) => id, descending: true }, query);
      if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
      return reply({ ...page, items: [...page.items] });
    }),

    handleOpen(redeliverWebhook, ({ params }) => {
      const webhook = world.webhooks.get(params.webhookId);
      const found = world.deliveries.get(params.deliveryId);
      if (!webhook || found?.webhookId !== webhook.id) return notFound;
      const retryAfter = world.limits.take('webhook-test', webhook.id);
      if (retryAfter > 0) return { problem: 'rate-limited', retryAfter };

      return reply(courier.sendAgain(webhook.id, found.delivery), { about: about(webhook) });
    }),
  ];
};

/** The newest, and those that it takes the place of. */
const secretsMax = 3;

function newSecret(createdAt: string) {
  const secret = `whsec_${newToken()}`;
  return { secret, entry: { id: secretIdOf(secret), secret, createdAt } };
}

const urlInvalid: Failure = invalid({ path: 'url', code: 'not-a-web-address' });

/** `https:` everywhere, `http:` on the own machine, and no password in the address. */
function isReachable(address: string): boolean {
  const { protocol, hostname, username, password } = new URL(address);
  const isOwnMachine = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return username === '' && password === '' && (protocol === 'https:' || isOwnMachine);
}

const etagOf = ({ version }: WebhookEntry): string => `v${version}`;

const toWebhook = (world: World, webhook: WebhookEntry): Webhook => {
  const { id, url, events, status, createdAt } = webhook;
  const secrets = secretsNow(webhook, world.now).map(({ secret: _secret, ...shown }) => shown);
  return { id, etag: etagOf(webhook), url, events: [...events], status, createdAt, secrets };
};
