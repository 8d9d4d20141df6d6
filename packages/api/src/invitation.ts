import { EmailAddress, InvitationState, optionalText } from '@twotier/core';
import * as z from 'zod/mini';

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

/** The token of a link, in a body so that it stands in no address and no log. */
export const byLink = { token: z.string().check(z.maxLength(200)) };
