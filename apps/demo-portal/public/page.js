// What every page of the portal does by itself.
import { invitation, withInvitation } from './invitation.js';

// Signing in as somebody else or changing the language must not lose the invitation that opened the page. It goes
// along in the fragment, which browsers keep through the redirect behind a form and send to no server.
for (const form of document.querySelectorAll('form[data-keep-fragment]')) {
  form.addEventListener('submit', ({ submitter }) => {
    if (!invitation) return;
    if (submitter?.hasAttribute('formaction')) submitter.formAction = withInvitation(submitter.formAction);
    else form.action = withInvitation(form.action);
  });
}

// The settings menu closes like any menu.
const menu = document.querySelector('.menu details');
if (menu) {
  document.addEventListener('click', ({ target }) => {
    if (!menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
}
