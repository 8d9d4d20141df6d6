/** Somebody for whom the secret key opens sessions. */
export interface Member {
  readonly organizationId: string;
  readonly userId: string;
}

/**
 * Who and what must be there before the suite begins. An implementation is brought into this state by whoever puts it to
 * the test; `cast.json` is the state of the mock server's story `whole-program`.
 */
export interface Cast {
  /** Admin agent of an indirect provider. */
  readonly provider: Member;
  /** Somebody of that provider without a role that requests partnerships or orders. */
  readonly providerHelper: Member;
  /** Global admin and admin agent of a reseller that is enrolled and in partnership with the provider. */
  readonly reseller: Member;
  /** Somebody of that reseller with no role that opens anything. */
  readonly resellerHelper: Member;
  /** Global admin of a customer that has a relationship with both. */
  readonly customer: Member;
  /** Somebody of that customer without a role. */
  readonly customerHelper: Member;
  /** Global admin of a company that is nobody's customer yet, and an address there. */
  readonly newCustomer: Member & { readonly email: string };
  /** The domain by which an order names the shared customer. */
  readonly customerDomain: string;
  /** What the provider can order. */
  readonly offerId: string;
  /** Things of other companies. Nobody of the above may learn that they exist. */
  readonly foreign: ForeignThings & {
    /** Words that stand in the others' things and nowhere else. */
    readonly words: readonly string[];
  };
}

/** One id of every kind that a path or a body may carry. */
export interface ForeignThings {
  readonly organizationId: string;
  readonly userId: string;
  readonly partnershipId: string;
  readonly customerId: string;
  readonly customerDomain: string;
  readonly invitationId: string;
  readonly partnershipInvitationId: string;
  readonly subscriptionId: string;
}

/** The implementation under test. */
export interface Target {
  /** Ends with `/v1`. */
  readonly baseUrl: string;
  readonly secretKey: string;
  readonly cast: Cast;
  /** A `POST` there with the secret key brings the cast's state back. Without it the suite runs once on a fresh world. */
  readonly resetUrl?: string | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    target: Target;
  }
}
