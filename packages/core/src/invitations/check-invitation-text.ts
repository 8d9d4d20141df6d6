import { allowed, refused, type Decision } from '../decision.js';

/** The longest text that still counts as a mail. */
export const invitationTextMax = 10_000;

export type InvitationTextRefusal =
  | { readonly code: 'invitation-link-missing'; readonly rule: 'R-INV-06' }
  | { readonly code: 'invitation-link-altered'; readonly rule: 'R-INV-06' }
  | { readonly code: 'invitation-link-of-another'; readonly rule: 'R-INV-06' }
  | { readonly code: 'invitation-text-too-long'; readonly rule: 'R-INV-05'; readonly max: number };

/**
 * Whether an edited text still invites: it may say anything (R-INV-05), but the personal link must be in it, whole
 * (R-INV-06), and no second link of the same kind with another token, which would invite on behalf of something else.
 *
 * No refusal carries the link or a part of it: it is the addressee's secret (R-SEC-01).
 */
export function checkInvitationText(text: string, link: string): Decision<InvitationTextRefusal> {
  if (text.length > invitationTextMax) {
    return refused({ code: 'invitation-text-too-long', rule: 'R-INV-05', max: invitationTextMax });
  }

  // Everything up to the token is the same for all invitations of a kind; what follows it is somebody's token.
  const stem = link.slice(0, link.lastIndexOf('=') + 1);
  const token = link.slice(stem.length);
  const tokens = text
    .split(stem)
    .slice(1)
    .map((rest) => /^[\w-]*/.exec(rest)![0]);

  if (tokens.includes(token)) {
    return tokens.every((found) => found === token)
      ? allowed
      : refused({ code: 'invitation-link-of-another', rule: 'R-INV-06' });
  }
  const isAltered = tokens.length > 0 || text.includes(token.slice(0, 12));
  return refused({ code: isAltered ? 'invitation-link-altered' : 'invitation-link-missing', rule: 'R-INV-06' });
}
