import { listActivity } from '@twotier/api';
import type { QueryFor } from './connection.js';
import { keys } from './keys.js';
import { itemsOf, read, type ReadCallOptions, type Resources } from './resource.js';

export type ActivityQuery = QueryFor<typeof listActivity>;

/** Who did what in the company, the newest first. */
export const activity = (resources: Resources) => {
  const list = read(resources, listActivity, keys.activity, (query: ActivityQuery | undefined) => ({ query }));

  return {
    list,

    /** Every record, page after page. */
    all: (query: ActivityQuery = {}, options?: ReadCallOptions) => itemsOf(list, query, options),
  };
};
