import * as z from 'zod/mini';
import { CountryCode, requiredText } from '../text.js';

const id = /* @__NO_SIDE_EFFECTS__ */ <const Brand extends string>() =>
  z.string().check(z.minLength(1), z.maxLength(100)).brand<Brand>();

export const OrganizationId = /* @__PURE__ */ id<'OrganizationId'>();
export type OrganizationId = z.infer<typeof OrganizationId>;

export const UserId = /* @__PURE__ */ id<'UserId'>();
export type UserId = z.infer<typeof UserId>;

/** The three parties of the two-tier model (R-GEN-01). "Distributor" is another word for the provider (R-GEN-04). */
export const partyKinds = ['indirect-provider', 'indirect-reseller', 'customer'] as const;
export const PartyKind = /* @__PURE__ */ z.enum(partyKinds);
export type PartyKind = z.infer<typeof PartyKind>;

/** A company in one of the three roles towards the others. */
export const Organization = /* @__PURE__ */ z.object({
  id: OrganizationId,
  kind: PartyKind,
  name: requiredText(200),
  /** Where the company's work account lies; for a customer this, not its offices, decides its region. */
  country: CountryCode,
  city: z.optional(z.string()),
  /** The first domain of the work account, for example `contoso.onmicrosoft.example`. Absent before there is one. */
  domain: z.optional(z.string()),
});
export type Organization = z.infer<typeof Organization>;

export type IndirectProvider = Organization & { readonly kind: 'indirect-provider' };
export type IndirectReseller = Organization & { readonly kind: 'indirect-reseller' };
export type Customer = Organization & { readonly kind: 'customer' };
