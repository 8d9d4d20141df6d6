import { canManageCustomer, type ManageCustomerRefusal } from '../customers/can-manage-customer.js';
import { canViewCustomer, type ViewCustomerRefusal } from '../customers/can-view-customer.js';
import type { Relationship } from '../customers/relationship.js';
import { refused, type Decision } from '../decision.js';
import { canManageSubscription, type ManageSubscriptionRefusal } from '../orders/can-manage-subscription.js';
import { canOrderFor, type OrderForRefusal } from '../orders/can-place-order.js';
import type { OrganizationId, PartyKind } from '../parties/party.js';
import type { PartnershipFacts } from '../partnerships/partnership.js';
import type { ProgrammePolicy } from '../policy.js';
import type { Actor } from '../users/user.js';

/**
 * What a user may want to do for one customer: open its record, administer its services, licenses and users, manage the
 * subscriptions that run in the own company's name (R-ORD-04), and order for it. Whether one order or one subscription
 * passes hangs on more than people and edges: `canPlaceOrder`, `canCancelSubscription` and their like decide that. To
 * invite is not among them: whoever is invited is not yet a customer that anybody knows.
 */
export const customerActions = [
  'view-customer',
  'administer-customer',
  'manage-subscriptions',
  'order-for-customer',
] as const;
export type CustomerAction = (typeof customerActions)[number];

/** The action that also looks at a partnership: the provider orders for a reseller. */
export const orderIndex = customerActions.indexOf('order-for-customer');

/** The place of an action in `customerActions`, or -1. A `switch`, since it stands in the way of every question. */
export function actionIndex(action: string): number {
  switch (action) {
    case 'view-customer':
      return 0;
    case 'administer-customer':
      return 1;
    case 'manage-subscriptions':
      return 2;
    case 'order-for-customer':
      return 3;
    default:
      return -1;
  }
}

/** A question that cannot be asked, since one who is named in it is not known. It is answered with a no (R-OWN-03). */
export type UnknownRefusal =
  | { readonly code: 'unknown-action'; readonly rule: 'R-OWN-03'; readonly action: string }
  | { readonly code: 'unknown-user'; readonly rule: 'R-OWN-03'; readonly userId: string }
  | { readonly code: 'unknown-party'; readonly rule: 'R-OWN-03'; readonly organizationId: string }
  | { readonly code: 'unknown-customer'; readonly rule: 'R-OWN-03'; readonly customerId: string };

/** The customer has no reseller for whom the provider could order. */
export interface ResellerMissing {
  readonly code: 'no-reseller';
  readonly rule: 'R-ORD-02';
  readonly providerId: string;
  readonly customer: string;
}

export type CustomerActionRefusal =
  | UnknownRefusal
  | ResellerMissing
  | ViewCustomerRefusal
  | ManageCustomerRefusal
  | ManageSubscriptionRefusal
  | OrderForRefusal;

export interface CustomerActionFacts {
  readonly actor: Actor;
  readonly party: PartyKind;
  readonly customerId: OrganizationId;
  /** The relationship of the actor's own company with the customer. */
  readonly relationship: Relationship | undefined;
  /** The customer's reseller, for whom a provider orders. */
  readonly resellerId: string | undefined;
  /** The partnership of the actor's own company with that reseller. */
  readonly partnership: PartnershipFacts | undefined;
  readonly policy: ProgrammePolicy;
}

/** Asks the rule that decides the action. Here is written only who is asked, never what is answered. */
export function askRule(action: CustomerAction, facts: CustomerActionFacts): Decision<CustomerActionRefusal> {
  if (action === 'view-customer') return canViewCustomer(facts);
  if (action === 'administer-customer') return canManageCustomer(facts);
  return action === 'manage-subscriptions' ? askForSubscriptions(facts) : askForOrder(facts);
}

/** Asks about a subscription of the actor's own company; those of others are no question of people and edges. */
function askForSubscriptions(facts: CustomerActionFacts): Decision<CustomerActionRefusal> {
  const { actor, customerId } = facts;
  const manage = canManageSubscription({
    ...facts,
    subscription: { id: '', customerId, partnerIds: [actor.organizationId], state: 'active', quantity: 1 },
  });
  return manage;
}

function askForOrder(facts: CustomerActionFacts): Decision<CustomerActionRefusal> {
  const { actor, customerId, resellerId } = facts;
  const order = canOrderFor({ ...facts, customer: { id: customerId, name: customerId }, resellerId: resellerId ?? '' });

  // "No partnership with that reseller" would name nobody where the customer has none.
  if (!order.allowed && order.reason.code === 'no-partnership' && resellerId === undefined) {
    return refused({ code: 'no-reseller', rule: 'R-ORD-02', providerId: actor.organizationId, customer: customerId });
  }
  return order;
}
