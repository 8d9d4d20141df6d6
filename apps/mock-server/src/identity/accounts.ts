import type {
  MembershipSignInAccount,
  NewWorkAccount,
  PasswordChange,
  PasswordCheck,
  SignInAccount,
  SignInHint,
  WorkAccountCreation,
} from '@twotier/sandbox/server';

type Awaitable<Value> = Value | Promise<Value>;

/** The directory behind the work account sign-in. User names are compared without case. */
export interface WorkAccountStore {
  find(id: string): Awaitable<SignInAccount | undefined>;
  verifyPassword(userName: string, password: string): Promise<PasswordCheck<SignInAccount>>;
  /** Replaces a temporary password, and only a temporary one, by one that differs from it. */
  replaceTemporaryPassword(id: string, password: string): Promise<PasswordChange>;
  /** A new organisation with this person as its global administrator. */
  create(account: NewWorkAccount): Promise<WorkAccountCreation>;
  hints(): Awaitable<readonly SignInHint[]>;
}

/** The directory behind the Partner Membership Center sign-in. */
export interface MembershipAccountStore {
  find(id: string): Awaitable<MembershipSignInAccount | undefined>;
  verifyPassword(userName: string, password: string): Promise<PasswordCheck<MembershipSignInAccount>>;
  hints(): Awaitable<readonly SignInHint[]>;
}

/**
 * Who may sign in where. The pages ask, the store decides: it owns the hashes, the
 * end of a temporary password and who is blocked.
 */
export interface AccountStore {
  readonly workAccounts: WorkAccountStore;
  readonly memberships: MembershipAccountStore;
}
