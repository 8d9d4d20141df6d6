import type { RefusalWords } from '../words.js';

export const enrollment = {
  'not-enrolled': {
    reason: 'La tua società non è ancora registrata come rivenditore indiretto.',
    remedy: 'Completa la registrazione e attendi che l’account sia pronto.',
  },
  'not-a-global-admin': {
    reason: '{userName} non è amministratore globale di questo account aziendale.',
    remedy: 'Solo un amministratore globale può registrare la società. Accedi di nuovo con quel ruolo.',
  },
  'country-not-in-program': {
    reason: 'Il programma non è attivo in questo paese: {accountCountry}.',
    remedy: 'Accedi con un account aziendale di un paese del programma.',
  },
  'mpn-profile-inactive': {
    reason: 'Non attivo da questa data: {since}.',
    reasonWithoutEvidence: 'Questo profilo di adesione non è attivo.',
    remedy: 'Rinnova l’adesione e accedi di nuovo, oppure scegli un profilo attivo.',
  },
  'mpn-profile-other-country': {
    reason: 'Il profilo si trova in questo paese: {profileCountry}. Il tuo account aziendale: {accountCountry}.',
    remedy:
      'Il paese deve essere lo stesso. Per usare questo profilo, ricomincia con un account aziendale dello stesso paese.',
  },
  'mpn-profile-global': {
    reason: 'Un ID globale indica l’intero gruppo e non può effettuare transazioni.',
    remedy: 'Scegli una delle sue sedi.',
  },
  'work-account-missing': {
    reason: 'Nessuno ha ancora eseguito l’accesso con l’account aziendale.',
    remedy: 'Accedi come amministratore globale.',
  },
  'mpn-profile-missing': {
    reason: 'Non è ancora stato scelto un profilo di adesione.',
    remedy: 'Accedi con le credenziali dell’adesione partner e scegli un profilo.',
  },
  'company-details-invalid': {
    reason: 'Alcuni dati mancano o non sono accettati.',
    remedy: 'Correggi i campi indicati. Tutto il resto viene conservato.',
  },
  'verification-link-invalid': {
    reason: 'Questo collegamento non conferma nulla.',
    remedy:
      'Richiedi una nuova e-mail nella pagina della registrazione. Funziona solo il collegamento più recente, una volta.',
  },
} satisfies Record<string, RefusalWords>;
