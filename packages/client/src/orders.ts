import { checkOrder, placeOrder, type BodyOf } from '@twotier/api/calls';
import { keys } from './keys.js';
import { read, write, type Resources } from './resource.js';

/** What is ordered, for whom, through which reseller. */
export type NewOrder = BodyOf<typeof placeOrder>;

/** A provider's orders for the customers of its resellers. */
export const orders = (resources: Resources) => ({
  /** Whether the order would go through, and why not. */
  check: read(resources, checkOrder, [...keys.orders, 'check'], (body: NewOrder) => ({ body })),

  place: write(resources, placeOrder, (body: NewOrder) => ({ body }), [keys.orders, keys.customers]),
});
