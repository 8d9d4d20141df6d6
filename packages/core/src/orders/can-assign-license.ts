import { refused, type Decision } from '../decision.js';
import { canManageCustomer, type ManageCustomerRefusal } from '../customers/can-manage-customer.js';
import { isInForce, type Relationship } from '../customers/relationship.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import type { Actor } from '../users/user.js';
import { subscriptionTransitions, type SubscriptionFacts } from './subscription.js';

export type AssignLicenseRefusal =
  | ManageCustomerRefusal
  | EventDoesNotFit
  | { readonly code: 'usage-location-missing'; readonly rule: 'R-ORD-28' }
  | { readonly code: 'no-license-free'; readonly rule: 'R-ORD-03'; readonly subscriptionId: string };

export interface AssignLicenseFacts {
  readonly actor: Actor;
  readonly relationship: Relationship | undefined;
  readonly subscription: SubscriptionFacts;
  /** The customer's user who is to have the license. */
  readonly user: { readonly usageLocation?: string | undefined };
  readonly policy?: ProgrammePolicy;
}

/**
 * Whether a user of the customer may be given a license. That is administering on the customer's behalf (R-ORD-04), needs
 * a country in which the user uses it (R-ORD-28), and a license that nobody has: one more would be an order (R-ORD-03).
 */
export function canAssignLicense({
  actor,
  relationship,
  subscription,
  user,
  policy = sourceDocument,
}: AssignLicenseFacts): Decision<AssignLicenseRefusal> {
  const ofCustomer = isInForce(relationship, actor.organizationId, subscription.customerId) ? relationship : undefined;
  const manage = canManageCustomer({ actor, relationship: ofCustomer, policy });
  if (!manage.allowed) return manage;

  const { id: subscriptionId, state, quantity, assigned = 0 } = subscription;
  // A license is given from a subscription whose seats could be changed: an active one.
  const next = nextState(subscriptionTransitions, state, 'change-seats', 'R-ORD-04');
  if (!next.allowed) return next;

  if (!user.usageLocation) return refused({ code: 'usage-location-missing', rule: 'R-ORD-28' });
  return assigned < quantity ? manage : refused({ code: 'no-license-free', rule: 'R-ORD-03', subscriptionId });
}
