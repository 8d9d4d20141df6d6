import type { Translation } from '../../base/words.js';
import type { customers as source } from '../en/customers.js';

export const customers = {
  'customers.action.request-relationship': 'Richiedi una relazione come rivenditore',
  'customers.list.loading': 'Caricamento dei clienti',
  'customers.title': 'Clienti',
} satisfies Translation<typeof source>;
