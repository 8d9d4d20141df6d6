import * as z from 'zod/mini';
import type { FieldIssueCode } from '../field-issue.js';
import { OrganizationId } from '../parties/party.js';
import { requiredText } from '../text.js';
import { DirectoryRoleId } from './directory-role.js';
import { RelationshipDuration } from './duration.js';

/**
 * The life of a delegated admin relationship (R-ADM-06, R-ADM-08). What can be changed is changed in `created` (R-ADM-07);
 * approval and every end take a moment, in which the states that end with `-ing` stand.
 */
export const delegatedAdminTransitions = {
  created: { change: 'created', 'lock-for-approval': 'approval-pending' },
  'approval-pending': { approve: 'approved', expire: 'expired' },
  approved: { 'begin-activation': 'activating' },
  activating: { 'finish-activation': 'active' },
  active: { extend: 'active', 'begin-expiry': 'expiring', 'request-termination': 'termination-requested' },
  expiring: { 'finish-expiry': 'expired' },
  expired: {},
  'termination-requested': { 'begin-termination': 'terminating' },
  terminating: { 'finish-termination': 'terminated' },
  terminated: {},
} as const;

export type DelegatedAdminState = keyof typeof delegatedAdminTransitions;
export const delegatedAdminStates = /* @__PURE__ */ Object.keys(delegatedAdminTransitions) as DelegatedAdminState[];
export const DelegatedAdminState = /* @__PURE__ */ z.enum(
  delegatedAdminStates as [DelegatedAdminState, ...DelegatedAdminState[]],
);

/** The life of an access assignment: the roles of a relationship that one security group has (R-ADM-13). */
export const accessAssignmentTransitions = {
  pending: { activate: 'active', fail: 'error' },
  active: { change: 'pending', delete: 'deleting' },
  error: { 'try-again': 'pending', delete: 'deleting' },
  deleting: { 'finish-deleting': 'deleted', fail: 'error' },
  deleted: {},
} as const;

export type AccessAssignmentState = keyof typeof accessAssignmentTransitions;
export const AccessAssignmentState = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ Object.keys(accessAssignmentTransitions) as [AccessAssignmentState, ...AccessAssignmentState[]],
);

/** How many characters the name of a relationship has at most (R-ADM-03). */
export const delegatedAdminNameMax = 50;

/** Whether the relationship goes on by itself for another 180 days, each time it would end (R-ADM-10). */
export const AutoExtension = /* @__PURE__ */ z.enum(['off', 'P180D']);
export type AutoExtension = z.infer<typeof AutoExtension>;

/** What a partner asks a customer for (R-ADM-03). */
export const NewDelegatedAdmin = /* @__PURE__ */ z.strictObject({
  name: requiredText(delegatedAdminNameMax),
  duration: RelationshipDuration,
  roles: /* @__PURE__ */ z
    .array(DirectoryRoleId)
    .check(z.minLength(1, { error: 'required' satisfies FieldIssueCode }), z.maxLength(100)),
  autoExtend: /* @__PURE__ */ z._default(AutoExtension, 'off'),
  /** Without one, whichever customer opens the link may approve (R-ADM-18). */
  customerId: /* @__PURE__ */ z.optional(OrganizationId),
  /** The reseller for which a provider asks. It consents before the customer is asked (R-ADM-16). */
  resellerId: /* @__PURE__ */ z.optional(OrganizationId),
});
export type NewDelegatedAdmin = z.infer<typeof NewDelegatedAdmin>;

/** A partner's delegated admin relationship with a customer. It implies no reseller relationship, nor the other way round (R-ADM-04). */
export const DelegatedAdmin = /* @__PURE__ */ z.object({
  id: z.string(),
  etag: z.string(),
  name: z.string(),
  /** The partner whose groups get the access. */
  partnerId: OrganizationId,
  /** The provider that asked in the reseller's name (R-ADM-16). */
  providerId: /* @__PURE__ */ z.optional(OrganizationId),
  /** What the reseller says to that. Absent where the partner asked for itself. */
  partnerConsent: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(['pending', 'given', 'rejected'])),
  customerId: /* @__PURE__ */ z.optional(OrganizationId),
  roles: /* @__PURE__ */ z.array(DirectoryRoleId),
  duration: RelationshipDuration,
  autoExtend: AutoExtension,
  state: DelegatedAdminState,
  /** When the customer began to be asked. */
  lockedAt: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.iso.datetime()),
  activatedAt: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.iso.datetime()),
  endsAt: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.iso.datetime()),
  /** When it expired or was terminated. */
  endedAt: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.iso.datetime()),
});
export type DelegatedAdmin = z.infer<typeof DelegatedAdmin>;

/** The roles of one relationship that one security group of the partner has. */
export const AccessAssignment = /* @__PURE__ */ z.object({
  id: z.string(),
  relationshipId: z.string(),
  groupId: z.string(),
  roles: /* @__PURE__ */ z.array(DirectoryRoleId),
  state: AccessAssignmentState,
});
export type AccessAssignment = z.infer<typeof AccessAssignment>;
