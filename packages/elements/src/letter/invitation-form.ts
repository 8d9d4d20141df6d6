import type { TwotierError } from '@twotier/client';
import { checkEmailAddress } from '@twotier/core';
import type { TwotierElement } from '../base/twotier-element.js';
import type { FieldProblem } from '../controllers/form.js';

/** What is asked for every invitation; both may stay empty. */
export type AddresseeField = 'referenceName' | 'email';

/** An address that is there must be one. */
export function checkAddressee(
  host: TwotierElement,
  { email }: { readonly email: string },
): FieldProblem<AddresseeField>[] {
  const code = email.trim() ? checkEmailAddress(email) : undefined;
  return code ? [{ field: 'email', message: host.wordsOfIssue({ path: 'email', code }) }] : [];
}

/** What the backend has against single fields. */
export const problemsOf = (host: TwotierElement, error: TwotierError): FieldProblem<AddresseeField>[] =>
  error.fieldErrors.flatMap((issue) =>
    issue.path === 'email' || issue.path === 'referenceName'
      ? [{ field: issue.path, message: host.wordsOfIssue(issue) }]
      : [],
  );

/**
 * Answers the last input again while it says the same: the client then knows that sending it again after a lost reply
 * is the same intention, and no second invitation is made.
 */
export function sameInput<Input extends object>() {
  let last: Input | undefined;
  return (input: Input): Input => {
    if (last === undefined || JSON.stringify(last) !== JSON.stringify(input)) last = input;
    return last;
  };
}
