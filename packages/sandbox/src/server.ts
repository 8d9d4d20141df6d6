/** What a server needs that puts the sandbox on a port. It loads nothing of msw. */

// The sandbox
export {
  createServerSandbox,
  sandboxNow,
  sandboxSecretKey,
  type SandboxOptions,
  type ServerSandbox,
} from './sandbox.js';

// Requests and answers
export { ConnectionDropped, type Fault } from './faults.js';
export type { Incoming, Outgoing } from './incoming.js';

// Keeping its world, delivering its mails
export type { KeptBatch, KeptChange, KeptRecord, WorldStore } from './keeping.js';
export { hasLostItsLink, type Delivery, type Mail, type Outbox } from './outbox.js';

// Stories
export { isSeedName, seedNames, type SeedName } from './seeds/index.js';

// Signing in
export type { SignInGateway, SignInResult, SignInWish } from './sign-ins.js';
export type {
  MembershipSignInAccount,
  NewWorkAccount,
  PasswordChange,
  PasswordCheck,
  SignInAccount,
  SignInHint,
  WorkAccountCreation,
} from './accounts.js';
