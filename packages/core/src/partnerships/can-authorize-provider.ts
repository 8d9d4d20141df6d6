import { canGoOn, type ConsentMissing } from '../consent.js';
import { allowed, refused, type Decision } from '../decision.js';
import { canWorkInDashboard, type NotEnrolled } from '../enrollment/can-work-in-dashboard.js';
import type { EnrollmentState } from '../enrollment/enrollment-state.js';
import { isMeantFor, type InvitationForAnother } from '../invitations/invitation-for-another.js';
import { canAcceptWith, type InvitationNotOpen } from '../invitations/invitation-state.js';
import type { InvitationState } from '../invitations/invitation-state.js';
import type { Organization } from '../parties/party.js';
import { regionOf, type Region } from '../parties/region.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import type { PartnershipFacts } from './partnership.js';

export type ReadAuthorizationRefusal =
  | ActRefusal
  | { readonly code: 'not-a-reseller'; readonly rule: 'R-GEN-03' }
  | InvitationForAnother;

export type OpenAuthorizationRefusal =
  | ReadAuthorizationRefusal
  | PermissionMissing
  | NotEnrolled
  | InvitationNotOpen
  | {
      readonly code: 'provider-other-region';
      readonly rule: 'R-PRV-20';
      readonly providerRegion: Region | 'none';
      readonly resellerRegion: Region | 'none';
    }
  | { readonly code: 'partnership-exists'; readonly rule: 'R-PRV-08'; readonly partnershipId: string };

export type AuthorizeProviderRefusal = OpenAuthorizationRefusal | ConsentMissing<'R-PRV-07'>;

export interface AuthorizationFacts {
  readonly actor: Actor;
  readonly reseller: Organization;
  readonly provider: Organization;
  readonly enrollment: EnrollmentState;
  readonly invitation: InvitationState;
  /** The domain of the reseller for which the invitation was made. Without one whichever reseller holds the link is meant (R-PRV-32). */
  readonly invitedDomain?: string | undefined;
  /** Whether the two have been connected before. */
  readonly partnership?: PartnershipFacts | undefined;
  readonly policy?: ProgrammePolicy;
}

/**
 * Whether this person may see who asks behind the provider's link: somebody of a reseller, for the own company. An
 * invitation that names a reseller is for no other (R-OWN-06).
 */
export function canReadAuthorization({
  actor,
  reseller,
  invitedDomain,
}: Pick<AuthorizationFacts, 'actor' | 'reseller' | 'invitedDomain'>): Decision<ReadAuthorizationRefusal> {
  if (reseller.kind !== 'indirect-reseller' || actor.organizationId !== reseller.id) {
    return refused({ code: 'not-a-reseller', rule: 'R-GEN-03' });
  }
  const act = canAct(actor);
  if (!act.allowed) return act;

  return isMeantFor(invitedDomain, reseller) ? allowed : refused({ code: 'invitation-for-another', rule: 'R-OWN-06' });
}

/**
 * Whether the page behind the provider's link may be confirmed by this person, before anything is ticked. Nobody answers
 * for a company other than the own.
 */
export function canOpenAuthorization(facts: AuthorizationFacts): Decision<OpenAuthorizationRefusal> {
  const { actor, reseller, provider, enrollment, invitation, partnership, policy = sourceDocument } = facts;

  const read = canReadAuthorization(facts);
  if (!read.allowed) return read;

  const enrolled = canWorkInDashboard(enrollment);
  if (!enrolled.allowed) return enrolled;

  const use = canUse(actor, 'partnership.authorize', policy);
  if (!use.allowed) return use;

  if (partnership?.state === 'authorized') {
    return refused({ code: 'partnership-exists', rule: 'R-PRV-08', partnershipId: partnership.id });
  }

  const open = canAcceptWith(invitation);
  if (!open.allowed) return open;

  const providerRegion = regionOf(provider.country) ?? 'none';
  const resellerRegion = regionOf(reseller.country) ?? 'none';
  if (providerRegion !== resellerRegion || providerRegion === 'none') {
    return refused({ code: 'provider-other-region', rule: 'R-PRV-20', providerRegion, resellerRegion });
  }
  return allowed;
}

/** Whether *Authorize indirect provider* has effect: only with the box ticked (R-PRV-07). */
export function canAuthorizeProvider(
  facts: AuthorizationFacts,
  { consent }: { consent: boolean },
): Decision<AuthorizeProviderRefusal> {
  const open = canOpenAuthorization(facts);
  if (!open.allowed) return open;
  return canGoOn(consent, 'R-PRV-07');
}
