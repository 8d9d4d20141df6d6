import { allowed, refused, type Decision } from '../decision.js';
import type { PartyKind } from '../parties/party.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import { arePartners, type NoPartnership, type PartnershipFacts } from './partnership.js';

export type OpenPartnershipEndRefusal =
  | ActRefusal
  | PermissionMissing
  | { readonly code: 'only-provider-ends'; readonly rule: 'R-PRV-35'; readonly party: PartyKind }
  | NoPartnership<'R-PRV-35'>;

export type EndPartnershipRefusal =
  | OpenPartnershipEndRefusal
  | { readonly code: 'end-not-confirmed'; readonly rule: 'R-PRV-35' }
  | { readonly code: 'good-faith-missing'; readonly rule: 'R-PRV-37' };

export interface PartnershipEndFacts {
  readonly actor: Actor;
  readonly party: PartyKind;
  readonly partnership: PartnershipFacts;
  readonly policy?: ProgrammePolicy;
}

/**
 * Whether the question may be asked at all. The provider ends a partnership (R-PRV-35), by whoever may request one; no
 * document gives the reseller a way, who can only take the administrator access away.
 */
export function canOpenPartnershipEnd({
  actor,
  party,
  partnership,
  policy = sourceDocument,
}: PartnershipEndFacts): Decision<OpenPartnershipEndRefusal> {
  if (party !== 'indirect-provider') return refused({ code: 'only-provider-ends', rule: 'R-PRV-35', party });

  const use = canUse(actor, 'partnership.request', policy);
  if (!use.allowed) return use;

  const { resellerId } = partnership;
  const providerId = actor.organizationId;
  return arePartners(partnership, { providerId, resellerId })
    ? allowed
    : refused({ code: 'no-partnership', rule: 'R-PRV-35', providerId, resellerId });
}

/** Whether the partnership ends: the provider has said yes to the question (R-PRV-35) and affirmed good faith (R-PRV-37). */
export function canEndPartnership(
  facts: PartnershipEndFacts,
  { confirmed, goodFaith }: { confirmed: boolean; goodFaith: boolean },
): Decision<EndPartnershipRefusal> {
  const open = canOpenPartnershipEnd(facts);
  if (!open.allowed) return open;

  if (!confirmed) return refused({ code: 'end-not-confirmed', rule: 'R-PRV-35' });
  return goodFaith ? allowed : refused({ code: 'good-faith-missing', rule: 'R-PRV-37' });
}
