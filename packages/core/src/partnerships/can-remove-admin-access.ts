import { refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import type { NoPartnership, PartnershipFacts } from './partnership.js';

export type RemoveAdminAccessRefusal =
  | ActRefusal
  | PermissionMissing
  | NoPartnership<'R-PRV-15'>
  | { readonly code: 'admin-access-removed'; readonly rule: 'R-PRV-15'; readonly partnershipId: string };

/**
 * Whether the reseller may take away the provider's administrator access to its work account: once the partnership is
 * there (R-PRV-15), and also when it has ended, which leaves the access behind (R-PRV-36). The partnership stays in force
 * without it (R-PRV-16).
 */
export function canRemoveAdminAccess({
  actor,
  partnership,
  policy = sourceDocument,
}: {
  actor: Actor;
  partnership: PartnershipFacts;
  policy?: ProgrammePolicy;
}): Decision<RemoveAdminAccessRefusal> {
  const act = canAct(actor);
  if (!act.allowed) return act;

  const { id, providerId, resellerId } = partnership;
  if (actor.organizationId !== resellerId) {
    return refused({ code: 'no-partnership', rule: 'R-PRV-15', providerId, resellerId });
  }
  if (partnership.adminAccess === 'removed')
    return refused({ code: 'admin-access-removed', rule: 'R-PRV-15', partnershipId: id });
  return canUse(actor, 'partnership.authorize', policy);
}
