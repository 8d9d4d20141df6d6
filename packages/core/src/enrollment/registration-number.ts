import { hasEntry } from '../entries.js';

/** The countries that ask for it in the profile of a partner and of a customer alike. */
const countriesWithRequiredNumber = 'AE AM AZ BR BY HU IN IQ KG KZ MD MM PL RU SA SS TH TJ TR UA UZ VE VN ZA';

/** Whether a registration or tax number is a required field of a company’s profile in this country (R-ENR-46). */
export const isRegistrationNumberRequired = (country: string): boolean =>
  hasEntry(countriesWithRequiredNumber, country);
