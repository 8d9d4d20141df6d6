import { listActivity, type ActivityRecord } from '@twotier/api';
import { canUse } from '@twotier/core';
import { invalid, reply } from './answer.js';
import type { Handling } from './handle.js';
import { cursorInvalid, toPage } from './paging.js';
import type { World } from './world.js';

export const activityHandlers = (world: World, { handle }: Handling) => [
  handle(listActivity, ({ actor, company, query }) => {
    // Who looks after users sees what users do.
    const use = canUse(actor, 'user.view', world.policy);
    if (!use.allowed) return use;

    const page = toPage(
      world.activity.newestFirst(company.id).filter(isWanted(query)),
      { keyOf: ({ id }) => id, idOf: ({ id }) => id, descending: true, isSorted: true },
      query,
    );
    if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
    return reply({ ...page, items: [...page.items] });
  }),
];

type Wish = {
  readonly [Key in 'actorId' | 'action' | 'resource' | 'resourceId' | 'from' | 'to' | 'search']?: string | undefined;
};

const is = (wanted: string | undefined, found: string | undefined) => wanted === undefined || wanted === found;

function isWanted({ actorId, action, resource, resourceId, from, to, search = '' }: Wish) {
  const words = search.trim().toLowerCase();
  const [since, until] = [from, to].map((moment) => (moment === undefined ? undefined : Date.parse(moment)));

  return ({ at, actor, action: done, resource: thing }: ActivityRecord): boolean =>
    is(actorId, actor.id) &&
    is(action, done) &&
    is(resource, thing.kind) &&
    is(resourceId, thing.id) &&
    (since === undefined || Date.parse(at) >= since) &&
    (until === undefined || Date.parse(at) < until) &&
    [actor.name, thing.name, thing.id, done].some((text) => text?.toLowerCase().includes(words));
}
