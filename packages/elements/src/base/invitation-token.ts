/**
 * Takes the token of an invitation link out of the page's address: `#invitation=…`.
 *
 * It stands in the fragment, so it reaches no server log and no Referer; taken out
 * at once, it is in no history, no bookmark and no shared screen either.
 */
export function takeInvitationToken({ location, history }: Pick<Window, 'location' | 'history'>): string | undefined {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const token = fragment.get('invitation');
  if (!token) return undefined;

  fragment.delete('invitation');
  const rest = fragment.size > 0 ? `#${fragment}` : '';
  history.replaceState(history.state, '', `${location.pathname}${location.search}${rest}`);
  return token;
}
