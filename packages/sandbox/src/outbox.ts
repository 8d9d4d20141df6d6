import type { Clock } from './clock.js';
import type { Ids } from './ids.js';

/** A mail that would have been sent. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

export type NewMail = Pick<Mail, 'to' | 'from' | 'subject' | 'text'> & { readonly at?: string };

const mailsMax = 1000;

/** Every mail of one sandbox, newest first. Nothing leaves it. */
export class Outbox {
  readonly #ids: Ids;
  readonly #clock: Clock;
  #mails: readonly Mail[] = [];

  constructor(ids: Ids, clock: Clock) {
    this.#ids = ids;
    this.#clock = clock;
  }

  get all(): readonly Mail[] {
    return this.#mails;
  }

  /** The newest mail to an address. */
  lastTo(address: string): Mail | undefined {
    return this.#mails.find(({ to }) => to === address);
  }

  send({ at = this.#clock.now().toISOString(), ...mail }: NewMail): Mail {
    const sent = { id: this.#ids('mail'), ...mail, at };
    this.#mails = [sent, ...this.#mails].slice(0, mailsMax);
    return sent;
  }
}
