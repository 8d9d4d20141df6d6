import { allowed, refused, type Decision } from '../decision.js';
import {
  canOrderUnder,
  type CustomerAgreement,
  type CustomerAgreementRefusal,
} from '../customers/customer-agreement.js';
import { isInForce, type Relationship } from '../customers/relationship.js';
import type { OrganizationId, PartyKind } from '../parties/party.js';
import { arePartners, type NoPartnership, type PartnershipFacts } from '../partnerships/partnership.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import { canNameOnOrder, type NameOnOrderRefusal, type OnRecordFacts } from './can-name-on-order.js';

export type OrderForRefusal =
  | ActRefusal
  | PermissionMissing
  | { readonly code: 'only-provider-orders'; readonly rule: 'R-ORD-01'; readonly party: PartyKind }
  | NoPartnership<'R-ORD-02'>
  | {
      readonly code: 'no-reseller-relationship';
      readonly rule: 'R-CUS-03';
      readonly providerId: string;
      readonly customer: string;
    };

export type PlaceOrderRefusal = OrderForRefusal | NameOnOrderRefusal | CustomerAgreementRefusal;

/** Who orders for whom. */
export interface OrderForFacts {
  readonly actor: Actor;
  readonly party: PartyKind;
  readonly resellerId: string;
  readonly customer: {
    /** Absent for a customer nobody knows; that and one without relationship are answered alike. */
    readonly id: OrganizationId | undefined;
    /** The customer as the order names it, for the answer. */
    readonly name: string;
  };
  readonly partnership: PartnershipFacts | undefined;
  /** The provider's own relationship with the customer, not the reseller's. */
  readonly relationship: Relationship | undefined;
  readonly policy?: ProgrammePolicy;
}

/** The same with what some policies ask of an order besides. What they ask and is missing is refused. */
export interface OrderFacts extends OrderForFacts {
  /** The reseller that the order puts on record (R-ORD-20). */
  readonly onRecord?: OnRecordFacts | undefined;
  readonly customerAgreement?: CustomerAgreement | undefined;
}

/**
 * Whether this person may order for this customer at all, whatever the order says.
 *
 * The provider orders, the reseller does not (R-ORD-01). It needs the partnership with the reseller **and** a reseller
 * relationship of its own with the customer (R-ORD-02); the reseller's relationship does not stand in for it.
 */
export function canOrderFor(facts: OrderForFacts): Decision<OrderForRefusal> {
  const { actor, party, resellerId, customer, partnership, relationship, policy = sourceDocument } = facts;
  const providerId = actor.organizationId;

  if (party !== 'indirect-provider') return refused({ code: 'only-provider-orders', rule: 'R-ORD-01', party });

  const use = canUse(actor, 'subscription.manage', policy);
  if (!use.allowed) return use;

  if (!arePartners(partnership, { providerId, resellerId })) {
    return refused({ code: 'no-partnership', rule: 'R-ORD-02', providerId, resellerId });
  }
  if (customer.id === undefined || !isInForce(relationship, providerId, customer.id)) {
    return refused({ code: 'no-reseller-relationship', rule: 'R-CUS-03', providerId, customer: customer.name });
  }
  return allowed;
}

/**
 * Whether an order may be placed for a customer. Adding licenses to a subscription is one too (R-ORD-03).
 *
 * Where the policy asks for it, the order names a reseller that is good for it, with its consent (R-ORD-20, R-ORD-22), and
 * the customer has accepted its agreement (R-ORD-25).
 */
export function canPlaceOrder(facts: OrderFacts): Decision<PlaceOrderRefusal> {
  const { resellerId, onRecord, customerAgreement, policy = sourceDocument } = facts;

  const order = canOrderFor(facts);
  if (!order.allowed) return order;

  if (policy.partnerOnRecord) {
    const name = canNameOnOrder(resellerId, onRecord);
    if (!name.allowed) return name;
  }
  return policy.customerAgreement ? canOrderUnder(customerAgreement) : allowed;
}
