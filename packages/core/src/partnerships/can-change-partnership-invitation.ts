import { allowed, refused, type Decision } from '../decision.js';
import { invitationTransitions, type InvitationState } from '../invitations/invitation-state.js';
import type { OrganizationId, PartyKind } from '../parties/party.js';
import type { ProgrammePolicy } from '../policy.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import type { Actor } from '../users/user.js';
import { canInviteReseller, type InviteResellerRefusal } from './can-invite-reseller.js';

export type ChangePartnershipInvitationRefusal =
  | InviteResellerRefusal
  | EventDoesNotFit
  | { readonly code: 'invitation-of-another'; readonly rule: 'R-OWN-06' };

export interface PartnershipInvitationFacts {
  readonly actor: Actor;
  readonly party: PartyKind;
  /** The invitation as it is now: one whose time is over has expired. */
  readonly invitation: { readonly senderId: OrganizationId; readonly state: InvitationState };
  readonly policy?: ProgrammePolicy;
}

/** Whether the provider may take its invitation back. From then on the link opens nothing (R-OWN-04). */
export const canRevokePartnershipInvitation = (
  facts: PartnershipInvitationFacts,
): Decision<ChangePartnershipInvitationRefusal> => canChange(facts, 'revoke');

/**
 * Whether the provider may send its invitation again. Nobody keeps a link, so the new mail carries a new one, and the old
 * one opens nothing any more (R-OWN-04, R-OWN-08).
 */
export const canRenewPartnershipInvitation = (
  facts: PartnershipInvitationFacts,
): Decision<ChangePartnershipInvitationRefusal> => canChange(facts, 'renew');

function canChange(
  { actor, party, invitation, ...rest }: PartnershipInvitationFacts,
  event: 'revoke' | 'renew',
): Decision<ChangePartnershipInvitationRefusal> {
  const invite = canInviteReseller({ actor, party, ...rest });
  if (!invite.allowed) return invite;

  if (invitation.senderId !== actor.organizationId) {
    return refused({ code: 'invitation-of-another', rule: 'R-OWN-06' });
  }
  const next = nextState(invitationTransitions, invitation.state, event, 'R-OWN-04');
  return next.allowed ? allowed : next;
}
