import { roleReaches, roles } from './roles.js';
import type { Terms } from '../words.js';

/** What the rules speak of, in English: everything but the refusals. */
export const terms: Terms = {
  locale: 'en',
  unknownRefusal: {
    reason: 'This is not possible now.',
    remedy: 'Reload the page. If it stays like this, send us the reference below.',
  },
  fields: {
    required: 'Enter a value',
    'too-short': 'Enter more characters',
    'too-long': 'Enter fewer characters',
    'not-an-email': 'Enter an e-mail address, for example name@company.com',
    'not-a-phone-number': 'Enter a phone number, for example +49 941 555 010',
    'not-a-web-address': 'Enter a web address that begins with https://',
    'web-mail-address': '{service} addresses are not accepted. Enter a company address',
    'function-mailbox': 'Enter the address of a person, not one like info@ or admin@',
    'directory-address': 'Mail may not arrive at this address. Enter one that has a mailbox',
    'unknown-country': 'Choose a country in which the program runs',
    'other-country': 'The company’s address must be in {country}, like its work account',
    'postal-code-format': 'Enter a postal code, for example {example}',
    'phone-format': 'Enter a phone number, for example {example}',
    'registration-number-format': 'Enter the number ({name}), for example {example}',
    'unknown-choice': 'Choose one of the values in the list',
    'not-a-number': 'Enter a number',
    'too-small': 'Enter a larger number',
    'too-large': 'Enter a smaller number',
    'unknown-field': 'This field is not known here',
    invalid: 'Check this value',
  },
  roles,
  roleReaches,
};
