import type { SignInOutcome, SignInProvider } from '@twotier/api';
import { canEnrollWith, canUseMembershipProfile, type OrganizationId, type WorkAccount } from '@twotier/core';
import { later, minutes } from './clock.js';
import { newToken } from './secrets.js';
import type { World } from './world.js';

/** What is wished of an identity provider. */
export interface SignInWish {
  readonly provider: SignInProvider;
  readonly intent: 'sign-in' | 'create';
  readonly returnUrl: string;
  readonly locale: string;
}

/** The way to the identity providers. The sandbox has one of its own without pages; the mock server puts in real ones. */
export interface SignInGateway {
  /** The address to send the person to. Whoever finishes hands `state` to `finishSignIn`. */
  begin(wish: SignInWish & { readonly state: string }): string | Promise<string>;
}

/** How a sign-in ended. */
export type SignInResult =
  | { readonly outcome: 'succeeded'; readonly workAccount: WorkAccount }
  | { readonly outcome: 'succeeded'; readonly membershipUserName: string }
  | { readonly outcome: 'denied' | 'failed' };

const lifetime = minutes(10);
const pendingMax = 1000;

/** The sign-ins under way. */
export class SignIns {
  readonly #world: World;
  readonly #gateway: SignInGateway;
  readonly #origins: ReadonlySet<string>;

  constructor(world: World, gateway: SignInGateway, origins: ReadonlySet<string>) {
    this.#world = world;
    this.#gateway = gateway;
    this.#origins = origins;
  }

  /**
   * Where a person may be sent afterwards: a page of an allowed origin, and nothing that only looks like one. Written as
   * it was read, so that what is opened is what was checked, and fits into a header.
   */
  returnUrlOf(returnUrl: string): string | undefined {
    // Browsers drop some of these while reading an address.
    if (!/^https?:\/\/[^\s\\\p{Cc}]+$/iu.test(returnUrl) || !URL.canParse(returnUrl)) return undefined;
    const { origin, username, password, href } = new URL(returnUrl);
    return this.#origins.has(origin) && username === '' && password === '' ? href : undefined;
  }

  async begin({ organizationId, ...wish }: SignInWish & { organizationId: OrganizationId }): Promise<string> {
    const state = newToken();
    const { signIns } = this.#world;
    const { provider, intent, returnUrl } = wish;
    signIns.set(state, { organizationId, provider, intent, returnUrl, expiresAt: later(this.#world.now, lifetime) });
    if (signIns.size > pendingMax) signIns.delete(signIns.keys().next().value!);
    return this.#gateway.begin({ ...wish, state });
  }

  /** Which provider a sign-in under way is with, for whoever has to lead there. */
  pending(state: string): SignInProvider | undefined {
    const pending = this.#world.signIns.get(state);
    return pending && pending.expiresAt > this.#world.now ? pending.provider : undefined;
  }

  /** Takes the result into the enrollment, once, and answers where to send the person. `undefined`: no such sign-in. */
  finish(state: string, result: SignInResult): string | undefined {
    const world = this.#world;
    const pending = world.signIns.get(state);
    world.signIns.delete(state);
    if (!pending || pending.expiresAt <= world.now) return undefined;

    const { provider, organizationId, returnUrl } = pending;
    const application = world.applicationOf(organizationId);
    // Submitted meanwhile, in another tab: the sign-in comes too late to change anything.
    if (application?.state !== 'drafting') return returnUrl;

    const taken = result.outcome === 'succeeded' ? this.#take(organizationId, provider, result) : result;
    const lastSignIn = { provider, ...taken, at: world.now };
    world.saveApplication({ ...world.applicationOf(organizationId)!, lastSignIn });
    return returnUrl;
  }

  #take(
    organizationId: OrganizationId,
    provider: SignInProvider,
    result: Extract<SignInResult, { outcome: 'succeeded' }>,
  ): Pick<SignInOutcome, 'outcome' | 'refusal'> {
    const world = this.#world;
    const application = world.applicationOf(organizationId)!;

    if (provider === 'work-account' && 'workAccount' in result) {
      const { workAccount } = result;
      const decision = canEnrollWith(workAccount);
      if (!decision.allowed) return { outcome: 'refused', refusal: decision.reason };

      const chosen = application.membershipProfiles.find(({ mpnId }) => mpnId === application.mpnId);
      const fits = chosen && canUseMembershipProfile(chosen, { accountCountry: workAccount.country }).allowed;
      world.saveApplication({
        ...application,
        workAccount,
        path: world.tenantsInProgramme.has(workAccount.tenantId) ? 'already-in-csp' : 'new',
        mpnId: fits ? application.mpnId : undefined,
      });
      return { outcome: 'succeeded' };
    }

    if (provider === 'partner-membership' && 'membershipUserName' in result) {
      const { membershipUserName } = result;
      const membership = world.memberships.get(membershipUserName.toLowerCase());
      const membershipProfiles = membership?.profiles ?? [];
      const isListed = membershipProfiles.some(({ mpnId }) => mpnId === application.mpnId);
      world.saveApplication({
        ...application,
        membershipUserName,
        membershipProfiles,
        mpnId: isListed ? application.mpnId : undefined,
      });
      return { outcome: 'succeeded' };
    }
    return { outcome: 'failed' };
  }
}
