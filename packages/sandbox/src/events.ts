import type { WebhookEvent } from '@twotier/api';
import type { OrganizationId } from '@twotier/core';
import type {
  AnswerEntry,
  Application,
  Invitation,
  PartnershipEntry,
  RelationshipEntry,
  Subscription,
} from './records.js';

/** Something that has happened to a thing of one or more companies, read from the thing before and after. */
export interface WorldEvent extends Pick<WebhookEvent, 'type' | 'data'> {
  /** What it happened to, as the contract's addresses call it. */
  readonly kind: string;
  readonly id?: string;
  /** Whose it is. */
  readonly organizationIds: readonly OrganizationId[];
  /** Which of them did it, where one did. */
  readonly by?: OrganizationId | undefined;
}

export function enrollmentEvent(before: Application | undefined, after: Application): WorldEvent | undefined {
  if (!before || before.state === after.state) return undefined;
  const { organizationId, state: to } = after;
  return {
    type: 'enrollment.status-changed',
    kind: 'enrollment',
    organizationIds: [organizationId],
    data: { organizationId, from: before.state, to },
  };
}

export function partnershipEvents(before: PartnershipEntry | undefined, after: PartnershipEntry): WorldEvent[] {
  const { id, providerId, resellerId } = after;
  const event = (type: WorldEvent['type'], by?: OrganizationId): WorldEvent => ({
    type,
    kind: 'partnerships',
    id,
    organizationIds: [providerId, resellerId],
    by,
    data: { partnershipId: id, providerId, resellerId },
  });
  return [
    // The reseller authorizes, and takes the access away (R-PRV-03, R-PRV-15).
    ...(!before ? [event('partnership.authorized', resellerId)] : []),
    ...(before?.adminAccess === 'granted' && after.adminAccess === 'removed'
      ? [event('partnership.admin-access-removed', resellerId)]
      : []),
    // Nobody but the provider ends it (R-PRV-35).
    ...(before?.state === 'authorized' && after.state === 'ended' ? [event('partnership.ended', providerId)] : []),
  ];
}

export function relationshipEvent(
  before: RelationshipEntry | undefined,
  after: RelationshipEntry,
): WorldEvent | undefined {
  const { partnerId, customerId, state, origin, adminPermissions, changedBy } = after;
  const common = { kind: 'customers', id: customerId, organizationIds: [partnerId, customerId] };
  if (before?.state === state) {
    if (before.adminPermissions === adminPermissions) return undefined;
    return {
      ...common,
      type: 'relationship.permissions-changed',
      by: changedBy,
      data: { partnerId, customerId, adminPermissions: String(adminPermissions) },
    };
  }
  const isBegun = state === 'active';
  return {
    ...common,
    type: isBegun ? 'relationship.begun' : 'relationship.ended',
    by: isBegun && origin === 'invitation' ? customerId : changedBy,
    data: { partnerId, customerId },
  };
}

export function subscriptionEvents(before: Subscription | undefined, after: Subscription): WorldEvent[] {
  if (!before) return [];
  const { id, customerId, partnerIds, changedBy: by } = after;
  const event = (type: WorldEvent['type'], change: Record<string, string>): WorldEvent => ({
    type,
    kind: 'subscriptions',
    id,
    organizationIds: [...partnerIds, customerId],
    by,
    data: { subscriptionId: id, customerId, ...change },
  });
  return [
    ...(before.quantity === after.quantity
      ? []
      : [event('subscription.seats-changed', { from: String(before.quantity), to: String(after.quantity) })]),
    ...(before.state === after.state
      ? []
      : [event(subscriptionEventTypes[after.state], { from: before.state, to: after.state })]),
  ];
}

const subscriptionEventTypes = {
  active: 'subscription.resumed',
  suspended: 'subscription.suspended',
  cancelled: 'subscription.cancelled',
} as const satisfies Record<Subscription['state'], WorldEvent['type']>;

/** A partnership invitation has been accepted. What customers answer is told answer by answer. */
export function invitationEvent(before: Invitation | undefined, after: Invitation): WorldEvent | undefined {
  const { id, kind, state, senderId, acceptedBy } = after;
  if (kind !== 'partnership' || !before || before.state === state || state !== 'accepted') return undefined;

  return {
    type: 'partnership-invitation.accepted',
    kind: 'partnership-invitations',
    id,
    organizationIds: [senderId, ...(acceptedBy ? [acceptedBy] : [])],
    by: acceptedBy,
    data: { invitationId: id, providerId: senderId, ...(acceptedBy && { resellerId: acceptedBy }) },
  };
}

/** A customer has answered. That it has declined, its partners are told without the customer's name. */
export function answerEvent(
  { id, senderId, providerId }: Invitation,
  { answer, organizationId }: AnswerEntry,
): WorldEvent {
  const isAccepted = answer === 'accepted';
  return {
    type: isAccepted ? 'customer-invitation.accepted' : 'customer-invitation.declined',
    kind: 'customer-invitations',
    id,
    organizationIds: [senderId, ...(providerId ? [providerId] : []), ...(isAccepted ? [organizationId] : [])],
    by: isAccepted ? organizationId : undefined,
    data: {
      invitationId: id,
      resellerId: senderId,
      ...(providerId && { providerId }),
      ...(isAccepted && { customerId: organizationId }),
    },
  };
}
