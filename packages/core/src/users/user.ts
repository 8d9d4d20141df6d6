import * as z from 'zod/mini';
import { OrganizationId, UserId } from '../parties/party.js';
import { EmailAddress, requiredText } from '../text.js';
import { RoleId } from './role-id.js';
import { userStatuses } from './user-status.js';

export const UserStatus = /* @__PURE__ */ z.enum(userStatuses);
export type UserStatus = z.infer<typeof UserStatus>;

/** One person of a partner's or a customer's staff. */
export const User = /* @__PURE__ */ z.object({
  id: UserId,
  organizationId: OrganizationId,
  fullName: z.string(),
  email: z.string(),
  /** The name to sign in with. */
  userName: z.string(),
  roles: z.array(RoleId),
  status: UserStatus,
});
export type User = z.infer<typeof User>;

/** What is asked for a new user (R-USR-03, R-USR-05). A category without a role stands for its neutral default. */
export const NewUser = /* @__PURE__ */ z.strictObject({
  fullName: requiredText(120),
  email: EmailAddress,
  roles: /* @__PURE__ */ z.array(RoleId).check(z.maxLength(19)),
  /** Where a new global admin gets help with the sign-in. Later pages demand it (R-USR-45). */
  recoveryEmail: /* @__PURE__ */ z.optional(EmailAddress),
});
export type NewUser = z.infer<typeof NewUser>;

/** The person who acts, as far as a rule needs to know. */
export type Actor = Pick<User, 'id' | 'organizationId' | 'roles' | 'status'>;
