import type { ServerSandbox as Sandbox } from '@twotier/sandbox/server';
import type { AccountStore } from './identity/index.js';

/**
 * The sandbox's people as the identity providers ask for them, also after a reset has changed them all. Nobody is told of
 * what is not kept yet.
 */
export const accountsOf = (sandbox: Sandbox): AccountStore => ({
  workAccounts: {
    find: (id) => sandbox.accounts.workAccounts.find(id),
    verifyPassword: async (userName, password) => {
      const check = await sandbox.accounts.workAccounts.verifyPassword(userName, password);
      if ('account' in check && check.outcome === 'right') sandbox.accounts.workAccounts.signedIn(userName);
      await sandbox.saved();
      return check;
    },
    replaceTemporaryPassword: async (id, password) => {
      const change = await sandbox.accounts.workAccounts.replaceTemporaryPassword(id, password);
      const account = sandbox.accounts.workAccounts.find(id);
      if (change.changed && account) sandbox.accounts.workAccounts.signedIn(account.userName);
      await sandbox.saved();
      return change;
    },
    create: async (account) => {
      const creation = await sandbox.accounts.workAccounts.create(account);
      await sandbox.saved();
      return creation;
    },
    hints: () => sandbox.accounts.workAccounts.hints(),
  },
  memberships: {
    find: (id) => sandbox.accounts.memberships.find(id),
    verifyPassword: (userName, password) => sandbox.accounts.memberships.verifyPassword(userName, password),
    hints: () => sandbox.accounts.memberships.hints(),
  },
});
