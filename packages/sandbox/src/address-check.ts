import type { checkAddress, ReplyOf } from '@twotier/api';
import { fitsFormat, suggestionsFor, type Address, type CountryRules } from '@twotier/core';

type Checked = ReplyOf<typeof checkAddress>;

/**
 * How the post of the country would write an address, by its lists alone: whether the street is there, nobody knows.
 * What is worth a question is decided by the rule.
 */
export function checkPostalAddress(address: Address, rules: CountryRules | undefined): Checked {
  if (!rules) {
    return { checked: false, standardized: address, suggestions: [], issues: [] };
  }
  const postalCode = postalCodeOf(address.postalCode, rules);
  const state = stateOf(address.state, rules);
  const standardized: Address = {
    ...address,
    line1: toName(address.line1),
    line2: toName(address.line2),
    city: toName(address.city),
    postalCode: postalCode ?? address.postalCode,
    state: state ?? address.state,
  };
  const issues = [
    ...(postalCode === undefined ? [{ path: 'postalCode', code: 'invalid' }] : []),
    ...(state === undefined ? [{ path: 'state', code: address.state === '' ? 'required' : 'unknown-choice' }] : []),
  ];
  return { checked: true, standardized, suggestions: suggestionsFor(address, [standardized]), issues };
}

/** The postal code with its spaces and dashes where they belong. `undefined`: it cannot be one. */
function postalCodeOf(given: string, { postalCode: { formats } }: CountryRules): string | undefined {
  if (formats.length === 0) return given;
  const format = formats.find((one) => fitsFormat(given, one));
  if (format === undefined) return undefined;

  const signs = Array.from(given.normalize('NFKC').toUpperCase()).filter((sign) => /[A-Z\d]/.test(sign));
  return Array.from(format.replaceAll("'", ''))
    .map((sign) => (/[A-Z\d*]/.test(sign) ? signs.shift() : sign))
    .join('');
}

/** A state by its short name where that is made of letters, else by its name. */
function stateOf(given: string, { states, address }: CountryRules): string | undefined {
  if (states.length === 0) return given;
  if (given === '') return address.some(({ field, required }) => field === 'state' && required) ? undefined : given;
  const wanted = given.toLowerCase();
  const found = states.find(({ code, name, also = [] }) =>
    [code, name, ...also].some((one) => one.toLowerCase() === wanted),
  );
  return found && (/^[A-Z]+$/.test(found.code) ? found.code : found.name);
}

/** One space between words; what was typed with the wrong case throughout gets capital letters. */
function toName(text: string): string {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  const isShouted = tidy === tidy.toUpperCase() && /\p{L}{4}/u.test(tidy);
  const isWhispered = tidy === tidy.toLowerCase() && /\p{L}/u.test(tidy);
  if (!isShouted && !isWhispered) return tidy;
  return tidy.toLowerCase().replaceAll(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
