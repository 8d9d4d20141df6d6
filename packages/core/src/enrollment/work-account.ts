import * as z from 'zod/mini';
import { allowed, refused, type Decision } from '../decision.js';
import { regionOf } from '../parties/region.js';
import { CountryCode } from '../text.js';

/** What the sign-in with a work account tells about the company and the person. Never a password. */
export const WorkAccount = /* @__PURE__ */ z.object({
  tenantId: z.string(),
  domain: z.string(),
  organizationName: z.string(),
  country: CountryCode,
  userName: z.string(),
  fullName: z.string(),
  email: z.string(),
  isGlobalAdmin: z.boolean(),
});
export type WorkAccount = z.infer<typeof WorkAccount>;

export type WorkAccountRefusal =
  | { readonly code: 'not-a-global-admin'; readonly rule: 'R-ENR-04'; readonly userName: string }
  | { readonly code: 'country-not-in-program'; readonly rule: 'R-CUS-30'; readonly accountCountry: string };

/** Whether a company may enroll with this sign-in: only its global admin acts for it (R-ENR-04). */
export function canEnrollWith(account: WorkAccount): Decision<WorkAccountRefusal> {
  if (!account.isGlobalAdmin)
    return refused({ code: 'not-a-global-admin', rule: 'R-ENR-04', userName: account.userName });
  if (!regionOf(account.country)) {
    return refused({ code: 'country-not-in-program', rule: 'R-CUS-30', accountCountry: account.country });
  }
  return allowed;
}
