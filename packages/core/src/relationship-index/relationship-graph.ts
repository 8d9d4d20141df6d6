import type { Relationship } from '../customers/relationship.js';
import { partyKinds, type Organization } from '../parties/party.js';
import type { PartnershipFacts } from '../partnerships/partnership.js';
import type { ProgrammePolicy } from '../policy.js';
import type { Actor } from '../users/user.js';
import { orderIndex } from './customer-action.js';
import * as table from './decision-table.js';
import * as standing from './customer-edges.js';

/** A company that has users or customers. */
export interface Company {
  readonly id: string;
  /** From 1 on. */
  readonly slot: number;
  /** Its customers by id: number, whether known, whether the company administers. See `toEdge`. */
  readonly edges: Map<string, number>;
  /** The users who name it. */
  readonly users: Set<UserRecord>;
  /** How many partnerships it has as provider. */
  provides: number;
  /** Its partnerships as reseller; few, so they are looked through. */
  readonly providers: Partnership[];
  /** Refusals that are the same for all its users, by verdict. */
  readonly answers: (table.RefusedAnswer | undefined)[];
  /** Refusals given before to users with these rights, by row of the decision table: see `UserRecord`. */
  readonly said: Map<number, Said>;
}

/** A partnership in force. */
export interface Partnership {
  readonly id: string;
  readonly provider: Company;
  readonly reseller: Company;
  /** What an explanation says about it. */
  readonly shown: { readonly id: string; readonly providerId: string; readonly resellerId: string };
}

/** Refusals given before, by `placeOf`. */
type Said = (table.RefusedAnswer | undefined)[];
const isGeneral = (place: number): boolean => (place & table.anyRelationship) === table.anyRelationship;
const nothingSaid: Said = Array.from({ length: table.places });

/** A user, as far as a question needs to know. */
export class UserRecord {
  // What every question reads stands first, side by side in memory.
  /** What the rules say to `row` in a company of this kind: see `DecisionTable.maskOf`. */
  mask = 0;
  /** The number of the company. */
  slot: number;
  /** Refusals given before whoever the customer was, shared with all who have the same rights, or the user's own. */
  general: Said;
  /** Other refusals given before, shared with those of the company who have the same rights, or the user's own. */
  said = nothingSaid;
  /** The customers of the company. */
  edges: Map<string, number>;
  /** What the rules say to this status and these roles. */
  row: number;
  /** Who knows the user. None does after the user has been taken out. */
  knownTo: RelationshipGraph | undefined;
  company: Company;
  companyId: string;
  readonly id: string;
  /** Named in the answer where nobody knows it. */
  status: string;

  constructor(id: string, knownTo: RelationshipGraph, company: Company, row: number, status: string) {
    this.slot = company.slot;
    this.general = nothingSaid;
    this.edges = company.edges;
    this.row = row;
    this.knownTo = knownTo;
    this.company = company;
    this.companyId = company.id;
    this.id = id;
    this.status = status;
  }
}

export type PartyFacts = Pick<Organization, 'id' | 'kind'>;
export type RelationshipEdge = Pick<Relationship, 'partnerId' | 'customerId' | 'state' | 'adminPermissions'>;
export type PartnershipEdge = Pick<PartnershipFacts, 'id' | 'providerId' | 'resellerId' | 'state'>;

/** In the place of a provider's number. */
const noProvider = 0;
const severalProviders = -1;

/** Facts by number instead of by id, kept so that a change touches only what changes. Private to this folder. */
export class RelationshipGraph {
  /** Raised by every change. */
  version = 0;
  readonly decisions: table.DecisionTable;
  readonly users = new Map<string, UserRecord>();
  /** The numbers of known customers. */
  readonly customers = new Map<string, number>();
  /** Raised when a customer comes or goes, so that who was looked up is looked up again. */
  membership = 0;
  readonly partners = new standing.CustomerEdges();
  /** The numbers of customers that only a relationship has named so far. */
  readonly #announced = new Map<string, number>();
  /** Numbers of customers who have gone, to be given again. */
  readonly #freeCustomers: number[] = [];
  #customerCount = 0;
  /** Refusals given before to everybody with the same rights in a company of the same kind. */
  readonly #said: Said[] = [];
  readonly #companies = new Map<string, Company>();
  /** By number. 0 is nobody's. */
  readonly #companyAt: (Company | undefined)[] = [undefined];
  readonly #freeCompanies: number[] = [];
  readonly #partnerships = new Map<string, Partnership>();
  /** By the number of a company: its kind in the decision table, 1 for a reseller, and its one provider. */
  #kinds = new Uint8Array(16);
  #isReseller = new Uint8Array(16);
  #providerOf = new Int32Array(16);
  /** What is shown of the partnership with that one provider. */
  readonly #shownOf: (Partnership['shown'] | undefined)[] = [undefined];

  constructor(policy: ProgrammePolicy) {
    this.decisions = new table.DecisionTable(policy);
  }

  // Questions

  kindOf({ slot }: UserRecord): number {
    return this.#kinds[slot] as number;
  }

  /** The number of the answer, in the decision table. `relationship` is that of the user's company with the customer. */
  verdictOf({ row, slot }: UserRecord, action: number, relationship: number, customer: number): number {
    const kind = this.#kinds[slot] as number;
    return this.decisions.verdictAt(
      row,
      kind,
      action,
      relationship,
      action === orderIndex && kind === table.kindProvider ? this.#resellerStanding(slot, customer) : table.noReseller,
    );
  }

  /** Whether the answer can hang on the customer's reseller, so that it is to be found anew each time. */
  looksAtReseller({ slot }: UserRecord, action: number): boolean {
    return action === orderIndex && this.#kinds[slot] === table.kindProvider;
  }

  /** Notes the refusal in its place, if it is the same each time, for all whom it may be given to. */
  keep(user: UserRecord, place: number, verdict: number, answer: table.RefusedAnswer): table.RefusedAnswer {
    const sameFor = this.decisions.sameFor(verdict);
    if (sameFor === 'question') return answer;

    Object.freeze(answer.reason);
    Object.freeze(answer);
    if (sameFor === 'company') user.company.answers[verdict] = answer;
    if (isGeneral(place)) {
      if (sameFor !== 'all') user.general = [...user.general];
      user.general[place] = answer;
      return answer;
    }
    if (sameFor === 'user') {
      user.said = [...user.said];
    } else if (user.said === nothingSaid) {
      const { said } = user.company;
      user.said = said.get(user.row) ?? [...nothingSaid];
      said.set(user.row, user.said);
    }
    user.said[place] = answer;
    return answer;
  }

  /** Whether any customer could make it a "yes". Where none could, none needs to be looked up. */
  isPossible({ mask }: UserRecord, action: number): boolean {
    const bits = mask >> table.bitOf(action, 0);
    return ((bits | (bits >> table.maybeShift)) & table.actionBits) !== 0;
  }

  /** How the user's company stands to the customer. */
  standingOf({ slot }: UserRecord, customer: number): number {
    return this.partners.standingOf(customer, slot);
  }

  /** Whether the answer is "yes". Only where it hangs on the customer's reseller is that one looked at. */
  isAllowed(user: UserRecord, action: number, relationship: number, customer: number): boolean {
    const answer = answerIn(user.mask, action, relationship);
    return answer === hangsOnReseller
      ? this.verdictOf(user, action, relationship, customer) === table.verdictAllowed
      : answer === isYes;
  }

  /** Whether the provider has a partnership with one of the customer's resellers. Without branches, like `standingOf`. */
  #resellerStanding(provider: number, customer: number): number {
    const first = this.partners.firstPartnerOf(customer);
    const second = this.partners.secondPartnerOf(customer);
    const firstProvider = this.#providerOf[first] as number;
    const secondProvider = this.#providerOf[second] as number;
    if ((firstProvider | secondProvider) < 0 || this.partners.hasMorePartners(customer)) {
      const reseller = this.resellerOf(provider, customer);
      if (!reseller) return table.noReseller;
      return this.partnershipOf(provider, reseller) ? table.partneredReseller : table.foreignReseller;
    }
    const isFirst = this.#isReseller[first] as number;
    const isSecond = this.#isReseller[second] as number;
    return (
      (isFirst | isSecond) + ((isFirst & same(firstProvider, provider)) | (isSecond & same(secondProvider, provider)))
    );
  }

  /** The customer's reseller for whom the provider would order: one with a partnership before others, then by id. */
  resellerOf(provider: number, customer: number): Company | undefined {
    const first = this.#resellerAt(this.partners.firstPartnerOf(customer));
    const second = this.#resellerAt(this.partners.secondPartnerOf(customer));
    if (!this.partners.hasMorePartners(customer)) return this.#nearer(provider, first, second);
    return this.partners
      .partnersOf(customer)
      .reduce<Company | undefined>(
        (found, partner) => this.#nearer(provider, found, this.#resellerAt(partner)),
        undefined,
      );
  }

  #resellerAt(slot: number): Company | undefined {
    return this.#isReseller[slot] === 1 ? this.#companyAt[slot] : undefined;
  }

  #nearer(provider: number, one: Company | undefined, other: Company | undefined): Company | undefined {
    if (!one || !other) return one ?? other;
    const isPartner = this.partnershipOf(provider, one) !== undefined;
    if (isPartner !== (this.partnershipOf(provider, other) !== undefined)) return isPartner ? one : other;
    return one.id < other.id ? one : other;
  }

  /** What an explanation says of the partnership that lets the provider order for the customer. */
  partnershipFor({ slot }: UserRecord, customer: number): Partnership['shown'] | undefined {
    const first = this.partners.firstPartnerOf(customer);
    const second = this.partners.secondPartnerOf(customer);
    const firstProvider = this.#providerOf[first] as number;
    const secondProvider = this.#providerOf[second] as number;
    // Of two resellers with a partnership, or of more of anything, the slow way finds the one that counts.
    if (
      (firstProvider | secondProvider) < 0 ||
      (firstProvider === slot) === (secondProvider === slot) ||
      this.partners.hasMorePartners(customer)
    ) {
      const reseller = this.resellerOf(slot, customer);
      return reseller && this.partnershipOf(slot, reseller)?.shown;
    }
    const reseller = firstProvider === slot ? first : second;
    return this.#isReseller[reseller] === 1 ? this.#shownOf[reseller] : undefined;
  }

  /** The partnership of these two; of several the one whose id comes first. */
  partnershipOf(provider: number, reseller: Company): Partnership | undefined {
    let found: Partnership | undefined;
    for (const partnership of reseller.providers) {
      if (partnership.provider.slot === provider && (!found || partnership.id < found.id)) found = partnership;
    }
    return found;
  }

  /** The ids of the company's customers that pass. */
  customerIdsOf(user: UserRecord, action: number): string[] {
    const ids: string[] = [];
    if (!this.isPossible(user, action)) return ids;
    for (const [id, edge] of user.edges) {
      if (isKnown(edge) && this.isAllowed(user, action, standingIn(edge), customerIn(edge))) ids.push(id);
    }
    return ids;
  }

  // Changes

  putParty({ id, kind }: PartyFacts): void {
    this.version += 1;
    const number = 1 + partyKinds.indexOf(kind);
    if (number === table.kindCustomer) this.#makeCustomer(id);
    else this.#forgetCustomer(id);

    const isPartner = number === table.kindProvider || number === table.kindReseller;
    const company = isPartner ? this.#company(id) : this.#companies.get(id);
    if (!company) return;
    this.#setKind(company, number);
    this.#release(company);
  }

  removeParty(id: string): void {
    this.version += 1;
    const customer = this.customers.get(id);
    if (customer !== undefined) {
      for (const partner of this.partners.partnersOf(customer)) this.#removeEdge(id, customer, partner);
      this.#forgetCustomer(id);
    }

    const company = this.#companies.get(id);
    if (!company) return;
    this.#setKind(company, table.kindUnknown);
    for (const [customerId, edge] of company.edges) this.#removeEdge(customerId, customerIn(edge), company.slot);
    for (const partnership of this.#partnerships.values()) {
      if (partnership.provider === company || partnership.reseller === company) this.#removePartnership(partnership);
    }
    this.#release(company);
  }

  putUser({ id, organizationId, status, roles }: Actor): void {
    this.version += 1;
    const company = this.#company(organizationId);
    const row = this.decisions.rowOf(status, roles);
    const known = this.users.get(id);
    const user = known ?? new UserRecord(id, this, company, row, status);
    const before = user.company;
    if (known) {
      const { id: companyId, slot, edges } = company;
      Object.assign(known, { company, companyId, slot, edges, row, status, said: nothingSaid, general: nothingSaid });
      before.users.delete(known);
    } else {
      this.users.set(id, user);
    }
    company.users.add(user);
    this.#readRights(user);
    this.#release(before);
  }

  removeUser(id: string): void {
    this.version += 1;
    const user = this.users.get(id);
    if (!user) return;
    this.users.delete(id);
    user.knownTo = undefined;
    user.company.users.delete(user);
    this.#release(user.company);
  }

  putRelationship({ partnerId, customerId, state, adminPermissions }: RelationshipEdge): void {
    this.version += 1;
    if (state === 'active') {
      const customer = this.#customer(customerId);
      const partner = this.#company(partnerId);
      this.partners.put(customer, partner.slot, adminPermissions);
      partner.edges.set(customerId, toEdge(customer, this.customers.has(customerId), adminPermissions));
      return;
    }
    const partner = this.#companies.get(partnerId);
    const edge = partner?.edges.get(customerId);
    if (partner && edge !== undefined) this.#removeEdge(customerId, customerIn(edge), partner.slot);
  }

  putPartnership({ id, providerId, resellerId, state }: PartnershipEdge): void {
    this.version += 1;
    const before = this.#partnerships.get(id);
    if (before) this.#removePartnership(before);
    if (state !== 'authorized') return;

    const provider = this.#company(providerId);
    const reseller = this.#company(resellerId);
    const partnership = { id, provider, reseller, shown: Object.freeze({ id, providerId, resellerId }) };
    provider.provides += 1;
    reseller.providers.push(partnership);
    this.#partnerships.set(id, partnership);
    this.#noteProvider(reseller);
  }

  // Companies and customers come when somebody names them and go when nobody does, so that nothing piles up.

  #company(id: string): Company {
    const known = this.#companies.get(id);
    if (known) return known;

    const slot = this.#freeCompanies.pop() ?? this.#companyAt.length;
    if (slot >= this.#kinds.length) {
      const [kinds, isReseller] = [new Uint8Array(2 * slot), new Uint8Array(2 * slot)];
      const providerOf = new Int32Array(2 * slot);
      kinds.set(this.#kinds);
      isReseller.set(this.#isReseller);
      providerOf.set(this.#providerOf);
      this.#kinds = kinds;
      this.#isReseller = isReseller;
      this.#providerOf = providerOf;
    }
    const company: Company = {
      id,
      slot,
      edges: new Map(),
      users: new Set(),
      provides: 0,
      providers: [],
      answers: [],
      said: new Map(),
    };
    this.#companies.set(id, company);
    this.#companyAt[slot] = company;
    this.#setKind(company, this.customers.has(id) ? table.kindCustomer : table.kindUnknown);
    this.#providerOf[slot] = noProvider;
    this.#shownOf[slot] = undefined;
    return company;
  }

  #setKind({ slot, users, said }: Company, kind: number): void {
    this.#kinds[slot] = kind;
    this.#isReseller[slot] = kind === table.kindReseller ? 1 : 0;
    said.clear();
    for (const user of users) {
      this.#readRights(user);
      user.said = nothingSaid;
    }
  }

  #readRights(user: UserRecord): void {
    const kind = this.kindOf(user);
    user.mask = this.decisions.maskOf(user.row, kind);
    const number = (user.row << 2) | kind;
    user.general = this.#said[number] ??= [...nothingSaid];
  }

  #release(company: Company): void {
    const { id, slot, users, provides, edges, providers } = company;
    // Whoever takes out the last edge comes by here too.
    if (this.#companyAt[slot] !== company) return;
    const kind = this.#kinds[slot];
    if (kind === table.kindProvider || kind === table.kindReseller) return;
    if (users.size + provides + edges.size + providers.length > 0) return;
    this.#companies.delete(id);
    this.#companyAt[slot] = undefined;
    this.#freeCompanies.push(slot);
  }

  #customer(id: string): number {
    const known = this.customers.get(id) ?? this.#announced.get(id);
    if (known !== undefined) return known;
    const customer = this.#takeCustomer();
    this.#announced.set(id, customer);
    return customer;
  }

  #takeCustomer(): number {
    const free = this.#freeCustomers.pop();
    if (free !== undefined) return free;
    this.partners.reserve(this.#customerCount);
    this.#customerCount += 1;
    return this.#customerCount - 1;
  }

  #makeCustomer(id: string): void {
    if (this.customers.has(id)) return;
    this.membership += 1;
    const customer = this.#announced.get(id) ?? this.#takeCustomer();
    this.customers.set(id, customer);
    if (this.#announced.delete(id)) this.#tellPartners(id, customer, true);
  }

  #forgetCustomer(id: string): void {
    const customer = this.customers.get(id);
    if (customer === undefined) return;
    this.membership += 1;
    this.customers.delete(id);
    this.#announced.set(id, customer);
    this.#tellPartners(id, customer, false);
    this.#releaseAnnounced(id, customer);
  }

  /** Whether the customer is known stands with each of its partners too, so that a question asks nobody else. */
  #tellPartners(id: string, customer: number, known: boolean): void {
    for (const slot of this.partners.partnersOf(customer)) {
      const edges = this.#companyAt[slot]?.edges;
      const edge = edges?.get(id);
      if (edges && edge !== undefined) {
        edges.set(id, toEdge(customer, known, standingIn(edge) === standing.administratorRelationship));
      }
    }
  }

  #releaseAnnounced(id: string, customer: number): void {
    if (this.partners.firstPartnerOf(customer) > 0 || !this.#announced.delete(id)) return;
    this.#freeCustomers.push(customer);
  }

  #removeEdge(id: string, customer: number, slot: number): void {
    this.partners.remove(customer, slot);
    const partner = this.#companyAt[slot];
    partner?.edges.delete(id);
    if (partner) this.#release(partner);
    this.#releaseAnnounced(id, customer);
  }

  #removePartnership(partnership: Partnership): void {
    const { id, provider, reseller } = partnership;
    this.#partnerships.delete(id);
    provider.provides -= 1;
    reseller.providers.splice(reseller.providers.indexOf(partnership), 1);
    this.#noteProvider(reseller);
    this.#release(provider);
    this.#release(reseller);
  }

  #noteProvider({ slot, providers }: Company): void {
    const [only, another] = providers;
    this.#shownOf[slot] = only?.shown;
    this.#providerOf[slot] = another ? severalProviders : (only?.provider.slot ?? noProvider);
  }
}

/** What a mask says of an action with a relationship: no, yes, or that it hangs on the customer's reseller. */
export const answerIn = (mask: number, action: number, relationship: number): number => {
  const bits = mask >> table.bitOf(action, relationship);
  return (bits & isYes) | ((bits >> (table.maybeShift - 1)) & hangsOnReseller);
};
export const isYes = 1;
export const hangsOnReseller = 2;

/** 1 for two equal numbers, else 0. */
const same = (one: number, other: number): number => {
  const difference = one ^ other;
  return ((difference | -difference) >> 31) + 1;
};

/** What a company notes of a customer: the customer's number, whether it is known, and whether the company administers. */
const toEdge = (customer: number, known: boolean, administers: boolean): number =>
  (customer << 2) | (known ? 2 : 0) | (administers ? 1 : 0);
const customerIn = (edge: number): number => edge >> 2;
const isKnown = (edge: number): boolean => (edge & 2) !== 0;
const standingIn = (edge: number): number => standing.activeRelationship + (edge & 1);
