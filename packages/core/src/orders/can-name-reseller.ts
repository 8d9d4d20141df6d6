import { refused, type Decision } from '../decision.js';
import type { PartyKind } from '../parties/party.js';
import { canBeOnRecord, type PartnerOnRecordRefusal, type PartnerRecord } from '../partnerships/partner-on-record.js';
import { arePartners, type NoPartnership, type PartnershipFacts } from '../partnerships/partnership.js';
import {
  canManageSubscription,
  type ManageSubscriptionRefusal,
  type SubscriptionActionFacts,
} from './can-manage-subscription.js';

type OnlyProviderNames = {
  readonly code: 'only-provider-names-reseller';
  readonly rule: 'R-PRV-33';
  readonly party: PartyKind;
};

export type NameResellerRefusal =
  | ManageSubscriptionRefusal
  | OnlyProviderNames
  | { readonly code: 'reseller-not-verified'; readonly rule: 'R-PRV-38'; readonly partnerId: string }
  | PartnerOnRecordRefusal;

export type NameSupportContactRefusal = ManageSubscriptionRefusal | OnlyProviderNames | NoPartnership<'R-PRV-33'>;

/** What the step *Verify* has brought for one PartnerID. */
export interface Verification {
  readonly partnerId: string;
  readonly record: PartnerRecord | undefined;
}

/**
 * Whether the provider may put a reseller on a subscription that runs, by its PartnerID. The reseller need not be in the
 * provider's list, but that very ID has been verified (R-PRV-38) and is good for it.
 */
export function canNameReseller(
  facts: SubscriptionActionFacts,
  partnerId: string,
  { verification, providerCountry }: { verification: Verification | undefined; providerCountry: string },
): Decision<NameResellerRefusal> {
  const provide = canProvide(facts);
  if (!provide.allowed) return provide;

  return verification?.partnerId === partnerId
    ? canBeOnRecord(partnerId, verification.record, { providerCountry })
    : refused({ code: 'reseller-not-verified', rule: 'R-PRV-38', partnerId });
}

/** Whether the provider may name a reseller support contact of a subscription: one with whom it is in partnership (R-ORD-24). */
export function canNameSupportContact(
  facts: SubscriptionActionFacts,
  { resellerId, partnership }: { resellerId: string; partnership: PartnershipFacts | undefined },
): Decision<NameSupportContactRefusal> {
  const provide = canProvide(facts);
  if (!provide.allowed) return provide;

  const providerId = facts.actor.organizationId;
  return arePartners(partnership, { providerId, resellerId })
    ? provide
    : refused({ code: 'no-partnership', rule: 'R-PRV-33', providerId, resellerId });
}

function canProvide(facts: SubscriptionActionFacts): Decision<ManageSubscriptionRefusal | OnlyProviderNames> {
  const { party } = facts;
  return party === 'indirect-provider'
    ? canManageSubscription(facts)
    : refused({ code: 'only-provider-names-reseller', rule: 'R-PRV-33', party });
}
