import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import { canTakeTerms, type DelegatedAdminTermsRefusal, type TermsFacts } from './can-request-delegated-admin.js';
import { delegatedAdminTransitions, type DelegatedAdmin, type NewDelegatedAdmin } from './delegated-admin.js';

export type KeepDelegatedAdminRefusal =
  | ActRefusal
  | PermissionMissing
  | { readonly code: 'delegated-admin-of-another'; readonly rule: 'R-OWN-03'; readonly relationshipId: string };

export type DeleteDelegatedAdminRefusal =
  | KeepDelegatedAdminRefusal
  | { readonly code: 'delegated-admin-fixed'; readonly rule: 'R-ADM-07'; readonly state: string }
  | { readonly code: 'delegated-admin-outdated'; readonly rule: 'R-ADM-07'; readonly relationshipId: string };

export type EditDelegatedAdminRefusal = DeleteDelegatedAdminRefusal | DelegatedAdminTermsRefusal;

export type LockDelegatedAdminRefusal =
  | KeepDelegatedAdminRefusal
  | EventDoesNotFit
  | { readonly code: 'partner-consent-missing'; readonly rule: 'R-ADM-16'; readonly partnerId: string };

export type ConsentDelegatedAdminRefusal =
  | KeepDelegatedAdminRefusal
  | { readonly code: 'partner-consent-not-asked'; readonly rule: 'R-ADM-16' };

interface KeepFacts {
  readonly actor: Actor;
  readonly relationship: DelegatedAdmin;
  readonly policy?: ProgrammePolicy;
}

/** Whether `actor` may delete a request: before the customer is asked, and only the version that was seen (R-ADM-07). */
export function canDeleteDelegatedAdmin(
  { actor, relationship, policy = sourceDocument }: KeepFacts,
  etag: string,
): Decision<DeleteDelegatedAdminRefusal> {
  const keep = canKeep(actor, relationship, [asker(relationship)], policy);
  if (!keep.allowed) return keep;

  const { id, state } = relationship;
  if (state !== 'created') return refused({ code: 'delegated-admin-fixed', rule: 'R-ADM-07', state });
  return etag === relationship.etag
    ? allowed
    : refused({ code: 'delegated-admin-outdated', rule: 'R-ADM-07', relationshipId: id });
}

/** Whether `actor` may change name, roles, duration and customer of a request to these (R-ADM-07). */
export function canEditDelegatedAdmin(
  facts: KeepFacts & TermsFacts,
  etag: string,
  terms: Omit<NewDelegatedAdmin, 'resellerId'>,
): Decision<EditDelegatedAdminRefusal> {
  const open = canDeleteDelegatedAdmin(facts, etag);
  return open.allowed ? canTakeTerms({ ...facts, partnerId: facts.relationship.partnerId }, terms) : open;
}

/**
 * Whether `actor` may put a request before the customer, which fixes it (R-ADM-08). Where a provider asks for its
 * reseller, the reseller has consented by then (R-ADM-16).
 */
export function canLockForApproval({
  actor,
  relationship,
  policy = sourceDocument,
}: KeepFacts): Decision<LockDelegatedAdminRefusal> {
  const keep = canKeep(actor, relationship, [asker(relationship)], policy);
  if (!keep.allowed) return keep;

  const { state, partnerId, partnerConsent, providerId } = relationship;
  if (providerId !== undefined && partnerConsent !== 'given') {
    return refused({ code: 'partner-consent-missing', rule: 'R-ADM-16', partnerId });
  }
  const next = nextState(delegatedAdminTransitions, state, 'lock-for-approval', 'R-ADM-08');
  return next.allowed ? allowed : next;
}

/** Whether `actor`, of the reseller, may approve or reject what the provider asks in its name (R-ADM-16). */
export function canConsentToDelegatedAdmin({
  actor,
  relationship,
  policy = sourceDocument,
}: KeepFacts): Decision<ConsentDelegatedAdminRefusal> {
  const keep = canKeep(actor, relationship, [relationship.partnerId], policy);
  if (!keep.allowed) return keep;

  const { providerId, partnerConsent, state } = relationship;
  return providerId !== undefined && partnerConsent === 'pending' && state === 'created'
    ? allowed
    : refused({ code: 'partner-consent-not-asked', rule: 'R-ADM-16' });
}

/** The company that made the request, and so keeps it until the customer is asked. */
const asker = ({ partnerId, providerId }: DelegatedAdmin): string => providerId ?? partnerId;

/** Whether `actor` keeps the delegated administration of one of these companies. */
export function canKeep(
  actor: Actor,
  relationship: DelegatedAdmin,
  companies: readonly string[],
  policy: ProgrammePolicy,
): Decision<KeepDelegatedAdminRefusal> {
  const use = canUse(actor, 'customer.delegatedAdmin.request', policy);
  if (!use.allowed) return use;

  return companies.includes(actor.organizationId)
    ? allowed
    : refused({ code: 'delegated-admin-of-another', rule: 'R-OWN-03', relationshipId: relationship.id });
}
