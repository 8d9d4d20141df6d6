import type { OrganizationId } from '../parties/party.js';
import type { PartnershipFacts } from './partnership.js';

/** A partnership as Microsoft's API tells it to one of the two: what the own company is to the other, and always active. */
export interface PartnerRelationship {
  readonly partnerId: OrganizationId;
  readonly type: 'is_indirect_cloud_solution_provider_of' | 'is_indirect_reseller_of';
  readonly state: 'active';
}

/** What there is to be told to this company. What is only requested, or has ended, is not visible there (R-PRV-42). */
export function toPartnerRelationship(
  { providerId, resellerId, state }: PartnershipFacts,
  viewerId: string,
): PartnerRelationship | undefined {
  if (state !== 'authorized') return undefined;
  if (viewerId === providerId) {
    return { partnerId: resellerId, type: 'is_indirect_cloud_solution_provider_of', state: 'active' };
  }
  return viewerId === resellerId
    ? { partnerId: providerId, type: 'is_indirect_reseller_of', state: 'active' }
    : undefined;
}
