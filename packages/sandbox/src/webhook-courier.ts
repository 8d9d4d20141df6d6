import type { WebhookDelivery, WebhookEvent, WebhookEventType } from '@twotier/api';
import { hours, later, minutes } from './clock.js';
import type { WorldEvent } from './events.js';
import { hashToken, newToken, signText } from './secrets.js';
import type { WebhookEntry } from './records.js';
import type { World } from './world.js';

/** Sends a request out of the sandbox: `fetch` of a server, or a test's own receiver. */
export type Deliver = (request: Request) => Promise<Response>;

/** How long after each failed try the next one follows. With the first there are eight. */
const pauses = [5_000, 30_000, minutes(2), minutes(10), hours(1), hours(6), hours(24)];
const timeout = 10_000;
const deliveriesMax = 10_000;

type Attempt = WebhookDelivery['attempts'][number];

/**
 * Takes events to the endpoints that have asked for them, and tries again as the sandbox's clock goes on. Without a way
 * out of the sandbox they wait.
 */
export class WebhookCourier {
  readonly #world: World;
  readonly #deliver: Deliver | undefined;
  readonly #onTheirWay = new Map<string, Promise<void>>();

  constructor(world: World, deliver: Deliver | undefined) {
    this.#world = world;
    this.#deliver = deliver;
  }

  /** Something has happened. It is told of the companies whose sessions the secret key opens, and of no others. */
  tell({ type, data, organizationIds }: WorldEvent): void {
    const isOurs = organizationIds.some((id) => !this.#world.company(id).foreign);
    if (!isOurs) return;
    for (const webhook of this.#world.webhooks.values()) {
      if (webhook.status === 'active' && webhook.events.includes(type)) this.send(webhook, type, data);
    }
  }

  /** One event for one endpoint, tried at once. */
  send(webhook: WebhookEntry, type: WebhookEventType, data: WebhookEvent['data']): WebhookDelivery {
    const { now, deliveries } = this.#world;
    const event: WebhookEvent = { id: `event-${newToken().slice(0, 22)}`, type, createdAt: now, data };
    const delivery = this.#save(webhook.id, {
      id: `delivery-${String(this.#world.nextDelivery()).padStart(9, '0')}`,
      event,
      state: 'pending',
      attempts: [],
      nextAttemptAt: now,
    });
    if (deliveries.size > deliveriesMax) deliveries.delete(deliveries.keys().next().value!);
    void this.run();
    return delivery;
  }

  /** The same event, with the same id, once more and now. What has been tried stays written down. */
  sendAgain(webhookId: string, delivery: WebhookDelivery): WebhookDelivery {
    const again = this.#save(webhookId, { ...delivery, state: 'pending', nextAttemptAt: this.#world.now });
    void this.run();
    return again;
  }

  /** Whether there is anything that has not been delivered. Most of the time there is not. */
  get isWaiting(): boolean {
    return this.#deliver !== undefined && this.#world.hasDeliveriesPending;
  }

  /** Tries everything that is due, and comes to an end when all of it has been tried. */
  async run(): Promise<void> {
    if (!this.#deliver) return;
    const { now } = this.#world;
    for (const { webhookId, delivery } of this.#world.deliveriesPending()) {
      const { id, state, nextAttemptAt } = delivery;
      const isDue = state === 'pending' && nextAttemptAt !== undefined && nextAttemptAt <= now;
      if (!isDue || this.#onTheirWay.has(id)) continue;
      const attempt = this.#try(webhookId, delivery).finally(() => this.#onTheirWay.delete(id));
      this.#onTheirWay.set(id, attempt);
    }
    await Promise.all(this.#onTheirWay.values());
  }

  async #try(webhookId: string, { id, event }: WebhookDelivery): Promise<void> {
    const webhook = this.#world.webhooks.get(webhookId);
    if (webhook?.status !== 'active') return this.#giveUp(id);

    const attempt = await this.#post(webhook, event);
    // The endpoint may have been removed meanwhile, and what was on its way with it.
    const found = this.#world.deliveries.get(id);
    if (!found) return;

    const attempts = [...found.delivery.attempts, attempt];
    const isDelivered = attempt.status !== undefined && attempt.status >= 200 && attempt.status < 300;
    // A try that was asked for by hand goes on where the backoff stood.
    const pause = pauses[attempts.length - 1];
    const { nextAttemptAt: _due, ...delivery } = found.delivery;
    this.#save(webhookId, {
      ...delivery,
      attempts,
      state: isDelivered ? 'delivered' : pause === undefined ? 'failed' : 'pending',
      ...(!isDelivered && pause !== undefined && { nextAttemptAt: later(this.#world.now, pause) }),
    });
  }

  async #post(webhook: WebhookEntry, event: WebhookEvent): Promise<Attempt> {
    const { now: at } = this.#world;
    const body = JSON.stringify(event);
    const request = new Request(webhook.url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'Twotier-Webhooks/1',
        'Twotier-Event-Id': event.id,
        'Twotier-Signature': await signatureOf(body, secretsNow(webhook, at)),
        'X-Twotier-Sandbox': 'true',
      },
    });
    try {
      const response = await this.#deliver!(request);
      await response.body?.cancel();
      return { at, status: response.status };
    } catch {
      return { at, error: request.signal.aborted ? 'timed-out' : 'unreachable' };
    }
  }

  #giveUp(id: string): void {
    const found = this.#world.deliveries.get(id);
    if (!found) return;
    const { nextAttemptAt: _due, ...delivery } = found.delivery;
    this.#save(found.webhookId, { ...delivery, state: 'failed' });
  }

  #save(webhookId: string, delivery: WebhookDelivery): WebhookDelivery {
    this.#world.deliveries.set(delivery.id, { webhookId, delivery });
    return delivery;
  }
}

/** The secrets that are good at a moment, the newest first. */
export const secretsNow = ({ secrets }: WebhookEntry, now: string) =>
  secrets.filter(({ endsAt }) => endsAt === undefined || endsAt > now);

/**
 * `t=<unix seconds>,v1=<hex>`, with a `v1` for each secret that is good. By the real time and not by the sandbox's: whoever
 * receives it compares it with a clock of its own.
 */
async function signatureOf(body: string, secrets: readonly { readonly secret: string }[]): Promise<string> {
  const seconds = Math.floor(Date.now() / 1000);
  const signatures = await Promise.all(secrets.map(({ secret }) => signText(secret, `${seconds}.${body}`)));
  return [`t=${seconds}`, ...signatures.map((signature) => `v1=${signature}`)].join(',');
}

/** By which an endpoint's secrets are told apart, without telling anything of them. */
export const secretIdOf = (secret: string): string => `secret-${hashToken(secret).slice(0, 8)}`;
