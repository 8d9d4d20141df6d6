// The whole of an embedding: the session gets its token from the portal's own server, and an element that was opened
// by a link gets the invitation.
import { invitation } from './invitation.js';

const session = document.querySelector('twotier-session');
if (session) {
  session.getToken = async ({ signal }) => {
    const response = await fetch('/twotier/token', { method: 'POST', signal });
    if (response.status === 401) throw new Error('Failed to get a session: nobody is signed in.');
    // A service that does not answer has signed nobody out: as for `fetch`, a TypeError says so.
    if (!response.ok) throw new TypeError(`Failed to fetch a session: the portal answered ${response.status}.`);
    return response.json();
  };
}

const opened = document.querySelector('[data-by-link]');
if (opened) opened.invitationToken = invitation;
