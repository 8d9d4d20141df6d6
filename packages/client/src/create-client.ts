import type { QueryClient } from '@tanstack/query-core';
import { activity } from './activity.js';
import { connect, type ConnectionOptions } from './connection.js';
import { customers } from './customers.js';
import { decisions } from './decisions.js';
import { enrollment } from './enrollment.js';
import { customerInvitations } from './invitations.js';
import { keys } from './keys.js';
import { orders } from './orders.js';
import { partners } from './partners.js';
import { partnershipInvitations, partnerships } from './partnerships.js';
import { readiness } from './readiness.js';
import { reference } from './reference.js';
import { session } from './sessions.js';
import { subscriptions } from './subscriptions.js';
import type { GetToken } from './token.js';
import { users } from './users.js';

/** Where the API is, whose session it is, and what the host wants to be told. */
export interface ClientOptions extends ConnectionOptions {
  /** Asks the distributor's own server for a session's token. Called once for all calls that wait. */
  readonly getToken: GetToken;
  /** There is no token that the API takes: the person has to sign in to the host's page again. Told once, until a call goes well. */
  readonly onSessionExpired?: (() => void) | undefined;
  /** The cache that writes refresh. May be set later too. */
  readonly queryClient?: QueryClient | undefined;
}

/** The API for one person: resources by their domain word, one token, and the cache of whoever has one. */
export function createClient(options: ClientOptions) {
  const connection = connect(options, options);
  let userId: string | undefined;
  const resources = { connection, cache: () => client.queryClient };

  const client = {
    session: session(resources, ({ user }) => {
      if (userId !== undefined && userId !== user.id) {
        connection.drop({ keepToken: true });
        forgetOthers(client.queryClient);
      }
      userId = user.id;
    }),
    enrollment: enrollment(resources),
    reference: reference(resources),
    users: users(resources),
    partnerships: partnerships(resources),
    partnershipInvitations: partnershipInvitations(resources),
    readiness: readiness(resources),
    partners: partners(resources),
    customers: customers(resources),
    customerInvitations: customerInvitations(resources),
    orders: orders(resources),
    subscriptions: subscriptions(resources),
    decisions: decisions(resources),
    activity: activity(resources),

    /** The cache that writes refresh; whoever caches sets it. The elements do, where there is none. */
    queryClient: options.queryClient,

    /** Forgets the token and everything that was read, aborts what is on its way, drops what still arrives. */
    logout(): void {
      userId = undefined;
      connection.drop();
      forgetAll(client.queryClient);
    },
  };
  return client;
}

/** What `createClient` makes. */
export type Client = ReturnType<typeof createClient>;

/** Takes away what is ours, and leaves what the host keeps in the same cache. */
function forgetAll(queryClient: QueryClient | undefined): void {
  queryClient?.removeQueries({ queryKey: keys.all });
  const mutations = queryClient?.getMutationCache();
  for (const mutation of mutations?.findAll({ mutationKey: keys.all }) ?? []) mutations?.remove(mutation);
}

/** Another person signed in: what the one before has read is theirs. What is on the screen is read again. */
function forgetOthers(queryClient: QueryClient | undefined): void {
  void queryClient?.resetQueries({
    queryKey: keys.all,
    predicate: ({ queryKey }) => queryKey[1] !== keys.session[1],
  });
}
