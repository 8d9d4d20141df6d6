import { grantAdminPermissions, listPartners, takeAwayAdminPermissions } from '@twotier/api';
import { canAct, canChangeAdminPermissions } from '@twotier/core';
import { invalid, notFound, reply } from './answer.js';
import { toEdge } from './customers.js';
import { outdated, type Caller, type Handling } from './handle.js';
import { cursorInvalid, toPage } from './paging.js';
import type { RelationshipEntry } from './records.js';
import type { World } from './world.js';

export const partnersHandlers = (world: World, { handle }: Handling) => {
  const change = (
    { actor, company, matches }: Pick<Caller, 'actor' | 'company'> & { matches: (etag: string) => boolean },
    partnerId: string,
    wish: 'grant' | 'take-away',
  ) => {
    const relationship = world.relationship(partnerId, company.id);
    if (!relationship) return notFound;
    const decision = canChangeAdminPermissions({ actor, relationship }, wish);
    if (!decision.allowed) return decision;
    const edge = toEdge(world, relationship);
    if (!matches(edge.etag)) return outdated(edge);

    const adminPermissions = wish === 'grant';
    return reply(toEdge(world, world.saveRelationship({ ...relationship, adminPermissions, changedBy: company.id })));
  };

  return [
    handle(listPartners, ({ actor, company, query }) => {
      const act = canAct(actor);
      if (!act.allowed) return act;

      const nameOf = ({ partnerId }: RelationshipEntry) => world.company(partnerId).name;
      const page = toPage(
        world
          .relationshipsOf(company.id)
          .filter(({ state, adminPermissions }) => state === 'active' || adminPermissions),
        { keyOf: nameOf, idOf: ({ partnerId }) => partnerId },
        query,
      );
      if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
      return reply({ ...page, items: page.items.map((edge) => toEdge(world, edge)) });
    }),

    handle(grantAdminPermissions, (call) => change(call, call.params.partnerId, 'grant')),

    handle(takeAwayAdminPermissions, (call) => change(call, call.params.partnerId, 'take-away')),
  ];
};
