import type { Translation } from '../../base/words.js';
import type { providers as source } from '../en/providers.js';

export const providers = {
  'providers.action.invite-customers': 'Invita nuovi clienti',
  'providers.action.view-customers': 'Visualizza clienti',
  'providers.list.loading': 'Caricamento dei provider',
  'providers.title': 'Provider indiretti',
} satisfies Translation<typeof source>;
