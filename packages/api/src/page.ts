import * as z from 'zod/mini';
import type { Schema } from './operation.js';

/** At most so many items a page. */
export const pageSizeMax = 500;

/** The query of every list: where to go on and how much of it. */
export const pageQuery = {
  /** `next` of the page before. Opaque. */
  cursor: z.optional(z.string().check(z.maxLength(200))),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(pageSizeMax))),
};

/** One page of a list. `total` counts what the filters leave, on all pages. */
export const pageOf = <Item extends Schema>(item: Item) =>
  z.object({ items: z.array(item), next: z.optional(z.string()), total: z.number() });

/** One page of a list: its items, where the next one begins, and how many there are on all pages. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
  readonly total: number;
}
