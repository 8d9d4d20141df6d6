import * as z from 'zod/mini';

const formatMax = 60;

/**
 * How a code looks in a country, written sign by sign:
 *
 * | sign                     | stands for                                                    |
 * | ------------------------ | ------------------------------------------------------------- |
 * | `9`                      | a digit                                                       |
 * | `A`                      | a letter from A to Z                                          |
 * | `*`                      | a letter or a digit                                           |
 * | `'…'`                    | these very letters and digits, `'ATU'99999999`                |
 * | space, `-`, `.`, `/`     | itself when a code is shown; a person may leave it out or set it elsewhere |
 *
 * Germany’s postal code is `99999`, Canada’s `A9A 9A9`, an Italian VAT number `'IT'99999999999`. Where a country has codes of
 * several shapes, each is a format of its own.
 *
 * Formats come from a server as JSON. They are no regular expressions on purpose: here nothing repeats and nothing is
 * tried twice, so the slowest format that can be written costs one look at each sign.
 */
export const CountryFormat = /* @__PURE__ */ z.string().check(
  z.minLength(1),
  z.maxLength(formatMax),
  z.refine((format) => signsOf(format) !== undefined, 'invalid'),
);
export type CountryFormat = z.infer<typeof CountryFormat>;

/** Whether a value has this format. Capital letters, full-width digits and where the spaces stand do not matter. */
export function fitsFormat(value: string, format: CountryFormat): boolean {
  // Longer than any format with a separator behind each sign: looked at no further.
  if (value.length > 2 * formatMax) return false;
  const typed = Array.from(value.normalize('NFKC')).filter((char) => !isSeparator(char));
  const signs = signsOf(format);
  return (
    signs !== undefined && typed.length === signs.length && typed.every((char, index) => fitsSign(char, signs[index]!))
  );
}

/** A value that has this format, to be shown beside the field: `99999` is "12345". */
export function exampleOf(format: CountryFormat): string {
  let digits = 0;
  let letters = 0;
  let example = '';
  let isLiteral = false;
  for (const char of format) {
    if (char === "'") isLiteral = !isLiteral;
    else if (!isLiteral && (char === '9' || char === '*')) example += (digits += 1) % 10;
    else if (!isLiteral && char === 'A') example += 'ABCDEFGHJK'[(letters += 1) % 10];
    else example += char;
  }
  return example;
}

/** What one place of a code takes: a class of signs, or one sign. */
type Sign = 'digit' | 'letter' | 'any' | { readonly only: string };

/** The places of a format without its separators, or `undefined` for a text that is no format. */
function signsOf(format: string): Sign[] | undefined {
  const signs: Sign[] = [];
  let isLiteral = false;
  for (const char of format) {
    if (char === "'") isLiteral = !isLiteral;
    else if (isSeparator(char)) continue;
    else if (!isLetterOrDigit(char) && char !== '*') return undefined;
    else if (isLiteral && char !== '*') signs.push({ only: char.toUpperCase() });
    else if (!isLiteral && char === '9') signs.push('digit');
    // Stryker disable next-line StringLiteral: whatever is neither a digit nor any sign is a letter
    else if (!isLiteral && char === 'A') signs.push('letter');
    else if (!isLiteral && char === '*') signs.push('any');
    else return undefined;
  }
  return isLiteral || signs.length === 0 ? undefined : signs;
}

function fitsSign(char: string, sign: Sign): boolean {
  if (!isLetterOrDigit(char)) return false;
  if (typeof sign === 'object') return char.toUpperCase() === sign.only;
  // No sign that gets here stands before the digits, and every letter behind them.
  const isDigit = char <= '9';
  return sign === 'any' || (sign === 'digit') === isDigit;
}

const isLetterOrDigit = (char: string): boolean => /[0-9A-Za-z]/.test(char);

const isSeparator = (char: string): boolean => /[\s.\-/\u2010-\u2015\u2212]/.test(char);
