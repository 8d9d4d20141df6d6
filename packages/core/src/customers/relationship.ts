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

/**
 * How a relationship began: by the customer's acceptance, brought along from another portal (R-CUS-05), or because the
 * provider has added the customer (R-CUS-32).
 */
export const RelationshipOrigin = /* @__PURE__ */ z.enum(['invitation', 'other-portal', 'added-by-provider']);
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

/** The customer lies in another region of the program than a partner that wants to serve it. */
export interface CustomerOtherRegion {
  readonly code: 'customer-other-region';
  readonly rule: 'R-CUS-30';
  readonly partner: string;
  readonly customerCountry: string;
}

export interface NoRelationship {
  readonly code: 'no-relationship';
  readonly rule: 'R-CUS-02';
  readonly partnerId: string;
}

/** Whether this is a relationship of that partner, and in force. With a customer named, only one with that customer will do. */
export const isInForce = (
  relationship: Relationship | undefined,
  partnerId: string,
  customerId: string | undefined = relationship?.customerId,
): relationship is Relationship =>
  relationship?.state === 'active' && relationship.partnerId === partnerId && relationship.customerId === customerId;
