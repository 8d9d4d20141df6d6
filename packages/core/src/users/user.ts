import * as z from 'zod/mini';
import { OrganizationId, UserId } from '../parties/party.js';
import { EmailAddress, requiredText } from '../text.js';
import { RoleId } from './role.js';

/**
 * Where a user stands with the own sign-in. `password-change-due`: holds a temporary password and must change it at the
 * first sign-in (R-USR-13).
 */
export const userStatuses = ['password-change-due', 'active', 'blocked', 'removed'] as const;
export const UserStatus = /* @__PURE__ */ z.enum(userStatuses);
export type UserStatus = z.infer<typeof UserStatus>;

/** The life of a sign-in. `status` changes by these events only. */
export const userTransitions = {
  'password-change-due': {
    'change-password': 'active',
    'reset-password': 'password-change-due',
    block: 'blocked',
    remove: 'removed',
  },
  active: { 'reset-password': 'password-change-due', block: 'blocked', remove: 'removed' },
  // Whoever was blocked or removed before the first sign-in still holds a temporary password (R-USR-13).
  blocked: { unblock: 'active', 'unblock-before-first-sign-in': 'password-change-due', remove: 'removed' },
  removed: { restore: 'active', 'restore-before-first-sign-in': 'password-change-due' },
} as const;

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

/** Whether a user still belongs to the staff: holds a sign-in that is neither blocked nor removed. */
export const isEnabled = ({ status }: Pick<User, 'status'>): boolean =>
  status === 'active' || status === 'password-change-due';

/** The person who acts, as far as a rule needs to know. */
export type Actor = Pick<User, 'id' | 'organizationId' | 'roles' | 'status'>;
