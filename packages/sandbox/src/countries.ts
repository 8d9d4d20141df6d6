import { isRegistrationNumberRequired, type CountryRules } from '@twotier/core';

/**
 * How a country writes addresses and numbers, or nothing where the program does not run. Loaded when it is asked for: no
 * page that mounts the sandbox should have to bring it.
 */
export async function countryRulesOf(country: string): Promise<CountryRules | undefined> {
  const { countries } = await import('./generated/countries.js');
  const line = countries.find((entry) => entry.startsWith(`{"country":"${country}",`));
  if (line === undefined) return undefined;

  const rules = JSON.parse(line) as CountryRules;
  const registrationNumber = { ...rules.registrationNumber, required: isRegistrationNumberRequired(country) };
  return { ...rules, registrationNumber };
}
