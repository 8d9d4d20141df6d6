import type { OrganizationId } from '../parties/party.js';
import type { Relationship } from './relationship.js';

/**
 * The relationships that a customer's acceptance begins, all at once (R-INV-26): the reseller's with the
 * administrator permissions asked for (R-CUS-13), and after a joint invitation the provider's without them, which is for orders alone (R-CUS-14).
 */
export function relationshipsBegunBy(
  {
    customerId,
    resellerId,
    providerId,
    adminPermissions = true,
  }: {
    customerId: OrganizationId;
    resellerId: OrganizationId;
    providerId?: OrganizationId | undefined;
    /** Whether the invitation asked for them (R-INV-40). */
    adminPermissions?: boolean;
  },
  since: string,
): readonly Relationship[] {
  const begun = { customerId, since, state: 'active', origin: 'invitation' } as const;
  const reseller = { ...begun, partnerId: resellerId, adminPermissions };
  return providerId === undefined
    ? [reseller]
    : [reseller, { ...begun, partnerId: providerId, adminPermissions: false }];
}
