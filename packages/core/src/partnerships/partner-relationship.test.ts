import { expect, it } from 'vitest';
import { toPartnerRelationship } from './partner-relationship.js';
import { aPartnership } from './partnership.fixtures.js';

it('is told to each side by what it is to the other, and as active (R-PRV-42)', () => {
  expect([
    toPartnerRelationship(aPartnership(), 'nordwind'),
    toPartnerRelationship(aPartnership(), 'studio-brandl'),
  ]).toEqual([
    { partnerId: 'studio-brandl', type: 'is_indirect_cloud_solution_provider_of', state: 'active' },
    { partnerId: 'nordwind', type: 'is_indirect_reseller_of', state: 'active' },
  ]);
});

it('is not told while it is not in force, nor to anybody else (R-PRV-42)', () => {
  expect([
    toPartnerRelationship(aPartnership({ state: 'ended' }), 'nordwind'),
    toPartnerRelationship(aPartnership(), 'donau-it'),
  ]).toEqual([undefined, undefined]);
});
