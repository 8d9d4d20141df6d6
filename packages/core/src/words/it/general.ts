import type { RefusalWords } from '../words.js';

export const general = {
  'event-does-not-fit': {
    reason: 'La situazione è cambiata da quando hai aperto questa pagina.',
    remedy: 'Ricarica per vedere lo stato attuale.',
  },
  'unknown-action': {
    reason: 'Questa operazione non è conosciuta qui.',
    remedy: 'Ricarica la pagina. Se il problema rimane, rivolgiti a chi gestisce il portale.',
  },
  'unknown-user': {
    reason: 'Il tuo account utente non è conosciuto qui.',
    remedy: 'Accedi con un account della tua azienda oppure chiedi al suo agente amministratore di aggiungerti.',
  },
  'unknown-party': {
    reason: 'La tua azienda non è conosciuta qui.',
    remedy: 'Accedi con un account di un’azienda registrata.',
  },
} satisfies Record<string, RefusalWords>;
