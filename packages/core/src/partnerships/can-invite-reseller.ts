import { refused, type Decision } from '../decision.js';
import type { PartyKind } from '../parties/party.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';

export type InviteResellerRefusal =
  | ActRefusal
  | PermissionMissing
  | { readonly code: 'only-provider-connects'; readonly rule: 'R-PRV-03'; readonly party: PartyKind };

/** Whether `actor` of a company of this kind may start a partnership. The provider does; the reseller cannot (R-PRV-03). */
export function canInviteReseller({
  actor,
  party,
  policy = sourceDocument,
}: {
  actor: Actor;
  party: PartyKind;
  policy?: ProgrammePolicy;
}): Decision<InviteResellerRefusal> {
  if (party !== 'indirect-provider') return refused({ code: 'only-provider-connects', rule: 'R-PRV-03', party });
  return canUse(actor, 'partnership.request', policy);
}
