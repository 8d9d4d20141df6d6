import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { areInOneRegion, programmeCountries, regionOf, regions } from './region.js';
import { Region } from './region-name.js';

it('puts Germany, Austria and the United Kingdom into one region, the United States into another', () => {
  expect(['DE', 'AT', 'GB', 'US', 'BR', 'JP'].map(regionOf)).toEqual([
    'europe',
    'europe',
    'europe',
    'united-states',
    'brazil',
    'japan',
  ]);
});

it('puts each country into exactly one region', () => {
  expect(new Set(programmeCountries).size).toBe(programmeCountries.length);
});

it('names countries by two capital letters', () => {
  expect(programmeCountries.filter((country) => !/^[A-Z]{2}$/.test(country))).toEqual([]);
});

it('names every region once', () => {
  expect(
    regions.filter(
      (region) => !Region.safeParse(region).success || !programmeCountries.some((c) => regionOf(c) === region),
    ),
  ).toEqual([]);
});

it('tells whether two companies may work together: both in one region, and in one where the program runs (R-PRV-20, R-CUS-30)', () => {
  const together = (one: string, other: string) => areInOneRegion({ country: one }, { country: other });
  expect([together('FR', 'DE'), together('US', 'GB'), together('KP', 'KP'), together('', '')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it.each([...hostileIds, 'de', 'KP'])('runs no programme in %j', (country) => {
  expect(regionOf(country)).toBeUndefined();
});
