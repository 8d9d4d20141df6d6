import { CountryCode, PartyKind } from '@twotier/core';
import * as z from 'zod/mini';

/** A company as the others see it. */
export const OrganizationSummary = z.object({
  id: z.string(),
  kind: PartyKind,
  name: z.string(),
  country: CountryCode,
  city: z.optional(z.string()),
  domain: z.optional(z.string()),
  region: z.optional(z.string()),
});
export type OrganizationSummary = z.infer<typeof OrganizationSummary>;

/** The answer of a rule, as it travels: what an element shows before anybody presses a button. */
export const DecisionReply = z.union([
  z.object({ allowed: z.literal(true) }),
  z.object({ allowed: z.literal(false), reason: z.looseObject({ code: z.string(), rule: z.string() }) }),
]);
export type DecisionReply = z.infer<typeof DecisionReply>;
