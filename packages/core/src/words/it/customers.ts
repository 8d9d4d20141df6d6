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
  'only-provider-adds-customers': {
    reason: 'Solo un provider aggiunge clienti.',
    remedy: 'Chiedi al tuo provider di aggiungere il cliente, oppure invita un cliente che ha già un account.',
  },
  'customer-exists': {
    reason: 'Esiste già un account per {domain} e un cliente ne mantiene uno solo.',
    remedy: 'Richiedi al cliente una relazione come rivenditore con l’account che ha già.',
  },
  'only-provider-ends-relationship': {
    reason: 'Una relazione come rivenditore con un cliente viene terminata dal provider.',
    remedy: 'Chiedi al tuo provider di terminarla per te.',
  },
  'subscriptions-running': {
    reason: 'Ci sono ancora sottoscrizioni, prenotazioni o software in corso per questo cliente: {count}.',
    remedy: 'Prima sospendili o annullali. Ciò che è del nuovo commercio va annullato.',
  },
  'only-customer-changes-permissions': {
    reason: 'Solo un amministratore globale del cliente modifica le autorizzazioni di amministratore di un partner.',
    remedy: 'Chiedi a un amministratore globale del cliente.',
  },
  'admin-permissions-as-they-are': {
    reason: 'Le autorizzazioni di amministratore sono già come le vuoi.',
    remedy: 'Non c’è altro da fare. La relazione come rivenditore resta.',
  },
  'only-provider-attests': {
    reason: 'Solo il provider attesta che un cliente ha accettato il contratto del cliente.',
    remedy: 'Chiedi al tuo provider di attestarlo, o al cliente di accettarlo direttamente.',
  },
  'agreement-date-in-future': {
    reason: 'Questa data non è ancora arrivata: {agreedOn}.',
    remedy: 'Immetti il giorno in cui il cliente ha accettato.',
  },
  'agreement-already-attested': {
    reason: 'L’accettazione della stessa persona è già attestata con questa data: {agreedOn}.',
    remedy:
      'Non c’è altro da fare, a meno che non abbia firmato un’altra persona o non siano cambiati e-mail o telefono.',
  },
} satisfies Record<string, RefusalWords>;
