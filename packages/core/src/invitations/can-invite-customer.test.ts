import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { current, sourceDocument } from '../policy.js';
import { aUser, jonas, katrin, svenja } from '../users/user.fixtures.js';
import { canInviteCustomer, canSeeInvitations } from './can-invite-customer.js';

const single = { actor: jonas(), party: 'indirect-reseller', enrollment: 'ready', kind: 'single' } as const;
const joint = { ...single, kind: 'joint', providerId: 'nordwind', partnership: aPartnership() } as const;
const noPartnership = {
  allowed: false,
  reason: { code: 'no-partnership', rule: 'R-INV-22', providerId: 'nordwind', resellerId: 'studio-brandl' },
};

it('lets a reseller ask a customer alone, without any provider (R-INV-07, R-CUS-09)', () => {
  expect(canInviteCustomer(single)).toEqual({ allowed: true });
});

it('lets a reseller ask a customer jointly with a provider whom it has authorized (R-INV-21, R-INV-22)', () => {
  expect(canInviteCustomer(joint)).toEqual({ allowed: true });
});

it('takes the provider of the partnership where none is named', () => {
  expect(canInviteCustomer({ ...joint, providerId: undefined })).toEqual({ allowed: true });
});

it('invites for nobody jointly without a partnership in force (R-INV-22)', () => {
  expect([
    canInviteCustomer({ ...joint, partnership: undefined }),
    canInviteCustomer({ ...joint, partnership: aPartnership({ state: 'ended' }) }),
  ]).toEqual([noPartnership, noPartnership]);
});

it('does not take another partnership for it (R-INV-22)', () => {
  expect([
    canInviteCustomer({ ...joint, partnership: aPartnership({ providerId: organizationId('elbe-distribution') }) }),
    canInviteCustomer({ ...joint, partnership: aPartnership({ resellerId: organizationId('donau-it') }) }),
  ]).toEqual([noPartnership, noPartnership]);
});

it('names no provider where nobody did', () => {
  expect(canInviteCustomer({ ...single, kind: 'joint' })).toEqual({
    allowed: false,
    reason: { code: 'no-partnership', rule: 'R-INV-22', providerId: '', resellerId: 'studio-brandl' },
  });
});

it.each(['indirect-provider', 'customer'] as const)('lets no %s invite customers', (party) => {
  expect(canInviteCustomer({ ...single, actor: svenja(), party })).toEqual({
    allowed: false,
    reason: { code: 'only-reseller-invites', rule: 'R-INV-01', party },
  });
});

it('waits until the reseller is enrolled (R-ENR-01)', () => {
  expect(canInviteCustomer({ ...single, enrollment: 'drafting' })).toEqual({
    allowed: false,
    reason: { code: 'not-enrolled', rule: 'R-ENR-01', state: 'drafting' },
  });
});

it('leaves it to admin agents and sales agents (R-USR-06)', () => {
  expect(canInviteCustomer({ ...single, actor: aUser('helper', ['helpdesk-agent']) })).toEqual({
    allowed: false,
    reason: {
      code: 'permission-missing',
      rule: 'R-USR-06',
      permission: 'customer.relationship.request',
      roles: ['admin-agent', 'sales-agent'],
    },
  });
});

it('shows the invitations to those of a reseller who may make them', () => {
  const blocked = katrin({ status: 'blocked' });
  expect([
    canSeeInvitations({ actor: jonas(), party: 'indirect-reseller' }),
    canSeeInvitations({ actor: svenja(), party: 'indirect-provider' }),
    canSeeInvitations({ actor: blocked, party: 'indirect-reseller' }),
  ]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'only-reseller-invites', rule: 'R-INV-01', party: 'indirect-provider' } },
    {
      allowed: false,
      reason: { code: 'user-not-active', rule: 'R-OWN-03', userId: 'katrin', status: 'blocked' },
    },
  ]);
});

it('lets a blocked global admin invite nobody', () => {
  expect(canInviteCustomer({ ...single, actor: katrin({ status: 'blocked' }) })).toMatchObject({
    allowed: false,
    reason: { code: 'user-not-active' },
  });
});

it.each([sourceDocument, current])(
  'lets admin agents and sales agents request, in either reading (R-INV-45)',
  (policy) => {
    expect([
      canInviteCustomer({ ...single, policy }),
      canInviteCustomer({ ...single, actor: katrin(), policy }),
    ]).toEqual([{ allowed: true }, { allowed: true }]);
  },
);
