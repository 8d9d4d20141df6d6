import { CountryCode, EmailAddress, requiredText } from '@twotier/core';
import * as z from 'zod/mini';
import { CustomerSummary } from './customers.js';
import { operation, useRefusals } from './operation.js';
import { SignInData } from './users.js';

/** The first domain of a work account, in the letters that the domain name system knows: no letter looks like another. */
const WorkAccountDomain = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(253, { abort: true }),
    z.regex(/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/),
  );

/** A company that has no work account yet, and who will administer the new one. */
export const NewCustomer = z.strictObject({
  /** For which reseller: whoever administers the customer from then on (R-CUS-32). */
  resellerId: requiredText(100),
  name: requiredText(200),
  domain: WorkAccountDomain,
  country: CountryCode,
  city: z.optional(requiredText(100)),
  admin: z.strictObject({ fullName: requiredText(120), email: EmailAddress }),
});
export type NewCustomer = z.infer<typeof NewCustomer>;

/**
 * Adds a customer for a reseller, by its provider (R-CUS-32). How the customer's admin signs in stands in the first answer
 * only (R-CUS-33).
 */
export const addCustomer = operation({
  id: 'addCustomer',
  method: 'POST',
  path: '/customers',
  scope: 'customers',
  body: NewCustomer,
  reply: z.object({ customer: CustomerSummary, signInData: SignInData }),
  creates: true,
  refusals: [
    'only-provider-adds-customers',
    ...useRefusals,
    'no-partnership',
    'customer-other-region',
    'customer-exists',
  ],
});
