// The identity providers: what the mock server mounts.
export { createIdentityProviders } from './identity-providers.js';
export type { IdentityClient } from './oidc.js';

// Accounts: what the sandbox implements.
export type { AccountStore } from './accounts.js';

// The relying party: what the API's callback uses.
export { createSignIn, type SignIn } from './relying-party.js';
export { parseMembershipClaims, parseWorkAccountClaims } from './claims.js';

// What a stranger can make us remember
export { BoundedMap } from './bounded-map.js';
