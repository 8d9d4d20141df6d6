import { expect, it } from 'vitest';
import { current, sourceDocument } from './policy.js';

it('reads the programme as the source document has it: an admin agent adds users, one role a category', () => {
  expect(sourceDocument).toMatchObject({ name: 'source-document', sourceGrants: true, oneRolePerCategory: true });
});

it('reads the programme as the newest pages have it: neither of the two', () => {
  expect(current).toMatchObject({ name: 'current', sourceGrants: false, oneRolePerCategory: false });
});

it.each([
  'partnerOnRecord',
  'customerAgreement',
  'newCommerce',
  'providerEndsRelationship',
  'permissionsEndWithRelationship',
  'billingAdminAnswers',
] as const)('asks for what only the newest pages know under these alone: %s', (flag) => {
  expect([sourceDocument[flag], current[flag]]).toEqual([false, true]);
});
