import type { RoleId, UserId, UserStatus } from '@twotier/core';
import { hours, later } from '../clock.js';
import type { Company } from '../records.js';
import type { World } from '../world.js';
import { idOf, nordwind, studioBrandl } from './cast.js';
import { combine, firstNames, resellerTrades, resellerWords, surnames, toWord, towns, trades } from './names.js';
import { daysAgo, enrolled, partner, person, relate, subscribe } from './story.js';

/** Stories for whoever asks what happens when there is much: real-looking names, the same in every run. */

const roleSets: readonly (readonly RoleId[])[] = [
  ['sales-agent'],
  ['helpdesk-agent'],
  ['sales-agent'],
  ['default-user'],
  ['helpdesk-agent'],
  ['report-viewer'],
];

/** Of a hundred users some are blocked, and some have never signed in. */
const statusOf = (number: number): UserStatus =>
  number % 41 === 7 ? 'blocked' : number % 53 === 11 ? 'password-change-due' : 'active';

/** The same answer for the same question: a crowd has few days and few first names. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const wordOf = once(toWord);

/** So many colleagues of somebody, no two of the same name. */
function crowd(world: World, company: Company, { prefix, count }: { prefix: string; count: number }): void {
  const { now } = world;
  const dayBefore = once((days: number) => daysAgo(world, days));
  const hourBefore = once((number: number) => later(now, -hours(number)));
  for (let number = 0; number < count; number += 1) {
    const [firstName, surname] = combine(number, firstNames, surnames) as [string, string];
    const round = Math.floor(number / (firstNames.length * surnames.length));
    const name = `${wordOf(firstName)}.${wordOf(surname)}${round === 0 ? '' : round + 1}`;
    person(world, company, {
      id: `${prefix}-${number + 1}` as UserId,
      fullName: `${firstName} ${surname}`,
      name,
      roles: roleSets[number % roleSets.length]!,
      status: statusOf(number),
      createdAt: dayBefore(30 + (number % 700)),
      lastSignInAt: hourBefore(1 + ((number * 7) % 2000)),
    });
  }
}

/** Ten thousand users, Katrin and Jonas among them. */
export const tenThousandColleagues = (world: World): void =>
  crowd(world, studioBrandl, { prefix: 'user', count: 9998 });

const resellerCount = 1000;
const customersEach = 100;
const usersEach = 20;

/** A thousand resellers with twenty users and a hundred customers each. Two customers of three have Nordwind as well. */
export function largeDistributor(world: World): void {
  for (let number = 0; number < resellerCount; number += 1) {
    const [word, trade, city] = combine(number, resellerWords, resellerTrades, towns) as [string, string, string];
    const reseller = add(world, 'indirect-reseller', number, `${word}${number % 2 ? '-' : ' '}${trade}`, city);
    person(world, reseller, {
      id: `${reseller.id}-admin` as UserId,
      fullName: combine(number, firstNames, surnames).join(' '),
      name: 'leitung',
      roles: ['global-admin', 'admin-agent'],
    });
    crowd(world, reseller, { prefix: `${reseller.id}-user`, count: usersEach - 1 });
    enrolled(world, reseller, daysAgo(world, 200 + number));
    partner(world, nordwind, reseller, 100 + number);
    for (let place = 0; place < customersEach; place += 1) addCustomer(world, reseller, number * customersEach + place);
  }
}

function addCustomer(world: World, reseller: Company, number: number): void {
  const [trade, surname, city] = combine(number, trades, surnames, towns) as [string, string, string];
  const customer = add(world, 'customer', resellerCount + number, `${trade} ${surname}, ${city}`, city);
  relate(world, reseller, customer, number % 900);
  if (number % 3 === 0) return;

  relate(world, nordwind, customer, number % 800);
  if (number % 2 === 0) return;
  const quantity = 3 + (number % 40);
  subscribe(world, customer, [nordwind, reseller], { offer: number, quantity, assigned: 0, orderedBy: nordwind });
}

function add(world: World, kind: Company['kind'], number: number, name: string, city: string): Company {
  const word = `${toWord(name)}-${number}`;
  const hex = number.toString(16).padStart(12, '0');
  const company: Company = {
    id: idOf(word),
    kind,
    name,
    country: 'DE',
    city,
    tenantId: `74776f74-6965-4000-8000-${hex}`,
    domain: `${word.replaceAll('-', '')}.onmicrosoft.example`,
    mailDomain: `${word}.example`,
    ...(kind === 'indirect-reseller' && { mpnId: String(6_500_000 + number * 7) }),
  };
  world.companies.set(company.id, company);
  return company;
}
