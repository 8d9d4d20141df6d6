import { AdminAccessState, EnrollmentState, PartnershipState } from '@twotier/core';
import * as z from 'zod/mini';
import { CustomerSummary } from './customers.js';
import { endingFields } from './ending.js';
import {
  byLink,
  Completion,
  completionRefusals,
  invitationFields,
  newInvitationFields,
  previewFields,
  withLetter,
} from './invitation.js';
import { actRefusals, operation, useRefusals } from './operation.js';
import { OrganizationSummary } from './organization.js';
import { pageOf, pageQuery } from './page.js';
import { ReadinessIssue } from './readiness.js';

/** The partnership of a provider and a reseller, with the two edges apart: the partnership and the administrator access. */
export const Partnership = z.object({
  id: z.string(),
  etag: z.string(),
  state: PartnershipState,
  adminAccess: AdminAccessState,
  provider: OrganizationSummary,
  reseller: OrganizationSummary,
  authorizedAt: z.iso.datetime(),
  authorizedBy: z.string(),
  adminAccessRemovedAt: z.optional(z.iso.datetime()),
  endedAt: z.optional(z.iso.datetime()),
  /** How many customers have a relationship with both. */
  sharedCustomers: z.number(),
  /** The reseller's side of the readiness to transact. */
  readiness: z.object({
    enrollment: EnrollmentState,
    mpnId: z.optional(z.string()),
    sameRegion: z.boolean(),
    /** Everything that still hinders it. Nothing: it may be named on an order. */
    missing: z.array(ReadinessIssue),
  }),
});
export type Partnership = z.infer<typeof Partnership>;

/** An invitation to a reseller, as the provider sees it. */
export const PartnershipInvitation = z.object({ ...invitationFields, reseller: z.optional(OrganizationSummary) });
export type PartnershipInvitation = z.infer<typeof PartnershipInvitation>;

const InvitationWithLetter = withLetter(PartnershipInvitation);

/** Drafts the e-mail by which the provider asks a reseller (R-PRV-04). The provider sends it. */
export const invitePartner = operation({
  id: 'invitePartner',
  method: 'POST',
  path: '/partnership-invitations',
  scope: 'partnerships',
  body: z.strictObject(newInvitationFields),
  reply: InvitationWithLetter,
  creates: true,
  refusals: [...useRefusals, 'only-provider-connects'],
});

export const listPartnershipInvitations = operation({
  id: 'listPartnershipInvitations',
  method: 'GET',
  path: '/partnership-invitations',
  scope: 'partnerships',
  query: z.strictObject(pageQuery),
  reply: pageOf(PartnershipInvitation),
  refusals: [...useRefusals, 'only-provider-connects'],
});

export const getPartnershipInvitation = operation({
  id: 'getPartnershipInvitation',
  method: 'GET',
  path: '/partnership-invitations/:invitationId',
  scope: 'partnerships',
  reply: PartnershipInvitation,
  refusals: [...useRefusals, 'only-provider-connects'],
});

/** Ends an open invitation. Its link opens nothing from then on. */
export const revokePartnershipInvitation = operation({
  id: 'revokePartnershipInvitation',
  method: 'POST',
  path: '/partnership-invitations/:invitationId/revocation',
  scope: 'partnerships',
  reply: PartnershipInvitation,
  creates: true,
  status: 200,
  refusals: [...useRefusals, 'only-provider-connects', 'invitation-of-another', 'event-does-not-fit'],
});

/** A new link and a new time for the same invitation. The old link ends. */
export const renewPartnershipInvitation = operation({
  id: 'renewPartnershipInvitation',
  method: 'POST',
  path: '/partnership-invitations/:invitationId/renewal',
  scope: 'partnerships',
  body: z.strictObject({ locale: newInvitationFields.locale }),
  reply: InvitationWithLetter,
  creates: true,
  status: 200,
  refusals: [...useRefusals, 'only-provider-connects', 'invitation-of-another', 'event-does-not-fit'],
});

/** *Done*: the edited text is checked for its link and the draft is finished. Nothing is sent (R-INV-08). */
export const completePartnershipInvitation = operation({
  id: 'completePartnershipInvitation',
  method: 'POST',
  path: '/partnership-invitations/:invitationId/completion',
  scope: 'partnerships',
  body: Completion,
  reply: PartnershipInvitation,
  creates: true,
  status: 200,
  refusals: [...useRefusals, 'only-provider-connects', ...completionRefusals],
});

/** What a reseller reads behind the provider's link, and whether this person may confirm it. */
export const PartnershipInvitationPreview = z.object({
  provider: OrganizationSummary,
  reseller: OrganizationSummary,
  ...previewFields,
});
export type PartnershipInvitationPreview = z.infer<typeof PartnershipInvitationPreview>;

/** What the page behind the provider's link shows, and whether this person may confirm it. Opening changes nothing else. */
export const previewPartnershipInvitation = operation({
  id: 'previewPartnershipInvitation',
  method: 'POST',
  path: '/partnership-invitations/preview',
  scope: 'partnerships',
  body: z.strictObject(byLink),
  reply: PartnershipInvitationPreview,
  reads: true,
  status: 200,
  refusals: ['invitation-link-invalid', 'not-a-reseller', 'invitation-for-another', ...actRefusals],
});

/** *Authorize indirect provider*. The partnership is in force at once (R-PRV-08). */
export const authorizeProvider = operation({
  id: 'authorizeProvider',
  method: 'POST',
  path: '/partnership-invitations/authorization',
  scope: 'partnerships',
  body: z.strictObject({ ...byLink, consent: z.boolean() }),
  reply: Partnership,
  creates: true,
  refusals: [
    'invitation-link-invalid',
    'invitation-not-open',
    'not-a-reseller',
    'invitation-for-another',
    'not-enrolled',
    ...useRefusals,
    'partnership-exists',
    'provider-other-region',
    'consent-missing',
  ],
});

/** A reseller's providers, or a provider's resellers: those of now, or those that were (R-PRV-36). */
export const listPartnerships = operation({
  id: 'listPartnerships',
  method: 'GET',
  path: '/partnerships',
  scope: 'partnerships',
  query: z.strictObject({
    ...pageQuery,
    search: z.optional(z.string().check(z.maxLength(100))),
    /** Without it those in force. */
    state: z.optional(PartnershipState),
  }),
  reply: pageOf(Partnership),
  refusals: actRefusals,
});

export const getPartnership = operation({
  id: 'getPartnership',
  method: 'GET',
  path: '/partnerships/:partnershipId',
  scope: 'partnerships',
  reply: Partnership,
  refusals: actRefusals,
});

/** What the page shows before a partnership is ended (R-OWN-07). */
export const PartnershipEnding = z.object({
  ...endingFields,
  /** What the provider affirms and is reminded of (R-PRV-37). */
  reminders: z.array(z.object({ id: z.string(), rule: z.string() })),
});
export type PartnershipEnding = z.infer<typeof PartnershipEnding>;

/** Whether this person may end the partnership, what would go and what would stay. */
export const previewPartnershipEnd = operation({
  id: 'previewPartnershipEnd',
  method: 'GET',
  path: '/partnerships/:partnershipId/ending',
  scope: 'partnerships',
  reply: PartnershipEnding,
  refusals: actRefusals,
});

/** The provider ends the partnership (R-PRV-35). Customers, subscriptions and the administrator access stay (R-PRV-36). */
export const endPartnership = operation({
  id: 'endPartnership',
  method: 'PUT',
  path: '/partnerships/:partnershipId/ending',
  scope: 'partnerships',
  body: z.strictObject({
    /** Yes to the question (R-PRV-35). */
    confirmed: z.boolean(),
    /** The provider affirms good faith (R-PRV-37). */
    goodFaith: z.boolean(),
  }),
  reply: Partnership,
  changes: true,
  refusals: [...useRefusals, 'only-provider-ends', 'no-partnership', 'end-not-confirmed', 'good-faith-missing'],
});

/** Takes away the provider's administrator access to the reseller's work account. The partnership stays (R-PRV-16). */
export const removeAdminAccess = operation({
  id: 'removeAdminAccess',
  method: 'DELETE',
  path: '/partnerships/:partnershipId/admin-access',
  scope: 'partnerships',
  reply: Partnership,
  changes: true,
  refusals: [...useRefusals, 'no-partnership', 'admin-access-removed'],
});

/** *View customers*: those that have a relationship with both (R-PRV-18). */
export const listSharedCustomers = operation({
  id: 'listSharedCustomers',
  method: 'GET',
  path: '/partnerships/:partnershipId/customers',
  scope: 'customers',
  query: z.strictObject(pageQuery),
  reply: pageOf(CustomerSummary),
  refusals: useRefusals,
});
