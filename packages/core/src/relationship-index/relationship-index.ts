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
import { verdictAllowed } from './decision-table.js';
import { administratorRelationship, noRelationship } from './customer-edges.js';
import {
  customerIn,
  isKnown,
  RelationshipGraph,
  standingIn,
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
    const kind = graph.kindOf(user);
    if (graph.decisions.isHopeless(user.row, kind, index)) return false;

    const edge = user.company.edges.get(customerId);
    if (edge !== undefined && isKnown(edge)) {
      return graph.verdictOf(user, index, standingIn(edge), customerIn(edge)) === verdictAllowed;
    }
    if (graph.decisions.needsRelationship(user.row, kind, index)) return false;
    const customer = graph.customers.get(customerId);
    return customer !== undefined && graph.verdictOf(user, index, noRelationship, customer) === verdictAllowed;
  }

  /** The same answer as `can`, with the edges behind a "yes" and code, rule, evidence and remedy of a "no". */
  explain(userId: string, action: CustomerAction, customerId: string): Explanation {
    const graph = this.#graph;
    const user = graph.users.get(userId);
    const index = actionIndex(action);
    if (user === undefined || index < 0) return explainUnknown(userId, action);

    const general = graph.decisions.verdictForAny(user.row, graph.kindOf(user), index);
    if (general !== verdictAllowed) return answerOf(graph, general, user, '', undefined);

    const edge = user.company.edges.get(customerId);
    return edge !== undefined && isKnown(edge)
      ? explain(graph, user, index, customerId, customerIn(edge), standingIn(edge))
      : explain(graph, user, index, customerId, graph.customers.get(customerId), noRelationship);
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

class LookedUpCustomer implements CustomerHandle {
  readonly id: string;
  readonly graph: RelationshipGraph;
  #number: number | undefined;
  #membership: number;

  constructor(graph: RelationshipGraph, id: string) {
    this.id = id;
    this.graph = graph;
    this.#number = graph.customers.get(id);
    this.#membership = graph.membership;
  }

  /** The customer's number, if the customer is known. A number is given anew after somebody has gone. */
  number(): number | undefined {
    if (this.#membership !== this.graph.membership) {
      this.#number = this.graph.customers.get(this.id);
      this.#membership = this.graph.membership;
    }
    return this.#number;
  }
}

/** A user, looked up once. */
export class UserHandle {
  readonly id: string;
  readonly #graph: RelationshipGraph;
  #known: UserRecord | undefined;

  /** Use `index.user(id)`. */
  constructor(graph: RelationshipGraph, id: string) {
    this.id = id;
    this.#graph = graph;
    this.#known = graph.users.get(id);
  }

  /** Whether the user may do this for the customer. A customer of another index is unknown to this one. */
  can(action: CustomerAction, customer: CustomerHandle): boolean {
    const user = this.#lookedUp();
    const number = this.#numberOf(customer);
    const index = actionIndex(action);
    if (user === undefined || number === undefined || index < 0) return false;
    const graph = this.#graph;
    return graph.verdictOf(user, index, graph.partners.standingOf(number, user.slot), number) === verdictAllowed;
  }

  /** The same answer as `can`, with its reasons. */
  explain(action: CustomerAction, customer: CustomerHandle): Explanation {
    const graph = this.#graph;
    const user = this.#lookedUp();
    const index = actionIndex(action);
    if (user === undefined || index < 0) return explainUnknown(this.id, action);

    const general = graph.decisions.verdictForAny(user.row, graph.kindOf(user), index);
    if (general !== verdictAllowed) return answerOf(graph, general, user, '', undefined);
    const number = this.#numberOf(customer);
    const standing = number === undefined ? noRelationship : graph.partners.standingOf(number, user.slot);
    return explain(graph, user, index, customer.id, number, standing);
  }

  /** The ids of all customers for whom the user may do this, in no particular order. */
  customersFor(action: CustomerAction): string[] {
    const user = this.#lookedUp();
    const index = actionIndex(action);
    return user === undefined || index < 0 ? [] : this.#graph.customerIdsOf(user, index);
  }

  #lookedUp(): UserRecord | undefined {
    const known = this.#known;
    if (known !== undefined && known.knownTo === this.#graph) return known;
    this.#known = this.#graph.users.get(this.id);
    return this.#known;
  }

  #numberOf(customer: CustomerHandle): number | undefined {
    return customer instanceof LookedUpCustomer && customer.graph === this.#graph ? customer.number() : undefined;
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
  relationship: number,
): Explanation {
  if (customer === undefined) return unknown({ code: 'unknown-customer', rule: 'R-OWN-03', customerId });

  const verdict = graph.verdictOf(user, action, relationship, customer);
  if (verdict !== verdictAllowed) return answerOf(graph, verdict, user, customerId, customer);

  const { company, slot } = user;
  const reseller = action === orderIndex ? graph.resellerOf(slot, customer) : undefined;
  return {
    allowed: true,
    inNameOf: company.id,
    customerId,
    adminPermissions: relationship === administratorRelationship,
    partnership: reseller && graph.partnershipOf(slot, reseller)?.shown,
  };
}

/** The refusal behind a verdict. One that names nobody but the company or the user is made once. */
function answerOf(
  graph: RelationshipGraph,
  verdict: number,
  user: UserRecord,
  customerId: string,
  customer: number | undefined,
): ExplainedNo {
  const sameFor = graph.decisions.sameFor(verdict);
  const kept = sameFor === 'company' ? user.company.answers : sameFor === 'user' ? (user.answers ??= []) : undefined;
  const known = kept?.[verdict];
  if (known) return known;

  const reseller = customer === undefined ? undefined : graph.resellerOf(user.slot, customer);
  const answer = graph.decisions.answerOf(verdict, {
    userId: user.id,
    companyId: user.company.id,
    customerId,
    resellerId: reseller?.id ?? '',
    status: user.status,
    partnershipId: (reseller && graph.partnershipOf(user.slot, reseller)?.id) ?? '',
  });
  if (kept) kept[verdict] = Object.freeze(answer);
  return answer;
}

const unknown = (reason: UnknownRefusal): ExplainedNo => ({ allowed: false, reason, remedy: remedyOf(reason.code) });
