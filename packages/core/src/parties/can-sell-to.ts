import { allowed, refused, type Decision } from '../decision.js';
import type { PartnershipFacts } from '../partnerships/partnership.js';
import type { Organization } from './party.js';

export type SellToRefusal =
  | { readonly code: 'own-customer'; readonly rule: 'R-GEN-26'; readonly organizationId: string }
  | {
      readonly code: 'own-reseller-as-customer';
      readonly rule: 'R-GEN-26';
      readonly providerId: string;
      readonly resellerId: string;
    }
  | { readonly code: 'customer-in-csp'; readonly rule: 'R-GEN-27'; readonly customerId: string };

/** A company that is to be sold to. A company may hold several roles (R-GEN-25), so its kind alone does not answer. */
export interface Buyer extends Pick<Organization, 'id' | 'kind'> {
  /** Whether its tenant is one in which it sells in the program. Left out: so for every partner, not for a customer. */
  readonly isCspTenant?: boolean | undefined;
}

/**
 * Whether `seller` may have `customer` as a customer: not itself, not its own reseller (R-GEN-26), and nobody's program
 * tenant (R-GEN-27). By how many others the customer is served does not matter, nor what else the two are (R-GEN-25).
 */
export function canSellTo({
  seller,
  customer,
  partnerships,
}: {
  readonly seller: Pick<Organization, 'id'>;
  readonly customer: Buyer;
  /** The partnerships of the seller. */
  readonly partnerships: readonly Pick<PartnershipFacts, 'providerId' | 'resellerId' | 'state'>[];
}): Decision<SellToRefusal> {
  if (seller.id === customer.id) {
    return refused({ code: 'own-customer', rule: 'R-GEN-26', organizationId: seller.id });
  }
  const isOwnReseller = partnerships.some(
    ({ providerId, resellerId, state }) =>
      state === 'authorized' && providerId === seller.id && resellerId === customer.id,
  );
  if (isOwnReseller) {
    const [providerId, resellerId] = [seller.id, customer.id];
    return refused({ code: 'own-reseller-as-customer', rule: 'R-GEN-26', providerId, resellerId });
  }
  const { isCspTenant = customer.kind !== 'customer' } = customer;
  return isCspTenant ? refused({ code: 'customer-in-csp', rule: 'R-GEN-27', customerId: customer.id }) : allowed;
}
