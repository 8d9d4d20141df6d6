import { QueryClient } from '@tanstack/query-core';
import { connect, type ConnectionOptions } from './connection.js';
import { customers } from './customers.js';
import { enrollment } from './enrollment.js';
import { customerInvitations } from './invitations.js';
import { keys } from './keys.js';
import { orders } from './orders.js';
import { partnershipInvitations, partnerships } from './partnerships.js';
import { reference } from './reference.js';
import { session } from './sessions.js';
import type { GetToken } from './token.js';
import { users } from './users.js';

export interface ClientOptions extends ConnectionOptions {
  /** Asks the distributor's own server for a session's token. Called once for all calls that wait. */
  readonly getToken: GetToken;
  /** There is no token that the API takes: the person has to sign in to the host's page again. Told once, until a call goes well. */
  readonly onSessionExpired?: (() => void) | undefined;
}

/** The API for one person: resources by their domain word, one cache, one token. */
export function createClient(options: ClientOptions) {
  const connection = connect(options, options);
  let queryClient: QueryClient | undefined;
  let userId: string | undefined;
  const resources = { connection, cache: () => queryClient };

  return {
    session: session(resources, ({ user }) => {
      if (userId !== undefined && userId !== user.id) forgetOthers(queryClient);
      userId = user.id;
    }),
    enrollment: enrollment(resources),
    reference: reference(resources),
    users: users(resources),
    partnerships: partnerships(resources),
    partnershipInvitations: partnershipInvitations(resources),
    customers: customers(resources),
    customerInvitations: customerInvitations(resources),
    orders: orders(resources),

    /** The cache that every screen of this client shares. Made when it is first asked for. */
    get queryClient(): QueryClient {
      queryClient ??= new QueryClient({
        defaultOptions: {
          queries: {
            // The connection retries, and an `offline` error is shown at once instead of a query that waits in silence.
            retry: false,
            networkMode: 'always',
            refetchOnReconnect: true,
            staleTime: 10_000,
          },
          mutations: { retry: false, networkMode: 'always', gcTime: 0 },
        },
      });
      return queryClient;
    },

    /** Forgets the token and everything that was read, aborts what is on its way, drops what still arrives. */
    logout(): void {
      userId = undefined;
      connection.drop();
      queryClient?.clear();
    },
  };
}

export type Client = ReturnType<typeof createClient>;

/** Another person signed in: what the one before has read is theirs. What is on the screen is read again. */
function forgetOthers(queryClient: QueryClient | undefined): void {
  void queryClient?.resetQueries({ predicate: ({ queryKey }) => queryKey[1] !== keys.session[1] });
}
