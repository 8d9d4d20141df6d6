import type { Translation } from '../../base/catalogue.js';
import type { resellers as source } from '../en/resellers.js';

export const resellers = {
  'resellers.action.request': 'Richiedi una partnership',
  'resellers.action.view-customers': 'Visualizza clienti',
  'resellers.action.write': 'Scrivi l’invito',
  'resellers.admin.granted': 'Concesso a te',
  'resellers.admin.label': 'Accesso di amministratore',
  'resellers.admin.removed': 'Rimosso',
  'resellers.customers.empty':
    'Non hai ancora clienti in comune con {reseller}. Appaiono qui dopo un invito congiunto del rivenditore.',
  'resellers.customers.list': 'Clienti in comune con {reseller}',
  'resellers.customers.loading': 'Caricamento dei clienti in comune',
  'resellers.customers.more': {
    one: 'Un altro ({count}) è nel tuo elenco clienti',
    many: 'Altri {count} sono nel tuo elenco clienti',
    other: 'Altri {count} sono nel tuo elenco clienti',
  },
  'resellers.customers.subscriptions': {
    one: '{count} sottoscrizione',
    many: '{count} di sottoscrizioni',
    other: '{count} sottoscrizioni',
  },
  'resellers.done.text':
    'Non abbiamo inviato nulla: invia l’email dal tuo programma di posta. Il rivenditore appare qui quando ti autorizza.',
  'resellers.done.title': 'La richiesta è nell’elenco',
  'resellers.empty.text':
    'Richiedi una partnership. Il rivenditore ti autorizza con il collegamento della tua email e poi appare qui.',
  'resellers.empty.title': 'Ancora nessun rivenditore',
  'resellers.ended': 'Conclusa',
  'resellers.enrollment.label': 'Registrazione',
  'resellers.enrollment.open': 'Non conclusa',
  'resellers.enrollment.ready': 'Account pronto',
  'resellers.field.email': 'Email del rivenditore',
  'resellers.field.email-hint': 'Di un amministratore globale del rivenditore',
  'resellers.invitations.empty': 'Nessuna richiesta in corso. Ciò che scrivi appare qui con il suo stato.',
  'resellers.invitations.title': 'Inviti',
  'resellers.lead': 'Le società che ti hanno autorizzato, con ciò che a ciascuna manca per le transazioni.',
  'resellers.list.count': { one: '{count} rivenditore', many: '{count} di rivenditori', other: '{count} rivenditori' },
  'resellers.list.loading': 'Caricamento dei rivenditori',
  'resellers.lost.text':
    'Una lettera si mostra una volta sola. Questa non è arrivata, oppure è rimasta fuori dallo schermo per cinque minuti. Richiedi di nuovo la partnership per averne una nuova.',
  'resellers.mpn.label': 'ID MPN',
  'resellers.mpn.missing': 'Nessuno collegato',
  'resellers.not-ready': 'Non pronto',
  'resellers.ready': 'Pronto per le transazioni',
  'resellers.region.label': 'Area',
  'resellers.region.other': 'Area diversa dalla tua',
  'resellers.region.same': 'La stessa area',
  'resellers.request.lead':
    'Scrivi e invii tu l’email. Il rivenditore apre il collegamento, seleziona la casella e ti autorizza.',
  'resellers.request.title': 'Richiedi una partnership',
  'resellers.search.label': 'Cerca rivenditori',
  'resellers.search.none-text': 'Cerca l’inizio di un nome.',
  'resellers.shared.label': 'Clienti in comune',
  'resellers.since.label': 'Partnership dal',
  'resellers.title': 'Rivenditori indiretti',
} satisfies Translation<typeof source>;
