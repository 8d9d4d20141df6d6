import type { UserId } from '@twotier/core';
import type { Company, Standing } from '../records.js';
import type { World } from '../world.js';
import { idOf, nordwind, tenantIdOf } from './cast.js';
import { daysAgo, enrolled, partner, person, relate, staff, standing, subscribe } from './story.js';

const resellers = [
  ['Alsterdata Systemhaus GmbH', 'alsterdata', 'Hamburg'],
  ['Bodden IT Service', 'bodden-it', 'Stralsund'],
  ['Deichgraf Netzwerke KG', 'deichgraf', 'Husum'],
  ['Eiderblick Computer', 'eiderblick', 'Rendsburg'],
  ['Friesenkontor IT', 'friesenkontor', 'Leer'],
  ['Heidekraut Systeme GmbH', 'heidekraut', 'Lüneburg'],
  ['Kranich & Partner IT', 'kranich', 'Schwerin'],
  ['Leinetal Datentechnik', 'leinetal', 'Hannover'],
  ['Moorburg Software', 'moorburg', 'Oldenburg'],
  ['Ostseeperle Services', 'ostseeperle', 'Rostock'],
  ['Rotklinker IT GmbH', 'rotklinker', 'Bremen'],
  ['Wattläufer Consulting', 'wattlaeufer', 'Cuxhaven'],
] as const;

const trades = ['Bäckerei', 'Tischlerei', 'Praxis', 'Gärtnerei', 'Buchhandlung'] as const;
const names = [
  'Ahrens',
  'Brodersen',
  'Carstens',
  'Detlefsen',
  'Ehlers',
  'Feddersen',
  'Gosch',
  'Harms',
  'Ihde',
  'Jessen',
  'Kruse',
  'Lüders',
] as const;

/** What some of them lack, where later pages ask for it. */
const lacks: Readonly<Record<number, Partial<Standing>>> = {
  2: { partnerId: null },
  4: { program: 'qualified', signatures: [] },
  7: { authorization: 'suspended' },
  9: { securityContact: null },
};

/** Twelve resellers, each with five customers. Every third customer has no relationship with Nordwind yet. */
export function smallDistributor(world: World): void {
  resellers.forEach(([name, word, city], index) => {
    const reseller = add(world, {
      id: word,
      kind: 'indirect-reseller',
      name,
      word,
      city,
      mpnId: String(6_100_000 + index * 137),
    });
    person(world, reseller, {
      id: `admin-${word}` as UserId,
      fullName: `${['Antje', 'Björn', 'Frauke', 'Gesa', 'Jan', 'Kirsten'][index % 6]} ${names[(index + 5) % 12]}`,
      name: 'leitung',
      roles: ['global-admin', 'admin-agent'],
    });
    enrolled(world, reseller, daysAgo(world, 300 + index));
    const lack = lacks[index];
    if (lack) standing(world, reseller, daysAgo(world, 300 + index), lack);
    partner(world, nordwind, reseller, 290 - index * 11);
    for (const [place, trade] of trades.entries()) {
      const surname = names[(index + place * 2) % names.length]!;
      const customerWord = `${trade}-${surname}-${city}`
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^a-z-]/g, '');
      const customer = add(world, {
        id: customerWord,
        kind: 'customer',
        name: `${trade} ${surname}`,
        word: customerWord,
        city,
      });
      staff(world, customer, [`Inga ${surname}`, `Ole ${surname}`]);
      relate(world, reseller, customer, 200 - place * 9);
      if ((index + place) % 3 === 0) continue;
      relate(world, nordwind, customer, 190 - place * 9);
      subscribe(world, customer, [nordwind, reseller], {
        offer: index + place,
        quantity: 3 + place,
        assigned: 2,
        orderedBy: nordwind,
      });
    }
  });
}

function add(
  world: World,
  { id, word, ...fields }: Pick<Company, 'kind' | 'name'> & { id: string; word: string; city: string; mpnId?: string },
): Company {
  const company: Company = {
    id: idOf(id),
    country: 'DE',
    tenantId: tenantIdOf(word),
    domain: `${word.replaceAll('-', '')}.onmicrosoft.example`,
    mailDomain: `${word}.example`,
    ...fields,
  };
  world.companies.set(company.id, company);
  return company;
}
