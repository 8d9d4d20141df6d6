// The identity providers: what the mock server mounts.
export { createIdentityProviders } from './identity-providers.js';
export type { IdentityProviders, IdentityProvidersOptions } from './identity-providers.js';
export type { IdentityClient } from './oidc.js';

// Accounts: what the sandbox implements.
export type {
  AccountHint,
  AccountStore,
  MembershipAccount,
  MembershipAccountStore,
  NewWorkAccount,
  PasswordChange,
  PasswordCheck,
  WorkAccount,
  WorkAccountCreation,
  WorkAccountStore,
} from './accounts.js';
export { createMemoryAccounts } from './memory-accounts.js';
export type { MemoryAccounts } from './memory-accounts.js';
export { hashPassword, isPassword, passwordLength } from './passwords.js';

// The relying party: what the API's callback uses.
export { createSignIn } from './relying-party.js';
export type { SignIn, SignInFailure, SignInOptions, SignInResult } from './relying-party.js';
export { parseMembershipClaims, parseWorkAccountClaims } from './claims.js';
export type { MembershipClaims, WorkAccountClaims } from './claims.js';
