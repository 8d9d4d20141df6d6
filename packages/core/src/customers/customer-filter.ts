import * as z from 'zod/mini';
import { domainMax, domainOf } from '../parties/domain.js';
import { OrganizationId } from '../parties/party.js';
import { requiredText } from '../text.js';

/** What a customer is to the partner in Microsoft's words. In this program only `reseller` occurs (R-CUS-43). */
export const RelationshipToPartner = /* @__PURE__ */ z.enum([
  'none',
  'reseller',
  'advisor',
  'syndication',
  'microsoft_support',
]);
export type RelationshipToPartner = z.infer<typeof RelationshipToPartner>;

/** What can be written there: the end of the relationship, nothing else (R-CUS-43). */
export const WritableRelationshipToPartner = /* @__PURE__ */ z.literal('none');

/** By what a list of customers can be narrowed (R-CUS-44). Several at once narrow it together. */
export const CustomerFilter = /* @__PURE__ */ z.strictObject({
  nameStartsWith: z.optional(requiredText(200)),
  domain: z.optional(requiredText(domainMax)),
  resellerId: z.optional(OrganizationId),
});
export type CustomerFilter = z.infer<typeof CustomerFilter>;

/** Whether a customer is one of those that a filter leaves in the list (R-CUS-44). */
export function isLeftBy(
  { nameStartsWith, domain, resellerId }: CustomerFilter,
  customer: {
    readonly name: string;
    readonly domain?: string | undefined;
    /** The resellers with a relationship in force. */
    readonly resellerIds: readonly string[];
  },
): boolean {
  const hasName = nameStartsWith === undefined || toComparable(customer.name).startsWith(toComparable(nameStartsWith));
  const hasDomain =
    domain === undefined || (customer.domain !== undefined && domainOf(customer.domain) === domainOf(domain));
  const hasReseller = resellerId === undefined || customer.resellerIds.includes(resellerId);
  return hasName && hasDomain && hasReseller;
}

/** Capitals and the way in which an accent is stored make no difference. */
const toComparable = (text: string): string => text.trim().normalize('NFC').toLowerCase();
