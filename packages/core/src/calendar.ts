// Days are those of UTC everywhere: a rule must answer alike on a server and in a browser.

const day = 86_400_000;

/** The day of a moment, `2026-11-20`; nothing for a moment that is none. */
export const dayOf = (moment: Date): string | undefined =>
  Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10);

/** The moment so many days later. */
export const afterDays = (moment: Date, days: number): Date => new Date(moment.getTime() + days * day);

/** The same day so many years later; the last of February where there is no 29th. */
export function afterYears(moment: Date, years: number): Date {
  const later = new Date(moment);
  later.setUTCFullYear(moment.getUTCFullYear() + years);
  if (later.getUTCMonth() !== moment.getUTCMonth()) later.setUTCDate(0);
  return later;
}

/**
 * The moment so many business days later, Monday to Friday. A weekend counts from the beginning of its Monday. Public
 * holidays are not known here: on one, the answer comes a day early.
 */
export function afterBusinessDays(moment: Date, days: number): Date {
  let at = isWeekend(moment) ? mondayAfter(moment) : moment;
  for (let passed = 0; passed < days; passed += 1) {
    at = afterDays(at, 1);
    while (isWeekend(at)) at = afterDays(at, 1);
  }
  return at;
}

const isWeekend = (moment: Date): boolean => moment.getUTCDay() === 0 || moment.getUTCDay() === 6;

const mondayAfter = (weekend: Date): Date =>
  new Date(
    Date.UTC(
      weekend.getUTCFullYear(),
      weekend.getUTCMonth(),
      weekend.getUTCDate() + (weekend.getUTCDay() === 0 ? 1 : 2),
    ),
  );
