import { InvitationKind, InvitationReach, InvitationState } from '@twotier/core';
import * as z from 'zod/mini';
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

/** An invitation to a customer, as the reseller sees it. */
export const CustomerInvitation = z.object({
  ...invitationFields,
  kind: InvitationKind,
  /** A personal link works once; a reusable one may go to many (R-OWN-04). */
  reach: InvitationReach,
  /** How many companies have accepted through it so far. */
  acceptances: z.number(),
  /** With a joint one: the provider that asks too. */
  provider: z.optional(OrganizationSummary),
  /** Once accepted. */
  customer: z.optional(z.object({ id: z.string(), name: z.string() })),
  /** Why it was declined, in the customer's words. */
  declineReason: z.optional(z.string()),
});
export type CustomerInvitation = z.infer<typeof CustomerInvitation>;

const InvitationWithLetter = withLetter(CustomerInvitation);

/** Drafts the e-mail by which a reseller asks a customer, alone or jointly with a provider. The reseller sends it (R-INV-09). */
export const inviteCustomer = operation({
  id: 'inviteCustomer',
  method: 'POST',
  path: '/customer-invitations',
  scope: 'invitations',
  body: z.strictObject({
    ...newInvitationFields,
    kind: InvitationKind,
    /** Without it the link is personal. A reusable one names nobody: it takes no `email` (R-INV-42). */
    reach: z.optional(InvitationReach),
    /** With a joint one: whose partnership it stands on. */
    providerId: z.optional(z.string().check(z.maxLength(100))),
  }),
  reply: InvitationWithLetter,
  creates: true,
  refusals: [...useRefusals, 'not-enrolled', 'only-reseller-invites', 'no-partnership', 'reusable-link-names-customer'],
});

/** Where every invitation stands, newest first. */
export const listCustomerInvitations = operation({
  id: 'listCustomerInvitations',
  method: 'GET',
  path: '/customer-invitations',
  scope: 'invitations',
  query: z.strictObject({ ...pageQuery, state: z.optional(InvitationState) }),
  reply: pageOf(CustomerInvitation),
  refusals: [...useRefusals, 'only-reseller-invites'],
});

export const getCustomerInvitation = operation({
  id: 'getCustomerInvitation',
  method: 'GET',
  path: '/customer-invitations/:invitationId',
  scope: 'invitations',
  reply: CustomerInvitation,
  refusals: [...useRefusals, 'only-reseller-invites'],
});

/** One company that has accepted. Each is kept on its own, as a reusable link has no answer of its own. */
export const InvitationAcceptance = z.object({
  customer: z.object({ id: z.string(), name: z.string() }),
  acceptedAt: z.iso.datetime(),
});
export type InvitationAcceptance = z.infer<typeof InvitationAcceptance>;

/** Who has accepted an invitation, the newest first. */
export const listInvitationAcceptances = operation({
  id: 'listInvitationAcceptances',
  method: 'GET',
  path: '/customer-invitations/:invitationId/acceptances',
  scope: 'invitations',
  query: z.strictObject(pageQuery),
  reply: pageOf(InvitationAcceptance),
  refusals: [...useRefusals, 'only-reseller-invites'],
});

/** *Done*: the edited text is checked for its link and the draft is finished. Nothing is sent (R-INV-08). */
export const completeCustomerInvitation = operation({
  id: 'completeCustomerInvitation',
  method: 'POST',
  path: '/customer-invitations/:invitationId/completion',
  scope: 'invitations',
  body: Completion,
  reply: CustomerInvitation,
  creates: true,
  status: 200,
  refusals: [...useRefusals, 'only-reseller-invites', ...completionRefusals],
});

/** Ends an open invitation. Its link opens nothing from then on. */
export const revokeCustomerInvitation = operation({
  id: 'revokeCustomerInvitation',
  method: 'POST',
  path: '/customer-invitations/:invitationId/revocation',
  scope: 'invitations',
  reply: CustomerInvitation,
  creates: true,
  status: 200,
  refusals: [...useRefusals, 'only-reseller-invites', 'event-does-not-fit'],
});

/** A new link and a new time for the same invitation. The old link ends. */
export const renewCustomerInvitation = operation({
  id: 'renewCustomerInvitation',
  method: 'POST',
  path: '/customer-invitations/:invitationId/renewal',
  scope: 'invitations',
  body: z.strictObject({ locale: newInvitationFields.locale }),
  reply: InvitationWithLetter,
  creates: true,
  status: 200,
  refusals: [...useRefusals, 'not-enrolled', 'only-reseller-invites', 'no-partnership', 'event-does-not-fit'],
});

/** By these every operation on a link refuses whoever is not the one who is asked. */
const addresseeRefusals = [
  ...actRefusals,
  'invitation-link-invalid',
  'not-a-customer',
  'invitation-for-another',
] as const;

/** What a customer reads behind a reseller's link, and whether this person may answer. */
export const CustomerInvitationPreview = z.object({
  kind: InvitationKind,
  reseller: OrganizationSummary,
  provider: z.optional(OrganizationSummary),
  customer: OrganizationSummary,
  ...previewFields,
});
export type CustomerInvitationPreview = z.infer<typeof CustomerInvitationPreview>;

/** What the customer is asked, by whom, and whether this person may answer. Opening accepts nothing. */
export const previewCustomerInvitation = operation({
  id: 'previewCustomerInvitation',
  method: 'POST',
  path: '/customer-invitations/preview',
  scope: 'invitations',
  body: z.strictObject(byLink),
  reply: CustomerInvitationPreview,
  reads: true,
  status: 200,
  refusals: addresseeRefusals,
});

/** Makes the partners of the invitation the customer's resellers of record, all at once (R-INV-26). */
export const acceptCustomerInvitation = operation({
  id: 'acceptCustomerInvitation',
  method: 'POST',
  path: '/customer-invitations/acceptance',
  scope: 'invitations',
  body: z.strictObject({ ...byLink, consent: z.boolean() }),
  reply: z.object({ kind: InvitationKind, partners: z.array(OrganizationSummary), acceptedAt: z.iso.datetime() }),
  creates: true,
  status: 200,
  refusals: [
    ...addresseeRefusals,
    'invitation-not-open',
    'not-the-customers-global-admin',
    'not-the-customers-admin',
    'consumer-tenant',
    'customer-other-region',
    'inviter-not-in-force',
    'relationship-exists',
    'consent-missing',
  ],
});

/** Says no. The reseller sees that, and the reason if one is given. */
export const declineCustomerInvitation = operation({
  id: 'declineCustomerInvitation',
  method: 'POST',
  path: '/customer-invitations/declination',
  scope: 'invitations',
  body: z.strictObject({ ...byLink, reason: z.optional(z.string().check(z.trim(), z.maxLength(500))) }),
  reply: z.object({ declinedAt: z.iso.datetime() }),
  creates: true,
  status: 200,
  refusals: [...addresseeRefusals, 'invitation-not-open', 'not-the-customers-global-admin', 'not-the-customers-admin'],
});
