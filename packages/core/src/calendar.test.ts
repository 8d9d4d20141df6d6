import { expect, it } from 'vitest';
import { afterBusinessDays, afterDays, afterYears, dayOf } from './calendar.js';

const at = (text: string) => new Date(text);

it.each([
  // 20 November 2026 is a Friday.
  ['2026-11-18T15:00:00Z', 1, '2026-11-19T15:00:00.000Z'],
  ['2026-11-20T15:00:00Z', 1, '2026-11-23T15:00:00.000Z'],
  ['2026-11-20T15:00:00Z', 5, '2026-11-27T15:00:00.000Z'],
  ['2026-11-20T15:00:00Z', 6, '2026-11-30T15:00:00.000Z'],
  ['2026-11-21T15:00:00Z', 1, '2026-11-24T00:00:00.000Z'],
  ['2026-11-22T23:59:59Z', 1, '2026-11-24T00:00:00.000Z'],
  ['2026-11-22T12:00:00Z', 0, '2026-11-23T00:00:00.000Z'],
  ['2026-02-28T12:00:00Z', 0, '2026-03-02T00:00:00.000Z'],
] as const)('counts business days: %s and %i lead to %s', (from, days, to) => {
  expect(afterBusinessDays(at(from), days).toISOString()).toBe(to);
});

it('counts no days from a moment that is none', () => {
  expect([afterBusinessDays(at('soon'), 3).getTime(), afterYears(at('soon'), 1).getTime(), dayOf(at('soon'))]).toEqual([
    Number.NaN,
    Number.NaN,
    undefined,
  ]);
});

it('finds the same day of another year, and the last of February where there is no 29th', () => {
  expect([afterYears(at('2024-02-29'), 1), afterYears(at('2024-02-29'), 4), afterYears(at('2025-11-20'), 1)]).toEqual([
    at('2025-02-28'),
    at('2028-02-29'),
    at('2026-11-20'),
  ]);
});

it('counts days over the end of a month', () => {
  expect(dayOf(afterDays(at('2026-01-31T23:00:00Z'), 1))).toBe('2026-02-01');
});
