import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { aRelationship } from './relationship.fixtures.js';
import { Relationship, RelationshipOrigin, RelationshipState } from './relationship.js';

it('takes a relationship as one partner’s with one customer', () => {
  expect(Relationship.parse(aRelationship())).toEqual(aRelationship());
});

it('refuses one that began at no moment', () => {
  expect(Relationship.safeParse({ ...aRelationship(), since: 'today' }).success).toBe(false);
});

it('knows how a relationship began: by an invitation, in another portal, or added by the provider', () => {
  expect(RelationshipOrigin.options).toEqual(['invitation', 'other-portal', 'added-by-provider']);
});

it.each(hostileIds)('knows no state called %j', (state) => {
  expect(RelationshipState.safeParse(state).success).toBe(false);
});
