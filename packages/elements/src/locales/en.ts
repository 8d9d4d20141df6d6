import { accept } from './en/accept.js';
import { authorize } from './en/authorize.js';
import { common } from './en/common.js';
import { customers } from './en/customers.js';
import { enroll } from './en/enroll.js';
import { invite } from './en/invite.js';
import { providers } from './en/providers.js';
import { resellers } from './en/resellers.js';
import { users } from './en/users.js';

/** Every sentence in English: the source of the keys. Each component keeps its own file. */
export const en = {
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
