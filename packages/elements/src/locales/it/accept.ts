import type { Translation } from '../../base/words.js';
import type { accept as source } from '../en/accept.js';

export const accept = {
  'accept.action.authorize': 'Autorizza',
  'accept.action.decline': 'Rifiuta',
} satisfies Translation<typeof source>;
