import * as z from 'zod/mini';
import type { Schema } from './operation.js';

/** At most so many items a call. */
export const bulkMax = 1000;

/** The body of a call that does the same to many things. */
export const itemsOf = <Item extends Schema>(item: Item) =>
  z.strictObject({ items: z.array(item).check(z.minLength(1), z.maxLength(bulkMax)) });

/** Why one item was not done: what a problem would say, had it been asked for alone. */
const NotDone = z.object({
  done: z.literal(false),
  code: z.string(),
  rule: z.optional(z.string()),
  refusal: z.optional(z.looseObject({ code: z.string(), rule: z.string() })),
  errors: z.optional(z.array(z.looseObject({ path: z.string(), code: z.string() }))),
  /** Where the version was an old one: how the thing stands now. */
  current: z.optional(z.unknown()),
});

/** A result for each item, in the order of the items, and how many went well. */
export const bulkOf = <Shape extends Readonly<Record<string, Schema>>>(shape: Shape) =>
  z.object({
    items: z.array(z.union([z.object({ done: z.literal(true), ...shape }), NotDone])),
    done: z.number(),
    failed: z.number(),
  });
