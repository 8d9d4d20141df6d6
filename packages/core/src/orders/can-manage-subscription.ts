import { allowed, refused, type Decision } from '../decision.js';
import type { AdminPermissionsMissing } from '../customers/can-manage-customer.js';
import { isInForce, type NoRelationship, type Relationship } from '../customers/relationship.js';
import type { PartyKind } from '../parties/party.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import { subscriptionTransitions, type SubscriptionFacts } from './subscription.js';

export type ManageSubscriptionRefusal =
  | ActRefusal
  | PermissionMissing
  | NoRelationship
  | AdminPermissionsMissing
  | { readonly code: 'subscription-of-another'; readonly rule: 'R-CUS-34'; readonly subscriptionId: string };

export type ChangeSubscriptionRefusal = ManageSubscriptionRefusal | EventDoesNotFit;

export type CancelSubscriptionRefusal =
  | ChangeSubscriptionRefusal
  | { readonly code: 'subscription-term-unknown'; readonly rule: 'R-ORD-26'; readonly subscriptionId: string }
  | {
      readonly code: 'cancellation-time-over';
      readonly rule: 'R-ORD-26';
      readonly days: number;
      /** The last day, as a date. */
      readonly endedOn: string;
    };

export interface SubscriptionActionFacts {
  readonly actor: Actor;
  readonly party: PartyKind;
  readonly subscription: SubscriptionFacts;
  /** The actor's own company's relationship with the customer. */
  readonly relationship: Relationship | undefined;
  readonly policy?: ProgrammePolicy;
}

/** How long a subscription of the new commerce can be cancelled after its purchase or renewal (R-ORD-26). */
export const cancellationDays = 7;

/**
 * Whether this person may manage a subscription: suspend, resume or cancel it, which orders nothing (R-ORD-04).
 *
 * It takes the role for subscriptions, admin agent or sales agent, and a reseller relationship of the own company
 * (R-CUS-04). A reseller manages by the administrator permissions that the customer has given it (R-CUS-13); the
 * provider by having ordered. Neither reaches the subscriptions of another partner of the customer (R-CUS-34), and the
 * provider keeps what it has sold when the partnership ends (R-PRV-36).
 */
export function canManageSubscription({
  actor,
  party,
  subscription,
  relationship,
  policy = sourceDocument,
}: SubscriptionActionFacts): Decision<ManageSubscriptionRefusal> {
  const use = canUse(actor, 'subscription.manage', policy);
  if (!use.allowed) return use;

  const partnerId = actor.organizationId;
  if (party === 'customer' || !isInForce(relationship, partnerId, subscription.customerId)) {
    return refused({ code: 'no-relationship', rule: 'R-CUS-02', partnerId });
  }
  if (party !== 'indirect-provider' && !relationship.adminPermissions) {
    return refused({ code: 'admin-permissions-missing', rule: 'R-CUS-13', partnerId });
  }
  return subscription.partnerIds.includes(partnerId)
    ? allowed
    : refused({ code: 'subscription-of-another', rule: 'R-CUS-34', subscriptionId: subscription.id });
}

/** Whether a subscription may be suspended: its users lose the service, nothing is deleted. */
export const canSuspendSubscription = (facts: SubscriptionActionFacts): Decision<ChangeSubscriptionRefusal> =>
  canChangeState(facts, 'suspend');

/** Whether a suspended subscription may go on. It adds no licenses, so it is no order. */
export const canResumeSubscription = (facts: SubscriptionActionFacts): Decision<ChangeSubscriptionRefusal> =>
  canChangeState(facts, 'resume');

/**
 * Whether a subscription may be cancelled. One of the new commerce only within seven days of its purchase or renewal
 * (R-ORD-26), where the policy tells it apart; then a subscription of which that is not known is kept.
 */
export function canCancelSubscription(facts: SubscriptionActionFacts, now: Date): Decision<CancelSubscriptionRefusal> {
  const change = canChangeState(facts, 'cancel');
  if (!change.allowed) return change;

  const { subscription, policy = sourceDocument } = facts;
  if (!policy.newCommerce || subscription.commerce === 'legacy') return allowed;

  const startedAt = Date.parse(subscription.termStartedAt ?? '');
  if (subscription.commerce !== 'new-commerce' || Number.isNaN(startedAt)) {
    return refused({ code: 'subscription-term-unknown', rule: 'R-ORD-26', subscriptionId: subscription.id });
  }
  const end = startedAt + cancellationDays * 86_400_000;
  // Asked the positive way round: a clock that tells no time opens nothing.
  return now.getTime() < end
    ? allowed
    : refused({
        code: 'cancellation-time-over',
        rule: 'R-ORD-26',
        days: cancellationDays,
        endedOn: new Date(end).toISOString().slice(0, 10),
      });
}

/** Whether a subscription renews by itself. Nobody is asked, so a suspended reseller on record does not hinder it (R-ORD-29). */
export function canRenewSubscription(subscription: SubscriptionFacts): Decision<EventDoesNotFit> {
  const next = nextState(subscriptionTransitions, subscription.state, 'renew', 'R-ORD-29');
  return next.allowed ? allowed : next;
}

function canChangeState(
  facts: SubscriptionActionFacts,
  event: 'suspend' | 'resume' | 'cancel',
): Decision<ChangeSubscriptionRefusal> {
  const manage = canManageSubscription(facts);
  if (!manage.allowed) return manage;

  const next = nextState(subscriptionTransitions, facts.subscription.state, event, 'R-ORD-04');
  return next.allowed ? allowed : next;
}
