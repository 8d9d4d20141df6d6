/** Whose side a person is on, by the words of the API. */
export const sides = ['indirect-provider', 'indirect-reseller', 'customer'] as const;
export type Side = (typeof sides)[number];

/** Whom the API knows by two ids. */
export interface Member {
  readonly userId: string;
  readonly organizationId: string;
}

/** Somebody the portal knows as signed in: enough to ask the API for a session, and to greet. */
export interface Person extends Member {
  readonly name: string;
  readonly email: string;
  readonly organizationName: string;
  readonly side: Side;
  /** The domain of the company's work account. */
  readonly domain: string | undefined;
}

/** The four parts of the demo's story. */
export const parts = ['reseller-admin', 'reseller-user', 'operator', 'customer-admin'] as const;
export type Part = (typeof parts)[number];

/** Somebody the demo can be played as. `reseller-user` is there once added, and signed in for the first time. */
export interface Persona extends Person {
  readonly part: Part;
}

export const isSamePerson = (one: Member | undefined, other: Member) =>
  one?.userId === other.userId && one.organizationId === other.organizationId;
