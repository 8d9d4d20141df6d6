import {
  checkAddress,
  checkWebMail,
  getCountryRules,
  listDirectory,
  listOffers,
  listRoles,
  type BodyOf,
} from '@twotier/api/calls';
import { keys } from './keys.js';
import { nothing, read, type Resources } from './resource.js';

/** What hardly changes: roles, the providers of the region, what can be ordered, and what is right in an address. */
export const reference = (resources: Resources) => {
  const key = keys.reference;

  return {
    directory: read(resources, listDirectory, [...key, 'directory'], nothing),
    offers: read(resources, listOffers, [...key, 'offers'], nothing),

    /** Every role with what it is for, in the client's language. */
    roles: read(resources, listRoles, [...key, 'roles'], nothing),

    /** How a country writes addresses and numbers: what `checkCompanyDetails` of core takes. */
    country: read(resources, getCountryRules, [...key, 'country'], (country: string) => ({ params: { country } })),

    /** Whether an address is of a web-mail service. */
    webMail: read(resources, checkWebMail, [...key, 'web-mail'], (email: string) => ({ body: { email } }), {
      keyOf: (email) => resources.connection.nameOf(email),
    }),

    /** How the post of the country would write an address. */
    address: read(resources, checkAddress, [...key, 'address'], (body: BodyOf<typeof checkAddress>) => ({ body })),
  };
};
