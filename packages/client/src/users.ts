import {
  addUser,
  addUsers,
  changeRoles,
  changeRolesOfUsers,
  getUser,
  listUsers,
  removeUser,
  resetPassword,
  restoreUser,
  type BodyOf,
} from '@twotier/api/calls';
import { inChunks } from './bulk.js';
import type { QueryFor } from './connection.js';
import { keys } from './keys.js';
import { itemsOf, list as listOf, read, write, type WalkOptions, type Resources } from './resource.js';

/** What of the list of users is wanted, in which order. */
export type UsersQuery = QueryFor<typeof listUsers>;

/** A user as it was read: the `etag` says which state of it is meant, so that no colleague's change is overwritten. */
export interface UserVersion {
  readonly userId: string;
  readonly etag: string;
}

/** Exactly the roles that the user holds afterwards. */
export type RolesChange = UserVersion & BodyOf<typeof changeRoles>;

/** The company's users: their reads, their writes. */
export const users = (resources: Resources) => {
  const spoils = [keys.users];
  /** Own roles stand in the session too. */
  const spoilsSession = [keys.users, keys.session];

  const list = listOf(resources, listUsers, [...keys.users, 'list'], (query: UsersQuery | undefined) => ({ query }));

  return {
    list,

    /** Every user, page after page. */
    all: (query: UsersQuery = {}, options?: WalkOptions) => itemsOf(list, query, options),

    get: read(resources, getUser, [...keys.users, 'one'], (userId: string) => ({ params: { userId } })),

    /** The reply has the temporary password, this one time. */
    add: write(resources, addUser, (body: BodyOf<typeof addUser>) => ({ body }), spoils),

    /**
     * Any number of users, each for itself: the reply says in the same order what became of each, with the temporary
     * passwords, this one time.
     */
    addMany: inChunks(
      write(resources, addUsers, (items: BodyOf<typeof addUsers>['items']) => ({ body: { items } }), spoils),
    ),

    /** Any number of changes of roles, each at the version that was read. */
    changeRolesOfMany: inChunks(
      write(
        resources,
        changeRolesOfUsers,
        (items: BodyOf<typeof changeRolesOfUsers>['items']) => ({ body: { items } }),
        spoilsSession,
      ),
    ),

    changeRoles: write(
      resources,
      changeRoles,
      ({ userId, etag, roles }: RolesChange) => ({ params: { userId }, ifMatch: etag, body: { roles } }),
      spoilsSession,
    ),

    /** The reply has the temporary password, this one time. */
    resetPassword: write(
      resources,
      resetPassword,
      ({ userId }: Pick<UserVersion, 'userId'>) => ({ params: { userId } }),
      spoils,
    ),

    remove: write(
      resources,
      removeUser,
      ({ userId, etag }: UserVersion) => ({ params: { userId }, ifMatch: etag }),
      spoils,
    ),

    restore: write(
      resources,
      restoreUser,
      ({ userId }: Pick<UserVersion, 'userId'>) => ({ params: { userId } }),
      spoils,
    ),
  };
};
