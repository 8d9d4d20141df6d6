import { allowed, refused, type Decision } from '../decision.js';

/**
 * The life of an invitation, to a customer as to a reseller. `drafted` covers everything until the link is opened: who
 * sends the mail is the partner (R-INV-09), so nobody knows when it went out. Renewing makes a new link and ends the old.
 */
export const invitationTransitions = {
  drafted: {
    open: 'opened',
    accept: 'accepted',
    decline: 'declined',
    expire: 'expired',
    revoke: 'revoked',
    renew: 'drafted',
  },
  opened: {
    open: 'opened',
    accept: 'accepted',
    decline: 'declined',
    expire: 'expired',
    revoke: 'revoked',
    renew: 'drafted',
  },
  accepted: {},
  declined: { renew: 'drafted' },
  expired: { renew: 'drafted' },
  revoked: { renew: 'drafted' },
} as const;

export const invitationStates = Object.keys(invitationTransitions) as InvitationState[];
export type InvitationState = keyof typeof invitationTransitions;

/** How long an invitation stays open. The documents name no time (R-OWN-04 is ours). */
export const invitationDays = 30;

/** The state at a moment: an open invitation whose time is over has expired, whether or not anybody has noticed. */
export function invitationStateAt(
  invitation: { readonly state: InvitationState; readonly expiresAt: string },
  now: Date,
): InvitationState {
  const isOpen = invitation.state === 'drafted' || invitation.state === 'opened';
  // Asked the positive way round: an end that is no date is not an invitation without end.
  const isInTime = now.getTime() < Date.parse(invitation.expiresAt);
  return isOpen && !isInTime ? 'expired' : invitation.state;
}

export interface InvitationNotOpen {
  readonly code: 'invitation-not-open';
  readonly rule: 'R-OWN-04';
  readonly state: InvitationState;
}

/** Whether an invitation in this state can still be answered. */
export const canAcceptWith = (state: InvitationState): Decision<InvitationNotOpen> =>
  state === 'drafted' || state === 'opened'
    ? allowed
    : refused({ code: 'invitation-not-open', rule: 'R-OWN-04', state });

/** `single` ties the customer to the reseller alone (R-INV-07), `joint` to reseller and provider (R-INV-21). */
export const invitationKinds = ['single', 'joint'] as const;
export type InvitationKind = (typeof invitationKinds)[number];
