import { allowed, refused, type Decision } from '../decision.js';
import { hidesLink } from './hidden-link.js';
import { invitationFragment } from './link.js';

/** The longest text that still counts as a mail. */
export const invitationTextMax = 10_000;

export type InvitationTextRefusal =
  | { readonly code: 'invitation-link-missing'; readonly rule: 'R-INV-06' }
  | { readonly code: 'invitation-link-altered'; readonly rule: 'R-INV-06' }
  | { readonly code: 'invitation-link-of-another'; readonly rule: 'R-INV-06' }
  | { readonly code: 'invitation-link-hidden'; readonly rule: 'R-INV-06' }
  | { readonly code: 'invitation-text-too-long'; readonly rule: 'R-INV-05'; readonly max: number };

/**
 * Whether an edited text still invites: it may say anything (R-INV-05), but the personal link must be in it, whole
 * (R-INV-06), and no second link of the same kind with another token, which would invite on behalf of something else.
 * The own token inside another address, where that address would learn it, is an altered link too. What the reader sees
 * as the link is where it leads.
 *
 * No refusal carries the link or a part of it: it is the addressee's secret (R-SEC-01).
 */
export function canSendInvitationText(text: string, link: string): Decision<InvitationTextRefusal> {
  if (text.length > invitationTextMax) {
    return refused({ code: 'invitation-text-too-long', rule: 'R-INV-05', max: invitationTextMax });
  }

  // Everything up to the token is the same for all invitations of a kind; what follows it is somebody's token.
  const stem = link.slice(0, link.lastIndexOf('=') + 1);
  const token = link.slice(stem.length);
  if (stem === '' || token === '') return refused({ code: 'invitation-link-missing', rule: 'R-INV-06' });

  const known = token.slice(0, 12);
  const wholeLinks = countWholeLinks(text, stem, token);
  const tokens = tokensIn(text);

  if (wholeLinks === 0) {
    const address = link.slice(0, link.indexOf('#') + 1);
    const isAltered = tokens.length > 0 || text.includes(known) || (address !== '' && text.includes(address));
    return refused({ code: isAltered ? 'invitation-link-altered' : 'invitation-link-missing', rule: 'R-INV-06' });
  }
  if (tokens.some((found) => !found.startsWith(known) && !token.startsWith(found))) {
    return refused({ code: 'invitation-link-of-another', rule: 'R-INV-06' });
  }
  // A broken copy beside the whole one, or the own link inside another address.
  if (tokens.length > wholeLinks) return refused({ code: 'invitation-link-altered', rule: 'R-INV-06' });

  const isHidden = hidesLink(text, link, (part) => part.includes(known));
  return isHidden ? refused({ code: 'invitation-link-hidden', rule: 'R-INV-06' }) : allowed;
}

/** How often the link stands in the text so that a mail program makes exactly this link of it. */
function countWholeLinks(text: string, stem: string, token: string): number {
  const parts = text.split(stem);
  return parts.slice(1).filter((after, index) => {
    // Stryker disable next-line MethodExpression: the expression looks at the end alone; the rest only costs time
    const before = parts[index]!.slice(-2);
    return !/[\p{L}\p{M}\p{N}\p{Cf}/=%&?#@_~+-]$/u.test(before) && tokenAtStartOf(after) === token;
  }).length;
}

/** The tokens of all invitation links in a text, written plainly or percent-encoded. */
const tokensIn = (text: string): string[] =>
  text
    .replaceAll(/%[0-7][\da-f]/gi, (encoded) => String.fromCodePoint(Number.parseInt(encoded.slice(1), 16)))
    .split(new RegExp(`[#&]${invitationFragment}=`))
    .slice(1)
    .map(tokenAtStartOf);

/** What a mail program would take as the token: all that belongs to an address, without the punctuation of the sentence. */
function tokenAtStartOf(text: string): string {
  // It matches always, if only nothing.
  // Stryker disable next-line Regex: what may be nothing matches at the beginning, with and without `^`
  const [run] = /^[\p{L}\p{M}\p{N}\p{Cf}\-_.~:/?#[\]@!$()*+,;=%]*/u.exec(text)!;
  let end = run.length;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: before the beginning stands no such mark
  while (end > 0 && '.,;:!?)]*~'.includes(run[end - 1]!)) end -= 1;
  return run.slice(0, end);
}
