import { expect, it } from 'vitest';
import { canManageCustomer } from '../customers/can-manage-customer.js';
import { katrin, svenja } from '../users/user.fixtures.js';
import { aPartnership } from './partnership.fixtures.js';
import {
  adminAccessTransitions,
  AdminAccessState,
  authorizationConsequences,
  PartnershipFacts,
  PartnershipState,
  partnershipTransitions,
} from './partnership.js';

it('lists what the reseller allows by authorizing: orders, subscriptions, administrator access (R-PRV-11, R-PRV-12, R-PRV-13, R-PRV-14)', () => {
  expect(authorizationConsequences).toEqual([
    { id: 'submit-orders', rule: 'R-PRV-11' },
    { id: 'add-subscriptions', rule: 'R-PRV-12' },
    { id: 'administrator-access', rule: 'R-PRV-13' },
  ]);
});

it('keeps partnership and administrator access as two facts (R-PRV-16)', () => {
  const withoutAccess = aPartnership({ adminAccess: 'removed' });
  expect(PartnershipFacts.parse(withoutAccess)).toEqual(withoutAccess);
});

it('shares no customers by itself, neither way (R-PRV-21, R-CUS-08)', () => {
  expect([
    canManageCustomer({ actor: katrin(), relationship: undefined }).allowed,
    canManageCustomer({ actor: svenja(), relationship: undefined }).allowed,
  ]).toEqual([false, false]);
});

it('knows the states of its two tables (R-PRV-16)', () => {
  expect([PartnershipState.options, AdminAccessState.options]).toEqual([
    Object.keys(partnershipTransitions),
    Object.keys(adminAccessTransitions),
  ]);
});
