import { expect, it } from 'vitest';
import { organizationId, userId } from '../parties/party.fixtures.js';
import { current, sourceDocument } from '../policy.js';
import { roleIds } from '../users/role-ids.js';
import type { Actor } from '../users/user.js';
import { customerActions } from './customer-action.js';
import { referenceAnswer, type WorldFacts } from './reference.fixtures.js';
import { RelationshipIndex, type RelationshipEdge } from './relationship-index.js';

const providers = ['nordwind', 'elbe'].map(organizationId);
const resellers = ['studio-brandl', 'donau-it', 'alpen-soft', 'isar-net', 'inn-data'].map(organizationId);
const partners = [...providers, ...resellers];
const customers = Array.from({ length: 300 }, (_, number) => organizationId(`customer-${number}`));

/** Customers with none to seven partners each, and so many sets of roles that every table inside has to grow. */
const relationships: RelationshipEdge[] = customers.flatMap((customerId, number) =>
  partners.slice(0, number % 8).map((partnerId, place) => ({
    partnerId,
    customerId,
    state: (number + place) % 5 === 0 ? 'ended' : 'active',
    adminPermissions: (number + place) % 3 !== 0,
  })),
);
const users: Actor[] = roleIds.flatMap((role, one) =>
  roleIds.map((other, two) => ({
    id: userId(`user-${one}-${two}`),
    organizationId: partners[(one + two) % partners.length]!,
    roles: [role, other],
    status: (one + two) % 11 === 0 ? 'blocked' : 'active',
  })),
);
const world: WorldFacts = {
  parties: [
    ...providers.map((id) => ({ id, kind: 'indirect-provider' as const })),
    ...resellers.map((id) => ({ id, kind: 'indirect-reseller' as const })),
    ...customers.map((id) => ({ id, kind: 'customer' as const })),
  ],
  users,
  partnerships: resellers
    .slice(1)
    .map((resellerId) => ({ id: `p-${resellerId}`, providerId: providers[0]!, resellerId, state: 'authorized' })),
  relationships,
};
/** Every user, each with another few of the customers. */
const questions = users.flatMap(({ id }, number) =>
  customerActions.flatMap((action) =>
    [0, 1, 2, 3].map((step) => [id, action, customers[(7 * number + 71 * step) % customers.length]!] as const),
  ),
);

it.each([sourceDocument, current])('answers in a large world as the rules do, policy $name', (policy) => {
  const index = new RelationshipIndex({ ...world, policy });
  const codes = questions.map((question) => {
    const answer = index.explain(...question);
    return answer.allowed ? undefined : answer.reason.code;
  });
  expect(codes).toEqual(questions.map((question) => referenceAnswer(world, policy, question)));
});

it('answers the same after every second edge has ended, one after another', () => {
  const index = new RelationshipIndex({ ...world, policy: sourceDocument });
  const after = relationships.map((edge, place) => (place % 2 === 0 ? { ...edge, state: 'ended' as const } : edge));
  for (const edge of after) index.putRelationship(edge);
  expect(questions.map((question) => index.can(...question))).toEqual(
    questions.map(
      (question) => referenceAnswer({ ...world, relationships: after }, sourceDocument, question) === undefined,
    ),
  );
});
