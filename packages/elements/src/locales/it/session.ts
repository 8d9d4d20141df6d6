import type { Translation } from '../../base/words.js';
import type { session as source } from '../en/session.js';

export const session = {
  'session.expired.text': 'Ciò che hai scritto è ancora qui.',
  'session.expired.title': 'La sessione è terminata.',
} satisfies Translation<typeof source>;
