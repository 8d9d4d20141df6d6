import {
  checkAddress,
  checkWebMail,
  getCountryRules,
  listDirectory,
  listRoles,
  type DirectoryProvider,
} from '@twotier/api';
import { permissionsOf, regionOf, roleIds, roleOf, webMailServiceOf } from '@twotier/core';
import { words as en } from '@twotier/core/words/en';
import { words as it } from '@twotier/core/words/it';
import { checkPostalAddress } from './address-check.js';
import { notFound, reply } from './answer.js';
import { countryRulesOf } from './countries.js';
import type { Handling } from './handle.js';
import { webMailDomains } from './web-mail-domains.js';
import type { World } from './world.js';

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

export const referenceHandlers = (world: World, { handle }: Handling) => [
  handle(listDirectory, ({ company }) => {
    const region = regionOf(company.country);
    const own = directory.filter(({ country }) => regionOf(country) === region);
    const items = own
      .toSorted((a, b) => rank(a.country, company.country) - rank(b.country, company.country))
      .map((provider) => ({ ...provider, region: region ?? '', services: [...provider.services] }));
    return reply({ items });
  }),

  handle(listRoles, ({ locale }) => {
    const words = { en, it }[locale];
    const items = roleIds.flatMap((id) => {
      const role = roleOf(id);
      if (!role) return [];
      const permissions = [...permissionsOf([id], world.policy)];
      return { ...role, ...words.roles[id], permissions, assignableBy: [...role.assignableBy] };
    });
    return reply({ items });
  }),

  handle(getCountryRules, async ({ params }) => {
    const rules = /^[A-Z]{2}$/.test(params.country) ? await countryRulesOf(params.country) : undefined;
    return rules ? reply(rules) : notFound;
  }),

  handle(checkWebMail, async ({ body }) => {
    const service = webMailServiceOf(body.email, await webMailDomains());
    return reply({ webMail: service !== undefined, ...(service !== undefined && { service }) });
  }),

  handle(checkAddress, async ({ body }) => reply(checkPostalAddress(body, await countryRulesOf(body.country)))),
];

const rank = (country: string, own: string): number => (country === own ? 0 : 1);
