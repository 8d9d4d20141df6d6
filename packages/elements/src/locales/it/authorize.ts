import type { Translation } from '../../base/words.js';
import type { authorize as source } from '../en/authorize.js';

export const authorize = {
  'authorize.action.authorize': 'Autorizza provider indiretto',
} satisfies Translation<typeof source>;
