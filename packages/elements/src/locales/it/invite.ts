import type { Translation } from '../../base/words.js';
import type { invite as source } from '../en/invite.js';

export const invite = {
  'invite.action.copy': 'Copia negli Appunti',
  'invite.action.done': 'Fatto',
  'invite.action.open-in-email': 'Apri nell’email',
  'invite.title': 'Invita nuovi clienti',
} satisfies Translation<typeof source>;
