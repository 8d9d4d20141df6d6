// The sandbox
export {
  createSandbox,
  sandboxBaseUrl,
  sandboxNow,
  sandboxSecretKey,
  type MintedSession,
  type Sandbox,
  type SandboxOptions,
} from './sandbox.js';

// What a test or a demo moves
export type { Clock } from './clock.js';
export { ConnectionDropped, type Fault, type Faults } from './faults.js';
export { hasLostItsLink, type Delivery, type Mail, type NewMail, type Outbox } from './outbox.js';

// Putting it on a port, keeping its world
export type { Incoming, Outgoing } from './incoming.js';
export type { KeptBatch, KeptChange, KeptRecord, WorldStore } from './keeping.js';

// Stories
export { isSeedName, seedNames, seeds, type Seed, type SeedName } from './seeds/index.js';
export type { Pages, Persona } from './records.js';
export type { World } from './world.js';

// Signing in
export type { SignInGateway, SignInResult, SignInWish } from './sign-ins.js';
export type {
  Accounts,
  MembershipSignInAccount,
  NewWorkAccount,
  PasswordChange,
  PasswordCheck,
  SignInAccount,
  SignInHint,
  WorkAccountCreation,
} from './accounts.js';
