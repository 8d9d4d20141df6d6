import { NewUser, RoleId, User, UserStatus } from '@twotier/core';
import * as z from 'zod/mini';
import { bulkOf, itemsOf } from './bulk.js';
import { actRefusals, operation, useRefusals } from './operation.js';
import { pageOf, pageQuery } from './page.js';

/** A user as the list shows it. */
export const UserRecord = z.extend(User, {
  etag: z.string(),
  createdAt: z.iso.datetime(),
  lastSignInAt: z.optional(z.iso.datetime()),
  /** Removed users can be restored for thirty days from then. */
  removedAt: z.optional(z.iso.datetime()),
});
export type UserRecord = z.infer<typeof UserRecord>;

/**
 * What a new user signs in with. The password stands in the first answer only, once: neither a later read nor a repeat
 * with the same `Idempotency-Key` has it (R-USR-10).
 */
export const SignInData = z.object({
  userName: z.string(),
  temporaryPassword: z.optional(z.string()),
  expiresAt: z.iso.datetime(),
});
export type SignInData = z.infer<typeof SignInData>;

const UserWithSignInData = z.object({ user: UserRecord, signInData: SignInData });

/** By these any list of roles is refused that is none, or that the caller may not give. */
const rolesRefusals = [
  'unknown-role',
  'roles-missing',
  'roles-of-one-category',
  'role-not-assignable',
  'role-not-for-guests',
  'sales-agent-of-reseller',
  'party-unknown',
] as const;

/** The company's users, by name. `search` looks into name, address and user name. */
export const listUsers = operation({
  id: 'listUsers',
  method: 'GET',
  path: '/users',
  scope: 'users',
  query: z.strictObject({
    ...pageQuery,
    search: z.optional(z.string().check(z.maxLength(100))),
    status: z.optional(UserStatus),
    role: z.optional(RoleId),
    sort: z.optional(z.enum(['fullName', '-fullName', 'lastSignInAt', '-lastSignInAt'])),
  }),
  reply: pageOf(UserRecord),
  refusals: useRefusals,
});

export const getUser = operation({
  id: 'getUser',
  method: 'GET',
  path: '/users/:userId',
  scope: 'users',
  reply: UserRecord,
  refusals: useRefusals,
});

/** *Add*: the account is there at once (R-USR-08). */
export const addUser = operation({
  id: 'addUser',
  method: 'POST',
  path: '/users',
  scope: 'users',
  body: NewUser,
  reply: UserWithSignInData,
  creates: true,
  refusals: [
    ...actRefusals,
    'not-an-admin-agent',
    'directory-role-missing',
    'directory-synchronized',
    'directory-unknown',
    'email-taken',
    'recovery-address-missing',
    ...rolesRefusals,
  ],
});

/**
 * A new user of many. Looser than one alone: an item that is not well formed is refused by itself, with its fields, and
 * leaves the others to be added.
 */
const BulkUser = z.strictObject({
  fullName: z.string().check(z.maxLength(1000)),
  email: z.string().check(z.maxLength(1000)),
  roles: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(19)),
});

/** Adds many users in one call. Each stands for itself; the reply says in the same order what became of it. */
export const addUsers = operation({
  id: 'addUsers',
  method: 'POST',
  path: '/users/bulk',
  scope: 'users',
  body: itemsOf(BulkUser),
  reply: bulkOf({ user: UserRecord, signInData: SignInData }),
  creates: true,
  status: 200,
  refusals: [
    ...actRefusals,
    'not-an-admin-agent',
    'directory-role-missing',
    'directory-synchronized',
    'directory-unknown',
  ],
});

/** Changes the roles of many users in one call, each at the version that was read. */
export const changeRolesOfUsers = operation({
  id: 'changeRolesOfUsers',
  method: 'POST',
  path: '/users/bulk/roles',
  scope: 'users',
  body: itemsOf(
    z.strictObject({
      userId: z.string().check(z.maxLength(100)),
      etag: z.string().check(z.maxLength(100)),
      roles: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(19)),
    }),
  ),
  reply: bulkOf({ user: UserRecord }),
  creates: true,
  status: 200,
  refusals: actRefusals,
});

/** *Update*: the user holds exactly these roles afterwards. */
export const changeRoles = operation({
  id: 'changeRoles',
  method: 'PUT',
  path: '/users/:userId/roles',
  scope: 'users',
  body: z.strictObject({ roles: z.array(RoleId).check(z.maxLength(19)) }),
  reply: UserRecord,
  changes: true,
  refusals: [
    ...actRefusals,
    'user-of-another-company',
    'not-an-admin-agent',
    'user-removed',
    'roles-fixed-in-cloud',
    'cloud-unknown',
    ...rolesRefusals,
    'own-roles',
    'last-admin-agent',
    'last-global-admin',
  ],
});

/** A new temporary password, shown once (R-USR-37). The old one ends. */
export const resetPassword = operation({
  id: 'resetPassword',
  method: 'POST',
  path: '/users/:userId/password-resets',
  scope: 'users',
  reply: UserWithSignInData,
  creates: true,
  refusals: [...useRefusals, 'user-of-another-company', 'global-admin-password', 'user-not-resettable'],
});

/** Removes a user, restorable for thirty days (R-USR-32). */
export const removeUser = operation({
  id: 'removeUser',
  method: 'DELETE',
  path: '/users/:userId',
  scope: 'users',
  reply: UserRecord,
  changes: true,
  refusals: [
    ...useRefusals,
    'user-of-another-company',
    ...rolesRefusals,
    'own-account',
    'removal-scope-missing',
    'last-admin-agent',
    'last-global-admin',
  ],
});

export const restoreUser = operation({
  id: 'restoreUser',
  method: 'POST',
  path: '/users/:userId/restorations',
  scope: 'users',
  reply: UserRecord,
  creates: true,
  status: 200,
  refusals: [...useRefusals, 'user-of-another-company', ...rolesRefusals, 'user-not-removed', 'user-purged'],
});
