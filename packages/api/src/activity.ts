import * as z from 'zod/mini';
import { operation, useRefusals } from './operation.js';
import { pageOf, pageQuery } from './page.js';

/** One thing that somebody did, or that happened. It is written once and never changed (R-SEC-04). */
export const ActivityRecord = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /**
   * Who did it: a user of the company, the distributor's server, whoever followed a link, another company, or nobody,
   * because time did. Of another company it is told which, and not which person.
   */
  actor: z.object({
    kind: z.enum(['user', 'server', 'link', 'company', 'system']),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
  }),
  /** The id of the operation, for example `addUser`, or the type of the event, for example `partnership.ended`. */
  action: z.string(),
  /** What it was done to. `kind` is the first word of its address, for example `users`. */
  resource: z.object({ kind: z.string(), id: z.optional(z.string()), name: z.optional(z.string()) }),
  /** Of the call that did it. */
  correlationId: z.optional(z.string()),
});
export type ActivityRecord = z.infer<typeof ActivityRecord>;

const word = z.optional(z.string().check(z.maxLength(100)));
const moment = z.optional(z.iso.datetime());

/** The company's own log, the newest first. `from` is part of the span, `to` is not; `search` looks into all names. */
export const listActivity = operation({
  id: 'listActivity',
  method: 'GET',
  path: '/activity',
  scope: 'activity',
  query: z.strictObject({
    ...pageQuery,
    actorId: word,
    action: word,
    resource: word,
    resourceId: word,
    from: moment,
    to: moment,
    search: word,
  }),
  reply: pageOf(ActivityRecord),
  refusals: useRefusals,
});
