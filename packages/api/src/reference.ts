import { CountryCode } from '@twotier/core';
import * as z from 'zod/mini';
import { actRefusals, operation } from './operation.js';

/** A provider of the public directory (R-GEN-09). */
export const DirectoryProvider = z.object({
  name: z.string(),
  country: CountryCode,
  city: z.string(),
  region: z.string(),
  website: z.url(),
  /** What it does for its resellers, as ids (R-GEN-08). */
  services: z.array(z.enum(['training', 'marketing', 'financing', 'support', 'billing'])),
});
export type DirectoryProvider = z.infer<typeof DirectoryProvider>;

/** The official providers of the caller's region, those of the own country first. */
export const listDirectory = operation({
  id: 'listDirectory',
  method: 'GET',
  path: '/provider-directory',
  reply: z.object({ items: z.array(DirectoryProvider) }),
  refusals: actRefusals,
});

export const Offer = z.object({ id: z.string(), name: z.string(), unit: z.enum(['license']) });
export type Offer = z.infer<typeof Offer>;

/** What a provider can order. */
export const listOffers = operation({
  id: 'listOffers',
  method: 'GET',
  path: '/offers',
  scope: 'orders',
  reply: z.object({ items: z.array(Offer) }),
  refusals: actRefusals,
});
