import * as z from 'zod/mini';
import { actRefusals, operation } from './operation.js';

/** One thing that still hinders a reseller from transacting, and what it can do about it. */
export const ReadinessIssue = z.object({
  /** The refusal of the rule, with its evidence. */
  reason: z.looseObject({ code: z.string(), rule: z.string() }),
  /** What helps, as `remedyOf` names it. */
  remedy: z.string(),
});
export type ReadinessIssue = z.infer<typeof ReadinessIssue>;

/** Whether a reseller may be named on an order, and everything for which it may not, in the order in which it is put right. */
export const Readiness = z.object({
  ready: z.boolean(),
  missing: z.array(ReadinessIssue),
  /** The name of the policy by which this was decided. */
  policy: z.string(),
});
export type Readiness = z.infer<typeof Readiness>;

/** What still hinders the caller's own company from transacting (R-ENR-42, R-ENR-54, R-ENR-59). */
export const getReadiness = operation({
  id: 'getReadiness',
  method: 'GET',
  path: '/readiness',
  scope: 'enrollment',
  reply: Readiness,
  refusals: actRefusals,
});
