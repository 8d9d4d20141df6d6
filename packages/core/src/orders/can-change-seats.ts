import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument } from '../policy.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import { canManageSubscription, type ManageSubscriptionRefusal } from './can-manage-subscription.js';
import { canChangeOnRecord } from './can-name-on-order.js';
import { canPlaceOrder, type OrderFacts, type PlaceOrderRefusal } from './can-place-order.js';
import { subscriptionTransitions, type SubscriptionFacts } from './subscription.js';

export type ChangeSeatsRefusal =
  | PlaceOrderRefusal
  | ManageSubscriptionRefusal
  | EventDoesNotFit
  | {
      readonly code: 'seats-in-use';
      readonly rule: 'R-ORD-04';
      readonly subscriptionId: string;
      readonly assigned: number;
    };

export interface SeatsFacts extends OrderFacts {
  readonly subscription: SubscriptionFacts;
}

/**
 * Whether a subscription may have `quantity` licenses from now on. More of them are an order, with all that an order asks
 * (R-ORD-03). Fewer are not: who manages the subscription gives them back, the reseller included (R-ORD-04), but not those
 * that somebody uses. Each change needs a reseller on record that is good for it, where the policy asks for one (R-PRV-40).
 */
export function canChangeSeats(facts: SeatsFacts, quantity: number): Decision<ChangeSeatsRefusal> {
  const { subscription, resellerId, onRecord, policy = sourceDocument } = facts;
  const isOrder = quantity > subscription.quantity;

  if (isOrder) {
    const order = canPlaceOrder(facts);
    if (!order.allowed) return order;
  }
  const manage = canManageSubscription(facts);
  if (!manage.allowed) return manage;

  const next = nextState(subscriptionTransitions, subscription.state, 'change-seats', 'R-ORD-03');
  if (!next.allowed) return next;

  const { id: subscriptionId, assigned = 0 } = subscription;
  // Asked the positive way round: what is no number is not enough.
  const isEnough = quantity >= assigned;
  if (!isEnough) return refused({ code: 'seats-in-use', rule: 'R-ORD-04', subscriptionId, assigned });

  return policy.partnerOnRecord ? canChangeOnRecord(resellerId, onRecord) : allowed;
}
