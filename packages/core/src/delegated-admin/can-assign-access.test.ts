import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { jonas, katrin, svenja } from '../users/user.fixtures.js';
import { canAssignAccess } from './can-assign-access.js';
import { aDelegatedAdmin, now } from './delegated-admin.fixtures.js';
import { delegatedAdminStates } from './delegated-admin.js';
import { directoryRoles } from './directory-role.js';

const group = { id: 'helpdesk-group', organizationId: organizationId('studio-brandl'), isSecurityGroup: true };
const facts = { actor: katrin(), relationship: aDelegatedAdmin(), group, now };
const helpdesk = directoryRoles['helpdesk-administrator'];

it('gives a security group of the partner some of the roles of a relationship, or all (R-ADM-13)', () => {
  expect([canAssignAccess(facts, [helpdesk]), canAssignAccess(facts, facts.relationship.roles)]).toEqual([
    { allowed: true },
    { allowed: true },
  ]);
});

it('gives a group no role that the relationship does not have (R-ADM-13)', () => {
  const roleIds = [directoryRoles['global-administrator']];
  expect([canAssignAccess(facts, [helpdesk, ...roleIds]), canAssignAccess(facts, [])]).toEqual([
    { allowed: false, reason: { code: 'role-outside-relationship', rule: 'R-ADM-13', roleIds } },
    { allowed: false, reason: { code: 'directory-roles-missing', rule: 'R-ADM-13' } },
  ]);
});

it('gives nothing to another kind of group, nor to one of another company (R-ADM-13)', () => {
  const reason = { code: 'not-a-security-group', rule: 'R-ADM-13', groupId: 'helpdesk-group' };
  expect([
    canAssignAccess({ ...facts, group: { ...group, isSecurityGroup: false } }, [helpdesk]),
    canAssignAccess({ ...facts, group: { ...group, organizationId: organizationId('nordwind') } }, [helpdesk]),
  ]).toEqual([
    { allowed: false, reason },
    { allowed: false, reason },
  ]);
});

it('gives access by a relationship in force only (R-ADM-13)', () => {
  const open = delegatedAdminStates.filter(
    (state) => canAssignAccess({ ...facts, relationship: aDelegatedAdmin({ state }) }, [helpdesk]).allowed,
  );
  expect(open).toEqual(['active']);
  const relationship = aDelegatedAdmin({ endsAt: '2026-11-22T10:00:00Z' });
  expect(canAssignAccess({ ...facts, relationship }, [helpdesk])).toEqual({
    allowed: false,
    reason: { code: 'delegated-admin-not-active', rule: 'R-ADM-13', state: 'expired' },
  });
});

it('leaves that to the admin agents of the partner (R-ADM-05)', () => {
  expect([
    canAssignAccess({ ...facts, actor: jonas() }, [helpdesk]),
    canAssignAccess({ ...facts, actor: svenja() }, [helpdesk]),
  ]).toMatchObject([
    { allowed: false, reason: { code: 'permission-missing' } },
    { allowed: false, reason: { code: 'delegated-admin-of-another' } },
  ]);
});
