import type { WorkAccountStore } from '../accounts.js';
import type { Attempts } from '../attempts.js';
import { passwordLength } from '../passwords.js';
import { createAccountPage, readNewAccount } from './create-account.js';
import { readUserName, tryCredentials, type CredentialErrors } from './credentials.js';
import type { Exchange, Pages, Reply } from './exchange.js';
import { html } from './html.js';
import { formPage } from './parts.js';

/**
 * The work account asks for user name and password on one page. From there "Create one"
 * leads to a new account and back again: creating does not sign in (R-ENR-08). A temporary
 * password is replaced before the sign-in goes on (R-USR-13).
 */
export function createWorkAccountPages(
  accounts: WorkAccountStore,
  { attempts, countries }: { attempts: Attempts; countries: readonly string[] },
): Pages {
  const handlers: Readonly<Record<string, Pages>> = {
    account: signIn,
    create,
    'new-password': changePassword,
  };
  return async (exchange) => {
    if (exchange.step === '') return { goTo: exchange.intent === 'create' ? 'create' : 'account' };
    return Object.hasOwn(handlers, exchange.step) ? handlers[exchange.step]?.(exchange) : undefined;
  };

  async function signIn(exchange: Exchange): Promise<Reply> {
    const { method, form, progress } = exchange;
    if (method === 'GET') return { page: signInPage(exchange, { userName: progress.createdUserName ?? '' }) };

    return tryCredentials(exchange, readUserName(form), {
      attempts,
      verify: (userName, password) => accounts.verifyPassword(userName, password),
      show: (errors) => signInPage(exchange, errors),
    });
  }

  async function create(exchange: Exchange): Promise<Reply> {
    const { method, form, words, progress, address } = exchange;
    if (method === 'GET') return { page: createAccountPage(exchange, countries, {}) };

    const { account, typed, errors } = readNewAccount(form, words, countries);
    if (account === undefined) return { page: createAccountPage(exchange, countries, { typed, errors }), status: 422 };

    const retryAfter = attempts.takeCreation(address);
    if (retryAfter > 0) {
      const error = words.problems.throttled(retryAfter);
      return { page: createAccountPage(exchange, countries, { typed, error }), status: 429, retryAfter };
    }

    const creation = await accounts.create(account);
    if (!creation.created) {
      const error = words.problems[creation.because];
      return { page: createAccountPage(exchange, countries, { typed, error }), status: 409 };
    }
    progress.createdUserName = creation.account.userName;
    return { goTo: 'account' };
  }

  async function changePassword(exchange: Exchange): Promise<Reply> {
    const { method, form, words, progress } = exchange;
    const { problems } = words;
    const { changing } = progress;
    if (changing === undefined) return { goTo: 'account' };
    if (method === 'GET') return { page: newPasswordPage(exchange, changing.userName, {}) };

    const password = form.get('new-password') ?? '';
    const isShort = password.length < passwordLength.min;
    const errors: NewPasswordErrors = {
      ...(isShort && { first: problems['password-too-short'](passwordLength.min) }),
      ...(password.length > passwordLength.max && { first: problems['too-long'] }),
      ...(!isShort && password !== form.get('new-password-again') && { second: problems['passwords-differ'] }),
    };
    if (errors.first !== undefined || errors.second !== undefined) {
      return { page: newPasswordPage(exchange, changing.userName, errors), status: 422 };
    }

    const change = await accounts.replaceTemporaryPassword(changing.id, password);
    if (change.changed) return { signedIn: changing.id };
    if (change.because === 'same-as-temporary') {
      const first = problems['same-as-temporary'];
      return { page: newPasswordPage(exchange, changing.userName, { first }), status: 422 };
    }

    delete progress.changing;
    const error = problems['not-temporary'];
    return { page: signInPage(exchange, { userName: changing.userName, error }), status: 409 };
  }
}

function signInPage(exchange: Exchange, { userName, userNameError, passwordError, error }: CredentialErrors) {
  const { words, client, href, progress } = exchange;
  const { createdUserName } = progress;
  return formPage(exchange, {
    title: words.signIn,
    lead: words.continueTo(client),
    step: 'account',
    submit: words.signIn,
    error,
    notice:
      createdUserName !== undefined &&
      html`<div class="notice notice--ok" role="status">
        <p><b>${words.createdTitle}</b></p>
        <p>${words.createdText(createdUserName)}</p>
      </div>`,
    fields: [
      {
        name: 'user-name',
        label: words.userName,
        value: userName,
        error: userNameError,
        autocomplete: 'username',
        verbatim: true,
        focus: userName === '',
      },
      {
        name: 'password',
        label: words.password,
        type: 'password',
        error: passwordError,
        autocomplete: 'current-password',
        focus: userName !== '',
      },
    ],
    aside: html`${words.noAccountYet} <a href="${href('create')}">${words.createOne}</a>`,
  });
}

interface NewPasswordErrors {
  readonly first?: string;
  readonly second?: string;
}

function newPasswordPage(exchange: Exchange, userName: string, { first, second }: NewPasswordErrors) {
  const { words } = exchange;
  return formPage(exchange, {
    title: words.changeTitle,
    lead: words.changeLead(userName),
    step: 'new-password',
    submit: words.changeAndSignIn,
    fields: [
      {
        name: 'new-password',
        label: words.newPassword,
        type: 'password',
        hint: words.passwordHint(passwordLength.min),
        error: first,
        autocomplete: 'new-password',
        focus: true,
      },
      {
        name: 'new-password-again',
        label: words.newPasswordAgain,
        type: 'password',
        error: second,
        autocomplete: 'new-password',
      },
    ],
  });
}
