import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { toDurationDays } from './duration.js';

it.each([
  ['P1D', 1],
  ['P2W', 14],
  ['P1M', 30],
  ['P180D', 180],
  ['P1Y', 365],
  ['P2Y', 730],
  ['P1Y2M3W4D', 365 + 60 + 21 + 4],
  ['P0D', 0],
  ['P10Y', 3650],
  ['P24M', 720],
  ['P100W', 700],
])('reads %s as %i days (R-ADM-03)', (text, days) => {
  expect(toDurationDays(text)).toBe(days);
});

it.each([
  ...hostileIds,
  'P',
  'p1d',
  '1D',
  'P1',
  'P-1D',
  'P1.5D',
  'P1D1M',
  'PT24H',
  'P1DT1H',
  'P12345D',
  ' P1D',
  'P1D\n',
])('reads no duration from %j', (text) => {
  expect(toDurationDays(text)).toBeUndefined();
});

it('reads a text of a million digits as quickly as a short one', () => {
  expect(toDurationDays(`P${'1'.repeat(1_000_000)}D`)).toBeUndefined();
});
