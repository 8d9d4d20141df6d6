import { allowed, refused, type Decision } from '../decision.js';
import type { Relationship } from '../customers/relationship.js';
import type { PartyKind } from '../parties/party.js';
import type { PartnershipFacts } from '../partnerships/partnership.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';

export type PlaceOrderRefusal =
  | ActRefusal
  | PermissionMissing
  | { readonly code: 'only-provider-orders'; readonly rule: 'R-ORD-01'; readonly party: PartyKind }
  | {
      readonly code: 'no-partnership';
      readonly rule: 'R-ORD-02';
      readonly providerId: string;
      readonly resellerId: string;
    }
  | {
      readonly code: 'no-reseller-relationship';
      readonly rule: 'R-CUS-03';
      readonly providerId: string;
      readonly customer: string;
    };

export interface OrderFacts {
  readonly actor: Actor;
  readonly party: PartyKind;
  readonly resellerId: string;
  /** The customer as the order names it. A customer nobody knows and one without relationship are answered alike. */
  readonly customer: string;
  readonly partnership: PartnershipFacts | undefined;
  /** The provider's own relationship with the customer, not the reseller's. */
  readonly relationship: Relationship | undefined;
  readonly policy?: ProgrammePolicy;
}

/**
 * Whether an order may be placed for a customer. Adding licenses to a subscription is one too (R-ORD-03).
 *
 * The provider orders, the reseller does not (R-ORD-01). It needs the partnership with the reseller **and** a reseller
 * relationship of its own with the customer (R-ORD-02); the reseller's relationship does not stand in for it.
 */
export function canPlaceOrder(facts: OrderFacts): Decision<PlaceOrderRefusal> {
  const { actor, party, resellerId, customer, partnership, relationship, policy = sourceDocument } = facts;
  const providerId = actor.organizationId;

  if (party !== 'indirect-provider') return refused({ code: 'only-provider-orders', rule: 'R-ORD-01', party });

  const use = canUse(actor, 'subscription.manage', policy);
  if (!use.allowed) return use;

  const arePartners =
    partnership?.state === 'authorized' &&
    partnership.providerId === providerId &&
    partnership.resellerId === resellerId;
  if (!arePartners) return refused({ code: 'no-partnership', rule: 'R-ORD-02', providerId, resellerId });

  if (relationship?.state !== 'active' || relationship.partnerId !== providerId) {
    return refused({ code: 'no-reseller-relationship', rule: 'R-CUS-03', providerId, customer });
  }
  return allowed;
}
