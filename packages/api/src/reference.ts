import { Address, CountryCode, CountryRules, EmailAddress, RoleId } from '@twotier/core';
import * as z from 'zod/mini';
import { actRefusals, operation } from './operation.js';

/** A provider of the public directory (R-GEN-09). */
export const DirectoryProvider = z.object({
  name: z.string(),
  country: CountryCode,
  city: z.string(),
  region: z.string(),
  website: z.url(),
  /** What it does for its resellers, as ids (R-GEN-08). */
  services: z.array(z.enum(['training', 'marketing', 'financing', 'support', 'billing'])),
});
export type DirectoryProvider = z.infer<typeof DirectoryProvider>;

/** The official providers of the caller's region, those of the own country first. */
export const listDirectory = operation({
  id: 'listDirectory',
  method: 'GET',
  path: '/provider-directory',
  reply: z.object({ items: z.array(DirectoryProvider) }),
  refusals: actRefusals,
});

/** Something that can be ordered. */
export const Offer = z.object({ id: z.string(), name: z.string(), unit: z.enum(['license']) });
export type Offer = z.infer<typeof Offer>;

/** What a provider can order. */
export const listOffers = operation({
  id: 'listOffers',
  method: 'GET',
  path: '/offers',
  scope: 'orders',
  reply: z.object({ items: z.array(Offer) }),
  refusals: actRefusals,
});

/** A role with everything that explains it (R-USR-07), in the language of `Accept-Language`. */
export const RoleReference = z.object({
  id: RoleId,
  /** A user holds at most one role of a category where the policy says so (R-USR-21). */
  category: z.string(),
  kind: z.enum(['admin', 'agent', 'programme', 'baseline']),
  name: z.string(),
  about: z.string(),
  /** What it opens under the policy in force. */
  permissions: z.array(z.string()),
  /** Whose holders may give it. */
  assignableBy: z.array(RoleId),
  /** It opens more than the dashboard (R-USR-24). */
  reachesBeyondDashboard: z.boolean(),
  securityGroup: z.optional(z.string()),
});
export type RoleReference = z.infer<typeof RoleReference>;

/**
 * How addresses, phone numbers and registration numbers are written in a country of the program: what `checkCompanyDetails`
 * of core takes. 404 for a country that it does not run in.
 */
export const getCountryRules = operation({
  id: 'getCountryRules',
  method: 'GET',
  path: '/reference/countries/:country',
  reply: CountryRules,
  refusals: actRefusals,
});

export const listRoles = operation({
  id: 'listRoles',
  method: 'GET',
  path: '/reference/roles',
  reply: z.object({ items: z.array(RoleReference) }),
  refusals: actRefusals,
});

/** Whether an address is a web-mail one, by the server's long list (R-ENR-28). A POST: an address belongs in no log. */
export const checkWebMail = operation({
  id: 'checkWebMail',
  method: 'POST',
  path: '/reference/web-mail-checks',
  body: z.strictObject({ email: EmailAddress }),
  reply: z.object({ webMail: z.boolean(), service: z.optional(z.string()) }),
  reads: true,
  status: 200,
  refusals: actRefusals,
});

/** An address as the post of its country writes it. The person takes the suggestion or keeps the own one (R-ENR-45). */
export const checkAddress = operation({
  id: 'checkAddress',
  method: 'POST',
  path: '/reference/address-checks',
  body: Address,
  reply: z.object({
    /** Whether anything is known of this country's addresses. */
    checked: z.boolean(),
    /** The address with capital letters, spaces and short names as the post wants them: nothing to ask about. */
    standardized: Address,
    /** Others that may be meant. The person takes one or keeps the own. */
    suggestions: z.array(Address),
    /** What cannot be right, by field. */
    issues: z.array(z.looseObject({ path: z.string(), code: z.string() })),
  }),
  reads: true,
  status: 200,
  refusals: actRefusals,
});
