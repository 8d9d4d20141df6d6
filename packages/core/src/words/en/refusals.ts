import { customers } from './customers.js';
import { delegatedAdmin } from './delegated-admin.js';
import { enrollment } from './enrollment.js';
import { general } from './general.js';
import { invitations } from './invitations.js';
import { orders } from './orders.js';
import { partnerships } from './partnerships.js';
import { users } from './users.js';
import type { Words } from '../words.js';

/** Why something is refused and what to do then, in English: for pages that load this only when something is. */
export const refusals: Words['refusals'] = {
  ...general,
  ...enrollment,
  ...users,
  ...partnerships,
  ...customers,
  ...invitations,
  ...orders,
  ...delegatedAdmin,
};
