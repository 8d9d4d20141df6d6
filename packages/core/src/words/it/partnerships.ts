import type { RefusalWords } from '../words.js';

export const partnerships = {
  'only-provider-connects': {
    reason: 'La partnership viene avviata dal provider.',
    remedy: 'Contatta il provider: invierà il collegamento che associa i due account.',
  },
  'not-a-reseller': {
    reason: 'Questo collegamento è destinato a un rivenditore indiretto.',
    remedy: 'Accedi con un account del rivenditore invitato.',
  },
  'provider-other-region': {
    reason: 'Il provider e la tua società si trovano in aree diverse del programma.',
    remedy: 'Collabora con un provider della tua area.',
  },
  'partnership-exists': {
    reason: 'La partnership con questo provider è già in vigore.',
    remedy: 'Non c’è altro da fare. Il provider si trova in Provider indiretti.',
  },
  'consent-missing': {
    reason: 'La casella non è ancora selezionata.',
    remedy: 'Leggi che cosa autorizzi, seleziona la casella e conferma.',
  },
  'no-partnership': {
    reason: 'Tra questo provider e questo rivenditore non c’è una partnership in vigore.',
    remedy: 'Il provider invia un invito, con cui il rivenditore autorizza il provider.',
  },
  'admin-access-removed': {
    reason: 'L’accesso come amministratore è già stato tolto.',
    remedy: 'Non c’è altro da fare. La partnership resta in vigore.',
  },
  'only-provider-ends': {
    reason: 'La partnership viene terminata dal provider.',
    remedy: 'Chiedi al provider di terminarla. L’accesso come amministratore puoi toglierlo da te.',
  },
  'end-not-confirmed': {
    reason: 'Nessuno ha ancora confermato di voler terminare la partnership.',
    remedy: 'Leggi che cosa finisce e che cosa resta, poi conferma.',
  },
  'good-faith-missing': {
    reason: 'Non è ancora stato dichiarato che la partnership viene terminata in buona fede.',
    remedy: 'Dichiaralo. Da qui il rivenditore non riceve alcun avviso: dallo tu, come previsto dal contratto.',
  },
  'invitation-of-another': {
    reason: 'Questo invito è stato inviato da un’altra società.',
    remedy: 'Ricarica l’elenco: contiene solo gli inviti della tua società.',
  },
  'on-record-unknown': {
    reason: 'Non risulta alcun partner con il PartnerID {partnerId}.',
    remedy: 'Verifica il numero con il rivenditore.',
  },
  'on-record-global': {
    reason: 'Il PartnerID {partnerId} indica un’intera società e non può effettuare transazioni.',
    remedy: 'Chiedi al rivenditore il PartnerID di una delle sue sedi.',
  },
  'on-record-not-linked': {
    reason: 'Il PartnerID {partnerId} non è associato a un account del programma.',
    remedy: 'Chiedi al rivenditore di associarlo al proprio account.',
  },
  'on-record-not-a-reseller': {
    reason: 'Il PartnerID {partnerId} non è quello di un rivenditore indiretto.',
    remedy: 'Immetti il PartnerID del rivenditore, mai il tuo.',
  },
  'on-record-other-region': {
    reason: 'Il PartnerID {partnerId} è di un’area del programma diversa da quella del provider.',
    remedy: 'Chiedi al rivenditore il PartnerID di una sede nella tua area.',
  },
  'on-record-suspended': {
    reason:
      'Il rivenditore con il PartnerID {partnerId} è sospeso. Fino alla fine della sospensione non si possono fare ordini né modifiche a suo nome.',
    remedy: 'Chiedi al rivenditore di chiarire con Microsoft. I rinnovi proseguono da soli.',
  },
  'on-record-not-active': {
    reason: 'Il rivenditore con il PartnerID {partnerId} non è attivo nel programma.',
    remedy: 'Chiedi al rivenditore di completare la registrazione.',
  },
  'on-record-agreement-missing': {
    reason: 'Il rivenditore con il PartnerID {partnerId} non ha firmato il contratto partner.',
    remedy: 'Chiedi a un amministratore globale del rivenditore di firmarlo.',
  },
  'one-identifier-only': {
    reason: 'Un contratto si cerca con uno solo dei due dati: PartnerID o tenant.',
    remedy: 'Immettine uno e lascia vuoto l’altro.',
  },
  'sandbox-limit-reached': {
    reason: 'Una sandbox contiene al massimo {max} rivenditori di prova.',
    remedy: 'Prima eliminane uno.',
  },
  'sandbox-subscriptions-running': {
    reason: 'Ci sono ancora sottoscrizioni attive dei clienti di questo rivenditore di prova: {count}.',
    remedy: 'Prima sospendile, poi elimina i clienti.',
  },
  'sandbox-customers-left': {
    reason: 'Questo rivenditore di prova ha ancora clienti: {count}.',
    remedy: 'Prima elimina i suoi clienti.',
  },
} satisfies Record<string, RefusalWords>;
