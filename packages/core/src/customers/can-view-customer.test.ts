import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { aUser, jonas } from '../users/user.fixtures.js';
import { canViewCustomer } from './can-view-customer.js';
import { aRelationship } from './relationship.fixtures.js';

const noRelationship = {
  allowed: false,
  reason: { code: 'no-relationship', rule: 'R-CUS-02', partnerId: 'studio-brandl' },
};

it('opens the record of a customer with whom the own company has a relationship (R-CUS-02)', () => {
  expect(canViewCustomer({ actor: jonas(), relationship: aRelationship({ adminPermissions: false }) })).toEqual({
    allowed: true,
  });
});

it.each([undefined, aRelationship({ state: 'ended' }), aRelationship({ partnerId: organizationId('nordwind') })])(
  'keeps every other record closed (R-CUS-02, R-CUS-08)',
  (relationship) => {
    expect(canViewCustomer({ actor: jonas(), relationship })).toEqual(noRelationship);
  },
);

it('opens records to those only who see the customer list (R-USR-06)', () => {
  expect(canViewCustomer({ actor: aUser('x', ['billing-admin']), relationship: aRelationship() })).toMatchObject({
    reason: { code: 'permission-missing', permission: 'customer.view' },
  });
});
