import type { Catalogue } from '../base/catalogue.js';
import { accept } from './it/accept.js';
import { authorize } from './it/authorize.js';
import { common } from './it/common.js';
import { customers } from './it/customers.js';
import { enroll } from './it/enroll.js';
import { invite } from './it/invite.js';
import { providers } from './it/providers.js';
import { resellers } from './it/resellers.js';
import { users } from './it/users.js';

/** Every sentence in Italian. A missing key does not compile. */
export const it: Catalogue = {
  ...accept,
  ...authorize,
  ...common,
  ...customers,
  ...enroll,
  ...invite,
  ...providers,
  ...resellers,
  ...users,
};
