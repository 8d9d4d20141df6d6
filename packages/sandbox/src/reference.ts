import { listDirectory, type DirectoryProvider } from '@twotier/api';
import { regionOf } from '@twotier/core';
import { reply } from './answer.js';
import type { Handling } from './handle.js';

const directory: readonly Omit<DirectoryProvider, 'region'>[] = [
  {
    name: 'Nordwind Distribution GmbH',
    country: 'DE',
    city: 'Hamburg',
    website: 'https://nordwind.example/partner',
    services: ['training', 'marketing', 'financing', 'support', 'billing'],
  },
  {
    name: 'Isarkontor Cloud GmbH',
    country: 'DE',
    city: 'München',
    website: 'https://isarkontor.example',
    services: ['training', 'support', 'billing'],
  },
  {
    name: 'Alpenbrücke Distribution AG',
    country: 'CH',
    city: 'Zürich',
    website: 'https://alpenbruecke.example',
    services: ['support', 'billing', 'financing'],
  },
  {
    name: 'Alveo Distribuzione S.p.A.',
    country: 'IT',
    city: 'Bologna',
    website: 'https://alveo.example',
    services: ['training', 'marketing', 'support', 'billing'],
  },
  {
    name: 'Maplegate Supply Inc.',
    country: 'CA',
    city: 'Toronto',
    website: 'https://maplegate.example',
    services: ['marketing', 'financing', 'support', 'billing'],
  },
];

export const referenceHandlers = ({ handle }: Handling) => [
  handle(listDirectory, ({ company }) => {
    const region = regionOf(company.country);
    const own = directory.filter(({ country }) => regionOf(country) === region);
    const items = own
      .toSorted((a, b) => rank(a.country, company.country) - rank(b.country, company.country))
      .map((provider) => ({ ...provider, region: region ?? '', services: [...provider.services] }));
    return reply({ items });
  }),
];

const rank = (country: string, own: string): number => (country === own ? 0 : 1);
