import type { Translation } from '../../base/words.js';
import type { resellers as source } from '../en/resellers.js';

export const resellers = {
  'resellers.list.loading': 'Caricamento dei rivenditori',
  'resellers.title': 'Rivenditori indiretti',
} satisfies Translation<typeof source>;
