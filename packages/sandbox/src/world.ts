import {
  regionOf,
  sourceDocument,
  type Actor,
  type EnrollmentDraft,
  type EnrollmentPath,
  type EnrollmentState,
  type InvitationKind,
  type InvitationState,
  type MembershipProfile,
  type Organization,
  type OrganizationId,
  type PartnershipFacts,
  type ProgrammePolicy,
  type Relationship,
  type SubscriptionState,
  type User,
  type UserId,
  type WorkAccount,
} from '@twotier/core';
import type { Letter, OrganizationSummary, Scope, SignInOutcome, SignInProvider } from '@twotier/api';
import { Attempts } from './attempts.js';
import type { Clock } from './clock.js';
import type { Ids } from './ids.js';
import { Outbox } from './outbox.js';
import type { PasswordHash } from './secrets.js';

export type Locale = 'en' | 'it';

/** A company with what only the sandbox knows of it. */
export type Company = Organization & {
  readonly tenantId: string;
  /** The domain of its mail addresses, by which an invitation finds its company. */
  readonly mailDomain?: string;
  readonly mpnId?: string;
  /** Whether the portal that holds the secret key may open sessions for it. */
  readonly foreign?: boolean;
};

export interface Person {
  readonly user: User;
  readonly version: number;
  readonly createdAt: string;
  readonly lastSignInAt?: string | undefined;
  readonly removedAt?: string | undefined;
  readonly password?: PasswordHash | undefined;
  /** Until when a temporary password is good. */
  readonly passwordEndsAt?: string | undefined;
}

export interface Application {
  readonly organizationId: OrganizationId;
  readonly version: number;
  readonly state: EnrollmentState;
  readonly path: EnrollmentPath;
  readonly locale: Locale;
  readonly draft: EnrollmentDraft;
  readonly history: readonly { readonly state: EnrollmentState; readonly at: string }[];
  readonly membershipProfiles: readonly MembershipProfile[];
  readonly reference?: string | undefined;
  readonly workAccount?: WorkAccount | undefined;
  readonly membershipUserName?: string | undefined;
  readonly mpnId?: string | undefined;
  readonly lastSignIn?: SignInOutcome | undefined;
  readonly submittedAt?: string | undefined;
  readonly submittedBy?: UserId | undefined;
  readonly verification?: Verification | undefined;
  readonly reviewReminded?: boolean;
  /** What the review comes to. A story about a rejection says so; the next application is approved. */
  readonly verdict: 'approve' | 'reject';
}

export interface Verification {
  readonly email: string;
  readonly contactName: string;
  readonly sentAt: string;
  readonly verifiedAt?: string | undefined;
  readonly tokenHash: string;
}

export interface Invitation {
  readonly id: string;
  readonly kind: InvitationKind | 'partnership';
  readonly version: number;
  readonly state: InvitationState;
  /** Who asks: a reseller a customer, a provider a reseller. */
  readonly senderId: OrganizationId;
  readonly createdBy: UserId;
  readonly referenceName: string;
  readonly email?: string | undefined;
  /** With a joint one. */
  readonly providerId?: OrganizationId | undefined;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly openedAt?: string | undefined;
  readonly answeredAt?: string | undefined;
  readonly revokedAt?: string | undefined;
  /** Who accepted. */
  readonly acceptedBy?: OrganizationId | undefined;
  readonly declineReason?: string | undefined;
  readonly tokenHash: string;
}

export type PartnershipEntry = PartnershipFacts & {
  readonly version: number;
  readonly authorizedAt: string;
  readonly authorizedBy: string;
  readonly adminAccessRemovedAt?: string | undefined;
};

export interface Subscription {
  readonly id: string;
  readonly customerId: OrganizationId;
  readonly offerId: string;
  readonly offerName: string;
  readonly quantity: number;
  readonly assigned: number;
  readonly state: SubscriptionState;
  readonly orderedBy: string;
  readonly orderedAt: string;
  /** The partners that may see it: whoever ordered, and for which reseller. */
  readonly partnerIds: readonly OrganizationId[];
}

export interface CustomerUser {
  readonly id: string;
  readonly customerId: OrganizationId;
  readonly fullName: string;
  readonly userName: string;
  readonly licenses: readonly string[];
}

export interface SessionEntry {
  readonly userId: UserId;
  readonly scopes: readonly Scope[];
  readonly expiresAt: string;
}

/** A work account that is in no company of the dashboard, or not yet. */
export interface DirectoryAccount {
  readonly id: string;
  readonly account: WorkAccount;
  readonly password?: PasswordHash | undefined;
  /** May stand on the sign-in page. */
  readonly hint?: AccountHint | undefined;
}

export interface MembershipAccount {
  readonly id: string;
  readonly userName: string;
  readonly fullName: string;
  readonly profiles: readonly MembershipProfile[];
  readonly hint: AccountHint;
}

export interface AccountHint {
  readonly password: string;
  readonly about: Readonly<Record<Locale, string>>;
}

export interface PendingSignIn {
  readonly organizationId: OrganizationId;
  readonly provider: SignInProvider;
  readonly intent: 'sign-in' | 'create';
  readonly returnUrl: string;
  readonly expiresAt: string;
}

/** Somebody to be in a story or a demo. */
export interface Persona {
  readonly name: string;
  readonly about: string;
  readonly userId: UserId;
  readonly organizationId: OrganizationId;
  readonly fullName: string;
}

/** Where the links of mails and letters lead. */
export interface Pages {
  readonly verify: string;
  readonly authorizeProvider: string;
  readonly acceptInvitation: string;
}

const relationshipKey = (partnerId: string, customerId: string) => `${partnerId} ${customerId}`;

/** Everything that is the case in one sandbox. It holds and finds; what may change is asked of `core` by the handlers. */
export class World {
  readonly companies = new Map<string, Company>();
  readonly people = new Map<string, Person>();
  readonly applications = new Map<string, Application>();
  readonly partnerships = new Map<string, PartnershipEntry>();
  readonly relationships = new Map<string, Relationship>();
  readonly invitations = new Map<string, Invitation>();
  readonly subscriptions = new Map<string, Subscription>();
  readonly customerUsers = new Map<string, CustomerUser>();
  readonly directory = new Map<string, DirectoryAccount>();
  readonly memberships = new Map<string, MembershipAccount>();
  readonly sessions = new Map<string, SessionEntry>();
  readonly signIns = new Map<string, PendingSignIn>();
  readonly personas = new Map<string, Persona>();
  /** Customers that a tenant serves in other Microsoft portals (R-CUS-05), by tenant. */
  readonly otherPortals = new Map<string, readonly { customerId: OrganizationId; adminPermissions: boolean }[]>();
  /** Tenants that are in the programme already (R-ENR-02). */
  readonly tenantsInProgramme = new Set<string>();
  readonly outbox: Outbox;
  readonly attempts: Attempts;
  readonly policy: ProgrammePolicy;
  /** The last letter that was drafted, with its link. For tests and demos, which have no mail program. */
  lastLetter: Letter | undefined;
  readonly #settling: Promise<unknown>[] = [];

  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
    readonly pages: Pages,
    policy: ProgrammePolicy = sourceDocument,
  ) {
    this.policy = policy;
    this.outbox = new Outbox(ids, clock);
    this.attempts = new Attempts(clock);
  }

  get now(): string {
    return this.clock.now().toISOString();
  }

  /** A seed is told at once, its secrets are hashed meanwhile: nobody is answered before that has ended. */
  settle(work: Promise<unknown>): void {
    this.#settling.push(work);
  }

  async settled(): Promise<void> {
    await Promise.all(this.#settling.splice(0));
  }

  company(id: string): Company {
    const company = this.companies.get(id);
    if (!company) throw new Error(`Failed to find the company ${id}: the world does not have it.`);
    return company;
  }

  /** The company behind an address, by the domain of its mail or of its work account. */
  companyOfAddress(domain: string): Company | undefined {
    return [...this.companies.values()].find((company) => company.mailDomain === domain || company.domain === domain);
  }

  colleagues(organizationId: string): User[] {
    return [...this.peopleOf(organizationId)].map(({ user }) => user);
  }

  peopleOf(organizationId: string): Person[] {
    return [...this.people.values()].filter(({ user }) => user.organizationId === organizationId);
  }

  /** A person of this company. Somebody of another is nobody. */
  personOf(organizationId: string, userId: string): Person | undefined {
    const person = this.people.get(userId);
    return person?.user.organizationId === organizationId ? person : undefined;
  }

  actor(userId: string): Actor | undefined {
    return this.people.get(userId)?.user;
  }

  nameOf(userId: string): string {
    return this.people.get(userId)?.user.fullName ?? '';
  }

  savePerson(person: Person): Person {
    const saved = { ...person, version: person.version + 1 };
    this.people.set(saved.user.id, saved);
    return saved;
  }

  /** Only resellers enroll. */
  applicationOf(organizationId: string): Application | undefined {
    return this.applications.get(organizationId);
  }

  saveApplication(application: Application): Application {
    const saved = { ...application, version: application.version + 1 };
    this.applications.set(saved.organizationId, saved);
    return saved;
  }

  /** Providers and customers do not enroll: they are ready. */
  enrollmentOf(organizationId: string): EnrollmentState {
    return this.applications.get(organizationId)?.state ?? 'ready';
  }

  partnershipOf(providerId: string, resellerId: string): PartnershipEntry | undefined {
    return [...this.partnerships.values()].find(
      (entry) => entry.providerId === providerId && entry.resellerId === resellerId && entry.state !== 'ended',
    );
  }

  partnershipsOf(organizationId: string): PartnershipEntry[] {
    return [...this.partnerships.values()].filter(
      ({ providerId, resellerId }) => providerId === organizationId || resellerId === organizationId,
    );
  }

  savePartnership(partnership: PartnershipEntry): PartnershipEntry {
    const saved = { ...partnership, version: partnership.version + 1 };
    this.partnerships.set(saved.id, saved);
    return saved;
  }

  relationship(partnerId: string, customerId: string): Relationship | undefined {
    return this.relationships.get(relationshipKey(partnerId, customerId));
  }

  saveRelationship(relationship: Relationship): void {
    this.relationships.set(relationshipKey(relationship.partnerId, relationship.customerId), relationship);
  }

  /** The partner's customers as long as the relationship lasts. */
  customersOf(partnerId: string): { customer: Company; relationship: Relationship }[] {
    return [...this.relationships.values()]
      .filter((edge) => edge.partnerId === partnerId && edge.state === 'active')
      .map((relationship) => ({ customer: this.company(relationship.customerId), relationship }));
  }

  saveInvitation(invitation: Invitation): Invitation {
    const saved = { ...invitation, version: invitation.version + 1 };
    this.invitations.set(saved.id, saved);
    return saved;
  }

  summary(company: Company): OrganizationSummary {
    const region = regionOf(company.country);
    return {
      id: company.id,
      kind: company.kind,
      name: company.name,
      country: company.country,
      ...(company.city !== undefined && { city: company.city }),
      ...(company.domain !== undefined && { domain: company.domain }),
      ...(region !== undefined && { region }),
    };
  }
}
