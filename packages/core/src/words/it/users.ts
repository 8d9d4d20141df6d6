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
  'sign-in-data-told': {
    reason: 'I dati di accesso di {userName} sono stati mostrati una sola volta, a chi li ha creati.',
    remedy: 'Reimposta la password per averne una nuova.',
  },
  'own-account': {
    reason: 'Non puoi bloccare né rimuovere il tuo account.',
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
  'unknown-status': {
    reason: 'Lo stato di questo account non è noto, quindi qui non può fare nulla.',
    remedy: 'Ricarica la pagina. Se non cambia nulla, rivolgiti a chi gestisce gli utenti della tua società.',
  },
  'unknown-permission': {
    reason: 'Questa operazione non è nota, quindi nessuno può eseguirla.',
    remedy: 'Ricarica la pagina.',
  },
  'user-removed': {
    reason: 'Questo utente è stato rimosso, quindi i suoi ruoli non si possono modificare.',
    remedy: 'Prima ripristina l’utente.',
  },
  'user-not-blockable': {
    reason: 'Questo utente è già bloccato o rimosso.',
    remedy: 'Ricarica l’elenco.',
  },
  'user-not-blocked': {
    reason: 'Questo utente non è bloccato.',
    remedy: 'Ricarica l’elenco.',
  },
  'removal-scope-missing': {
    reason: 'Non è ancora indicato da dove rimuovere l’utente.',
    remedy: 'Scegli il dashboard, l’organizzazione o entrambi.',
  },
  'role-not-for-guests': {
    reason: 'Un utente guest non può avere questo ruolo: {role}.',
    remedy: 'Gli utenti guest possono avere {roles}.',
  },
  'too-many-guests': {
    reason: '{count} indirizzi sono troppi per un solo invito.',
    remedy: 'Invita al massimo {max} persone alla volta.',
  },
  'directory-role-missing': {
    reason: 'Per aggiungere utenti serve anche un ruolo della directory, che tu non hai.',
    remedy: 'Serve il ruolo {roles}. Rivolgiti a chi ha uno di questi ruoli.',
  },
  'directory-synchronized': {
    reason: 'La directory della tua società viene gestita altrove e copiata qui.',
    remedy: 'Aggiungi l’utente dove viene gestita la directory: poi comparirà qui.',
  },
  'directory-unknown': {
    reason: 'Non è noto se la directory della tua società viene gestita qui o altrove.',
    remedy: 'Ricarica la pagina. Se non cambia nulla, rivolgiti a chi gestisce questo sito.',
  },
  'recovery-address-missing': {
    reason: 'Un nuovo amministratore globale deve avere un indirizzo per recuperare l’account.',
    remedy: 'Immetti un indirizzo e-mail di recupero.',
  },
  'roles-fixed-in-cloud': {
    reason: 'Nel cloud nazionale della tua società i ruoli non si modificano qui.',
    remedy: 'Qui non c’è altro da fare.',
  },
  'cloud-unknown': {
    reason: 'Non è noto in quale cloud si trova l’account della società.',
    remedy: 'Ricarica la pagina. Se non cambia nulla, rivolgiti a chi gestisce questo sito.',
  },
  'sales-agent-of-reseller': {
    reason: 'Oggi solo i provider indiretti assegnano il ruolo di agente vendite.',
    remedy: 'Scegli un altro tipo di agente.',
  },
  'party-unknown': {
    reason: 'Non è noto se la tua società è un provider o un rivenditore, quindi questo ruolo non si può assegnare.',
    remedy: 'Scegli un altro ruolo o ricarica la pagina.',
  },
  'no-global-admin-left': {
    reason: 'La tua società non ha più un amministratore globale, quindi qui nessuno può nominarne uno.',
    remedy: 'Apri una richiesta di servizio presso il supporto del programma: dovrai dimostrare la tua identità.',
  },
  'second-factor-missing': {
    reason: 'Hai eseguito l’accesso solo con la password.',
    remedy: 'Accedi con l’autenticazione a più fattori.',
  },
  'second-factor-unknown': {
    reason: 'Non è noto se hai eseguito l’accesso con l’autenticazione a più fattori.',
    remedy: 'Esegui di nuovo l’accesso.',
  },
  'role-not-limitable': {
    reason: 'Questo ruolo vale sempre per tutta la società: {role}.',
    remedy: 'Si possono limitare alle sedi solo questi ruoli: {roles}.',
  },
  'locations-missing': {
    reason: 'Non è stata scelta alcuna sede per il ruolo {role}.',
    remedy: 'Scegli almeno una sede oppure assegna il ruolo per tutta la società.',
  },
  'unknown-location': {
    reason: 'La tua società non ha una sede {location}.',
    remedy: 'Scegli una delle sedi nell’elenco.',
  },
} satisfies Record<string, RefusalWords>;
