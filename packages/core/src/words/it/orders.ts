import type { RefusalWords } from '../words.js';

export const orders = {
  'only-provider-orders': {
    reason: 'Gli ordini sono inviati dal provider, non dal rivenditore.',
    remedy: 'Chiedi al tuo provider di ordinare per il cliente.',
  },
  'no-reseller-relationship': {
    reason:
      'Il provider non ha una propria relazione come rivenditore con {customer} e quindi non può ordinare per questo cliente.',
    remedy:
      'Il rivenditore invita il cliente per entrambi: Provider indiretti, Invita nuovi clienti. Quando il cliente accetta, l’ordine è possibile.',
  },
  'no-reseller': {
    reason: '{customer} non ha un rivenditore per il quale il provider possa ordinare.',
    reasonWithoutEvidence: 'Il cliente non ha un rivenditore per il quale il provider possa ordinare.',
    remedy:
      'Un rivenditore con cui hai una partnership invita il cliente per entrambi: Provider indiretti, Invita nuovi clienti.',
  },
  'on-record-missing': {
    reason: 'Nell’ordine manca il PartnerID del rivenditore.',
    remedy: 'Immetti il PartnerID della sede del rivenditore.',
  },
  'on-record-of-another': {
    reason: 'Il PartnerID {partnerId} appartiene a una società diversa dal rivenditore di questo ordine.',
    remedy: 'Immetti il PartnerID di questo rivenditore.',
  },
  'reseller-consent-missing': {
    reason: 'Non è ancora stato attestato che il rivenditore accetta di essere indicato nell’ordine.',
    remedy: 'Chiedi al rivenditore, poi attestalo.',
  },
  'customer-agreement-missing': {
    reason: 'Il cliente non ha accettato il contratto del cliente, quindi non si può ordinare nulla.',
    remedy: 'Fallo accettare al cliente o attesta che lo ha accettato.',
  },
  'customer-agreement-unknown': {
    reason: 'Non si sa se il cliente ha accettato il contratto del cliente.',
    remedy: 'Verificalo o attesta l’accettazione, poi ordina di nuovo.',
  },
  'subscription-of-another': {
    reason: 'Questa sottoscrizione è di un altro partner del cliente.',
    remedy: 'Ricarica l’elenco e scegli una tua sottoscrizione.',
  },
  'subscription-term-unknown': {
    reason: 'Non si sa quando questa sottoscrizione è stata acquistata o rinnovata, quindi resta in vigore.',
    remedy: 'Ricarica la pagina. Se non cambia nulla, chiedi al provider.',
  },
  'cancellation-time-over': {
    reason: 'Si poteva annullare entro {days} giorni dall’acquisto o dal rinnovo, fino a questa data: {endedOn}.',
    remedy: 'Sospendila oppure lasciala scadere alla fine del periodo.',
  },
  'seats-in-use': {
    reason:
      'Le licenze di questa sottoscrizione assegnate agli utenti sono {assigned}. Non si può scendere sotto questo numero.',
    remedy: 'Prima togli licenze agli utenti.',
  },
  'usage-location-missing': {
    reason: 'Non si sa in quale paese questo utente userà la licenza.',
    remedy: 'Prima immetti la località di utilizzo dell’utente.',
  },
  'no-license-free': {
    reason: 'Tutte le licenze di questa sottoscrizione sono assegnate.',
    remedy: 'Toglila a un altro utente o chiedi al provider di ordinarne altre.',
  },
  'only-provider-names-reseller': {
    reason: 'Solo il provider indica un rivenditore in una sottoscrizione.',
    remedy: 'Chiedi al tuo provider di farlo.',
  },
  'reseller-not-verified': {
    reason: 'Il PartnerID {partnerId} non è ancora stato verificato.',
    remedy: 'Prima verificalo, poi aggiungi il rivenditore.',
  },
} satisfies Record<string, RefusalWords>;
