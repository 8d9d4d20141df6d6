import * as z from 'zod/mini';
import { regions, type Region as RegionName } from './region.js';

// Apart from the rules about regions, so that a page which only asks them loads no schema.

/** A region of the program. */
export const Region = /* @__PURE__ */ z.enum(regions as [RegionName, ...RegionName[]]);
export type Region = RegionName;
