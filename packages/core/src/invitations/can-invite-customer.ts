import { allowed, refused, type Decision } from '../decision.js';
import { canWorkInDashboard, type NotEnrolled } from '../enrollment/can-work-in-dashboard.js';
import type { EnrollmentState } from '../enrollment/enrollment-state.js';
import type { PartyKind } from '../parties/party.js';
import type { NoPartnership, PartnershipFacts } from '../partnerships/partnership.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import type { InvitationKind } from './invitation-state.js';

export type SeeInvitationsRefusal =
  | ActRefusal
  | PermissionMissing
  | { readonly code: 'only-reseller-invites'; readonly rule: 'R-INV-01'; readonly party: PartyKind };

export type InviteCustomerRefusal = SeeInvitationsRefusal | NotEnrolled | NoPartnership<'R-INV-22'>;

/** Whether a reseller's user may see and end its invitations: those who may make them, also before the account is ready. */
export function canSeeInvitations({
  actor,
  party,
  policy = sourceDocument,
}: {
  actor: Actor;
  party: PartyKind;
  policy?: ProgrammePolicy;
}): Decision<SeeInvitationsRefusal> {
  if (party !== 'indirect-reseller') return refused({ code: 'only-reseller-invites', rule: 'R-INV-01', party });
  return canUse(actor, 'customer.relationship.request', policy);
}

/**
 * Whether a reseller's user may ask a customer for a reseller relationship: alone, or jointly with a provider. The joint
 * invitation presupposes a partnership with that provider (R-INV-22). Without a `providerId` the one of the partnership
 * is meant.
 */
export function canInviteCustomer({
  actor,
  party,
  enrollment,
  kind,
  providerId,
  partnership,
  policy = sourceDocument,
}: {
  actor: Actor;
  party: PartyKind;
  enrollment: EnrollmentState;
  kind: InvitationKind;
  providerId?: string | undefined;
  partnership?: PartnershipFacts | undefined;
  policy?: ProgrammePolicy;
}): Decision<InviteCustomerRefusal> {
  if (party !== 'indirect-reseller') return refused({ code: 'only-reseller-invites', rule: 'R-INV-01', party });

  const enrolled = canWorkInDashboard(enrollment);
  if (!enrolled.allowed) return enrolled;

  const use = canUse(actor, 'customer.relationship.request', policy);
  if (!use.allowed) return use;

  if (kind === 'single') return allowed;

  const resellerId = actor.organizationId;
  const isInForce = partnership?.state === 'authorized' && partnership.resellerId === resellerId;
  const isWithProvider = providerId === undefined || providerId === partnership?.providerId;
  if (!isInForce || !isWithProvider) {
    return refused({
      code: 'no-partnership',
      rule: 'R-INV-22',
      providerId: providerId ?? partnership?.providerId ?? '',
      resellerId,
    });
  }
  return allowed;
}
