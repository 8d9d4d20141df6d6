import { allowed, refused, type Decision } from '../decision.js';
import type { SubscriptionFacts } from '../orders/subscription.js';
import type { OrganizationId, PartyKind } from '../parties/party.js';
import { arePartners, type NoPartnership, type PartnershipFacts } from '../partnerships/partnership.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import { isInForce, type NoRelationship, type Relationship } from './relationship.js';

export type EndRelationshipRefusal =
  | ActRefusal
  | PermissionMissing
  | { readonly code: 'only-provider-ends-relationship'; readonly rule: 'R-CUS-37'; readonly party: PartyKind }
  | NoRelationship
  | NoPartnership<'R-CUS-37'>
  | {
      readonly code: 'subscriptions-running';
      readonly rule: 'R-CUS-35';
      readonly subscriptionIds: readonly string[];
      readonly count: number;
    };

export interface EndRelationshipFacts {
  readonly actor: Actor;
  readonly party: PartyKind;
  /** The relationship to end: the own company's, or that of a reseller for which the provider ends it. */
  readonly relationship: Relationship;
  /** With the reseller whose relationship the provider ends. */
  readonly partnership?: PartnershipFacts | undefined;
  /** All that the customer has. What runs in the names of other partners does not count. */
  readonly subscriptions: readonly SubscriptionFacts[];
  readonly policy?: ProgrammePolicy;
}

/**
 * Whether a partner may end a reseller relationship with a customer: once nothing runs under it any more (R-CUS-35).
 *
 * Each partner ends its own. Where the policy follows the newest pages, the reseller cannot: its provider ends it in its
 * place (R-CUS-37). It comes back by a new request alone (R-CUS-38).
 */
export function canEndRelationship({
  actor,
  party,
  relationship,
  partnership,
  subscriptions,
  policy = sourceDocument,
}: EndRelationshipFacts): Decision<EndRelationshipRefusal> {
  const isProvider = party === 'indirect-provider';
  if (party === 'customer' || (policy.providerEndsRelationship && !isProvider)) {
    return refused({ code: 'only-provider-ends-relationship', rule: 'R-CUS-37', party });
  }
  const use = canUse(actor, 'customer.manage', policy);
  if (!use.allowed) return use;

  const { partnerId } = relationship;
  const isForReseller = policy.providerEndsRelationship && partnerId !== actor.organizationId;
  if (!isInForce(relationship, isForReseller ? partnerId : actor.organizationId)) {
    return refused({ code: 'no-relationship', rule: 'R-CUS-02', partnerId: actor.organizationId });
  }
  const providerId = actor.organizationId;
  if (isForReseller && !arePartners(partnership, { providerId, resellerId: partnerId })) {
    return refused({ code: 'no-partnership', rule: 'R-CUS-37', providerId, resellerId: partnerId });
  }
  const running = subscriptions.filter((one) => isOf(one, relationship) && !isOver(one, policy)).map(({ id }) => id);
  return running.length === 0
    ? allowed
    : refused({ code: 'subscriptions-running', rule: 'R-CUS-35', subscriptionIds: running, count: running.length });
}

const isOf = (
  { customerId, partnerIds }: SubscriptionFacts,
  relationship: { readonly customerId: OrganizationId; readonly partnerId: OrganizationId },
): boolean => customerId === relationship.customerId && partnerIds.includes(relationship.partnerId);

/**
 * What is cancelled is over; a suspension is enough for subscriptions of before the new commerce. One of which that is not
 * known counts as new where the policy tells them apart (R-CUS-35).
 */
function isOver({ state, product, commerce }: SubscriptionFacts, policy: ProgrammePolicy): boolean {
  if (state === 'cancelled') return true;
  const isSuspendable = product !== 'reservation' && product !== 'software';
  return state === 'suspended' && isSuspendable && (commerce === 'legacy' || !policy.newCommerce);
}

/** The relationship once it has ended. Whether the administrator permissions go with it, the policy says (R-CUS-36). */
export const endedRelationship = (
  relationship: Relationship,
  policy: ProgrammePolicy = sourceDocument,
): Relationship => ({
  ...relationship,
  state: 'ended',
  adminPermissions: relationship.adminPermissions && !policy.permissionsEndWithRelationship,
});

/** What the end of a relationship does to what is around it, for the page that asks before (R-CUS-36, R-OWN-07). */
export const relationshipEndConsequences = (policy: ProgrammePolicy = sourceDocument) =>
  [
    { id: 'customer-list', rule: 'R-CUS-36', outcome: 'ends' },
    { id: 'support-contact', rule: 'R-CUS-36', outcome: 'ends' },
    { id: 'purchases', rule: 'R-CUS-36', outcome: 'ends' },
    {
      id: 'administrator-permissions',
      rule: 'R-CUS-36',
      outcome: policy.permissionsEndWithRelationship ? 'ends' : 'stays',
    },
    { id: 'other-partners', rule: 'R-CUS-34', outcome: 'stays' },
    { id: 'partnership', rule: 'R-OWN-07', outcome: 'stays' },
  ] as const;
