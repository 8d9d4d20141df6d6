import type { RefusalWords } from '../words.js';

export const users = {
  'user-not-active': {
    reason: 'Il tuo account è bloccato o rimosso, quindi qui non può fare nulla.',
    remedy: 'Chiedi a chi gestisce gli utenti della tua società di riattivarlo.',
  },
  'password-change-due': {
    reason: 'La password temporanea non è ancora stata cambiata.',
    remedy: 'Accedi una volta e scegli una password tua.',
  },
  'permission-missing': {
    reason: 'Nessuno dei tuoi ruoli consente questa operazione.',
    remedy: 'Serve il ruolo {roles}. Rivolgiti a chi gestisce gli utenti della tua società.',
  },
  'not-an-admin-agent': {
    reason: 'Nessuno dei tuoi ruoli consente di gestire gli utenti.',
    remedy: 'Serve il ruolo {roles}. Rivolgiti a chi ha uno di questi ruoli.',
  },
  'user-of-another-company': {
    reason: 'Questo utente appartiene a un’altra società.',
    remedy: 'Ricarica l’elenco: contiene solo gli utenti della tua società.',
  },
  'unknown-role': {
    reason: 'Non esiste un ruolo chiamato «{role}».',
    remedy: 'Scegli uno dei ruoli nell’elenco.',
  },
  'roles-missing': {
    reason: 'Senza alcun ruolo nessuno può lavorare nel dashboard.',
    remedy: 'Scegli almeno un tipo di agente o di amministratore.',
  },
  'roles-of-one-category': {
    reason: '{roles}: solo uno alla volta.',
    remedy: 'Scegline uno.',
  },
  'role-not-assignable': {
    reason: 'I tuoi ruoli non ti consentono di assegnare o togliere questo ruolo: {role}.',
    remedy: 'Serve il ruolo {roles}.',
  },
  'email-taken': {
    reason: 'Nella tua società c’è già chi usa {email}.',
    remedy: 'Immetti un altro indirizzo oppure cerca la persona nell’elenco. Gli utenti rimossi conservano il loro.',
  },
  'own-roles': {
    reason: 'Non puoi aggiungere ruoli al tuo account.',
    remedy: 'Rivolgiti a un’altra persona che gestisce gli utenti.',
  },
  'last-admin-agent': {
    reason: 'È l’ultimo agente amministratore. Senza questo ruolo nessuno potrebbe riammettere un collega.',
    remedy: 'Assegna prima il ruolo di agente amministratore a un’altra persona.',
  },
  'last-global-admin': {
    reason: 'È l’ultimo amministratore globale della società.',
    remedy: 'Assegna prima il ruolo di amministratore globale a un’altra persona.',
  },
  'global-admin-password': {
    reason: 'Solo un amministratore globale può reimpostare la password di un amministratore globale.',
    remedy: 'Chiedi a un altro amministratore globale della tua società.',
  },
  'user-not-resettable': {
    reason: 'Questo utente è bloccato o rimosso: non c’è un accesso da reimpostare.',
    remedy: 'Prima ripristina o sblocca l’utente.',
  },
  'own-account': {
    reason: 'Non puoi rimuovere il tuo account.',
    remedy: 'Rivolgiti a un’altra persona che gestisce gli utenti.',
  },
  'user-not-removed': {
    reason: 'Questo utente non è rimosso.',
    remedy: 'Ricarica l’elenco.',
  },
  'user-purged': {
    reason: 'Gli utenti rimossi si possono ripristinare per {days} giorni. Il termine è passato.',
    remedy: 'Aggiungi di nuovo la persona come nuovo utente.',
  },
} satisfies Record<string, RefusalWords>;
