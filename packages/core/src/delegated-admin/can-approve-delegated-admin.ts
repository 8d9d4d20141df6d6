import { allowed, refused, type Decision } from '../decision.js';
import type { Organization, PartyKind } from '../parties/party.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import { canAct, type ActRefusal } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import { canKeep, type KeepDelegatedAdminRefusal } from './can-edit-delegated-admin.js';
import { delegatedAdminTransitions, type DelegatedAdmin } from './delegated-admin.js';
import { approvalDays, delegatedAdminStateAt } from './delegated-admin-dates.js';

export type ApproveDelegatedAdminRefusal =
  | ActRefusal
  | EventDoesNotFit
  | { readonly code: 'not-a-customer'; readonly rule: 'R-GEN-26'; readonly party: PartyKind }
  | { readonly code: 'delegated-admin-for-another'; readonly rule: 'R-ADM-18' }
  | { readonly code: 'not-the-customers-global-admin'; readonly rule: 'R-ADM-08' }
  | { readonly code: 'delegated-admin-request-expired'; readonly rule: 'R-ADM-09'; readonly days: number };

export type TerminateDelegatedAdminRefusal =
  | ActRefusal
  | KeepDelegatedAdminRefusal
  | EventDoesNotFit
  | { readonly code: 'not-the-customers-global-admin'; readonly rule: 'R-ADM-12' };

/**
 * Whether `actor` may approve for the customer: its global admin may, within ninety days (R-ADM-08, R-ADM-09). A request
 * that names no customer is for whichever opens the link (R-ADM-18).
 */
export function canApproveDelegatedAdmin({
  actor,
  customer,
  relationship,
  now,
}: {
  actor: Actor;
  customer: Pick<Organization, 'id' | 'kind'>;
  relationship: DelegatedAdmin;
  now: Date;
}): Decision<ApproveDelegatedAdminRefusal> {
  if (customer.kind !== 'customer') return refused({ code: 'not-a-customer', rule: 'R-GEN-26', party: customer.kind });

  const act = canAct(actor);
  if (!act.allowed) return act;

  const isMeant = relationship.customerId === undefined || relationship.customerId === customer.id;
  if (!isMeant || actor.organizationId !== customer.id) {
    return refused({ code: 'delegated-admin-for-another', rule: 'R-ADM-18' });
  }
  if (!actor.roles.includes('global-admin')) {
    return refused({ code: 'not-the-customers-global-admin', rule: 'R-ADM-08' });
  }
  if (relationship.state === 'approval-pending' && delegatedAdminStateAt(relationship, now) === 'expired') {
    return refused({ code: 'delegated-admin-request-expired', rule: 'R-ADM-09', days: approvalDays });
  }
  const next = nextState(delegatedAdminTransitions, relationship.state, 'approve', 'R-ADM-08');
  return next.allowed ? allowed : next;
}

/**
 * Whether `actor` may end an active relationship: the partner may and the customer may, at any time (R-ADM-12). What is
 * bought and who resells it stays as it is (R-ADM-04).
 */
export function canTerminateDelegatedAdmin({
  actor,
  relationship,
  now,
  policy = sourceDocument,
}: {
  actor: Actor;
  relationship: DelegatedAdmin;
  now: Date;
  policy?: ProgrammePolicy;
}): Decision<TerminateDelegatedAdminRefusal> {
  const side = canStandFor(actor, relationship, policy);
  if (!side.allowed) return side;

  const state = delegatedAdminStateAt(relationship, now);
  const next = nextState(delegatedAdminTransitions, state, 'request-termination', 'R-ADM-12');
  return next.allowed ? allowed : next;
}

/** Whether `actor` speaks for one of the two sides. */
function canStandFor(
  actor: Actor,
  relationship: DelegatedAdmin,
  policy: ProgrammePolicy,
): Decision<TerminateDelegatedAdminRefusal> {
  const act = canAct(actor);
  if (!act.allowed) return act;

  if (actor.organizationId !== relationship.customerId) {
    return canKeep(actor, relationship, [relationship.partnerId], policy);
  }
  return actor.roles.includes('global-admin')
    ? allowed
    : refused({ code: 'not-the-customers-global-admin', rule: 'R-ADM-12' });
}
