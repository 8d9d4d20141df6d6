import type { CustomerEdge, CustomerRecord, OrganizationSummary, Partnership } from '@twotier/client';
import {
  canOrderFor,
  rolesWith,
  type Decision,
  type OrderForRefusal,
  type OrganizationId,
  type PartnershipFacts,
  type UserId,
} from '@twotier/core';
import { toFacts, toRelationship, type Viewer } from '../base/viewer.js';

/** The three parties around one customer and what is known of each line between them. */
export interface Triangle {
  /** Which of the two partners looks. */
  readonly you: 'reseller' | 'provider';
  readonly provider: OrganizationSummary | undefined;
  readonly reseller: OrganizationSummary | undefined;
  readonly partnership: Partnership | undefined;
  readonly resellerEdge: CustomerEdge | undefined;
  readonly providerEdge: CustomerEdge | undefined;
}

/** One triangle for each partner of the viewer: several providers of a reseller do not stand in for each other. */
export function trianglesOf(
  viewer: Viewer,
  { edges }: CustomerRecord,
  partnerships: readonly Partnership[],
): Triangle[] {
  const { company } = viewer;
  const inForce = partnerships.filter(({ state }) => state === 'authorized');
  const edgeOf = (partnerId: string) => edges.find(({ partner }) => partner.id === partnerId);
  const own = edgeOf(company.id);

  if (company.kind === 'indirect-reseller') {
    const alone = { you: 'reseller', reseller: company, resellerEdge: own } as const;
    const around = inForce.map((partnership) => ({
      ...alone,
      provider: partnership.provider,
      partnership,
      providerEdge: edgeOf(partnership.provider.id),
    }));
    return around.length > 0
      ? around
      : [{ ...alone, provider: undefined, partnership: undefined, providerEdge: undefined }];
  }

  const alone = { you: 'provider', provider: company, providerEdge: own } as const;
  const around = edges
    .filter(({ partner }) => partner.kind === 'indirect-reseller')
    .map((resellerEdge) => ({
      ...alone,
      reseller: resellerEdge.partner,
      resellerEdge,
      partnership: inForce.find(({ reseller }) => reseller.id === resellerEdge.partner.id),
    }));
  return around.length > 0
    ? around
    : [{ ...alone, reseller: undefined, partnership: undefined, resellerEdge: undefined }];
}

/** Whether the provider could order for the customer, if somebody of it who may order at all would. */
export function canProviderOrder(
  { provider, reseller, partnership, providerEdge }: Triangle,
  customer: { readonly id: string; readonly name: string },
  { policy }: Viewer,
): Decision<OrderForRefusal> | undefined {
  if (!provider || !reseller) return undefined;

  const providerId = provider.id as OrganizationId;
  return canOrderFor({
    actor: {
      id: '' as UserId,
      organizationId: providerId,
      roles: [...rolesWith('subscription.manage', policy)],
      status: 'active',
    },
    party: 'indirect-provider',
    resellerId: reseller.id,
    customer: { id: customer.id as OrganizationId, name: customer.name },
    partnership: partnership ? toFacts(partnership) : impliedBy(provider, reseller),
    relationship: providerEdge && toRelationship(providerEdge, customer.id),
    policy,
  });
}

/** A record only tells of partners in partnership: one that is not on the page of partnerships read is there all the same. */
const impliedBy = (provider: OrganizationSummary, reseller: OrganizationSummary): PartnershipFacts => ({
  id: '',
  providerId: provider.id as OrganizationId,
  resellerId: reseller.id as OrganizationId,
  state: 'authorized',
  adminAccess: 'removed',
});
