import { hasLostItsLink, type Delivery, type Mail, type Outbox } from '@twotier/sandbox/server';
import type { Transporter } from 'nodemailer';
import { lazily } from './lazily.js';

/** Seconds between one try and the next; after the last one it is given up. */
const pauses = [1, 5, 30, 120];

/**
 * Delivers what is sent to a real mail server, where there is one.
 *
 * Nobody waits for it: how it stands with a mail is told by the outbox. What is waiting when the server stops is delivered
 * when it begins again, except a mail with a link, whose token is kept nowhere.
 */
export class MailDelivery {
  readonly #outbox: () => Outbox;
  readonly #transport: (() => Promise<Transporter>) | undefined;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();
  #hasEnded = false;

  constructor(smtp: string | undefined, outbox: () => Outbox) {
    this.#outbox = outbox;
    this.#transport =
      smtp === undefined
        ? undefined
        : lazily(async () => {
            const { createTransport } = await import('nodemailer');
            return createTransport(smtp, { disableFileAccess: true, disableUrlAccess: true });
          });
  }

  /** A mail has been sent. In the outbox it stands a moment later. */
  add(mail: Mail): void {
    if (!this.#transport) return;
    queueMicrotask(() => this.#note(mail.id, { state: 'waiting', tries: 0 }));
    this.#later(mail.id, 0);
  }

  /** Goes on with what waits. */
  begin(): void {
    for (const { id, delivery } of this.#outbox().all) if (delivery?.state === 'waiting') this.#later(id, 0);
  }

  /** Once more, from the beginning, because somebody wishes it. */
  again(id: string): boolean {
    const mail = this.#outbox().find(id);
    if (!mail || !this.#transport || mail.delivery?.state !== 'failed') return false;
    this.#note(id, { state: 'waiting', tries: 0 });
    this.#later(id, 0);
    return true;
  }

  async end(): Promise<void> {
    this.#hasEnded = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#running);
    if (this.#transport) (await this.#transport()).close();
  }

  #later(id: string, seconds: number): void {
    if (this.#hasEnded) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const running = this.#deliver(id).finally(() => this.#running.delete(running));
      this.#running.add(running);
    }, seconds * 1000);
    this.#timers.add(timer.unref());
  }

  async #deliver(id: string): Promise<void> {
    const mail = this.#outbox().find(id);
    if (mail?.delivery?.state !== 'waiting' || !this.#transport) return;
    const tries = mail.delivery.tries + 1;
    const { isAddress, toMime } = await import('./mime.js');
    if (!isAddress(mail.to) || !isAddress(mail.from)) {
      return this.#note(id, { state: 'failed', tries, problem: 'This is no address.' });
    }
    if (hasLostItsLink(mail)) {
      return this.#note(id, {
        state: 'failed',
        tries,
        problem: 'Its link was not kept over the restart. Send a new one.',
      });
    }
    try {
      const transport = await this.#transport();
      await transport.sendMail({ envelope: { from: mail.from, to: [mail.to] }, raw: await toMime(mail) });
      this.#note(id, { state: 'delivered', tries });
    } catch (error) {
      const pause = pauses[tries - 1];
      const isOver = pause === undefined || isForGood(error);
      this.#note(id, { state: isOver ? 'failed' : 'waiting', tries, problem: whatTheySaid(error) });
      if (!isOver) this.#later(id, pause);
    }
  }

  #note(id: string, delivery: Delivery): void {
    this.#outbox().mark(id, delivery);
  }
}

/** The mail server has looked at it and said no. */
const isForGood = (error: unknown): boolean =>
  error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500;

const whatTheySaid = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 300) : 'unknown');
