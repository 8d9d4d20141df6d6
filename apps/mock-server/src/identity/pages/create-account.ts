import type { NewWorkAccount } from '@twotier/sandbox/server';
import { passwordLength } from '../passwords.js';
import type { Exchange } from './exchange.js';
import { html } from './html.js';
import { formPage, readText } from './parts.js';
import type { Locale, Words } from './words.js';

const fieldNames = ['company-name', 'country', 'name', 'user-name', 'password'] as const;
type FieldName = (typeof fieldNames)[number];

/** What was typed, without the password. */
type Typed = Readonly<Partial<Record<Exclude<FieldName, 'password'>, string>>>;
type Errors = Readonly<Partial<Record<FieldName, string>>>;

/** Reads the form of a new work account: the account, or an error for each field that is not right. */
export function readNewAccount(
  form: URLSearchParams,
  { problems }: Words,
  countries: readonly string[],
): { account?: NewWorkAccount; typed: Typed; errors: Errors } {
  const typed = {
    'company-name': readText(form, 'company-name', 200),
    country: readText(form, 'country', 2),
    name: readText(form, 'name', 200),
    'user-name': readText(form, 'user-name'),
  };
  const password = form.get('password') ?? '';
  const errors: Errors = {
    ...(typed['company-name'] === '' && { 'company-name': problems['company-name-missing'] }),
    ...(!countries.includes(typed.country) && { country: problems['country-missing'] }),
    ...(typed.name === '' && { name: problems['name-missing'] }),
    ...(!/^[a-z0-9][a-z0-9._-]{0,63}$/i.test(typed['user-name']) && { 'user-name': problems['user-name-invalid'] }),
    ...(typed['user-name'] === '' && { 'user-name': problems['user-name-missing'] }),
    ...(password.length < passwordLength.min && { password: problems['password-too-short'](passwordLength.min) }),
    ...(password.length > passwordLength.max && { password: problems['too-long'] }),
  };
  if (Object.keys(errors).length > 0) return { typed, errors };

  const account = {
    organizationName: typed['company-name'],
    country: typed.country,
    name: typed.name,
    userName: typed['user-name'],
    password,
  };
  return { account, typed, errors };
}

export function createAccountPage(
  exchange: Exchange,
  countries: readonly string[],
  { typed = {}, errors = {}, error }: { typed?: Typed; errors?: Errors; error?: string },
) {
  const { words, href, locale } = exchange;
  const firstError = fieldNames.find((name) => errors[name] !== undefined);
  const field = <Name extends FieldName>(name: Name) => ({
    name,
    error: errors[name],
    focus: name === (firstError ?? 'company-name'),
  });

  return formPage(exchange, {
    title: words.createTitle,
    lead: words.createLead,
    step: 'create',
    submit: words.createAccount,
    error,
    fields: [
      {
        ...field('company-name'),
        label: words.companyName,
        value: typed['company-name'],
        autocomplete: 'organization',
      },
      {
        ...field('country'),
        label: words.country,
        value: typed.country,
        autocomplete: 'country',
        options: [{ value: '', label: words.chooseCountry }, ...countryOptions(countries, locale)],
      },
      { ...field('name'), label: words.yourName, value: typed.name, autocomplete: 'name' },
      {
        ...field('user-name'),
        label: words.userName,
        value: typed['user-name'],
        hint: words.userNameHint,
        autocomplete: 'username',
        verbatim: true,
      },
      {
        ...field('password'),
        label: words.password,
        type: 'password',
        hint: words.passwordHint(passwordLength.min),
        autocomplete: 'new-password',
      },
    ],
    aside: html`${words.accountExists} <a href="${href('account')}">${words.signIn}</a>`,
  });
}

function countryOptions(countries: readonly string[], locale: Locale) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return countries
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((one, other) => compare(one.label, other.label));
}
