/** A person of an organisation, as the work account's directory knows them. */
export interface WorkAccount {
  /** Stable and never shown; becomes `sub`. */
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  readonly email: string;
  readonly tenantId: string;
  readonly tenantDomain: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly organizationName: string;
  /** `global-admin`, or nothing. */
  readonly roles: readonly string[];
}

/** A sign-in of Partner Membership Center. Its MPN profiles are the API's business. */
export interface MembershipAccount {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
}

/**
 * What came of a user name and a password.
 *
 * `wrong` covers the unknown user name too. `expired` and `blocked` are said only to
 * somebody who knew the password.
 */
export type PasswordCheck<Account> =
  | { readonly outcome: 'right'; readonly account: Account }
  /** Right, but temporary: it must be replaced before the sign-in goes on (R-USR-13). */
  | { readonly outcome: 'temporary'; readonly account: Account }
  | { readonly outcome: 'wrong' | 'expired' | 'blocked' };

export type PasswordChange =
  | { readonly changed: true }
  /** `not-temporary`: somebody else has replaced it in the meantime. */
  | { readonly changed: false; readonly because: 'same-as-temporary' | 'not-temporary' };

export interface NewWorkAccount {
  readonly organizationName: string;
  readonly country: string;
  readonly name: string;
  /** What stands before the `@`; the store gives the organisation its domain. */
  readonly userName: string;
  readonly password: string;
}

export type WorkAccountCreation =
  | { readonly created: true; readonly account: WorkAccount }
  | { readonly created: false; readonly because: 'store-full' };

/** A demo account whose password may stand on the page. Never a password somebody was given. */
export interface AccountHint {
  readonly userName: string;
  readonly password: string;
  readonly about: { readonly en: string; readonly it: string };
}

type Awaitable<Value> = Value | Promise<Value>;

/** The directory behind the work account sign-in. User names are compared without case. */
export interface WorkAccountStore {
  find(id: string): Awaitable<WorkAccount | undefined>;
  verifyPassword(userName: string, password: string): Promise<PasswordCheck<WorkAccount>>;
  /** Replaces a temporary password, and only a temporary one, by one that differs from it. */
  replaceTemporaryPassword(id: string, password: string): Promise<PasswordChange>;
  /** A new organisation with this person as its global administrator. */
  create(account: NewWorkAccount): Promise<WorkAccountCreation>;
  hints(): Awaitable<readonly AccountHint[]>;
}

/** The directory behind the Partner Membership Center sign-in. */
export interface MembershipAccountStore {
  find(id: string): Awaitable<MembershipAccount | undefined>;
  verifyPassword(userName: string, password: string): Promise<PasswordCheck<MembershipAccount>>;
  hints(): Awaitable<readonly AccountHint[]>;
}

/**
 * Who may sign in where. The pages ask, the store decides: it owns the hashes, the
 * end of a temporary password and who is blocked.
 */
export interface AccountStore {
  readonly workAccounts: WorkAccountStore;
  readonly memberships: MembershipAccountStore;
}
