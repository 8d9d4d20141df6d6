import * as z from 'zod/mini';
import type { FieldIssueCode } from '../field-issue.js';

/** The shortest and the longest time that a relationship may be asked for, in days (R-ADM-03). */
export const durationLimits = { min: 1, max: 730 } as const;

const daysOf = { year: 365, month: 30, week: 7 } as const;

/**
 * The days of an ISO 8601 duration of years, months, weeks and days, or nothing where it is none.
 *
 * A year counts 365 days and a month 30, so that two years are the 730 days that the documents give as the longest time.
 * Hours and fractions are no part of it. Each number has at most four digits, so a hostile text costs no more than a
 * plain one.
 */
export function toDurationDays(duration: string): number | undefined {
  const parts = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/.exec(duration);
  if (!parts || duration === 'P') return undefined;

  // Stryker disable next-line StringLiteral: an empty text counts for nothing as `0` does
  const [, years = '0', months = '0', weeks = '0', days = '0'] = parts;
  return Number(years) * daysOf.year + Number(months) * daysOf.month + Number(weeks) * daysOf.week + Number(days);
}

const code = /* @__NO_SIDE_EFFECTS__ */ (value: FieldIssueCode): FieldIssueCode => value;

/** How long a relationship shall last: `P1D` to `P2Y` (R-ADM-03). */
export const RelationshipDuration = /* @__PURE__ */ z.string().check(
  z.trim(),
  z.minLength(1, { error: code('required'), abort: true }),
  z.refine((value) => toDurationDays(value) !== undefined, { error: code('invalid'), abort: true }),
  z.refine((value) => toDurationDays(value)! >= durationLimits.min, code('too-small')),
  z.refine((value) => toDurationDays(value)! <= durationLimits.max, code('too-large')),
);
