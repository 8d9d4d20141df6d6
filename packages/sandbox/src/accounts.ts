import { isEnabled, type UserId, type WorkAccount } from '@twotier/core';
import { hashPassword, isPassword, type PasswordHash } from './secrets.js';
import type { AccountHint, DirectoryAccount, MembershipAccount, Person } from './records.js';
import type { World } from './world.js';

/** A person of a company, as an identity provider knows them. */
export interface SignInAccount {
  /** Stable and never shown; becomes `sub`. */
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  readonly email: string;
  readonly tenantId: string;
  readonly tenantDomain: string;
  readonly country: string;
  readonly organizationName: string;
  /** `global-admin`, or nothing. */
  readonly roles: readonly string[];
}

/** A sign-in of Partner Membership Center. Its MPN profiles are the API's business. */
export interface MembershipSignInAccount {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
}

/**
 * What came of a user name and a password.
 *
 * `temporary` is right too, but must be replaced before the sign-in goes on (R-USR-13). `wrong` covers the unknown user
 * name; `expired` and `blocked` are said only to somebody who knew the password.
 */
export type PasswordCheck<Account> =
  | { readonly outcome: 'right' | 'temporary'; readonly account: Account }
  | { readonly outcome: 'wrong' | 'expired' | 'blocked' };

export type PasswordChange =
  | { readonly changed: true }
  /** `not-temporary`: somebody else has replaced it in the meantime. */
  | { readonly changed: false; readonly because: 'same-as-temporary' | 'not-temporary' };

export interface NewWorkAccount {
  readonly organizationName: string;
  readonly country: string;
  readonly name: string;
  /** What stands before the `@`; the company is given its domain. */
  readonly userName: string;
  readonly password: string;
}

export type WorkAccountCreation =
  | { readonly created: true; readonly account: SignInAccount }
  | { readonly created: false; readonly because: 'store-full' };

/** A demo account whose password may stand on the page. Never a password somebody was given. */
export interface SignInHint extends AccountHint {
  readonly userName: string;
}

const accountsMax = 1000;

/** The people of a sandbox as the two identity providers of the mock server ask for them. */
export class Accounts {
  readonly workAccounts: WorkAccounts;
  readonly memberships: Memberships;

  constructor(world: World) {
    this.workAccounts = new WorkAccounts(world);
    this.memberships = new Memberships(world);
  }
}

/** The directory behind the work account: accounts on their own, and the users of every company. */
class WorkAccounts {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  find(id: string): SignInAccount | undefined {
    const entry = this.#world.directory.get(id);
    if (entry) return toSignInAccount(id, entry.account);
    const person = this.#world.people.get(id);
    return person && isEnabled(person.user) ? this.#accountOf(person) : undefined;
  }

  async verifyPassword(userName: string, password: string): Promise<PasswordCheck<SignInAccount>> {
    const name = userName.trim().toLowerCase();
    const entry = [...this.#world.directory.values()].find((one) => one.account.userName.toLowerCase() === name);
    const person = this.#world.personNamed(name);
    const isRight = await isPassword(password, await passwordOf(person?.password ? person : (entry ?? person)));
    if (!isRight) return { outcome: 'wrong' };
    // Once the account is ready, the work account that enrolled is that of a user: the person is known by that id.
    if (!person)
      return entry ? { outcome: 'right', account: toSignInAccount(entry.id, entry.account) } : { outcome: 'wrong' };

    if (!isEnabled(person.user)) return { outcome: 'blocked' };
    const account = this.#accountOf(person);
    if (person.user.status !== 'password-change-due') return { outcome: 'right', account };
    return isOver(this.#world, person) ? { outcome: 'expired' } : { outcome: 'temporary', account };
  }

  /** The first sign-in: the temporary password ends, the person's own one begins (R-USR-13). */
  async replaceTemporaryPassword(id: string, password: string): Promise<PasswordChange> {
    const before = this.#world.people.get(id);
    const [isSameAsBefore, hash] = await Promise.all([isPassword(password, before?.password), hashPassword(password)]);

    const person = this.#world.people.get(id);
    if (!person || person.password !== before?.password || person.user.status !== 'password-change-due') {
      return { changed: false, because: 'not-temporary' };
    }
    if (isOver(this.#world, person)) return { changed: false, because: 'not-temporary' };
    if (isSameAsBefore) return { changed: false, because: 'same-as-temporary' };

    const user = { ...person.user, status: 'active' as const };
    this.#world.savePerson({ ...person, user, password: hash, passwordEndsAt: undefined });
    return { changed: true };
  }

  /** A new company with this person as its global admin (R-ENR-07). */
  async create({ organizationName, country, name, userName, password }: NewWorkAccount): Promise<WorkAccountCreation> {
    const hash = await hashPassword(password);
    const { directory, ids } = this.#world;
    if (directory.size >= accountsMax) return { created: false, because: 'store-full' };

    const domain = this.#freeDomain(organizationName);
    const address = `${userName.toLowerCase()}@${domain}`;
    const account: WorkAccount = {
      tenantId: crypto.randomUUID(),
      domain,
      organizationName,
      country,
      userName: address,
      fullName: name,
      email: address,
      isGlobalAdmin: true,
    };
    const id = ids('account');
    directory.set(id, { id, account, password: hash });
    return { created: true, account: toSignInAccount(id, account) };
  }

  /** Demo accounts. A password that somebody was given is not among them. */
  hints(): SignInHint[] {
    return [...this.#world.directory.values()].flatMap(({ account, hint }) =>
      hint ? [{ userName: account.userName, ...hint }] : [],
    );
  }

  /** Whoever has come through the sign-in has been here. */
  signedIn(userName: string): void {
    const person = this.#world.personNamed(userName);
    if (person) this.#world.people.set(person.user.id, { ...person, lastSignInAt: this.#world.now });
  }

  #accountOf({ user }: Person): SignInAccount {
    const { tenantId, domain = '', country, name: organizationName } = this.#world.company(user.organizationId);
    return toSignInAccount(user.id, {
      tenantId,
      domain,
      organizationName,
      country,
      userName: user.userName,
      fullName: user.fullName,
      email: user.email,
      isGlobalAdmin: user.roles.includes('global-admin'),
    });
  }

  #freeDomain(organizationName: string): string {
    const taken = new Set([
      ...[...this.#world.directory.values()].map(({ account }) => account.domain),
      ...[...this.#world.companies.values()].map(({ domain }) => domain),
    ]);
    const letters = organizationName
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '')
      .slice(0, 24);
    for (let number = 1; ; number += 1) {
      const domain = `${letters || 'company'}${number === 1 ? '' : number}.onmicrosoft.example`;
      if (!taken.has(domain)) return domain;
    }
  }
}

/** The sign-ins of Partner Membership Center. */
class Memberships {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  find(id: string): MembershipSignInAccount | undefined {
    const membership = [...this.#world.memberships.values()].find((one) => one.id === id);
    return membership && toMembership(membership);
  }

  async verifyPassword(userName: string, password: string): Promise<PasswordCheck<MembershipSignInAccount>> {
    const membership = this.#world.memberships.get(userName.trim().toLowerCase());
    const isRight = await isPassword(password, await passwordOf(membership));
    return isRight && membership ? { outcome: 'right', account: toMembership(membership) } : { outcome: 'wrong' };
  }

  hints(): SignInHint[] {
    return [...this.#world.memberships.values()].map(({ userName, hint }) => ({ userName, ...hint }));
  }
}

/** The work account of a person or of the directory, as `finishSignIn` takes it. */
export function workAccountOf(world: World, userName: string): WorkAccount | undefined {
  const name = userName.trim().toLowerCase();
  const entry = [...world.directory.values()].find((one) => one.account.userName.toLowerCase() === name);
  if (entry) return entry.account;

  const person = world.personNamed(name);
  if (!person || !isEnabled(person.user)) return undefined;
  const account = new WorkAccounts(world).find(person.user.id)!;
  return {
    tenantId: account.tenantId,
    domain: account.tenantDomain,
    organizationName: account.organizationName,
    country: account.country,
    userName: account.userName,
    fullName: account.name,
    email: account.email,
    isGlobalAdmin: account.roles.includes('global-admin'),
  };
}

/** The password of a demo account stands on the sign-in page, so it is hashed only when somebody tries it. */
async function passwordOf(
  entry: DirectoryAccount | MembershipAccount | Person | undefined,
): Promise<PasswordHash | undefined> {
  if (entry && 'hint' in entry && entry.hint) return hashPassword(entry.hint.password);
  return entry && 'password' in entry ? entry.password : undefined;
}

const isOver = (world: World, { passwordEndsAt }: Person): boolean =>
  passwordEndsAt !== undefined && passwordEndsAt <= world.now;

const toMembership = ({ id, userName, fullName }: MembershipAccount): MembershipSignInAccount => ({
  id,
  userName,
  name: fullName,
});

const toSignInAccount = (id: string | UserId, account: WorkAccount): SignInAccount => ({
  id,
  userName: account.userName,
  name: account.fullName,
  email: account.email,
  tenantId: account.tenantId,
  tenantDomain: account.domain,
  country: account.country,
  organizationName: account.organizationName,
  roles: account.isGlobalAdmin ? ['global-admin'] : [],
});
