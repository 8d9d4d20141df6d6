import type { Scope, SignInOutcome, SignInProvider, WebhookDelivery, WebhookEventType } from '@twotier/api';
import type {
  AgreementSignature,
  AuthorizationState,
  EnrollmentDraft,
  EnrollmentPath,
  EnrollmentState,
  InvitationAnswer,
  InvitationKind,
  InvitationReach,
  InvitationState,
  MembershipProfile,
  Organization,
  OrganizationId,
  PartnershipFacts,
  ProgramState,
  Relationship,
  SecurityContact,
  SubscriptionFacts,
  SubscriptionState,
  User,
  UserId,
  WorkAccount,
} from '@twotier/core';
import type { PasswordHash } from './secrets.js';

/** What the sandbox keeps of each thing. The shapes that travel stand in the contract. */

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
  /** Whether the sign-in asks for a second factor. */
  readonly mfa?: boolean | undefined;
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
  /** Without it personal. */
  readonly reach?: InvitationReach | undefined;
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

/** One answer that came through a link, kept on its own. */
export type AnswerEntry = InvitationAnswer & { readonly invitationId: string };

/** A partner's edge to a customer, with the company that has changed it last. */
export type RelationshipEntry = Relationship & {
  readonly version: number;
  readonly changedBy?: OrganizationId | undefined;
};

export type PartnershipEntry = PartnershipFacts & {
  readonly version: number;
  readonly authorizedAt: string;
  readonly authorizedBy: string;
  readonly adminAccessRemovedAt?: string | undefined;
  readonly endedAt?: string | undefined;
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
  readonly version: number;
  /** Since when it stands in its state. */
  readonly changedAt?: string | undefined;
  /** The company that has changed it last. */
  readonly changedBy?: OrganizationId | undefined;
  /** By which terms it was bought. */
  readonly commerce: NonNullable<SubscriptionFacts['commerce']>;
  readonly termStartedAt: string;
}

/** Where a reseller stands in the program beside its application. */
export interface Standing {
  readonly organizationId: OrganizationId;
  /** The PartnerID that is tied to the account. `null`: none is, that was postponed. */
  readonly partnerId: Pick<MembershipProfile, 'mpnId' | 'type' | 'country' | 'active' | 'inactiveSince'> | null;
  readonly program: ProgramState;
  readonly signatures: readonly Pick<AgreementSignature, 'region'>[];
  readonly authorization: AuthorizationState;
  readonly deauthorizedOn?: string | undefined;
  /** When it came into the program, as a date. */
  readonly onboardedOn: string;
  /** The last check of its revenue. */
  readonly revenueCheck?: { readonly on: string; readonly pastYearUsd: number } | undefined;
  readonly securityContact: SecurityContact | null;
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

/** An endpoint of the distributor's server. Its secrets are kept readable: events are signed with them. */
export interface WebhookEntry {
  readonly id: string;
  readonly version: number;
  readonly url: string;
  readonly events: readonly WebhookEventType[];
  readonly status: 'active' | 'paused';
  readonly createdAt: string;
  readonly secrets: readonly {
    readonly id: string;
    readonly secret: string;
    readonly createdAt: string;
    readonly endsAt?: string | undefined;
  }[];
}

export interface DeliveryEntry {
  readonly webhookId: string;
  readonly delivery: WebhookDelivery;
}
