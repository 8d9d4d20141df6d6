import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { aUser, jonas, katrin, svenja } from '../users/user.fixtures.js';
import { canManageCustomer, canSeeCustomers } from './can-manage-customer.js';
import { aRelationship } from './relationship.fixtures.js';

it('lets an admin agent look after a customer under the reseller relationship, without ordering (R-CUS-04, R-CUS-13, R-ORD-04)', () => {
  expect(canManageCustomer({ actor: katrin(), relationship: aRelationship() })).toEqual({ allowed: true });
});

it.each([undefined, aRelationship({ state: 'ended' })])(
  'lets nobody manage or transact without a relationship in force (R-CUS-02, R-ORD-05)',
  (relationship) => {
    expect(canManageCustomer({ actor: katrin(), relationship })).toEqual({
      allowed: false,
      reason: { code: 'no-relationship', rule: 'R-CUS-02', partnerId: 'studio-brandl' },
    });
  },
);

it('does not take the relationship of one partner for that of another (R-CUS-03, R-CUS-08)', () => {
  expect(canManageCustomer({ actor: svenja(), relationship: aRelationship() })).toEqual({
    allowed: false,
    reason: { code: 'no-relationship', rule: 'R-CUS-02', partnerId: 'nordwind' },
  });
});

it('lets nobody administer whom the customer has not given the permissions', () => {
  const relationship = aRelationship({ adminPermissions: false });
  expect(canManageCustomer({ actor: katrin(), relationship })).toEqual({
    allowed: false,
    reason: { code: 'admin-permissions-missing', rule: 'R-CUS-13', partnerId: 'studio-brandl' },
  });
});

it('lets a provider administer nothing by its relationship alone: it gives the right to order (R-CUS-14)', () => {
  const relationship = aRelationship({ partnerId: organizationId('nordwind'), adminPermissions: false });
  expect(canManageCustomer({ actor: svenja(), relationship }).allowed).toBe(false);
});

it('leaves administering to the admin agent (R-USR-06)', () => {
  expect(canManageCustomer({ actor: jonas(), relationship: aRelationship() })).toEqual({
    allowed: false,
    reason: {
      code: 'permission-missing',
      rule: 'R-USR-06',
      permission: 'customer.administerOnBehalf',
      roles: ['admin-agent'],
    },
  });
});

it('tells a blocked user nothing about the customer', () => {
  expect(canManageCustomer({ actor: katrin({ status: 'blocked' }), relationship: undefined })).toEqual({
    allowed: false,
    reason: { code: 'user-not-active', rule: 'R-OWN-03', userId: 'katrin', status: 'blocked' },
  });
});

it('shows the customers to every agent, to the global admin who has just enrolled, and to nobody else (R-CUS-06)', () => {
  expect([
    canSeeCustomers(jonas()),
    canSeeCustomers(aUser('boss', ['global-admin'])),
    canSeeCustomers(aUser('payer', ['billing-admin'])),
  ]).toEqual([
    { allowed: true },
    { allowed: true },
    {
      allowed: false,
      reason: {
        code: 'permission-missing',
        rule: 'R-USR-06',
        permission: 'customer.view',
        roles: ['global-admin', 'admin-agent', 'sales-agent', 'helpdesk-agent'],
      },
    },
  ]);
});
