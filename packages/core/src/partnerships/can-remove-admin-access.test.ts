import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { aUser, katrin, svenja } from '../users/user.fixtures.js';
import { canRemoveAdminAccess } from './can-remove-admin-access.js';
import { aPartnership } from './partnership.fixtures.js';

const noPartnership = {
  allowed: false,
  reason: { code: 'no-partnership', rule: 'R-PRV-15', providerId: 'nordwind', resellerId: 'studio-brandl' },
};

it('lets the reseller take the provider’s administrator access away once the partnership is there (R-PRV-15)', () => {
  expect(canRemoveAdminAccess({ actor: katrin(), partnership: aPartnership() })).toEqual({ allowed: true });
});

it('takes away also what a partnership has left behind at its end (R-PRV-15, R-PRV-36)', () => {
  expect(canRemoveAdminAccess({ actor: katrin(), partnership: aPartnership({ state: 'ended' }) })).toEqual({
    allowed: true,
  });
});

it('leaves it to this reseller alone (R-PRV-15)', () => {
  const actor = katrin({ organizationId: organizationId('donau-it') });
  expect(canRemoveAdminAccess({ actor, partnership: aPartnership() })).toEqual(noPartnership);
});

it('leaves it to the reseller: the provider does not (R-PRV-15)', () => {
  expect(canRemoveAdminAccess({ actor: svenja(), partnership: aPartnership() })).toEqual(noPartnership);
});

it('takes it away once', () => {
  expect(canRemoveAdminAccess({ actor: katrin(), partnership: aPartnership({ adminAccess: 'removed' }) })).toEqual({
    allowed: false,
    reason: { code: 'admin-access-removed', rule: 'R-PRV-15', partnershipId: 'nordwind-studio-brandl' },
  });
});

it('leaves it to those who may authorize a provider (R-USR-06)', () => {
  expect(canRemoveAdminAccess({ actor: aUser('agent', ['admin-agent']), partnership: aPartnership() })).toMatchObject({
    allowed: false,
    reason: { code: 'permission-missing', permission: 'partnership.authorize' },
  });
});

it('tells a blocked user nothing about the partnership', () => {
  expect(
    canRemoveAdminAccess({ actor: katrin({ status: 'blocked' }), partnership: aPartnership({ state: 'ended' }) }),
  ).toEqual({
    allowed: false,
    reason: { code: 'user-not-active', rule: 'R-OWN-03', userId: 'katrin', status: 'blocked' },
  });
});
