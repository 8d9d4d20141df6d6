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
} satisfies Record<string, RefusalWords>;
