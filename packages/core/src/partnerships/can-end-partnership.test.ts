import { expect, it } from 'vitest';
import { canManageCustomer } from '../customers/can-manage-customer.js';
import { aRelationship } from '../customers/relationship.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { current } from '../policy.js';
import { aUser, jonas, katrin, svenja } from '../users/user.fixtures.js';
import { canEndPartnership, canOpenPartnershipEnd, type PartnershipEndFacts } from './can-end-partnership.js';
import { canRemoveAdminAccess } from './can-remove-admin-access.js';
import { aPartnership } from './partnership.fixtures.js';
import { authorizationEffects, partnershipEndConsequences, partnershipEndReminders } from './partnership.js';

const facts = (changed: Partial<PartnershipEndFacts> = {}): PartnershipEndFacts => ({
  actor: svenja(),
  party: 'indirect-provider',
  partnership: aPartnership(),
  ...changed,
});
const yes = { confirmed: true, goodFaith: true };

it('lets the provider end a partnership once it has said yes and affirmed good faith (R-PRV-35, R-PRV-37)', () => {
  expect(canEndPartnership(facts(), yes)).toEqual({ allowed: true });
});

it('ends nothing without a yes to the question (R-PRV-35)', () => {
  expect(canEndPartnership(facts(), { ...yes, confirmed: false })).toEqual({
    allowed: false,
    reason: { code: 'end-not-confirmed', rule: 'R-PRV-35' },
  });
});

it('ends nothing without the affirmation of good faith (R-PRV-37)', () => {
  expect(canEndPartnership(facts(), { ...yes, goodFaith: false })).toEqual({
    allowed: false,
    reason: { code: 'good-faith-missing', rule: 'R-PRV-37' },
  });
});

it.each(['indirect-reseller', 'customer'] as const)('gives no %s a way to end it (R-PRV-35)', (party) => {
  const decision = {
    allowed: false,
    reason: { code: 'only-provider-ends', rule: 'R-PRV-35', party },
  };
  const ofReseller = facts({ actor: katrin(), party });
  expect([canOpenPartnershipEnd(ofReseller), canEndPartnership(ofReseller, yes)]).toEqual([decision, decision]);
});

it('leaves it to the two sides: another provider ends nothing, and nobody ends it twice', () => {
  const noPartnership = (providerId: string) => ({
    allowed: false,
    reason: { code: 'no-partnership', rule: 'R-PRV-35', providerId, resellerId: 'studio-brandl' },
  });
  const actor = svenja({ organizationId: organizationId('elbe-distribution') });
  expect([
    canOpenPartnershipEnd(facts({ actor })),
    canOpenPartnershipEnd(facts({ partnership: aPartnership({ state: 'ended' }) })),
  ]).toEqual([noPartnership('elbe-distribution'), noPartnership('nordwind')]);
});

it.each([undefined, current])('leaves it to those who may request partnerships (R-USR-06)', (policy) => {
  const nordwind = { organizationId: organizationId('nordwind') };
  const end = (actor: PartnershipEndFacts['actor']) =>
    canOpenPartnershipEnd(facts({ actor, ...(policy && { policy }) }));
  expect(end(jonas(nordwind))).toEqual({ allowed: true });
  expect(end(aUser('boss', ['global-admin'], nordwind))).toEqual({
    allowed: false,
    reason: {
      code: 'permission-missing',
      rule: 'R-USR-06',
      permission: 'partnership.request',
      roles: ['admin-agent', 'sales-agent'],
    },
  });
});

it('says before what ends and what stays: customers and given permissions stay (R-PRV-36)', () => {
  const idsOf = (outcome: string) =>
    partnershipEndConsequences.filter((one) => one.outcome === outcome).map(({ id }) => id);
  expect([idsOf('ends'), idsOf('stays')]).toEqual([
    ['list-entries', 'orders-for-reseller', 'joint-invitations'],
    ['customers', 'relationships', 'subscriptions', 'administrator-access'],
  ]);
});

it('reminds the provider to give notice itself (R-PRV-37)', () => {
  expect(partnershipEndReminders.map(({ id }) => id)).toEqual(['affirm-good-faith', 'give-notice-yourself']);
});

it('takes nothing from the reseller’s customers, and lets it take back the access left behind (R-PRV-36)', () => {
  const partnership = aPartnership({ state: 'ended' });
  expect([
    canManageCustomer({ actor: katrin(), relationship: aRelationship() }),
    canRemoveAdminAccess({ actor: katrin(), partnership }),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('says what the provider may do for the reseller once it is authorized (R-PRV-33, R-PRV-34)', () => {
  expect(authorizationEffects).toEqual([
    { id: 'add-customers', rule: 'R-PRV-33' },
    { id: 'submit-orders', rule: 'R-PRV-33' },
    { id: 'name-reseller-on-subscription', rule: 'R-PRV-33' },
    { id: 'name-support-contact', rule: 'R-PRV-33' },
    { id: 'choose-reseller-on-order', rule: 'R-PRV-34' },
  ]);
});
