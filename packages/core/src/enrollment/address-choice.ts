import { allowed, refused, type Decision } from '../decision.js';
import { hasEntry } from '../entries.js';
import type { Address } from './company-details.js';

export interface AddressChoiceMissing {
  readonly code: 'address-choice-missing';
  readonly rule: 'R-ENR-45';
  /** How many suggestions there are to choose from, the own address apart. */
  readonly count: number;
}

/** The countries in which a hand-entered address is compared with a register (R-ENR-45). */
const countriesWithAddressCheck = 'AM HU KG MD RU UZ';

export const isAddressChecked = (country: string): boolean => hasEntry(countriesWithAddressCheck, country);

/** How many suggestions an address check answers at most. */
const suggestionsMax = 3;

/**
 * The suggestions that are worth a question: those that differ from what was entered in more than capital letters, spaces
 * and punctuation. None: the entered address stands.
 */
export const suggestionsFor = (entered: Address, suggested: readonly Address[]): Address[] =>
  suggested.slice(0, suggestionsMax).filter((address) => keyOf(address) !== keyOf(entered));

/**
 * Whether the form may go on with an address for which another was suggested. The person decides: to keep the own one is
 * as good as to take the suggestion, but one of the two must be said (R-ENR-45).
 */
export function canGoOnWithAddress({
  entered,
  suggested,
  chosen,
}: {
  readonly entered: Address;
  readonly suggested: readonly Address[];
  /** What the person has taken: the own address or one of the suggestions. */
  readonly chosen?: Address | undefined;
}): Decision<AddressChoiceMissing> {
  const suggestions = suggestionsFor(entered, suggested);
  if (suggestions.length === 0) return allowed;

  const isOffered =
    chosen !== undefined && [entered, ...suggestions].some((address) => keyOf(address) === keyOf(chosen));
  return isOffered ? allowed : refused({ code: 'address-choice-missing', rule: 'R-ENR-45', count: suggestions.length });
}

/** An address as one text in which only what is not letters or digits is lost. */
const keyOf = ({ line1, line2, city, state, postalCode, country }: Address): string =>
  [line1, line2, city, state, postalCode, country]
    .map((part) =>
      part
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, ''),
    )
    .join('|');
