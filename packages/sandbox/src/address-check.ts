import type { checkAddress, ReplyOf } from '@twotier/api';
import { suggestionsFor, type Address } from '@twotier/core';
import type { CountryData } from './countries.js';

type Checked = ReplyOf<typeof checkAddress>;

/**
 * How the post of the country would write an address, by its lists alone: whether the street is there, nobody knows.
 * What is worth a question is decided by the rule.
 */
export function checkPostalAddress(address: Address, data: CountryData | undefined): Checked {
  if (!data?.postalCode && !data?.states) {
    return { checked: false, standardized: address, suggestions: [], issues: [] };
  }
  const postalCode = postalCodeOf(address.postalCode, data);
  const state = stateOf(address.state, data);
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
function postalCodeOf(given: string, { postalCode }: CountryData): string | undefined {
  if (!postalCode) return given;
  const isCode = new RegExp(`^(?:${postalCode.pattern})$`);
  const upper = given.trim().toUpperCase();
  const bare = upper.replaceAll(/[\s-]/g, '');

  const { example = '' } = postalCode;
  const at = example.search(/[\s-]/);
  const fromEnd = example.length - at - 1;
  // A part of fixed length follows the gap: `SW1A 1AA`, `40301-110`.
  const parted = at > 0 ? `${bare.slice(0, -fromEnd)}${example[at]}${bare.slice(-fromEnd)}` : bare;
  return [parted, upper, bare].find((code) => isCode.test(code));
}

/** A state by its short name where that is made of letters, else by its name. */
function stateOf(given: string, { states, required }: CountryData): string | undefined {
  if (!states) return given;
  if (given === '') return required.includes('state') ? undefined : given;
  const wanted = given.toLowerCase();
  const found = states.items.find((names) => names.some((name) => name.toLowerCase() === wanted));
  return found && (/^[A-Z]+$/.test(found[0]) ? found[0] : found[1]);
}

/** One space between words; what was typed with the wrong case throughout gets capital letters. */
function toName(text: string): string {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  const isShouted = tidy === tidy.toUpperCase() && /\p{L}{4}/u.test(tidy);
  const isWhispered = tidy === tidy.toLowerCase() && /\p{L}/u.test(tidy);
  if (!isShouted && !isWhispered) return tidy;
  return tidy.toLowerCase().replaceAll(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
