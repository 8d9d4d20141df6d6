import { randomUUID } from 'node:crypto';
import type {
  AccountHint,
  AccountStore,
  MembershipAccount,
  NewWorkAccount,
  PasswordChange,
  PasswordCheck,
  WorkAccount,
  WorkAccountCreation,
} from './accounts.js';
import { hashPassword, isPassword } from './passwords.js';

type Secret = {
  readonly password: string;
  readonly state?: 'temporary' | 'expired' | 'blocked';
  /** Makes it a demo account whose password the pages may show. */
  readonly about?: AccountHint['about'];
};

/** A secret as it comes out of taking an account apart. */
type LooseSecret = { readonly password: string; readonly state?: Secret['state']; readonly about?: Secret['about'] };

export interface MemoryAccounts {
  readonly workAccounts?: readonly (WorkAccount & Secret)[];
  readonly memberships?: readonly (MembershipAccount & Secret)[];
  readonly maxSize?: number;
  /** Of hashing a password, as a power of two; tests take a small one. */
  readonly hashingCost?: number;
}

/** An `AccountStore` that lives as long as the process. */
export async function createMemoryAccounts({
  workAccounts = [],
  memberships = [],
  maxSize = 1000,
  hashingCost,
}: MemoryAccounts): Promise<AccountStore> {
  const work = new Directory<WorkAccount>(hashingCost);
  const membership = new Directory<MembershipAccount>(hashingCost);
  await Promise.all([
    ...workAccounts.map(({ password, state, about, ...account }) => work.add(account, { password, state, about })),
    ...memberships.map(({ password, state, about, ...account }) => membership.add(account, { password, state, about })),
  ]);

  return {
    workAccounts: {
      find: (id) => work.find(id),
      verifyPassword: (userName, password) => work.verifyPassword(userName, password),
      replaceTemporaryPassword: (id, password) => work.replaceTemporaryPassword(id, password),
      create: (account) => createWorkAccount(work, account, maxSize),
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
  hash: string;
  state: Secret['state'];
}

class Directory<Account extends { readonly id: string; readonly userName: string }> {
  readonly hints: AccountHint[] = [];
  readonly #byId = new Map<string, Entry<Account>>();
  readonly #byUserName = new Map<string, Entry<Account>>();

  readonly #hashingCost: number | undefined;

  constructor(hashingCost: number | undefined) {
    this.#hashingCost = hashingCost;
  }

  get size() {
    return this.#byId.size;
  }

  get accounts() {
    return [...this.#byId.values()].map((entry) => entry.account);
  }

  async add(account: Account, { password, state, about }: LooseSecret) {
    const entry = { account, hash: await hashPassword(password, this.#hashingCost), state };
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
    const isRight = await isPassword(password, entry?.hash);
    if (entry === undefined || !isRight) return { outcome: 'wrong' };
    if (entry.state === 'expired' || entry.state === 'blocked') return { outcome: entry.state };

    return { outcome: entry.state ?? 'right', account: entry.account };
  }

  async replaceTemporaryPassword(id: string, password: string): Promise<PasswordChange> {
    const entry = this.#byId.get(id);
    const before = entry?.hash;
    const [isSame, hash] = await Promise.all([isPassword(password, before), hashPassword(password, this.#hashingCost)]);
    if (entry?.state !== 'temporary' || entry.hash !== before) return { changed: false, because: 'not-temporary' };
    if (isSame) return { changed: false, because: 'same-as-temporary' };

    entry.hash = hash;
    entry.state = undefined;
    return { changed: true };
  }
}

async function createWorkAccount(
  work: Directory<WorkAccount>,
  { organizationName, country, name, userName, password }: NewWorkAccount,
  maxSize: number,
): Promise<WorkAccountCreation> {
  if (work.size >= maxSize) return { created: false, because: 'store-full' };

  const tenantDomain = freeDomain(organizationName, new Set(work.accounts.map((account) => account.tenantDomain)));
  const address = `${userName.toLowerCase()}@${tenantDomain}`;
  const account: WorkAccount = {
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
  await work.add(account, { password });
  return { created: true, account };
}

function freeDomain(organizationName: string, taken: ReadonlySet<string>) {
  const word =
    organizationName
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 24) || 'company';
  for (let number = 1; ; number += 1) {
    const domain = `${word}${number === 1 ? '' : number}.onmicrosoft.example`;
    if (!taken.has(domain)) return domain;
  }
}
