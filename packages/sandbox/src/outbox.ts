import type { Clock } from './clock.js';
import type { Ids } from './ids.js';
import type { Table } from './table.js';

/** A mail that would have been sent. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
  /** How it stands with its delivery, where somebody delivers. */
  readonly delivery?: Delivery;
}

export interface Delivery {
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly tries: number;
  /** What the other side said last. */
  readonly problem?: string;
}

export type NewMail = Pick<Mail, 'to' | 'from' | 'subject' | 'text'> & { readonly at?: string };

const mailsMax = 1000;

/** Every mail of one sandbox. Nothing leaves it, unless somebody who listens delivers it. */
export class Outbox {
  readonly #ids: Ids;
  readonly #clock: Clock;
  readonly #mails: Table<Mail>;
  #onMail: (mail: Mail) => void = () => {};

  constructor(ids: Ids, clock: Clock, mails: Table<Mail>) {
    this.#ids = ids;
    this.#clock = clock;
    this.#mails = mails;
  }

  /** Newest first. */
  get all(): readonly Mail[] {
    return [...this.#mails.values()].toReversed();
  }

  find(id: string): Mail | undefined {
    return this.#mails.get(id);
  }

  /** The newest mail to an address. */
  lastTo(address: string): Mail | undefined {
    return this.all.find(({ to }) => to === address);
  }

  /** Tells of every mail from now on. */
  listen(onMail: (mail: Mail) => void): void {
    this.#onMail = onMail;
  }

  send({ at = this.#clock.now().toISOString(), ...mail }: NewMail): Mail {
    const sent = { id: this.#ids('mail'), ...mail, at };
    this.#mails.set(sent.id, sent);
    if (this.#mails.size > mailsMax) this.#mails.delete(this.#mails.keys().next().value!);
    this.#onMail(sent);
    return sent;
  }

  /** Notes how it stands with the delivery of a mail that is still here. */
  mark(id: string, delivery: Delivery): void {
    const mail = this.#mails.get(id);
    if (mail) this.#mails.set(id, { ...mail, delivery });
  }
}

const withheld = '(link-not-kept)';

/** A mail as it may be kept: the token of a link is known to its reader only. */
export const withoutLinks = (mail: Mail): Mail => ({
  ...mail,
  text: mail.text.replaceAll(/#(invitation|verification)=[\w-]+/g, `#$1=${withheld}`),
});

/** Whether it was kept and has lost its link that way. */
export const hasLostItsLink = ({ text }: Pick<Mail, 'text'>): boolean => text.includes(`=${withheld}`);
