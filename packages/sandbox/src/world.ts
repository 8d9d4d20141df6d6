import type { Letter, OrganizationSummary } from '@twotier/api';
import {
  regionOf,
  sourceDocument,
  type Actor,
  type EnrollmentState,
  type OrganizationId,
  type ProgrammePolicy,
  type Relationship,
  type User,
} from '@twotier/core';
import { ActivityLog } from './activity-log.js';
import type { Clock } from './clock.js';
import { enrollmentEvent, invitationEvent, partnershipEvents, relationshipEvent, type WorldEvent } from './events.js';
import type { Ids } from './ids.js';
import { Limits } from './limits.js';
import { Outbox } from './outbox.js';
import type {
  Application,
  Company,
  CustomerUser,
  DeliveryEntry,
  DirectoryAccount,
  Invitation,
  MembershipAccount,
  Pages,
  PartnershipEntry,
  PendingSignIn,
  Person,
  Persona,
  SessionEntry,
  Subscription,
  WebhookEntry,
} from './records.js';

/** So many people, invitations and subscriptions fit in. A sandbox is no place to keep things. */
const thingsMax = 200_000;
const sessionsMax = 10_000;

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
  readonly webhooks = new Map<string, WebhookEntry>();
  readonly deliveries = new Map<string, DeliveryEntry>();
  readonly personas = new Map<string, Persona>();
  /** Customers that a tenant serves in other Microsoft portals (R-CUS-05), by tenant. */
  readonly otherPortals = new Map<string, readonly { customerId: OrganizationId; adminPermissions: boolean }[]>();
  /** Tenants that are in the program already (R-ENR-02). */
  readonly tenantsInProgramme = new Set<string>();
  readonly outbox: Outbox;
  readonly limits: Limits;
  readonly activity = new ActivityLog();
  /** Hears of what happens between companies, whoever did it. Nobody listens while a story is told. */
  listener: ((event: WorldEvent) => void) | undefined;
  readonly policy: ProgrammePolicy;
  /** The last letter that was drafted, with its link. For tests and demos, which have no mail program. */
  lastLetter: Letter | undefined;
  #deliveries = 0;
  readonly #settling: Promise<unknown>[] = [];

  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
    readonly pages: Pages,
    policy: ProgrammePolicy = sourceDocument,
  ) {
    this.policy = policy;
    this.outbox = new Outbox(ids, clock);
    this.limits = new Limits(clock);
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

  /** Whether nothing more can be made. */
  get isFull(): boolean {
    return this.people.size + this.invitations.size + this.subscriptions.size >= thingsMax;
  }

  /** The oldest session ends where there are too many. */
  saveSession(key: string, session: SessionEntry): void {
    this.sessions.set(key, session);
    if (this.sessions.size > sessionsMax) this.sessions.delete(this.sessions.keys().next().value!);
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
    const event = enrollmentEvent(this.applications.get(saved.organizationId), saved);
    this.applications.set(saved.organizationId, saved);
    this.#tell(event);
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
    const events = partnershipEvents(this.partnerships.get(saved.id), saved);
    this.partnerships.set(saved.id, saved);
    this.#tell(...events);
    return saved;
  }

  relationship(partnerId: string, customerId: string): Relationship | undefined {
    return this.relationships.get(relationshipKey(partnerId, customerId));
  }

  saveRelationship(relationship: Relationship): void {
    const key = relationshipKey(relationship.partnerId, relationship.customerId);
    const event = relationshipEvent(this.relationships.get(key), relationship);
    this.relationships.set(key, relationship);
    this.#tell(event);
  }

  /** The partner's customers as long as the relationship lasts. */
  customersOf(partnerId: string): { customer: Company; relationship: Relationship }[] {
    return [...this.relationships.values()]
      .filter((edge) => edge.partnerId === partnerId && edge.state === 'active')
      .map((relationship) => ({ customer: this.company(relationship.customerId), relationship }));
  }

  saveInvitation(invitation: Invitation): Invitation {
    const saved = { ...invitation, version: invitation.version + 1 };
    const event = invitationEvent(this.invitations.get(saved.id), saved);
    this.invitations.set(saved.id, saved);
    this.#tell(event);
    return saved;
  }

  saveWebhook(webhook: WebhookEntry): WebhookEntry {
    const saved = { ...webhook, version: webhook.version + 1 };
    this.webhooks.set(saved.id, saved);
    return saved;
  }

  /** Deliveries are numbered in the order in which they were begun. */
  nextDelivery(): number {
    this.#deliveries += 1;
    return this.#deliveries;
  }

  #tell(...events: readonly (WorldEvent | undefined)[]): void {
    for (const event of events) if (event) this.listener?.(event);
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
