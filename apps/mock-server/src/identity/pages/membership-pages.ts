import type { MembershipAccountStore } from '../accounts.js';
import type { Attempts } from '../attempts.js';
import { readUserName, tryCredentials, type CredentialErrors } from './credentials.js';
import type { Exchange, Pages } from './exchange.js';
import { html, renderAddress } from './html.js';
import { formPage } from './parts.js';

/**
 * Partner Membership Center asks for the user name alone and for the password on a page
 * of its own (R-ENR-17, R-ENR-19). The first page does not tell whether the name exists.
 */
export function createMembershipPages(accounts: MembershipAccountStore, attempts: Attempts): Pages {
  return async (exchange) => {
    const { method, step, form, words, progress } = exchange;

    if (step === '' && method === 'GET') return { page: userNamePage(exchange, progress.userName ?? '') };
    if (step === '') {
      const userName = readUserName(form);
      if (userName === '') {
        return { page: userNamePage(exchange, '', words.problems['user-name-missing']), status: 422 };
      }
      progress.userName = userName;
      return { goTo: 'password' };
    }

    if (step !== 'password') return undefined;
    const { userName } = progress;
    if (userName === undefined) return { goTo: '' };
    if (method === 'GET') return { page: passwordPage(exchange, { userName }) };
    return tryCredentials(exchange, userName, {
      attempts,
      verify: (name, password) => accounts.verifyPassword(name, password),
      show: (errors) => passwordPage(exchange, errors),
    });
  };
}

function userNamePage(exchange: Exchange, userName: string, error?: string) {
  const { words, client } = exchange;
  return formPage(exchange, {
    title: words.signIn,
    lead: words.continueTo(client),
    step: '',
    submit: words.next,
    fields: [
      {
        name: 'user-name',
        label: words.userName,
        value: userName,
        error,
        autocomplete: 'username',
        verbatim: true,
        focus: true,
      },
    ],
  });
}

function passwordPage(exchange: Exchange, { userName, passwordError, error }: CredentialErrors) {
  const { words, href } = exchange;
  return formPage(exchange, {
    title: words.password,
    lead: html`<span class="who"
      >${words.signingInAs} <b>${renderAddress(userName)}</b> <a href="${href('')}">${words.otherUserName}</a></span
    >`,
    step: 'password',
    submit: words.signIn,
    error,
    fields: [
      {
        name: 'password',
        label: words.password,
        type: 'password',
        error: passwordError,
        autocomplete: 'current-password',
        focus: true,
      },
    ],
  });
}
