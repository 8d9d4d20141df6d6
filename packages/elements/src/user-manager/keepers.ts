import type { UserRecord } from '@twotier/client';
import { allowed, type Decision, type RefusalShape } from '@twotier/core';
import type { TwotierElement } from '../base/twotier-element.js';
import { QueryController } from '../controllers/query.js';

/** An element in which somebody is signed in, or not yet. */
export interface UsersHost extends TwotierElement {
  /** Whether somebody is there who may see the users. */
  readonly mayRead: boolean;
}

/**
 * The holders of the two roles that a company must not lose, wherever they stand in the list: with them `core` can tell
 * whether somebody is the last. More than a hundred of each make nobody the last.
 */
export class Keepers {
  readonly #query: QueryController<readonly UserRecord[]>;

  constructor(host: UsersHost) {
    this.#query = new QueryController<readonly UserRecord[]>(host, () => {
      if (!host.client || !host.mayRead) return undefined;

      const { list } = host.client.users;
      return {
        queryKey: [...list.queryKey, 'keepers'],
        queryFn: async (options: { readonly signal: AbortSignal }) => {
          const pages = await Promise.all([
            list({ role: 'admin-agent', limit: 100 }, options),
            list({ role: 'global-admin', limit: 100 }, options),
          ]);
          return pages.flatMap(({ items }) => items);
        },
      };
    });
  }

  find(userId: string): UserRecord | undefined {
    return this.#query.data?.find(({ id }) => id === userId);
  }

  /** What `core` decides among them. Until they are known nobody is called the last: the backend decides. */
  ask<R extends RefusalShape>(decide: (colleagues: readonly UserRecord[]) => Decision<R>): Decision<R> {
    const decision = decide(this.#query.data ?? []);
    if (this.#query.data || decision.allowed) return decision;

    const { code } = decision.reason;
    return code === 'last-admin-agent' || code === 'last-global-admin' ? allowed : decision;
  }
}
