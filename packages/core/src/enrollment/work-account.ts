import * as z from 'zod/mini';
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
