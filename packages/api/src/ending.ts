import * as z from 'zod/mini';
import { DecisionReply } from './organization.js';

/** What the end of one edge does to one of the others (R-OWN-07). */
const Consequence = z.object({ id: z.string(), rule: z.string(), outcome: z.enum(['ends', 'stays']) });

/** What a page shows before an edge is ended: whether this person may, and what goes and what stays. */
export const endingFields = {
  /** Of what would end: for `If-Match`. */
  etag: z.string(),
  decision: DecisionReply,
  consequences: z.array(Consequence),
};
