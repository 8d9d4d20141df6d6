// The invitation that opened the page. It is taken out of the address bar at once: nobody reads it there, and no
// history keeps it.
const name = 'invitation';

export const invitation = take();

// The link of another mail, opened in the same tab, changes the fragment only.
addEventListener('hashchange', () => {
  if (new URLSearchParams(location.hash.slice(1)).has(name)) location.reload();
});

/** An address of the portal that carries the invitation on. */
export function withInvitation(address) {
  const url = new URL(address);
  url.hash = `${name}=${invitation}`;
  return url.href;
}

function take() {
  const token = new URLSearchParams(location.hash.slice(1)).get(name);
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token ?? undefined;
}
