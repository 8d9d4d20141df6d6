import * as z from 'zod/mini';
import { CustomerEdge } from './customers.js';
import { actRefusals, operation } from './operation.js';
import { pageOf, pageQuery } from './page.js';

/**
 * A customer's resellers of record, and those that it has let go and that still hold administrator permissions. For
 * whoever is nobody's customer there are none.
 */
export const listPartners = operation({
  id: 'listPartners',
  method: 'GET',
  path: '/partners',
  scope: 'customers',
  query: z.strictObject(pageQuery),
  reply: pageOf(CustomerEdge),
  refusals: actRefusals,
});

const changeRefusals = [
  ...actRefusals,
  'only-customer-changes-permissions',
  'no-relationship',
  'admin-permissions-as-they-are',
] as const;

/** Gives a partner the administrator permissions back (R-CUS-39). */
export const grantAdminPermissions = operation({
  id: 'grantAdminPermissions',
  method: 'PUT',
  path: '/partners/:partnerId/admin-permissions',
  scope: 'customers',
  reply: CustomerEdge,
  changes: true,
  refusals: changeRefusals,
});

/** Takes a partner's administrator permissions away. The relationship stays, and with it the duty of support (R-CUS-39). */
export const takeAwayAdminPermissions = operation({
  id: 'takeAwayAdminPermissions',
  method: 'DELETE',
  path: '/partners/:partnerId/admin-permissions',
  scope: 'customers',
  reply: CustomerEdge,
  changes: true,
  refusals: changeRefusals,
});
