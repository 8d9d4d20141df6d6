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
} satisfies Record<string, RefusalWords>;
