import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { aUser, katrin, svenja } from '../users/user.fixtures.js';
import { canInviteReseller } from './can-invite-reseller.js';

it('lets the provider start the connection (R-PRV-03)', () => {
  expect(canInviteReseller({ actor: svenja(), party: 'indirect-provider' })).toEqual({ allowed: true });
});

it.each(['indirect-reseller', 'customer'] as const)('lets no %s start it (R-PRV-03)', (party) => {
  expect(canInviteReseller({ actor: katrin(), party })).toEqual({
    allowed: false,
    reason: { code: 'only-provider-connects', rule: 'R-PRV-03', party },
  });
});

it('leaves it to those who may request partnerships (R-USR-06)', () => {
  const actor = aUser('boss', ['global-admin'], { organizationId: organizationId('nordwind') });
  expect(canInviteReseller({ actor, party: 'indirect-provider' })).toEqual({
    allowed: false,
    reason: {
      code: 'permission-missing',
      rule: 'R-USR-06',
      permission: 'partnership.request',
      roles: ['admin-agent', 'sales-agent'],
    },
  });
});
