import * as z from 'zod/mini';
import { OrganizationId } from '../parties/party.js';

/**
 * A partner's reseller relationship with a customer. The reseller's and the provider's are two edges (R-CUS-03): an
 * ended one comes back only by a new request (R-CUS-38).
 */
export const relationshipTransitions = {
  active: { end: 'ended' },
  ended: {},
} as const;

export const RelationshipState = /* @__PURE__ */ z.enum(['active', 'ended']);
export type RelationshipState = z.infer<typeof RelationshipState>;

/** How a relationship began: by the customer's acceptance, or brought along from another portal (R-CUS-05). */
export const RelationshipOrigin = /* @__PURE__ */ z.enum(['invitation', 'other-portal']);
export type RelationshipOrigin = z.infer<typeof RelationshipOrigin>;

export const Relationship = /* @__PURE__ */ z.object({
  partnerId: OrganizationId,
  customerId: OrganizationId,
  state: RelationshipState,
  origin: RelationshipOrigin,
  /** The customer lets this partner administer subscriptions, licenses and users (R-CUS-13). A separate grant. */
  adminPermissions: z.boolean(),
  since: z.iso.datetime(),
});
export type Relationship = z.infer<typeof Relationship>;
