import type { RefusalWords } from '../words.js';

export const general = {
  'event-does-not-fit': {
    reason: 'La situazione è cambiata da quando hai aperto questa pagina.',
    remedy: 'Ricarica per vedere lo stato attuale.',
  },
} satisfies Record<string, RefusalWords>;
