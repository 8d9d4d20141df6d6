import { invitationTokenOf } from '@twotier/core';

/**
 * The token of the invitation link that opened this page, or `undefined`. It is taken out of the address bar at once, so
 * that it stays neither in the history nor in what a person copies from there.
 */
export function takeInvitationToken(page: Pick<Window, 'location' | 'history'>): string | undefined {
  const token = invitationTokenOf(page.location.href);
  if (token !== undefined) {
    page.history.replaceState(page.history.state, '', page.location.pathname + page.location.search);
  }
  return token;
}
