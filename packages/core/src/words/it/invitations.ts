import type { RefusalWords } from '../words.js';

export const invitations = {
  'only-reseller-invites': {
    reason: 'Qui solo un rivenditore indiretto può invitare i clienti.',
    remedy: 'Chiedi al rivenditore del cliente di inviare l’invito.',
  },
  'invitation-link-missing': {
    reason: 'Nel testo non c’è più il collegamento personale.',
    remedy: 'Rimetti il collegamento. Senza, il cliente non può accettare.',
  },
  'invitation-link-altered': {
    reason: 'Il collegamento personale è stato modificato e non apre nulla.',
    remedy: 'Rimetti il collegamento com’era.',
  },
  'invitation-link-of-another': {
    reason: 'Nel testo c’è il collegamento di un altro invito.',
    remedy: 'Toglilo. Questa e-mail contiene solo il proprio collegamento.',
  },
  'invitation-text-too-long': {
    reason: 'Il testo supera i {max} caratteri.',
    remedy: 'Accorcialo.',
  },
  'invitation-link-invalid': {
    reason: 'Questo collegamento non apre un invito.',
    remedy: 'Forse è stato usato, sostituito o è troppo vecchio. Chiedine uno nuovo al mittente.',
  },
  'invitation-not-open': {
    reason: 'Questo invito non è più aperto.',
    remedy: 'Chiedine uno nuovo al mittente.',
  },
  'not-a-customer': {
    reason: 'Questo collegamento è destinato a un cliente. La tua società è un partner.',
    remedy: 'Accedi con l’account del cliente invitato.',
  },
  'invitation-for-another': {
    reason: 'Questo invito è stato creato per un’altra società.',
    remedy: 'Accedi con l’account di quella società. Fino ad allora il collegamento resta inutilizzato.',
  },
  'not-the-customers-global-admin': {
    reason: 'Solo un amministratore globale della tua società può rispondere.',
    remedy: 'Inoltra l’e-mail a un amministratore globale.',
  },
  'customer-other-region': {
    reason: '{partner} non può vendere in questo paese: {customerCountry}. Si trova in un’altra area del programma.',
    remedy: 'Cerca un partner della tua area.',
  },
  'inviter-not-in-force': {
    reason:
      '{partner} non può più invitarti: chi ha preparato l’invito non è più attivo o una partnership è terminata.',
    remedy: 'Chiedi un nuovo invito a {partner}.',
  },
  'relationship-exists': {
    reason: '{partner} è già il tuo rivenditore registrato.',
    remedy: 'Non c’è altro da fare.',
  },
  'invitation-link-hidden': {
    reason: 'Il testo mostra un collegamento e ne apre un altro.',
    remedy: 'Mostra il collegamento personale così com’è, senza un altro indirizzo dietro.',
  },
  'reusable-link-names-customer': {
    reason: 'Un collegamento riutilizzabile indica solo te come partner e nessun cliente.',
    remedy: 'Togli il cliente oppure crea un collegamento personale.',
  },
  'admin-permissions-required': {
    reason: 'In un cloud nazionale la richiesta delle autorizzazioni di amministratore non si può omettere.',
    remedy: 'Invia l’invito con questa richiesta.',
  },
  'not-the-customers-admin': {
    reason: 'Nessuno dei tuoi ruoli consente di rispondere per la tua società.',
    remedy: 'Serve il ruolo {roles}. Inoltra l’e-mail a chi lo ha.',
  },
  'consumer-tenant': {
    reason: 'Questo account appartiene a una directory per consumatori, che non può partecipare.',
    remedy: 'Accedi con l’account aziendale della tua società.',
  },
} satisfies Record<string, RefusalWords>;
