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
  'verification-mail-recent': {
    reason: 'L’ultima e-mail si può inviare di nuovo a partire da questa data: {resendFrom}.',
    reasonWithoutEvidence: 'L’ultima e-mail si può inviare di nuovo dopo un giorno lavorativo.',
    remedy: 'Attendi, oppure correggi l’indirizzo: a un altro indirizzo parte subito.',
  },
  'work-email-personal': {
    reason: 'Questo account aziendale ha un indirizzo e-mail personale di {service}.',
    remedy: 'Accedi con un account aziendale che abbia un indirizzo della società.',
  },
  'membership-missing': {
    reason: 'La tua società non ha ancora un ID partner.',
    remedy: 'Aderisci prima al programma per i partner: riceverai un ID.',
  },
  'membership-unknown': {
    reason: 'Non è noto se la tua società abbia un ID partner.',
    remedy: 'Riprova più tardi.',
  },
  'direct-bill-active': {
    reason: 'Questo tenant appartiene a un partner con fatturazione diretta attiva.',
    remedy: 'Registrati con un altro tenant, oppure quando la fatturazione diretta è limitata.',
  },
  'direct-bill-unknown': {
    reason: 'Non è noto se questo tenant appartenga a un partner con fatturazione diretta.',
    remedy: 'Riprova più tardi.',
  },
  'location-missing': {
    reason: 'Nessun profilo è una sede attiva in questo paese: {accountCountry}.',
    remedy: 'Aggiungi una sede nel programma per i partner. Riceverà un proprio ID partner.',
  },
  'account-already-tied': {
    reason: 'Questo account è già associato all’ID partner {mpnId}.',
    remedy: 'Continua con quello. Un account ha una sola sede.',
  },
  'partner-id-already-tied': {
    reason: 'L’ID partner {mpnId} è già associato a un altro account.',
    remedy: 'Scegli un’altra sede, oppure accedi con l’account a cui è associato.',
  },
  'partner-id-tie-unknown': {
    reason: 'Non è noto se l’ID partner {mpnId} sia ancora libero.',
    remedy: 'Riprova più tardi.',
  },
  'address-choice-missing': {
    reason: 'Il registro riporta questo indirizzo in un altro modo.',
    remedy: 'Mantieni il tuo indirizzo oppure accetta un suggerimento.',
  },
  'proof-missing': {
    reason: 'Un controllo rifiutato viene riesaminato solo con una prova.',
    remedy: 'Allega un documento che dimostri ciò che era in dubbio.',
  },
  'agreement-needs-global-admin': {
    reason: 'Solo un amministratore globale può firmare il Microsoft Partner Agreement.',
    remedy: 'Accedi con quel ruolo, oppure rivolgiti a un amministratore globale della tua società.',
  },
  'agreement-signed': {
    reason: 'Il Microsoft Partner Agreement è già firmato per quest’area.',
    remedy: 'Non c’è altro da fare: non scade.',
  },
  'partner-id-other-region': {
    reason: 'L’ID partner {mpnId} non è di quest’area.',
    remedy: 'Usa l’ID partner di una sede nell’area per cui firmi.',
  },
  'legal-name-needs-global-admin': {
    reason: 'Solo un amministratore globale può modificare la ragione sociale.',
    remedy: 'Rivolgiti a un amministratore globale della tua società.',
  },
  'legal-country-fixed': {
    reason: 'L’account resta in questo paese: {accountCountry}. Il paese legale non si può modificare.',
    remedy: 'Per un altro paese, registrati con un account aziendale di quel paese.',
  },
  'no-admin-agent': {
    reason: 'Nessuno nella società è agente amministratore.',
    remedy: 'Un amministratore globale può assegnare il ruolo nella gestione utenti.',
  },
  'no-provider': {
    reason: 'La società non collabora ancora con alcun provider indiretto.',
    remedy: 'Chiedi l’invito a un provider e autorizzalo.',
  },
  'partner-id-missing': {
    reason: 'All’account non è ancora associato alcun ID partner.',
    remedy: 'Associa l’ID partner di una sede nel paese dell’account.',
  },
  'partner-id-unknown': {
    reason: 'Non è noto se all’account sia associato un ID partner.',
    remedy: 'Riprova più tardi.',
  },
  'agreement-missing': {
    reason: 'Il Microsoft Partner Agreement non è firmato per l’area della società.',
    remedy: 'Fallo firmare da un amministratore globale.',
  },
  'agreement-unknown': {
    reason: 'Non è noto se il Microsoft Partner Agreement sia firmato.',
    remedy: 'Riprova più tardi.',
  },
  'program-not-active': {
    reason: 'La società non è attiva nel programma.',
    remedy: 'Controlla nello stato della registrazione che cosa manca.',
  },
  'program-state-unknown': {
    reason: 'Non è noto se la società sia attiva nel programma.',
    remedy: 'Riprova più tardi.',
  },
  'authorization-unknown': {
    reason: 'Non è noto se la società sia ancora autorizzata.',
    remedy: 'Riprova più tardi.',
  },
  'reseller-suspended': {
    reason: 'La società è sospesa: non può comparire in nuovi ordini e i suoi diritti sui clienti sono revocati.',
    remedy: 'Chiedi al supporto partner di Microsoft come revocare la sospensione.',
  },
  'reseller-deauthorized': {
    reason: 'La società non è più autorizzata. Può registrarsi di nuovo a partire da questa data: {enrollFrom}.',
    reasonWithoutEvidence: 'La società non è più autorizzata. Può registrarsi di nuovo dopo un anno.',
    remedy: 'Chiedi al tuo provider chi segue i tuoi clienti fino ad allora.',
  },
  'revenue-too-low': {
    reason:
      'Il controllo annuale ha rilevato {pastYearUsd} dollari USA di ricavi nel programma; ne occorrono {requiredUsd}. Data del controllo: {checkedOn}.',
    remedy: 'Chiedi al supporto partner di Microsoft che cosa è ancora possibile.',
  },
  'revenue-unknown': {
    reason: 'L’esito del controllo annuale dei ricavi non è noto.',
    remedy: 'Riprova più tardi.',
  },
  'mfa-missing': {
    reason: {
      one: 'Un amministratore accede senza un secondo fattore.',
      other: '{count} amministratori accedono senza un secondo fattore.',
    },
    remedy: 'Attiva l’autenticazione a più fattori per ogni amministratore.',
  },
  'mfa-unknown': {
    reason: 'Non è noto se ogni amministratore acceda con un secondo fattore.',
    remedy: 'Riprova più tardi.',
  },
  'security-contact-missing': {
    reason: 'La società non ha indicato un contatto per la sicurezza.',
    remedy: 'Indicane uno nelle impostazioni dell’account.',
  },
  'security-contact-unknown': {
    reason: 'Non è noto se la società abbia un contatto per la sicurezza.',
    remedy: 'Riprova più tardi.',
  },
  'own-customer': {
    reason: 'Un partner non può essere cliente di sé stesso.',
    remedy: 'Acquista per la tua società tramite un altro partner.',
  },
  'own-reseller-as-customer': {
    reason: 'Questa società è rivenditore del provider e non può esserne anche cliente.',
    remedy: 'Il rivenditore acquista per sé tramite un altro partner.',
  },
  'customer-in-csp': {
    reason: 'Questo tenant vende a sua volta nel programma e non può essere cliente.',
    remedy: 'Usa un tenant della società che non vende.',
  },
} satisfies Record<string, RefusalWords>;
