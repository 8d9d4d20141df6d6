import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { aRelationship } from '../customers/relationship.fixtures.js';
import { canPlaceOrder } from '../orders/can-place-order.js';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { current } from '../policy.js';
import { aUser, jonas, katrin, svenja } from '../users/user.fixtures.js';
import { canActInCustomerTenant, type CustomerTenantFacts } from './can-act-in-customer-tenant.js';
import { aDelegatedAdmin, anAssignment, now } from './delegated-admin.fixtures.js';
import { accessAssignmentTransitions, delegatedAdminStates, type AccessAssignmentState } from './delegated-admin.js';
import { directoryRoles } from './directory-role.js';

const globalAdministrator = directoryRoles['global-administrator'];
const helpdesk = directoryRoles['helpdesk-administrator'];
const license = directoryRoles['license-administrator'];
const customerId = 'praxis-lindenhof';

const byPrivileges: CustomerTenantFacts = { actor: katrin(), customerId, delegatedAdminPrivileges: true, now };
const byRelationship: CustomerTenantFacts = {
  actor: jonas(),
  customerId,
  relationships: [aDelegatedAdmin()],
  assignments: [anAssignment()],
  groups: ['helpdesk-group'],
  now,
  policy: current,
};

it('makes an admin agent Global administrator and a helpdesk agent Helpdesk administrator of who granted it, without end (R-ADM-01)', () => {
  const asAgent = (...roles: Parameters<typeof aUser>[1]) =>
    canActInCustomerTenant({ ...byPrivileges, actor: aUser('x', roles) });
  const access = (...roles: string[]) => ({
    allowed: true,
    by: 'delegated-admin-privileges',
    roles,
    grants: roles.map((roleId) => ({ roleId })),
  });
  expect([asAgent('admin-agent'), asAgent('helpdesk-agent'), asAgent('helpdesk-agent', 'admin-agent')]).toEqual([
    access(globalAdministrator),
    access(helpdesk),
    access(globalAdministrator, helpdesk),
  ]);
});

it('makes a sales agent nothing there, nor a global admin who is no agent (R-ADM-01)', () => {
  const refusal = {
    allowed: false,
    reason: { code: 'no-directory-role', rule: 'R-ADM-01', roles: ['admin-agent', 'helpdesk-agent'] },
  };
  expect([
    canActInCustomerTenant({ ...byPrivileges, actor: jonas() }),
    canActInCustomerTenant({ ...byPrivileges, actor: aUser('boss', ['global-admin']) }),
  ]).toEqual([refusal, refusal]);
});

it('lets nobody act for a customer that granted nothing, or of which nobody knows (R-ADM-01)', () => {
  const refusal = { allowed: false, reason: { code: 'no-delegated-admin', rule: 'R-ADM-01', customerId } };
  expect([
    canActInCustomerTenant({ ...byPrivileges, delegatedAdminPrivileges: false }),
    canActInCustomerTenant({ ...byPrivileges, delegatedAdminPrivileges: undefined }),
  ]).toEqual([refusal, refusal]);
});

it('opens the assigned roles of a relationship to the members of the group, until it ends (R-ADM-13)', () => {
  expect(canActInCustomerTenant(byRelationship)).toEqual({
    allowed: true,
    by: 'granular-relationship',
    roles: [helpdesk],
    grants: [{ roleId: helpdesk, relationshipId: 'r1', until: '2027-05-02T09:00:00.000Z' }],
  });
});

it('lets agent roles open nothing any more, and counts the old privileges for nothing (R-ADM-02)', () => {
  expect(canActInCustomerTenant({ ...byPrivileges, policy: current })).toEqual({
    allowed: false,
    reason: { code: 'no-delegated-admin', rule: 'R-ADM-03', customerId },
  });
});

it('opens nothing by a relationship whose roles are assigned to nobody, a default one included (R-ADM-20)', () => {
  expect(canActInCustomerTenant({ ...byRelationship, assignments: [] })).toEqual({
    allowed: false,
    reason: { code: 'no-access-assignment', rule: 'R-ADM-20', customerId },
  });
});

it('opens nothing to who is in none of the groups (R-ADM-13)', () => {
  const refusal = { allowed: false, reason: { code: 'no-access-assignment', rule: 'R-ADM-13', customerId } };
  expect([
    canActInCustomerTenant({ ...byRelationship, groups: ['another-group'] }),
    canActInCustomerTenant({ ...byRelationship, groups: undefined }),
  ]).toEqual([refusal, refusal]);
});

it('counts active assignments only (R-ADM-13)', () => {
  const states = Object.keys(accessAssignmentTransitions) as AccessAssignmentState[];
  const open = states.filter(
    (state) => canActInCustomerTenant({ ...byRelationship, assignments: [anAssignment({ state })] }).allowed,
  );
  expect(open).toEqual(['active']);
});

it('counts relationships in force only (R-ADM-14)', () => {
  const open = delegatedAdminStates.filter(
    (state) => canActInCustomerTenant({ ...byRelationship, relationships: [aDelegatedAdmin({ state })] }).allowed,
  );
  expect(open).toEqual(['active']);
  expect(canActInCustomerTenant({ ...byRelationship, now: new Date('2027-05-02T09:00:00Z') })).toMatchObject({
    allowed: false,
    reason: { code: 'no-delegated-admin' },
  });
});

it('opens no role beyond the relationship, whatever an assignment says (R-ADM-13)', () => {
  const assignments = [anAssignment({ roles: [globalAdministrator, license] })];
  expect(canActInCustomerTenant({ ...byRelationship, assignments })).toMatchObject({ allowed: true, roles: [license] });
  expect(
    canActInCustomerTenant({ ...byRelationship, assignments: [anAssignment({ roles: [globalAdministrator] })] }),
  ).toMatchObject({ allowed: false, reason: { code: 'no-access-assignment' } });
});

it('tells roles that are assigned to other groups from roles that are assigned to nobody (R-ADM-13, R-ADM-20)', () => {
  const relationships = [aDelegatedAdmin(), aDelegatedAdmin({ id: 'r2' })];
  const ruleOf = (assignment: Parameters<typeof anAssignment>[0]) =>
    canActInCustomerTenant({ ...byRelationship, relationships, assignments: [anAssignment(assignment)] });
  expect([ruleOf({ groupId: 'other-group' }), ruleOf({ relationshipId: 'r3' })]).toMatchObject([
    { reason: { code: 'no-access-assignment', rule: 'R-ADM-13' } },
    { reason: { code: 'no-access-assignment', rule: 'R-ADM-20' } },
  ]);
});

it('adds up several relationships with one customer, each with its own end (R-ADM-14)', () => {
  const second = aDelegatedAdmin({ id: 'r2', endsAt: '2026-12-01T00:00:00Z' });
  const facts: CustomerTenantFacts = {
    ...byRelationship,
    relationships: [aDelegatedAdmin(), second],
    assignments: [anAssignment(), anAssignment({ id: 'a2', relationshipId: 'r2', roles: [helpdesk, license] })],
  };
  expect(canActInCustomerTenant(facts)).toMatchObject({
    allowed: true,
    roles: [helpdesk, license],
    grants: [
      { roleId: helpdesk, relationshipId: 'r1' },
      { roleId: helpdesk, relationshipId: 'r2', until: '2026-12-01T00:00:00.000Z' },
      { roleId: license, relationshipId: 'r2' },
    ],
  });
});

it.each([
  aDelegatedAdmin({ partnerId: organizationId('nordwind') }),
  aDelegatedAdmin({ customerId: organizationId('gasthof-krone') }),
  aDelegatedAdmin({ customerId: undefined }),
])('counts no relationship of another partner or with another customer', (relationship) => {
  expect(canActInCustomerTenant({ ...byRelationship, relationships: [relationship] })).toMatchObject({
    allowed: false,
    reason: { code: 'no-delegated-admin' },
  });
});

it('lets no guest act for a customer (R-ADM-14)', () => {
  const actor = aUser('guest', ['guest', 'mpn-partner-admin']);
  expect(canActInCustomerTenant({ ...byRelationship, actor })).toEqual({
    allowed: false,
    reason: { code: 'guest-cannot-administer', rule: 'R-ADM-14', userId: 'guest' },
  });
});

it.each(['blocked', 'removed', 'password-change-due'] as const)('lets nobody act who is %s (R-OWN-03)', (status) => {
  expect([
    canActInCustomerTenant({ ...byPrivileges, actor: katrin({ status }) }).allowed,
    canActInCustomerTenant({ ...byRelationship, actor: jonas({ status }) }).allowed,
  ]).toEqual([false, false]);
});

it('lets a partner order without any delegated administration, and administer without a reseller relationship (R-ADM-04)', () => {
  const order = canPlaceOrder({
    actor: svenja(),
    party: 'indirect-provider',
    resellerId: organizationId('studio-brandl'),
    customer: { id: organizationId('praxis-lindenhof'), name: 'Praxis Lindenhof' },
    partnership: aPartnership(),
    relationship: aRelationship({ partnerId: organizationId('nordwind'), adminPermissions: false }),
  });
  expect([order.allowed, canActInCustomerTenant(byRelationship).allowed]).toEqual([true, true]);
});
