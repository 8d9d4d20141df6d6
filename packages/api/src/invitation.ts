import { EmailAddress, InvitationState, optionalText } from '@twotier/core';
import * as z from 'zod/mini';
import type { Schema } from './operation.js';
import { DecisionReply } from './organization.js';

/** What every invitation tells of itself: where it stands and since when. Never its link. */
export const invitationFields = {
  id: z.string(),
  etag: z.string(),
  state: InvitationState,
  /** The sender's own name for it. The addressee does not see it. */
  referenceName: z.string(),
  email: z.optional(z.string()),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  expiresAt: z.iso.datetime(),
  openedAt: z.optional(z.iso.datetime()),
  answeredAt: z.optional(z.iso.datetime()),
  revokedAt: z.optional(z.iso.datetime()),
};

/** The drafted e-mail with its link, answered once: the link is the addressee's secret and only its hash is kept. */
export const Letter = z.object({ link: z.string(), subject: z.string(), body: z.string() });
export type Letter = z.infer<typeof Letter>;

export const newInvitationFields = {
  referenceName: optionalText(120),
  email: z.optional(z.union([EmailAddress, z.literal('')])),
  /** The language of the draft. */
  locale: z.optional(z.string().check(z.maxLength(35))),
};

/** An invitation with its letter. A repeat with the same `Idempotency-Key` has the invitation only. */
export const withLetter = <Invitation extends Schema>(invitation: Invitation) =>
  z.object({ invitation, letter: z.optional(Letter) });

/** What the sender has made of the draft. */
export const Completion = z.strictObject({
  subject: z.string().check(z.maxLength(500)),
  body: z.string().check(z.maxLength(20_000)),
});

/** By these a text is refused that does not carry the invitation's link, or carries it in vain (R-INV-06). */
export const completionRefusals = [
  'invitation-not-open',
  'invitation-link-missing',
  'invitation-link-altered',
  'invitation-link-of-another',
  'invitation-link-hidden',
  'invitation-text-too-long',
] as const;

/** What whoever is asked reads behind a link, and whether this person may answer. */
export const previewFields = {
  invitedBy: z.string(),
  invitedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  decision: DecisionReply,
};

/** The token of a link, in a body so that it stands in no address and no log. */
export const byLink = { token: z.string().check(z.maxLength(200)) };
