import { expect, it } from 'vitest';
import { invitationStates } from '../invitations/invitation-state.js';
import { organizationId } from '../parties/party.fixtures.js';
import { katrin, svenja } from '../users/user.fixtures.js';
import {
  canRenewPartnershipInvitation,
  canRevokePartnershipInvitation,
  type PartnershipInvitationFacts,
} from './can-change-partnership-invitation.js';
import { canInviteReseller } from './can-invite-reseller.js';

const facts = (
  invitation: Partial<PartnershipInvitationFacts['invitation']> = {},
  changed: Partial<PartnershipInvitationFacts> = {},
): PartnershipInvitationFacts => ({
  actor: svenja(),
  party: 'indirect-provider',
  invitation: { senderId: organizationId('nordwind'), state: 'opened', ...invitation },
  ...changed,
});

it('lets the provider take back an invitation that is open, and send every one again but an accepted one (R-OWN-04)', () => {
  const where = (decide: typeof canRenewPartnershipInvitation) =>
    invitationStates.filter((state) => decide(facts({ state })).allowed);
  expect([where(canRevokePartnershipInvitation), where(canRenewPartnershipInvitation)]).toEqual([
    ['drafted', 'opened'],
    ['drafted', 'opened', 'declined', 'expired', 'revoked'],
  ]);
});

it('names the state and what would fit there (R-OWN-04)', () => {
  expect(canRevokePartnershipInvitation(facts({ state: 'expired' }))).toEqual({
    allowed: false,
    reason: { code: 'event-does-not-fit', rule: 'R-OWN-04', state: 'expired', event: 'revoke', fitting: ['renew'] },
  });
});

it('leaves both to the provider that has sent it (R-OWN-06)', () => {
  const ofAnother = { allowed: false, reason: { code: 'invitation-of-another', rule: 'R-OWN-06' } };
  const others = facts({ senderId: organizationId('elbe-distribution') });
  expect([canRevokePartnershipInvitation(others), canRenewPartnershipInvitation(others)]).toEqual([
    ofAnother,
    ofAnother,
  ]);
});

it('leaves both to those who may invite a reseller (R-PRV-03)', () => {
  const reseller = { actor: katrin(), party: 'indirect-reseller' } as const;
  expect(canRevokePartnershipInvitation(facts({}, reseller))).toEqual(canInviteReseller(reseller));
});
