import type { Relationship } from '../customers/relationship.js';
import { partyKinds, type OrganizationId, type UserId } from '../parties/party.js';
import type { Refused } from '../decision.js';
import type { PartnershipFacts } from '../partnerships/partnership.js';
import type { ProgrammePolicy } from '../policy.js';
import { remedyOf, type Remedy } from '../remedy.js';
import { isRoleId, roleIds, type RoleId } from '../users/role-ids.js';
import type { Actor, UserStatus } from '../users/user.js';
import { userStatuses } from '../users/user-status.js';
import { askRule, customerActions, type CustomerActionRefusal } from './customer-action.js';

/** How a company stands to the index. The kinds follow in the order of `partyKinds`. */
export const kindUnknown = 0;
export const kindProvider = 1 + partyKinds.indexOf('indirect-provider');
export const kindReseller = 1 + partyKinds.indexOf('indirect-reseller');
export const kindCustomer = 1 + partyKinds.indexOf('customer');

/** How a provider stands to the resellers of the customer. */
export const noReseller = 0;
export const foreignReseller = 1;
export const partneredReseller = 2;

/** Stands in the place of a relationship where a question is about a user before any customer. */
export const anyRelationship = 3;
const uniform = 0;

/** The verdict of every "yes". Each other verdict is the number of a refusal. */
export const verdictAllowed = 0;

/** Who is meant by a question: what a refusal may name as evidence. */
export interface Concerned {
  readonly userId: string;
  readonly companyId: string;
  readonly customerId: string;
  readonly resellerId: string;
  readonly partnershipId: string;
  readonly status: string;
}

/** A refusal with the places where the ids belong that differ from question to question. */
interface RefusalForm {
  readonly answer: RefusedAnswer;
  /** The reason once more, to be copied: copying what is frozen takes several times as long. */
  readonly reason: Readonly<Record<string, unknown>>;
  readonly blanks: readonly { readonly field: string; readonly who: keyof Concerned }[];
  /** Who must be the same for the same answer to be given again. */
  readonly sameFor: 'all' | 'company' | 'user' | 'question';
}

/** A "no" with its remedy, shared by many who are answered with it: nobody may change it. */
export interface RefusedAnswer extends Refused<CustomerActionRefusal> {
  readonly remedy: Remedy;
}

/** Stand-ins for the ids while a rule is asked. No id is like them: NUL begins none that a directory gives. */
const standIns: Concerned = {
  userId: '\u0000user',
  companyId: '\u0000company',
  customerId: '\u0000customer',
  resellerId: '\u0000reseller',
  partnershipId: '\u0000partnership',
  status: '\u0000status',
};

/** Bits of a place in a row: relationship 2, reseller 2, action 3, kind of company 2. */
const relationshipBits = 2;
const actionShift = 4;
const kindShift = 7;
const rowShift = 9;

/** Where the answers of a user have the one about this action and relationship. */
export const placeOf = (action: number, relationship: number): number => (action << relationshipBits) | relationship;
export const places = customerActions.length << relationshipBits;

/** Where the bits of an action begin in a mask: one for each of three relationships. */
export const bitOf = (action: number, relationship: number): number => 3 * action + relationship;
/** How far the bits for "it hangs on the reseller" lie from those for "yes". */
export const maybeShift = 3 * customerActions.length;
/** The bits of one action. */
export const actionBits = 7;

/** Bits of the number for a status and roles: there are 19 roles. */
const statusBits = 3;

/** How many combinations of status and roles are remembered; a company knows a dozen. */
const rememberedMax = 1024;

/**
 * What the rules answer, looked up instead of asked.
 *
 * A rule sees a person's status and roles, the kind of the company and the edges, and there are few combinations of
 * them. Each is put to the real `can…` function once, with stand-ins for the ids; whatever it answers is kept as a small
 * number. So no rule is written here, and a rule that changes changes the table.
 */
export class DecisionTable {
  readonly #policy: ProgrammePolicy;
  readonly #forms: RefusalForm[] = [];
  readonly #verdicts = new Map<string, number>();
  readonly #rows = new Map<string, number>();
  /** The row of a combination of status and roles, by a number for both. */
  readonly #remembered = new Map<number, number>();
  #cells = new Uint16Array(8 << rowShift);

  constructor(policy: ProgrammePolicy) {
    this.#policy = policy;
    // The first form stands for "allowed", so that a refusal is never 0.
    this.#forms.push(toForm({ code: 'unknown-action', rule: 'R-OWN-03', action: '' }));
  }

  /** The row for users of this status with these roles. Unknown roles bring nothing, so they are left out. */
  rowOf(status: UserStatus, roles: readonly string[]): number {
    // Of a status that nobody knows the rules are asked once, whatever it is.
    const known = userStatuses.includes(status) ? status : (standIns.status as UserStatus);
    let key = 1 + userStatuses.indexOf(known);
    for (const role of roles) if (isRoleId(role)) key |= 1 << (statusBits + roleIds.indexOf(role));
    const remembered = this.#remembered.get(key);
    if (remembered !== undefined) return remembered;

    const row = this.#toRow(known, roles.filter(isRoleId));
    if (this.#remembered.size >= rememberedMax) this.#remembered.clear();
    this.#remembered.set(key, row);
    return row;
  }

  verdictAt(row: number, kind: number, action: number, relationship: number, reseller: number): number {
    return this.#cells[
      (row << rowShift) | (kind << kindShift) | (action << actionShift) | (reseller << relationshipBits) | relationship
    ] as number;
  }

  /**
   * All that the rules say to this row in a company of this kind, in one number: a bit for every action and relationship
   * (see `bitOf`) where the answer is "yes", and, `maybeShift` further, where it hangs on the customer's reseller.
   */
  maskOf(row: number, kind: number): number {
    let mask = 0;
    for (const action of customerActions.keys()) {
      for (const relationship of relationships.keys()) {
        const isYes = [...partnerships.keys()].map(
          (reseller) => this.verdictAt(row, kind, action, relationship, reseller) === verdictAllowed,
        );
        const bit = 1 << bitOf(action, relationship);
        if (isYes.every(Boolean)) mask |= bit;
        else if (isYes.some(Boolean)) mask |= bit << maybeShift;
      }
    }
    return mask;
  }

  /** The refusal that does not depend on the customer, or `verdictAllowed` where it depends. */
  verdictForAny(row: number, kind: number, action: number): number {
    return this.verdictAt(row, kind, action, anyRelationship, uniform);
  }

  sameFor(verdict: number): RefusalForm['sameFor'] {
    return (this.#forms[verdict] as RefusalForm).sameFor;
  }

  /** The refusal behind a verdict, with the ids of this question: `idOf` is asked for those alone that it names. */
  answerOf(verdict: number, idOf: (who: keyof Concerned) => string): RefusedAnswer {
    const { answer, blanks, reason } = this.#forms[verdict] as RefusalForm;
    if (blanks.length === 0) return answer;
    const filled = { ...reason };
    for (const { field, who } of blanks) filled[field] = idOf(who);
    return { allowed: false, reason: filled as unknown as CustomerActionRefusal, remedy: answer.remedy };
  }

  #toRow(status: UserStatus, roles: readonly RoleId[]): number {
    const cells = new Uint16Array(1 << rowShift);
    const actor: Actor = {
      id: standIns.userId as UserId,
      organizationId: standIns.companyId as OrganizationId,
      roles: [...roles],
      status,
    };
    for (const [place, verdict] of this.#ask(actor)) cells[place] = verdict;
    summarize(cells);

    const content = cells.join();
    const known = this.#rows.get(content);
    if (known !== undefined) return known;

    const row = this.#rows.size;
    if ((row + 1) << rowShift > this.#cells.length) {
      const larger = new Uint16Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#cells.set(cells, row << rowShift);
    this.#rows.set(content, row);
    return row;
  }

  /** Puts every situation to the rules. */
  *#ask(actor: Actor): Generator<[place: number, verdict: number]> {
    const { companyId, customerId, resellerId } = standIns;
    const unknownParty = this.#verdictOf({ code: 'unknown-party', rule: 'R-OWN-03', organizationId: companyId });

    for (const [action, name] of customerActions.entries()) {
      for (const [relationship, edge] of relationships.entries()) {
        for (const [reseller, partnership] of partnerships.entries()) {
          const place = (action << actionShift) | (reseller << relationshipBits) | relationship;
          yield [(kindUnknown << kindShift) | place, unknownParty];

          for (const party of partyKinds) {
            const decision = askRule(name, {
              actor,
              party,
              customerId: customerId as OrganizationId,
              relationship: edge,
              resellerId: reseller === noReseller ? undefined : resellerId,
              partnership,
              policy: this.#policy,
            });
            const kind = 1 + partyKinds.indexOf(party);
            yield [(kind << kindShift) | place, decision.allowed ? verdictAllowed : this.#verdictOf(decision.reason)];
          }
        }
      }
    }
  }

  /** The number of a refusal: the same for all that differ by ids only. */
  #verdictOf(refusal: CustomerActionRefusal): number {
    const content = JSON.stringify(refusal);
    const known = this.#verdicts.get(content);
    if (known !== undefined) return known;

    const verdict = this.#forms.length;
    const own = JSON.parse(content) as CustomerActionRefusal;
    for (const value of Object.values(own)) Object.freeze(value);
    this.#forms.push(toForm(own));
    this.#verdicts.set(content, verdict);
    return verdict;
  }
}

const aRelationship = (adminPermissions: boolean): Relationship => ({
  partnerId: standIns.companyId as OrganizationId,
  customerId: standIns.customerId as OrganizationId,
  state: 'active',
  origin: 'invitation',
  adminPermissions,
  since: '1970-01-01T00:00:00Z',
});

/** By `noRelationship`, `activeRelationship`, `administratorRelationship`. */
const relationships = [undefined, aRelationship(false), aRelationship(true)] as const;

const inForce: PartnershipFacts = {
  id: standIns.partnershipId,
  providerId: standIns.companyId as OrganizationId,
  resellerId: standIns.resellerId as OrganizationId,
  state: 'authorized',
  adminAccess: 'granted',
};

/** By `noReseller`, `foreignReseller`, `partneredReseller`. */
const partnerships = [undefined, undefined, inForce] as const;

/** Notes for every kind of company and action the verdict that holds whoever the customer is, if one does. */
function summarize(cells: Uint16Array): void {
  for (let place = 0; place < cells.length; place += 1 << actionShift) {
    const verdicts = new Set<number>();
    for (const reseller of partnerships.keys()) {
      for (const relationship of relationships.keys()) {
        verdicts.add(cells[place | (reseller << relationshipBits) | relationship] as number);
      }
    }
    const [verdict = verdictAllowed] = verdicts;
    cells[place | (uniform << relationshipBits) | anyRelationship] = verdicts.size === 1 ? verdict : verdictAllowed;
  }
}

function toForm(refusal: CustomerActionRefusal): RefusalForm {
  const whos = Object.keys(standIns) as (keyof Concerned)[];
  const blanks = Object.entries(refusal).flatMap(([field, value]) =>
    whos.filter((who) => standIns[who] === value).map((who) => ({ field, who })),
  );
  return {
    answer: toAnswer(refusal, remedyOf(refusal.code)),
    reason: { ...refusal },
    blanks,
    sameFor: sameFor(blanks.map(({ who }) => who)),
  };
}

function sameFor(whos: readonly (keyof Concerned)[]): RefusalForm['sameFor'] {
  if (whos.length === 0) return 'all';
  if (whos.every((who) => who === 'companyId')) return 'company';
  return whos.every((who) => who === 'companyId' || who === 'userId' || who === 'status') ? 'user' : 'question';
}

function toAnswer(reason: CustomerActionRefusal, remedy: Remedy): RefusedAnswer {
  return Object.freeze({ allowed: false, reason: Object.freeze(reason), remedy });
}
