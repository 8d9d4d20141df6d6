import { roleReaches, roles } from './roles.js';
import type { Terms } from '../words.js';

/** What the rules speak of, in Italian: everything but the refusals. */
export const terms: Terms = {
  locale: 'it',
  unknownRefusal: {
    reason: 'Al momento non è possibile.',
    remedy: 'Ricarica la pagina. Se non cambia nulla, inviaci il riferimento qui sotto.',
  },
  fields: {
    required: 'Immetti un valore',
    'too-short': 'Immetti più caratteri',
    'too-long': 'Immetti meno caratteri',
    'not-an-email': 'Immetti un indirizzo di posta elettronica, ad esempio nome@societa.it',
    'not-a-phone-number': 'Immetti un numero di telefono, ad esempio +39 051 555 0100',
    'not-a-web-address': 'Immetti un indirizzo web che inizia con https://',
    'web-mail-address': 'Gli indirizzi {service} non sono accettati. Immetti un indirizzo aziendale',
    'function-mailbox': 'Immetti l’indirizzo di una persona, non uno come info@ o admin@',
    'directory-address': 'La posta potrebbe non arrivare a questo indirizzo. Immettine uno con una casella di posta',
    'unknown-country': 'Scegli un paese in cui il programma è attivo',
    'other-country': 'L’indirizzo della società deve essere nello stesso paese dell’account aziendale: {country}',
    'postal-code-format': 'Immetti un codice postale, ad esempio {example}',
    'phone-format': 'Immetti un numero di telefono, ad esempio {example}',
    'registration-number-format': 'Immetti il numero ({name}), ad esempio {example}',
    'unknown-choice': 'Scegli un valore dell’elenco',
    'not-a-number': 'Immetti un numero',
    'too-small': 'Immetti un numero maggiore',
    'too-large': 'Immetti un numero minore',
    'unknown-field': 'Questo campo non è previsto qui',
    invalid: 'Controlla questo valore',
  },
  roles,
  roleReaches,
};
