import type { WebhookEvent } from '@twotier/api';
import type { OrganizationId, Relationship } from '@twotier/core';
import type { Application, Invitation, PartnershipEntry } from './records.js';

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
    ...(before?.state === 'authorized' && after.state === 'ended' ? [event('partnership.ended')] : []),
  ];
}

export function relationshipEvent(before: Relationship | undefined, after: Relationship): WorldEvent | undefined {
  if (before?.state === after.state) return undefined;
  const { partnerId, customerId, state, origin } = after;
  const isBegun = state === 'active';
  return {
    type: isBegun ? 'relationship.begun' : 'relationship.ended',
    kind: 'customers',
    id: customerId,
    organizationIds: [partnerId, customerId],
    by: isBegun && origin === 'invitation' ? customerId : undefined,
    data: { partnerId, customerId },
  };
}

export function invitationEvent(before: Invitation | undefined, after: Invitation): WorldEvent | undefined {
  const { id, kind, state, senderId, providerId, acceptedBy } = after;
  if (!before || before.state === state || (state !== 'accepted' && state !== 'declined')) return undefined;

  const isAccepted = state === 'accepted';
  const organizationIds = [senderId, ...(providerId ? [providerId] : []), ...(acceptedBy ? [acceptedBy] : [])];
  const common = { id, organizationIds, by: acceptedBy };
  if (kind === 'partnership') {
    return isAccepted
      ? {
          ...common,
          type: 'partnership-invitation.accepted',
          kind: 'partnership-invitations',
          data: { invitationId: id, providerId: senderId, ...(acceptedBy && { resellerId: acceptedBy }) },
        }
      : undefined;
  }
  return {
    ...common,
    type: isAccepted ? 'customer-invitation.accepted' : 'customer-invitation.declined',
    kind: 'customer-invitations',
    data: {
      invitationId: id,
      resellerId: senderId,
      ...(providerId && { providerId }),
      ...(acceptedBy && { customerId: acceptedBy }),
    },
  };
}
