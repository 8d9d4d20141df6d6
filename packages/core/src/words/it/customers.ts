import type { RefusalWords } from '../words.js';

export const customers = {
  'no-relationship': {
    reason: 'Non hai una relazione come rivenditore con questo cliente.',
    remedy: 'Richiedi una relazione come rivenditore. Il cliente la accetta con un collegamento.',
  },
  'admin-permissions-missing': {
    reason: 'Il cliente non ti ha concesso le autorizzazioni di amministratore.',
    remedy:
      'Chiedi a un amministratore globale del cliente di concederle nell’interfaccia di amministrazione di Microsoft 365.',
  },
  'unknown-customer': {
    reason: 'Questo cliente non è conosciuto qui.',
    remedy: 'Ricarica per vedere i tuoi clienti attuali.',
  },
} satisfies Record<string, RefusalWords>;
