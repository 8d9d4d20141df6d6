import type { Address } from '@twotier/core';

type AddressField = Exclude<keyof Address, 'country'>;

/** What the lists say of one country. */
export interface CountryData {
  readonly country: string;
  /** The fields of an address in the order in which the country's post reads them. */
  readonly order: readonly AddressField[];
  readonly required: readonly AddressField[];
  readonly postalCode?: { readonly pattern: string; readonly example?: string };
  readonly states?: { readonly kind: string; readonly items: readonly (readonly [code: string, name: string])[] };
  readonly phone?: { readonly code: string; readonly example?: string };
  readonly taxId?: { readonly name: string; readonly pattern?: string };
}

/** What is known of a country. Loaded when it is asked for: no page that mounts the sandbox should have to bring it. */
export async function countryData(country: string): Promise<CountryData | undefined> {
  const { countries } = await import('./generated/countries.js');
  const line = countries.find((entry) => entry.startsWith(`{"country":"${country}",`));
  return line === undefined ? undefined : (JSON.parse(line) as CountryData);
}
