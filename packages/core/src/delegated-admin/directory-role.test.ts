import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { roleFacts } from '../users/role-facts.js';
import { defaultDelegatedAdmin, DirectoryRoleId, directoryRoles, namedDirectoryRoles } from './directory-role.js';

const namesOf = (party: 'indirect-provider' | 'indirect-reseller') =>
  defaultDelegatedAdmin(party).roles.map((id) => Object.entries(directoryRoles).find(([, other]) => other === id)?.[0]);

it('begins with nine roles for the reseller and two more for the provider, for a year (R-ADM-15, R-ADM-02)', () => {
  const nine = [
    'directory-readers',
    'directory-writers',
    'license-administrator',
    'service-support-administrator',
    'user-administrator',
    'privileged-role-administrator',
    'helpdesk-administrator',
    'privileged-authentication-administrator',
    'global-reader',
  ];
  expect([namesOf('indirect-reseller'), namesOf('indirect-provider')]).toEqual([
    nine,
    [...nine, 'cloud-application-administrator', 'application-administrator'],
  ]);
  expect(defaultDelegatedAdmin('indirect-reseller')).toMatchObject({ duration: 'P1Y', autoExtend: 'off' });
});

it('names each role once, by an id of its own', () => {
  expect(namedDirectoryRoles.size).toBe(Object.keys(directoryRoles).length);
  expect([...namedDirectoryRoles].every((id) => DirectoryRoleId.parse(id) === id)).toBe(true);
});

it('gives the admin roles of the dashboard the ids of the same roles of the directory', () => {
  const idOf = (role: 'global-admin' | 'billing-admin' | 'user-management-admin') => roleFacts[role].templateId;
  expect([idOf('global-admin'), idOf('billing-admin'), idOf('user-management-admin')]).toEqual([
    directoryRoles['global-administrator'],
    directoryRoles['billing-administrator'],
    directoryRoles['user-administrator'],
  ]);
});

const aRoleId = '62e90394-69f5-4237-9190-012177145e10';

it.each([...hostileIds, aRoleId.slice(0, -4), aRoleId.replace('6', 'z'), `x${aRoleId}`, `${aRoleId}0`])(
  'takes %j for no role id',
  (id) => {
    expect(DirectoryRoleId.safeParse(id).success).toBe(false);
  },
);
