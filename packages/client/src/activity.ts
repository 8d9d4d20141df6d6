import { listActivity } from '@twotier/api/calls';
import type { QueryFor } from './connection.js';
import { keys } from './keys.js';
import { itemsOf, list as listOf, type Resources, type WalkOptions } from './resource.js';

/** What of the log is wanted: by whom, of what, from when to when. */
export type ActivityQuery = QueryFor<typeof listActivity>;

/** Who did what in the company, the newest first. */
export const activity = (resources: Resources) => {
  const list = listOf(resources, listActivity, keys.activity, (query: ActivityQuery | undefined) => ({ query }));

  return {
    list,

    /** Every record, page after page. */
    all: (query: ActivityQuery = {}, options?: WalkOptions) => itemsOf(list, query, options),
  };
};
