import { createSession, type BodyOf, type ReplyOf } from '@twotier/api/calls';
import { connect, type ConnectionOptions } from './connection.js';
import type { ReadCallOptions } from './resource.js';
import { webhooks } from './webhooks.js';

/** Where the API is, and the key that opens it. */
export interface ServerClientOptions extends ConnectionOptions {
  /** The distributor's key. It belongs on a server; a browser only ever holds a session's token. */
  readonly secretKey: string;
}

/** Whose session to open, and what for. */
export type NewSession = BodyOf<typeof createSession>;
/** A session’s token: what `getToken` of a page may answer. */
export type SessionToken = ReplyOf<typeof createSession>;

/** The API for a distributor's own server, which opens sessions for its signed-in users. */
export function createServerClient({ secretKey, ...options }: ServerClientOptions) {
  if ('document' in globalThis) {
    throw new TypeError(
      'Failed to create a server client: a secret key must not reach a browser. Use `createClient` there.',
    );
  }
  const connection = connect(options, { secretKey });

  return {
    sessions: {
      /** A short session of one user. Its reply is what `getToken` of a client may answer. */
      create: (session: NewSession, { signal }: ReadCallOptions = {}): Promise<SessionToken> =>
        connection.call(createSession, { body: session, signal }),
    },

    webhooks: webhooks(connection),
  };
}

/** What `createServerClient` makes. */
export type ServerClient = ReturnType<typeof createServerClient>;
export { isTwotierError, TwotierError } from './problems.js';
export type { NewWebhook, WebhookVersion } from './webhooks.js';
export type { Webhook, WebhookDelivery, WebhookEvent, WebhookEventType } from '@twotier/api/calls';
