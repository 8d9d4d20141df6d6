import type { Attempts } from '../attempts.js';
import type { PasswordCheck } from '@twotier/sandbox/server';
import type { Exchange, Reply } from './exchange.js';
import { readText } from './parts.js';
import type { Page } from './layout.js';

/** What a page with a password on it has to show again. */
export interface CredentialErrors {
  readonly userName: string;
  readonly userNameError?: string;
  readonly passwordError?: string;
  readonly error?: string;
}

interface Account {
  readonly id: string;
  readonly userName: string;
}

/** Tries a user name and the password of the form. Shared by both providers, so both are throttled and silent alike. */
export async function tryCredentials(
  exchange: Exchange,
  userName: string,
  {
    attempts,
    verify,
    show,
  }: {
    attempts: Attempts;
    verify: (userName: string, password: string) => Promise<PasswordCheck<Account>>;
    show: (errors: CredentialErrors) => Page;
  },
): Promise<Reply> {
  const { form, words, progress, address } = exchange;
  const { problems } = words;
  const password = form.get('password') ?? '';

  if (userName === '' || password === '') {
    const page = show({
      userName,
      ...(userName === '' && { userNameError: problems['user-name-missing'] }),
      ...(password === '' && { passwordError: problems['password-missing'] }),
    });
    return { page, status: 422 };
  }

  const attempt = await attempts.check({ userName, address }, () => verify(userName, password));
  if (attempt.outcome === 'right') return { signedIn: attempt.account.id };
  if (attempt.outcome === 'temporary') {
    progress.changing = { id: attempt.account.id, userName: attempt.account.userName };
    return { goTo: 'new-password' };
  }
  if (attempt.outcome === 'throttled') {
    const { retryAfter } = attempt;
    return { page: show({ userName, error: problems.throttled(retryAfter) }), status: 429, retryAfter };
  }
  const error = attempt.outcome === 'wrong' ? problems['wrong-password'] : problems[attempt.outcome];
  return { page: show({ userName, error }), status: 422 };
}

export const readUserName = (form: URLSearchParams) => readText(form, 'user-name');
