import type { Letter, OrganizationSummary } from '@twotier/api';
import {
  regionOf,
  sourceDocument,
  type Actor,
  type CustomerAgreement,
  type EnrollmentState,
  type OrganizationId,
  type ProgrammePolicy,
  type Relationship,
  type User,
} from '@twotier/core';
import { ActivityLog } from './activity-log.js';
import type { Clock } from './clock.js';
import {
  answerEvent,
  enrollmentEvent,
  invitationEvent,
  partnershipEvents,
  relationshipEvent,
  subscriptionEvents,
  type WorldEvent,
} from './events.js';
import type { Ids } from './ids.js';
import type { IdempotencyEntry } from './idempotency.js';
import type { Keeping } from './keeping.js';
import { Ordering, type Row } from './ordering.js';
import { Limits } from './limits.js';
import { Outbox, withoutLinks, type Mail } from './outbox.js';
import type {
  AnswerEntry,
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
  RelationshipEntry,
  SessionEntry,
  Standing,
  Subscription,
  WebhookEntry,
} from './records.js';
import { NameTable, Table } from './table.js';

/** So many people, invitations and subscriptions fit in. A sandbox is no place to keep things. */
const thingsMax = 500_000;
const sessionsMax = 10_000;

const relationshipKey = (partnerId: string, customerId: string) => `${partnerId} ${customerId}`;

/** Without the domain, which has more than one spelling. */
const mailboxKey = (organizationId: string, email: string) =>
  `${organizationId} ${email.slice(0, email.lastIndexOf('@')).trim().normalize('NFC').toLowerCase()}`;

/** Everything that is the case in one sandbox. It holds and finds; what may change is asked of `core` by the handlers. */
export class World {
  readonly companies = new Table<Company>();
  readonly people = new Table<Person>();
  readonly applications = new Table<Application>();
  readonly partnerships = new Table<PartnershipEntry>();
  readonly relationships = new Table<RelationshipEntry>();
  readonly invitations = new Table<Invitation>();
  /** What came through the links of invitations. */
  readonly answers = new Table<AnswerEntry>();
  readonly subscriptions = new Table<Subscription>();
  /** Where resellers stand in the program, by company. */
  readonly standings = new Table<Standing>();
  /** How each customer's agreement is known, by customer. */
  readonly agreements = new Table<CustomerAgreement>();
  readonly customerUsers = new Table<CustomerUser>();
  readonly directory = new Table<DirectoryAccount>();
  readonly memberships = new Table<MembershipAccount>();
  readonly sessions = new Table<SessionEntry>();
  readonly webhooks = new Table<WebhookEntry>();
  readonly deliveries = new Table<DeliveryEntry>();
  readonly personas = new Table<Persona>();
  /** Customers that a tenant serves in other Microsoft portals (R-CUS-05), by tenant. */
  readonly otherPortals = new Table<readonly { customerId: OrganizationId; adminPermissions: boolean }[]>();
  /** Tenants that are in the program already (R-ENR-02). */
  readonly tenantsInProgramme = new NameTable();
  /** What was done under which idempotency key. */
  readonly doneOnce = new Table<IdempotencyEntry>();
  /** What the story itself has to know of: its name, its time, the ids it has given away. */
  readonly facts = new Table<unknown>();
  readonly mails = new Table<Mail>();
  /** The sign-ins under way, by a token: they end with the process. */
  readonly signIns = new Map<string, PendingSignIn>();
  readonly outbox: Outbox;
  readonly limits: Limits;
  readonly activity = new ActivityLog();
  readonly activityRecords = this.activity.records;
  /** Hears of what happens between companies, whoever did it. Nobody listens while a story is told. */
  listener: ((event: WorldEvent) => void) | undefined;
  readonly policy: ProgrammePolicy;
  /** The last letter that was drafted, with its link. For tests and demos, which have no mail program. */
  lastLetter: Letter | undefined;
  readonly #settling: Promise<unknown>[] = [];
  #written = { time: Number.NaN, text: '' };

  readonly #peopleByName = new Ordering(this.people, ({ user }) => [[user.organizationId, user.fullName]]);
  readonly #peopleBySignIn = new Ordering(this.people, ({ user, lastSignInAt = '' }) => [
    [user.organizationId, lastSignInAt],
  ]);
  readonly #peopleByCompany = this.people.indexBy(({ user }) => [user.organizationId]);
  readonly #peopleByUserName = this.people.indexBy(({ user }) => [user.userName.toLowerCase()]);
  readonly #peopleByMailbox = this.people.indexBy(({ user }) => [mailboxKey(user.organizationId, user.email)]);
  readonly #companiesByDomain = this.companies.indexBy(({ mailDomain, domain }) =>
    [mailDomain, domain].filter((one) => one !== undefined),
  );
  readonly #applicationsByLink = this.applications.indexBy(({ verification }) =>
    verification ? [verification.tokenHash] : [],
  );
  readonly #applicationsInReview = this.applications.indexBy(({ state }) => (state === 'in-review' ? [state] : []));
  readonly #partnershipsOf = this.partnerships.indexBy(({ providerId, resellerId }) => [providerId, resellerId]);
  readonly #partnershipsBetween = this.partnerships.indexBy(({ providerId, resellerId }) => [
    relationshipKey(providerId, resellerId),
  ]);
  readonly #customers = new Ordering(this.relationships, ({ partnerId, customerId, state }) =>
    state === 'active' ? [[partnerId, this.companies.get(customerId)?.name ?? '']] : [],
  );
  readonly #relationshipsOf = this.relationships.indexBy(({ customerId }) => [customerId]);
  readonly #activeOf = this.relationships.indexBy(({ partnerId, state }) => (state === 'active' ? [partnerId] : []));
  readonly #invitationsByTime = new Ordering(this.invitations, ({ senderId, createdAt }) => [[senderId, createdAt]]);
  readonly #invitationsByLink = this.invitations.indexBy(({ tokenHash }) => [tokenHash]);
  readonly #acceptancesByTime = new Ordering(this.answers, ({ invitationId, answer, at }) =>
    answer === 'accepted' ? [[invitationId, at]] : [],
  );
  readonly #subscriptionsOf = this.subscriptions.indexBy(({ customerId }) => [customerId]);
  readonly #standingsByPartnerId = this.standings.indexBy(({ partnerId }) => (partnerId ? [partnerId.mpnId] : []));
  readonly #customerUsersOf = this.customerUsers.indexBy(({ customerId }) => [customerId]);
  readonly #deliveriesPending = this.deliveries.indexBy(({ delivery }) =>
    delivery.state === 'pending' ? ['pending'] : [],
  );

  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
    readonly pages: Pages,
    policy: ProgrammePolicy = sourceDocument,
    keeping?: Keeping,
  ) {
    this.policy = policy;
    this.outbox = new Outbox(ids, clock, this.mails);
    this.limits = new Limits(clock);
    // A customer stands in its partners' lists by its name, and is found there by its domain.
    this.companies.listen((id, before, after) => {
      if (before?.name === after?.name && before?.domain === after?.domain) return;
      for (const { partnerId, customerId } of this.#relationshipsOf.of(id)) {
        this.#customers.refresh(relationshipKey(partnerId, customerId));
      }
    });
    // Every table that stands above is kept, also one that is added.
    for (const [name, table] of Object.entries(this) as [string, unknown][]) {
      if (table instanceof Table) keeping?.keep(name, table, name === 'mails' ? withoutLinks : undefined);
    }
  }

  /** Written once a millisecond: one request asks many times. */
  get now(): string {
    const time = this.clock.now();
    if (time.getTime() !== this.#written.time) this.#written = { time: time.getTime(), text: time.toISOString() };
    return this.#written.text;
  }

  /** A seed is told at once, its secrets are hashed meanwhile: nobody is answered before that has ended. */
  settle(work: Promise<unknown>): void {
    this.#settling.push(work);
  }

  /** Whether somebody who is to be answered has to wait. */
  get isSettling(): boolean {
    return this.#settling.length > 0;
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
    return this.#companiesByDomain.first(domain);
  }

  colleagues(organizationId: string): User[] {
    return this.peopleOf(organizationId).map(({ user }) => user);
  }

  /** Those of a company who may have this address: `core` looks closely. */
  namesakes(organizationId: string, email: string): User[] {
    return this.#peopleByMailbox.of(mailboxKey(organizationId, email)).map(({ user }) => user);
  }

  peopleOf(organizationId: string): Person[] {
    return this.#peopleByCompany.of(organizationId);
  }

  /** The people of a company in order. */
  peopleInOrder(organizationId: string, by: 'fullName' | 'lastSignInAt'): readonly Row<Person>[] {
    return (by === 'fullName' ? this.#peopleByName : this.#peopleBySignIn).of(organizationId);
  }

  /** Whoever signs in by this name, in whatever letters. */
  personNamed(userName: string): Person | undefined {
    return this.#peopleByUserName.first(userName.trim().toLowerCase());
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

  /** The application whose contact was sent the link of this token. */
  applicationVerifiedBy(tokenHash: string): Application | undefined {
    return this.#applicationsByLink.first(tokenHash);
  }

  applicationsInReview(): Application[] {
    return this.#applicationsInReview.of('in-review');
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
    return this.#partnershipsBetween
      .of(relationshipKey(providerId, resellerId))
      .find((entry) => entry.state !== 'ended' && entry.providerId === providerId && entry.resellerId === resellerId);
  }

  partnershipsOf(organizationId: string): PartnershipEntry[] {
    return this.#partnershipsOf.of(organizationId);
  }

  savePartnership(partnership: PartnershipEntry): PartnershipEntry {
    const saved = { ...partnership, version: partnership.version + 1 };
    const events = partnershipEvents(this.partnerships.get(saved.id), saved);
    this.partnerships.set(saved.id, saved);
    this.#tell(...events);
    return saved;
  }

  relationship(partnerId: string, customerId: string): RelationshipEntry | undefined {
    return this.relationships.get(relationshipKey(partnerId, customerId));
  }

  /** All edges of a customer, also those that have ended. */
  relationshipsOf(customerId: string): RelationshipEntry[] {
    return this.#relationshipsOf.of(customerId);
  }

  saveRelationship(relationship: Relationship & Pick<RelationshipEntry, 'changedBy'>): RelationshipEntry {
    const key = relationshipKey(relationship.partnerId, relationship.customerId);
    const before = this.relationships.get(key);
    const saved = { ...relationship, version: (before?.version ?? 0) + 1 };
    this.relationships.set(key, saved);
    // A story begins a hundred thousand of them, and nobody listens.
    if (this.listener) this.#tell(relationshipEvent(before, saved));
    return saved;
  }

  /** The partner's customers as long as the relationship lasts. */
  customersOf(partnerId: string): { customer: Company; relationship: RelationshipEntry }[] {
    return this.#activeOf
      .of(partnerId)
      .map((relationship) => ({ customer: this.company(relationship.customerId), relationship }));
  }

  /** The same in order of the customers' names. */
  customersInOrder(partnerId: string): readonly Row<RelationshipEntry>[] {
    return this.#customers.of(partnerId);
  }

  customerCount(partnerId: string): number {
    return this.#activeOf.size(partnerId);
  }

  subscriptionsOf(customerId: string): Subscription[] {
    return this.#subscriptionsOf.of(customerId);
  }

  saveSubscription(subscription: Subscription): Subscription {
    const saved = { ...subscription, version: subscription.version + 1 };
    const events = subscriptionEvents(this.subscriptions.get(saved.id), saved);
    this.subscriptions.set(saved.id, saved);
    this.#tell(...events);
    return saved;
  }

  /** The reseller whose PartnerID this is, with where it stands. */
  standingOfPartnerId(mpnId: string): Standing | undefined {
    return this.#standingsByPartnerId.first(mpnId);
  }

  /** A customer of which nothing is written down has not agreed. */
  agreementOf(customerId: string): CustomerAgreement {
    return this.agreements.get(customerId) ?? 'missing';
  }

  customerUsersOf(customerId: string): CustomerUser[] {
    return this.#customerUsersOf.of(customerId);
  }

  /** The invitations of a sender, the oldest first. */
  invitationsOf(senderId: string): readonly Row<Invitation>[] {
    return this.#invitationsByTime.of(senderId);
  }

  invitationOfLink(tokenHash: string): Invitation | undefined {
    return this.#invitationsByLink.first(tokenHash);
  }

  saveInvitation(invitation: Invitation): Invitation {
    const saved = { ...invitation, version: invitation.version + 1 };
    const event = invitationEvent(this.invitations.get(saved.id), saved);
    this.invitations.set(saved.id, saved);
    this.#tell(event);
    return saved;
  }

  /** Who has accepted an invitation, the oldest first. */
  acceptancesOf(invitationId: string): readonly Row<AnswerEntry>[] {
    return this.#acceptancesByTime.of(invitationId);
  }

  /** An answer through the link of this invitation, which may have had others before. */
  saveAnswer(invitation: Invitation, answer: Omit<AnswerEntry, 'invitationId' | 'at'>): void {
    const entry = { ...answer, invitationId: invitation.id, at: this.now };
    this.answers.set(`${invitation.id} ${answer.organizationId} ${answer.answer} ${this.now}`, entry);
    this.#tell(answerEvent(invitation, entry));
  }

  saveWebhook(webhook: WebhookEntry): WebhookEntry {
    const saved = { ...webhook, version: webhook.version + 1 };
    this.webhooks.set(saved.id, saved);
    return saved;
  }

  get hasDeliveriesPending(): boolean {
    return this.#deliveriesPending.has('pending');
  }

  deliveriesPending(): DeliveryEntry[] {
    return this.#deliveriesPending.of('pending');
  }

  /** Deliveries are numbered in the order in which they were begun. */
  nextDelivery(): number {
    const number = Number(this.facts.get('deliveries') ?? 0) + 1;
    this.facts.set('deliveries', number);
    return number;
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
