import * as z from 'zod/mini';
import { allowed, refused, type Decision, type Refused } from '../decision.js';
import { OrganizationId, UserId } from '../parties/party.js';
import { nextState, type EventDoesNotFit, type EventOf, type Transitions } from '../state-machine.js';
import { invitationTransitions, type InvitationState } from './invitation-state.js';

/**
 * Whom a link invites. `personal`, the default, is for one company and works once (R-OWN-04). `reusable` names only the
 * partner and may go to many, as the program's own links do (R-INV-42, R-PRV-32).
 */
export const InvitationReach = /* @__PURE__ */ z.enum(['personal', 'reusable']);
export type InvitationReach = z.infer<typeof InvitationReach>;

/** The life of a reusable invitation. An answer leaves it open for the next company; it ends by time or by its sender. */
export const reusableInvitationTransitions = {
  drafted: {
    open: 'opened',
    accept: 'opened',
    decline: 'opened',
    expire: 'expired',
    revoke: 'revoked',
    renew: 'drafted',
  },
  opened: {
    open: 'opened',
    accept: 'opened',
    decline: 'opened',
    expire: 'expired',
    revoke: 'revoked',
    renew: 'drafted',
  },
  expired: { renew: 'drafted' },
  revoked: { renew: 'drafted' },
} as const;

/** One answer that came through a reusable link: each is kept on its own, as the link has no answer of its own. */
export const InvitationAnswer = /* @__PURE__ */ z.object({
  organizationId: OrganizationId,
  answeredBy: UserId,
  answer: z.enum(['accepted', 'declined']),
  at: z.iso.datetime(),
});
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;

/** The state that follows an event in the life of an invitation of either reach. */
export function nextInvitationState(
  reach: InvitationReach,
  state: InvitationState,
  event: EventOf<typeof invitationTransitions>,
): { readonly allowed: true; readonly state: InvitationState } | Refused<EventDoesNotFit> {
  // A reusable one has no such states as accepted and declined; asked for them it answers that no event fits.
  const transitions: Transitions = reach === 'reusable' ? reusableInvitationTransitions : invitationTransitions;
  const next = nextState(transitions, state, event, 'R-OWN-04');
  return next.allowed ? { allowed: true, state: next.state as InvitationState } : next;
}

export interface ReusableLinkRefusal {
  readonly code: 'reusable-link-names-customer';
  readonly rule: 'R-INV-42';
}

/** Whether a link may have this reach: one that goes to many names nobody (R-INV-42). */
export const canReach = (
  reach: InvitationReach,
  { invitedDomain }: { readonly invitedDomain?: string | undefined },
): Decision<ReusableLinkRefusal> =>
  reach === 'personal' || invitedDomain === undefined
    ? allowed
    : refused({ code: 'reusable-link-names-customer', rule: 'R-INV-42' });
