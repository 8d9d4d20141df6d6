import type { RefusalWords } from '../words.js';

export const delegatedAdmin = {
  'not-a-partner': {
    reason: 'Solo provider e rivenditori chiedono ai clienti privilegi di amministratore con delega.',
    remedy: 'Rivolgiti al tuo partner, che invia la richiesta.',
  },
  'granular-admin-not-in-cloud': {
    reason: 'Nel cloud nazionale della tua società non esistono privilegi di amministratore delegato granulari.',
    remedy: 'Qui non c’è altro da fare.',
  },
  'delegated-admin-name-taken': {
    reason: 'La tua società ha già una relazione chiamata «{name}».',
    remedy: 'Scegli un altro nome.',
  },
  'unknown-directory-role': {
    reason:
      'Uno dei ruoli scelti non è un ruolo predefinito della directory. I ruoli personalizzati qui non funzionano.',
    remedy: 'Scegli i ruoli nell’elenco.',
  },
  'auto-extension-barred': {
    reason: 'Una relazione con il ruolo di amministratore globale non viene mai estesa automaticamente.',
    remedy: 'Disattiva l’estensione automatica oppure togli quel ruolo.',
  },
  'only-provider-requests-for-reseller': {
    reason: 'Solo un provider invia richieste per conto di un rivenditore.',
    remedy: 'Invia la richiesta per conto della tua società.',
  },
  'delegated-admin-of-another': {
    reason: 'Questa relazione appartiene a un altro partner.',
    remedy: 'Ricarica l’elenco: contiene solo le relazioni della tua società.',
  },
  'delegated-admin-fixed': {
    reason: 'Il cliente ha già ricevuto la richiesta, che quindi non si può più modificare né eliminare.',
    remedy: 'Crea una nuova richiesta con le modifiche.',
  },
  'delegated-admin-outdated': {
    reason: 'Nel frattempo qualcun altro ha modificato questa richiesta.',
    remedy: 'Ricaricala e ripeti la modifica.',
  },
  'partner-consent-missing': {
    reason: 'Il rivenditore per conto del quale chiedi non ha ancora dato il consenso.',
    remedy: 'Chiedi prima al rivenditore di approvare la richiesta.',
  },
  'partner-consent-not-asked': {
    reason: 'Qui non c’è nulla a cui la tua società debba acconsentire.',
    remedy: 'Ricarica l’elenco.',
  },
  'delegated-admin-for-another': {
    reason: 'Questa richiesta è destinata a un’altra società.',
    remedy: 'Accedi con un account della società a cui è rivolta.',
  },
  'delegated-admin-request-expired': {
    reason: 'Una richiesta si può approvare per {days} giorni. Il termine è passato.',
    remedy: 'Chiedi al tuo partner una nuova richiesta.',
  },
  'delegated-admin-not-active': {
    reason: 'La relazione non è attiva, quindi non può dare accesso a nessuno.',
    remedy: 'Attendi l’approvazione del cliente oppure crea una nuova richiesta.',
  },
  'not-a-security-group': {
    reason: 'L’accesso si assegna solo a gruppi di sicurezza della tua società.',
    remedy: 'Scegli un gruppo di sicurezza nell’elenco.',
  },
  'directory-roles-missing': {
    reason: 'Non è stato scelto alcun ruolo.',
    remedy: 'Scegli almeno un ruolo della relazione.',
  },
  'role-outside-relationship': {
    reason: 'Alcuni di questi ruoli non fanno parte della relazione.',
    remedy: 'Scegli tra i suoi ruoli oppure chiedi al cliente una relazione che ne comprenda altri.',
  },
  'guest-cannot-administer': {
    reason: 'Gli utenti guest non possono amministrare per i clienti.',
    remedy: 'Accedi con un account della directory della tua società.',
  },
  'no-delegated-admin': {
    reason: 'Il cliente non consente alla tua società di amministrare il suo account, o non lo consente più.',
    remedy: 'Chiedi al cliente i privilegi di amministratore con delega.',
  },
  'no-directory-role': {
    reason: 'Nessuno dei tuoi ruoli ha effetto nell’account di un cliente.',
    remedy: 'Serve il ruolo {roles}. Rivolgiti a chi gestisce gli utenti della tua società.',
  },
  'no-access-assignment': {
    reason: 'Il cliente ha acconsentito, ma nessuno dei tuoi gruppi ha un ruolo nel suo account.',
    remedy: 'Chiedi a un agente amministratore di assegnare i ruoli della relazione a uno dei tuoi gruppi.',
  },
} satisfies Record<string, RefusalWords>;
