import { allowed, refused, type Decision } from '../decision.js';
import { domainOf } from '../parties/domain.js';
import type { Organization, OrganizationId } from '../parties/party.js';
import { areInOneRegion } from '../parties/region.js';
import { arePartners, type NoPartnership, type PartnershipFacts } from '../partnerships/partnership.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import type { CustomerOtherRegion, Relationship } from './relationship.js';

export type AddCustomerRefusal =
  | ActRefusal
  | PermissionMissing
  | { readonly code: 'only-provider-adds-customers'; readonly rule: 'R-CUS-32'; readonly party: Organization['kind'] }
  | NoPartnership<'R-PRV-33'>
  | CustomerOtherRegion
  | { readonly code: 'customer-exists'; readonly rule: 'R-CUS-31'; readonly domain: string };

export interface AddCustomerFacts {
  readonly actor: Actor;
  readonly provider: Organization;
  readonly resellerId: string;
  /** `undefined`: nobody has that id, so nobody is in partnership with it. */
  readonly reseller: Organization | undefined;
  readonly partnership: PartnershipFacts | undefined;
  /** The domains of the work accounts that are there already. Large, so it is asked and not listed. */
  readonly isTaken: (domain: string) => boolean;
  readonly policy?: ProgrammePolicy;
}

/**
 * Whether the provider may add a customer for a reseller: one of its own partners (R-PRV-33), in their region
 * (R-CUS-30). A customer keeps one account, so one that has an account is invited and not added again (R-CUS-31).
 */
export function canAddCustomer(
  { actor, provider, resellerId, reseller, partnership, isTaken, policy = sourceDocument }: AddCustomerFacts,
  customer: { readonly domain: string; readonly country: string },
): Decision<AddCustomerRefusal> {
  if (provider.kind !== 'indirect-provider' || provider.id !== actor.organizationId) {
    return refused({ code: 'only-provider-adds-customers', rule: 'R-CUS-32', party: provider.kind });
  }
  const use = canUse(actor, 'customer.create', policy);
  if (!use.allowed) return use;

  const sides = { providerId: provider.id, resellerId };
  if (reseller?.id !== resellerId || !arePartners(partnership, sides))
    return refused({ code: 'no-partnership', rule: 'R-PRV-33', ...sides });

  const stranger = [reseller, provider].find((partner) => !areInOneRegion(partner, customer));
  if (stranger) {
    const { name: partner } = stranger;
    return refused({ code: 'customer-other-region', rule: 'R-CUS-30', partner, customerCountry: customer.country });
  }
  const domain = domainOf(customer.domain);
  return isTaken(domain) ? refused({ code: 'customer-exists', rule: 'R-CUS-31', domain }) : allowed;
}

/**
 * The relationships that adding a customer begins: it stands in both lists, and the reseller administers it, whoever added
 * it (R-CUS-32).
 */
export function relationshipsOfAdded(
  {
    customerId,
    resellerId,
    providerId,
  }: { customerId: OrganizationId; resellerId: OrganizationId; providerId: OrganizationId },
  since: string,
): readonly Relationship[] {
  const begun = { customerId, since, state: 'active', origin: 'added-by-provider' } as const;
  return [
    { ...begun, partnerId: resellerId, adminPermissions: true },
    { ...begun, partnerId: providerId, adminPermissions: false },
  ];
}
