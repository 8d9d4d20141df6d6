import { getReadiness, type Readiness } from '@twotier/api';
import { readinessOf, remedyOf, type ResellerFacts } from '@twotier/core';
import { notFound, reply } from './answer.js';
import type { Handling } from './handle.js';
import type { Company, Standing } from './records.js';
import type { World } from './world.js';

export const readinessHandlers = (world: World, { handle }: Handling) => [
  handle(getReadiness, ({ company }) => {
    if (company.kind !== 'indirect-reseller') return notFound;

    const missing = missingOf(world, company);
    return reply({ ready: missing.length === 0, missing, policy: world.policy.name });
  }),
];

/** Everything that still hinders a reseller, each with what it can do about it. */
export const missingOf = (world: World, reseller: Company): Readiness['missing'] =>
  readinessOf(resellerFacts(world, reseller), { policy: world.policy, now: world.clock.now() }).map((reason) => ({
    reason: { ...reason },
    remedy: remedyOf(reason.code),
  }));

function resellerFacts(world: World, { id, country }: Company): ResellerFacts {
  const standing: Partial<Standing> = world.standings.get(id) ?? {};
  return {
    ...standing,
    country,
    enrollment: world.enrollmentOf(id),
    staff: world.peopleOf(id).map(({ user: { roles, status }, mfa }) => ({ roles, status, mfa })),
    providers: world
      .partnershipsOf(id)
      .map(({ state, providerId }) => ({ state, country: world.company(providerId).country })),
  };
}
