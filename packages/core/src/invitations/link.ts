import { refused, type Refused } from '../decision.js';

export interface InvitationLinkRefusal {
  readonly code: 'invitation-link-invalid';
  readonly rule: 'R-OWN-04';
}

/** The answer to a link that opens nothing: wrong, used, expired, revoked or never issued, all alike (R-OWN-04). */
export const invitationLinkInvalid: Refused<InvitationLinkRefusal> = refused({
  code: 'invitation-link-invalid',
  rule: 'R-OWN-04',
});

/** The name of the token in the fragment of an invitation link. A fragment reaches no server and no `Referer`. */
export const invitationFragment = 'invitation';

/** What an address without a host is read against. Only its fragment counts. */
const anyOrigin = 'https://portal.example';

/** The link that a partner sends: an address of the portal with the token in its fragment. */
export function toInvitationLink(pageUrl: string, token: string): string {
  const url = new URL(pageUrl);
  url.hash = `${invitationFragment}=${token}`;
  return url.href;
}

/** The token in an address, or `undefined`: also for a text that is no address at all. */
export function invitationTokenOf(url: string): string | undefined {
  if (!URL.canParse(url, anyOrigin)) return undefined;
  const token = new URLSearchParams(new URL(url, anyOrigin).hash.slice(1)).get(invitationFragment) ?? '';
  return /^[\w-]{16,128}$/.test(token) ? token : undefined;
}
