import type { Allowed, Refused } from '../decision.js';
import type { ProgrammePolicy } from '../policy.js';
import { sourceDocument } from '../policy.js';
import { remedyOf, type Remedy } from '../remedy.js';
import type { Actor } from '../users/user.js';
import {
  actionIndex,
  orderIndex,
  type CustomerAction,
  type CustomerActionRefusal,
  type UnknownRefusal,
} from './customer-action.js';
import { anyRelationship, placeOf, verdictAllowed } from './decision-table.js';
import { administratorRelationship } from './customer-edges.js';
import {
  answerIn,
  hangsOnReseller,
  isYes,
  RelationshipGraph,
  type PartnershipEdge,
  type PartyFacts,
  type RelationshipEdge,
  type UserRecord,
} from './relationship-graph.js';

export type { PartnershipEdge, PartyFacts, RelationshipEdge } from './relationship-graph.js';

/** Why a user may do something for a customer, or why not. A `Decision` with more to say. */
export type Explanation = ExplainedYes | ExplainedNo;

export interface ExplainedYes extends Allowed {
  /** The company in whose name the user acts: the user's own. */
  readonly inNameOf: string;
  /** The customer with whom that company has the relationship which allows it. */
  readonly customerId: string;
  /** Whether the relationship brings administrator permissions along. */
  readonly adminPermissions: boolean;
  /** Of an order: the reseller for whom the provider orders, and the partnership that lets it. */
  readonly partnership: { readonly id: string; readonly providerId: string; readonly resellerId: string } | undefined;
}

export interface ExplainedNo extends Refused<CustomerActionRefusal> {
  readonly remedy: Remedy;
}

/** Everything the index answers from. All of it can also come later, one by one and in any order. */
export interface RelationshipFacts {
  /** Providers, resellers and customers. */
  readonly parties?: readonly PartyFacts[];
  readonly users?: readonly Actor[];
  readonly partnerships?: readonly PartnershipEdge[];
  readonly relationships?: readonly RelationshipEdge[];
  readonly policy?: ProgrammePolicy;
}

/**
 * "May this user do this for this customer, in whose name, and if not, why?" for a million customers.
 *
 * The facts are given once and then kept up to date one by one; the next answer sees the change. The answers are those of
 * the rules: `canViewCustomer`, `canManageCustomer`, `canManageSubscription`, `canOrderFor`. Each rule has been asked once for every situation
 * that differs to it, so that a question is two look-ups by id and one in a table, however many customers there are.
 *
 * It answers "no" to everything that it does not know, each with a code of its own (R-OWN-03). It tells a customer that
 * nobody knows from one without relationship: pass that on to nobody who may not know who is a customer (R-CUS-01).
 *
 * ```ts
 * const index = new RelationshipIndex({ parties, users, partnerships, relationships });
 * index.can('svenja', 'order-for-customer', 'praxis-lindenhof'); // → true
 * index.putRelationship({ ...relationship, state: 'ended' });
 * index.can('svenja', 'order-for-customer', 'praxis-lindenhof'); // → false
 * ```
 */
export class RelationshipIndex {
  readonly #graph: RelationshipGraph;

  constructor(facts: RelationshipFacts = {}) {
    const { parties = [], users = [], partnerships = [], relationships = [], policy = sourceDocument } = facts;
    this.#graph = new RelationshipGraph(policy);
    for (const party of parties) this.putParty(party);
    for (const user of users) this.putUser(user);
    for (const partnership of partnerships) this.putPartnership(partnership);
    for (const relationship of relationships) this.putRelationship(relationship);
  }

  /** Another number after every change: an answer kept under an older one is to be asked again. */
  get version(): number {
    return this.#graph.version;
  }

  /** Whether the user may do this for the customer, in the name of the user's own company. */
  can(userId: string, action: CustomerAction, customerId: string): boolean {
    const graph = this.#graph;
    const user = graph.users.get(userId);
    const index = actionIndex(action);
    if (user === undefined || index < 0) return false;
    if (!graph.isPossible(user, index)) return false;

    const customer = graph.customers.get(customerId);
    return customer !== undefined && graph.isAllowed(user, index, graph.standingOf(user, customer), customer);
  }

  /** The same answer as `can`, with the edges behind a "yes" and code, rule, evidence and remedy of a "no". */
  explain(userId: string, action: CustomerAction, customerId: string): Explanation {
    const graph = this.#graph;
    const user = graph.users.get(userId);
    const index = actionIndex(action);
    if (user === undefined || index < 0) return explainUnknown(userId, action);

    if (!graph.isPossible(user, index)) {
      const refusal = refuseAny(graph, user, index);
      if (refusal) return refusal;
    }
    return explain(graph, user, index, customerId, graph.customers.get(customerId));
  }

  /** The ids of all customers for whom the user may do this, in no particular order. */
  customersFor(userId: string, action: CustomerAction): string[] {
    return this.user(userId).customersFor(action);
  }

  /** A user to ask many questions about. It follows every change, and it may become known only later. */
  user(id: string): UserHandle {
    return new UserHandle(this.#graph, id);
  }

  /** A customer to ask many questions about, of users of the same index. */
  customer(id: string): CustomerHandle {
    return new LookedUpCustomer(this.#graph, id);
  }

  /** Adds a company or changes its kind. */
  putParty(party: PartyFacts): void {
    this.#graph.putParty(party);
  }

  /** Takes a company out, with its relationships and partnerships. Its users stay, as those of an unknown company. */
  removeParty(id: string): void {
    this.#graph.removeParty(id);
  }

  /** Adds a user or changes status, roles or company. */
  putUser(user: Actor): void {
    this.#graph.putUser(user);
  }

  removeUser(id: string): void {
    this.#graph.removeUser(id);
  }

  /** Adds a reseller relationship, changes its administrator permissions, or ends it: what its `state` says. */
  putRelationship(relationship: RelationshipEdge): void {
    this.#graph.putRelationship(relationship);
  }

  /** Adds a partnership or ends it: what its `state` says. */
  putPartnership(partnership: PartnershipEdge): void {
    this.#graph.putPartnership(partnership);
  }
}

/** A customer, looked up once. */
export interface CustomerHandle {
  readonly id: string;
}

/**
 * What is known of the customer stands in the handle itself, so that a question about it looks nowhere else. It is read
 * anew after a change of the graph; the look-up by id is done again only when customers have come or gone.
 */
class LookedUpCustomer implements CustomerHandle {
  // What every question reads stands first, side by side in memory.
  readonly graph: RelationshipGraph;
  version = -1;
  /** The customer's number, or `nobody`. */
  number = nobody;
  /** The edges to two partners: see `CustomerEdges`. */
  first = 0;
  second = 0;
  readonly id: string;
  #membership = -1;

  constructor(graph: RelationshipGraph, id: string) {
    this.id = id;
    this.graph = graph;
    this.read();
  }

  read(): void {
    const { graph } = this;
    if (this.#membership !== graph.membership) {
      this.number = graph.customers.get(this.id) ?? nobody;
      this.#membership = graph.membership;
    }
    if (this.number !== nobody) {
      this.first = graph.partners.firstEdgeOf(this.number);
      this.second = graph.partners.secondEdgeOf(this.number);
    }
    this.version = graph.version;
  }
}

/** Whether the customer was looked up here: nobody else has this graph. It is quicker than to look at the class. */
const isOf = (graph: RelationshipGraph, customer: CustomerHandle): customer is LookedUpCustomer =>
  (customer as LookedUpCustomer).graph === graph;

/** In the place of the number of a customer that nobody knows. */
const nobody = -1;

/** A user, looked up once. */
export class UserHandle {
  readonly #graph: RelationshipGraph;
  #version = -1;
  /** Of the user, as long as the graph has this version. Nothing is possible for a user that nobody knows. */
  #mask = 0;
  #slot = 0;
  #known: UserRecord | undefined;
  readonly id: string;

  /** Use `index.user(id)`. */
  constructor(graph: RelationshipGraph, id: string) {
    this.id = id;
    this.#graph = graph;
    this.#read();
  }

  /** Whether the user may do this for the customer. A customer of another index is unknown to this one. */
  can(action: CustomerAction, customer: CustomerHandle): boolean {
    const graph = this.#graph;
    const { version } = graph;
    const index = actionIndex(action);
    if (!isOf(graph, customer) || index < 0) return false;
    if (customer.version !== version) customer.read();
    if (this.#version !== version) this.#read();
    if (customer.number === nobody) return false;

    const standing = graph.partners.standingBetween(customer.first, customer.second, this.#slot, customer.number);
    const answer = answerIn(this.#mask, index, standing);
    return answer === hangsOnReseller && this.#known !== undefined
      ? graph.verdictOf(this.#known, index, standing, customer.number) === verdictAllowed
      : answer === isYes;
  }

  /** The same answer as `can`, with its reasons. */
  explain(action: CustomerAction, customer: CustomerHandle): Explanation {
    const graph = this.#graph;
    const user = this.#lookedUp();
    const index = actionIndex(action);
    if (user === undefined || index < 0) return explainUnknown(this.id, action);

    if (!graph.isPossible(user, index)) {
      const refusal = refuseAny(graph, user, index);
      if (refusal) return refusal;
    }
    return explain(graph, user, index, customer.id, this.#numberOf(customer));
  }

  /** The ids of all customers for whom the user may do this, in no particular order. */
  customersFor(action: CustomerAction): string[] {
    const user = this.#lookedUp();
    const index = actionIndex(action);
    return user === undefined || index < 0 ? [] : this.#graph.customerIdsOf(user, index);
  }

  #lookedUp(): UserRecord | undefined {
    if (this.#version !== this.#graph.version) this.#read();
    return this.#known;
  }

  #read(): void {
    const graph = this.#graph;
    if (this.#known?.knownTo !== graph) this.#known = graph.users.get(this.id);
    this.#mask = this.#known?.mask ?? 0;
    this.#slot = this.#known?.slot ?? 0;
    this.#version = graph.version;
  }

  #numberOf(customer: CustomerHandle): number | undefined {
    if (!isOf(this.#graph, customer)) return undefined;
    if (customer.version !== this.#graph.version) customer.read();
    return customer.number === nobody ? undefined : customer.number;
  }
}

function explainUnknown(userId: string, action: string): ExplainedNo {
  return actionIndex(action) < 0
    ? unknown({ code: 'unknown-action', rule: 'R-OWN-03', action })
    : unknown({ code: 'unknown-user', rule: 'R-OWN-03', userId });
}

function explain(
  graph: RelationshipGraph,
  user: UserRecord,
  action: number,
  customerId: string,
  customer: number | undefined,
): Explanation {
  if (customer === undefined) return unknown({ code: 'unknown-customer', rule: 'R-OWN-03', customerId });
  const standing = graph.standingOf(user, customer);
  if (!graph.isAllowed(user, action, standing, customer)) {
    return user.said[placeOf(action, standing)] ?? refuse(graph, user, action, standing, customerId, customer);
  }
  return {
    allowed: true,
    inNameOf: user.companyId,
    customerId,
    adminPermissions: standing === administratorRelationship,
    partnership: action === orderIndex ? graph.partnershipFor(user, customer) : undefined,
  };
}

/** The reason that holds for every customer: it comes before the one that takes this customer to be known. */
function refuseAny(graph: RelationshipGraph, user: UserRecord, action: number): ExplainedNo | undefined {
  const place = placeOf(action, anyRelationship);
  const said = user.general[place];
  if (said) return said;
  const verdict = graph.decisions.verdictForAny(user.row, graph.kindOf(user), action);
  return verdict === verdictAllowed ? undefined : graph.keep(user, place, verdict, answerOf(graph, verdict, user));
}

function refuse(
  graph: RelationshipGraph,
  user: UserRecord,
  action: number,
  standing: number,
  customerId: string,
  customer: number,
): ExplainedNo {
  const verdict = graph.verdictOf(user, action, standing, customer);
  const answer = answerOf(graph, verdict, user, customerId, customer);
  return graph.looksAtReseller(user, action) ? answer : graph.keep(user, placeOf(action, standing), verdict, answer);
}

/** The refusal behind a verdict. One that names nobody but the company is made once for all its users. */
function answerOf(
  graph: RelationshipGraph,
  verdict: number,
  user: UserRecord,
  customerId = '',
  customer?: number,
): ExplainedNo {
  const kept = graph.decisions.sameFor(verdict) === 'company' ? user.company.answers : undefined;
  return (
    kept?.[verdict] ??
    graph.decisions.answerOf(verdict, (who) => {
      if (who === 'userId') return user.id;
      if (who === 'companyId') return user.companyId;
      if (who === 'customerId') return customerId;
      if (who === 'status') return user.status;
      const reseller = customer === undefined ? undefined : graph.resellerOf(user.slot, customer);
      if (who === 'resellerId') return reseller?.id ?? '';
      return (reseller && graph.partnershipOf(user.slot, reseller)?.id) ?? '';
    })
  );
}

const unknown = (reason: UnknownRefusal): ExplainedNo => ({ allowed: false, reason, remedy: remedyOf(reason.code) });
