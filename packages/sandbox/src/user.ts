import type { SignInData, UserRecord } from '@twotier/api';
import type { NewUser, UserId } from '@twotier/core';
import { days, later } from './clock.js';
import type { PasswordHash } from './secrets.js';
import { remember } from './remember.js';
import type { Company, Person } from './records.js';
import type { World } from './world.js';

/** A user as the sandbox makes and shows one, alone or among many. */

export const temporaryPasswordLife = days(1);

export const etagOf = ({ version }: Person): string => `v${version}`;

export const toRecord = remember((person: Person): UserRecord => {
  const { user, createdAt, lastSignInAt, removedAt } = person;
  return { ...user, etag: etagOf(person), createdAt, lastSignInAt, removedAt };
});

/** Without the password: that is known to the first answer alone (R-USR-10). */
export const toSignInData = ({ user, passwordEndsAt = '' }: Person): SignInData => ({
  userName: user.userName,
  expiresAt: passwordEndsAt,
});

/** A new user is there at once and has to change the password (R-USR-08, R-USR-13). */
export const newPerson = (
  world: World,
  company: Company,
  { fullName, email, roles }: NewUser,
  password: PasswordHash,
  freeName = userNames(world),
): Person =>
  world.savePerson({
    user: {
      id: world.ids('user') as UserId,
      organizationId: company.id,
      fullName,
      email,
      userName: freeName(email, company.domain ?? `${company.id}.onmicrosoft.example`),
      roles: [...new Set(roles)],
      status: 'password-change-due',
    },
    version: 0,
    createdAt: world.now,
    password,
    passwordEndsAt: later(world.now, temporaryPasswordLife),
  });

/** Gives names out: what stands before the `@`, in the domain of the work account, with a number where somebody has it. */
export function userNames(world: World): (email: string, domain: string) => string {
  return (email, domain) => {
    const name = email.slice(0, email.lastIndexOf('@')).toLowerCase();
    for (let number = 1; ; number += 1) {
      const userName = `${name}${number === 1 ? '' : number}@${domain}`;
      if (!world.personNamed(userName)) return userName;
    }
  };
}
