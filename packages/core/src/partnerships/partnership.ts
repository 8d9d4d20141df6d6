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

/**
 * Provider and reseller are not in a partnership in force, or not these two. The rule says what would have needed it: a
 * joint invitation, an order, the end of the administrator access or of the partnership itself.
 */
export interface NoPartnership<Rule extends PartnershipRule = PartnershipRule> {
  readonly code: 'no-partnership';
  readonly rule: Rule;
  readonly providerId: string;
  readonly resellerId: string;
}
type PartnershipRule = 'R-INV-22' | 'R-ORD-02' | 'R-PRV-15' | 'R-PRV-33' | 'R-PRV-35' | 'R-CUS-37';

/** Whether the two are partners now: a partnership in force, and theirs. */
export const arePartners = (
  partnership: PartnershipFacts | undefined,
  { providerId, resellerId }: { readonly providerId: string; readonly resellerId: string },
): boolean =>
  partnership?.state === 'authorized' && partnership.providerId === providerId && partnership.resellerId === resellerId;

/** What the provider may do for the reseller once it is authorized (R-PRV-33, R-PRV-34). */
export const authorizationEffects = [
  { id: 'add-customers', rule: 'R-PRV-33' },
  { id: 'submit-orders', rule: 'R-PRV-33' },
  { id: 'name-reseller-on-subscription', rule: 'R-PRV-33' },
  { id: 'name-support-contact', rule: 'R-PRV-33' },
  { id: 'choose-reseller-on-order', rule: 'R-PRV-34' },
] as const;

/**
 * What the end of a partnership does to everything around it, for the page that asks before (R-OWN-07). Only the entries
 * in the two lists and what hangs on them go; customers, and the permissions already given, stay (R-PRV-36).
 */
export const partnershipEndConsequences = [
  { id: 'list-entries', rule: 'R-PRV-36', outcome: 'ends' },
  { id: 'orders-for-reseller', rule: 'R-ORD-02', outcome: 'ends' },
  { id: 'joint-invitations', rule: 'R-INV-22', outcome: 'ends' },
  { id: 'customers', rule: 'R-PRV-36', outcome: 'stays' },
  { id: 'relationships', rule: 'R-OWN-07', outcome: 'stays' },
  { id: 'subscriptions', rule: 'R-PRV-36', outcome: 'stays' },
  { id: 'administrator-access', rule: 'R-PRV-36', outcome: 'stays' },
] as const;

/** What the provider affirms, and is reminded of, when it ends a partnership: nobody else gives notice (R-PRV-37). */
export const partnershipEndReminders = [
  { id: 'affirm-good-faith', rule: 'R-PRV-37' },
  { id: 'give-notice-yourself', rule: 'R-PRV-37' },
] as const;
