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

it('asks of an enrollment what later pages demand only where these are followed', () => {
  const flags = [
    'enrollmentConditions',
    'registrationNumbers',
    'resendAfterBusinessDay',
    'locationPartnerId',
    'partnerAgreement',
    'continuedAuthorization',
  ] as const;
  expect(flags.map((flag) => [sourceDocument[flag], current[flag]])).toEqual(flags.map(() => [false, true]));
});

it('asks in neither of the two what only the other knows', () => {
  expect(Object.keys(current)).toEqual(Object.keys(sourceDocument));
});

it('demands under the source document nothing that only later pages demand', () => {
  const { rolesAsOf, directoryRoleToCreate, fixedRolesInNationalClouds, salesAgentsOfProvidersOnly } = sourceDocument;
  const { multifactor, severalWaysToAdd, recoveryAddress, removalScope, granularAdmin } = sourceDocument;
  const users = { directoryRoleToCreate, fixedRolesInNationalClouds, salesAgentsOfProvidersOnly, multifactor };
  const flags = { ...users, severalWaysToAdd, recoveryAddress, removalScope, granularAdmin };
  expect([rolesAsOf, Object.values(flags).every((flag) => !flag)]).toEqual([2018, true]);
});
