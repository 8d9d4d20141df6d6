import { randomUUID } from 'node:crypto';
import type {
  MembershipSignInAccount,
  NewWorkAccount,
  PasswordChange,
  PasswordCheck,
  SignInAccount,
  SignInHint,
  WorkAccountCreation,
} from '@twotier/sandbox/server';
import type { AccountStore } from '../accounts.js';

type Secret = {
  readonly password: string;
  readonly state?: 'temporary' | 'expired' | 'blocked';
  /** Makes it a demo account whose password the pages may show. */
  readonly about?: SignInHint['about'];
};

/** A secret as it comes out of taking an account apart. */
type LooseSecret = { readonly password: string; readonly state?: Secret['state']; readonly about?: Secret['about'] };

export interface MemoryAccounts {
  readonly workAccounts?: readonly (SignInAccount & Secret)[];
  readonly memberships?: readonly (MembershipSignInAccount & Secret)[];
}

/** An `AccountStore` with the people of one test. Passwords stand in it as they are: the hashing is the sandbox's. */
export function createMemoryAccounts({ workAccounts = [], memberships = [] }: MemoryAccounts): AccountStore {
  const work = new Directory<SignInAccount>();
  const membership = new Directory<MembershipSignInAccount>();
  for (const { password, state, about, ...account } of workAccounts) work.add(account, { password, state, about });
  for (const { password, state, about, ...account } of memberships) membership.add(account, { password, state, about });

  return {
    workAccounts: {
      find: (id) => work.find(id),
      verifyPassword: (userName, password) => work.verifyPassword(userName, password),
      replaceTemporaryPassword: (id, password) => work.replaceTemporaryPassword(id, password),
      create: async (account) => createWorkAccount(work, account),
      hints: () => work.hints,
    },
    memberships: {
      find: (id) => membership.find(id),
      verifyPassword: (userName, password) => membership.verifyPassword(userName, password),
      hints: () => membership.hints,
    },
  };
}

interface Entry<Account> {
  readonly account: Account;
  password: string;
  state: Secret['state'];
}

class Directory<Account extends { readonly id: string; readonly userName: string }> {
  readonly hints: SignInHint[] = [];
  readonly #byId = new Map<string, Entry<Account>>();
  readonly #byUserName = new Map<string, Entry<Account>>();

  add(account: Account, { password, state, about }: LooseSecret) {
    const entry = { account, password, state };
    this.#byId.set(account.id, entry);
    this.#byUserName.set(account.userName.toLowerCase(), entry);
    if (about !== undefined && state === undefined) this.hints.push({ userName: account.userName, password, about });
  }

  find(id: string) {
    const entry = this.#byId.get(id);
    return entry?.state === 'blocked' ? undefined : entry?.account;
  }

  async verifyPassword(userName: string, password: string): Promise<PasswordCheck<Account>> {
    const entry = this.#byUserName.get(userName.toLowerCase());
    if (entry?.password !== password) return { outcome: 'wrong' };
    if (entry.state === 'expired' || entry.state === 'blocked') return { outcome: entry.state };

    return { outcome: entry.state ?? 'right', account: entry.account };
  }

  async replaceTemporaryPassword(id: string, password: string): Promise<PasswordChange> {
    const entry = this.#byId.get(id);
    if (entry?.state !== 'temporary') return { changed: false, because: 'not-temporary' };
    if (entry.password === password) return { changed: false, because: 'same-as-temporary' };

    entry.password = password;
    entry.state = undefined;
    return { changed: true };
  }
}

function createWorkAccount(
  work: Directory<SignInAccount>,
  { organizationName, country, name, userName, password }: NewWorkAccount,
): WorkAccountCreation {
  const word = organizationName
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  const tenantDomain = `${word}.onmicrosoft.example`;
  const address = `${userName.toLowerCase()}@${tenantDomain}`;
  const account: SignInAccount = {
    id: randomUUID(),
    userName: address,
    name,
    email: address,
    tenantId: randomUUID(),
    tenantDomain,
    country,
    organizationName,
    roles: ['global-admin'],
  };
  work.add(account, { password });
  return { created: true, account };
}
