import { createClient, type Client } from '@twotier/client';
import { createServerClient, type ServerClient, type SessionToken } from '@twotier/client/server';
import type { Member } from './people.js';

/**
 * The portal's own line to the API. The secret key stays in here: it is in no page, no answer and no error.
 *
 * What the server itself wants to know it reads in a person's name, by the same kind of session as a browser's.
 */
export class Backend {
  readonly #api: string;
  readonly #server: ServerClient;
  readonly #clients = new Map<string, Client>();

  constructor({ api, secretKey }: { api: string; secretKey: string }) {
    this.#api = api;
    this.#server = createServerClient({ baseUrl: api, secretKey });
  }

  /** A short session of one person: the one thing that reaches the browser. */
  createSession({ organizationId, userId }: Member): Promise<SessionToken> {
    return this.#server.sessions.create({ organizationId, userId });
  }

  clientOf(member: Member): Client {
    const key = `${member.organizationId} ${member.userId}`;
    const client =
      this.#clients.get(key) ??
      createClient({ baseUrl: this.#api, getToken: () => this.createSession(member), timeoutMs: 5_000 });
    this.#clients.set(key, client);
    return client;
  }

  /** After a reset of the demo: sessions and people of before are gone. */
  forgetClients() {
    for (const client of this.#clients.values()) client.logout();
    this.#clients.clear();
  }
}
