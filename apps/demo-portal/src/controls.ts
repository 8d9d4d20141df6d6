/** A mail in the mock server's outbox. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

/** A mail that somebody sends by hand. */
export type NewMail = Pick<Mail, 'to' | 'subject' | 'text'> & { readonly from?: string };

/** Somebody the demo can be played as. */
export interface CastMember {
  readonly userId: string;
  readonly organizationId: string;
}

/** The mock server refused one of the demo's controls (`status`), or did not answer (0). */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;

  constructor(control: string, status: number, cause?: unknown) {
    super(`Failed to use the demo's ${control}: the mock server answered ${status || 'nothing'}.`, { cause });
    this.status = status;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const patienceMs = 5_000;

/** The controls of the mock server: outbox, clock, reset. A real portal has nothing like it. */
export class Controls {
  readonly #api: string;
  readonly #secretKey: string;

  constructor({ api, secretKey }: { api: string; secretKey: string }) {
    this.#api = api;
    this.#secretKey = secretKey;
  }

  async personas(): Promise<readonly CastMember[]> {
    return listOf(await this.#ask('GET', 'personas'), 'personas').flatMap(({ userId, organizationId }) =>
      typeof userId === 'string' && typeof organizationId === 'string' ? [{ userId, organizationId }] : [],
    );
  }

  /** Newest first. */
  async outbox(): Promise<readonly Mail[]> {
    return listOf(await this.#ask('GET', 'outbox'), 'mails')
      .map(({ from, to, subject, text, at }) => ({
        from: textOf(from),
        to: textOf(to),
        subject: textOf(subject),
        text: textOf(text),
        at: textOf(at),
      }))
      .toSorted((one, other) => other.at.localeCompare(one.at));
  }

  /** What time it is in the sandbox. */
  async now(): Promise<string> {
    const { now } = (await this.#ask('GET', 'state')) as Fields;
    return textOf(now);
  }

  async send(mail: NewMail) {
    await this.#ask('POST', 'outbox', mail);
  }

  async letPass(days: number) {
    await this.#ask('POST', 'clock', { days });
  }

  async reset() {
    await this.#ask('POST', 'reset', {});
  }

  async #ask(method: 'GET' | 'POST', control: string, body?: unknown): Promise<unknown> {
    let response: Response;
    try {
      response = await fetch(`${this.#api}/sandbox/${control}`, {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
        headers: {
          Authorization: `Bearer ${this.#secretKey}`,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch (cause) {
      throw new ControlError(control, 0, cause);
    }
    if (!response.ok) throw new ControlError(control, response.status);
    return response.status === 204 ? {} : response.json();
  }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The items of an answer: a bare list, or one under its name. */
function listOf(answer: unknown, name: string): readonly Fields[] {
  const list: unknown = Array.isArray(answer) ? answer : (answer as Fields)[name];
  return Array.isArray(list) ? (list as readonly Fields[]) : [];
}
