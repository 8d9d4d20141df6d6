import * as z from 'zod/mini';
import { OrganizationId } from '../parties/party.js';

/** The partnership of a provider and a reseller. Its invitation has a life of its own. */
export const partnershipTransitions = {
  authorized: { end: 'ended' },
  ended: {},
} as const;

/** The provider's administrator access to the reseller's work account: granted with the partnership, removed apart from it (R-PRV-13, R-PRV-16). */
export const adminAccessTransitions = {
  granted: { remove: 'removed' },
  removed: {},
} as const;

export const PartnershipState = /* @__PURE__ */ z.enum(['authorized', 'ended']);
export type PartnershipState = z.infer<typeof PartnershipState>;
export const AdminAccessState = /* @__PURE__ */ z.enum(['granted', 'removed']);
export type AdminAccessState = z.infer<typeof AdminAccessState>;

/** Two edges between provider and reseller, each with its own state: ending one does not end the other (R-PRV-16). */
export const PartnershipFacts = /* @__PURE__ */ z.object({
  id: z.string(),
  providerId: OrganizationId,
  resellerId: OrganizationId,
  state: PartnershipState,
  adminAccess: AdminAccessState,
});
export type PartnershipFacts = z.infer<typeof PartnershipFacts>;

/** What the reseller allows by authorizing (R-PRV-11 to R-PRV-13), in the order in which the page must say it (R-PRV-14). */
export const authorizationConsequences = [
  { id: 'submit-orders', rule: 'R-PRV-11' },
  { id: 'add-subscriptions', rule: 'R-PRV-12' },
  { id: 'administrator-access', rule: 'R-PRV-13' },
] as const;
