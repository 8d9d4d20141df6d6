import type { Words } from './words.js';

/** The words of the rules in Italian. */
export const words: Words = {
  locale: 'it',
  unknownRefusal: {
    reason: 'Al momento non è possibile.',
    remedy: 'Ricarica la pagina. Se non cambia nulla, inviaci il riferimento qui sotto.',
  },
  refusals: {
    'event-does-not-fit': {
      reason: 'La situazione è cambiata da quando hai aperto questa pagina.',
      remedy: 'Ricarica per vedere lo stato attuale.',
    },
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
    'no-relationship': {
      reason: 'Non hai una relazione come rivenditore con questo cliente.',
      remedy: 'Richiedi una relazione come rivenditore. Il cliente la accetta con un collegamento.',
    },
    'admin-permissions-missing': {
      reason: 'Il cliente non ti ha concesso le autorizzazioni di amministratore.',
      remedy:
        'Chiedi a un amministratore globale del cliente di concederle nell’interfaccia di amministrazione di Microsoft 365.',
    },
    'only-reseller-invites': {
      reason: 'Qui solo un rivenditore indiretto può invitare i clienti.',
      remedy: 'Chiedi al rivenditore del cliente di inviare l’invito.',
    },
    'invitation-link-missing': {
      reason: 'Nel testo non c’è più il collegamento personale.',
      remedy: 'Rimetti il collegamento. Senza, il cliente non può accettare.',
    },
    'invitation-link-altered': {
      reason: 'Il collegamento personale è stato modificato e non apre nulla.',
      remedy: 'Rimetti il collegamento com’era.',
    },
    'invitation-link-of-another': {
      reason: 'Nel testo c’è il collegamento di un altro invito.',
      remedy: 'Toglilo. Questa e-mail contiene solo il proprio collegamento.',
    },
    'invitation-text-too-long': {
      reason: 'Il testo supera i {max} caratteri.',
      remedy: 'Accorcialo.',
    },
    'invitation-link-invalid': {
      reason: 'Questo collegamento non apre un invito.',
      remedy: 'Forse è stato usato, sostituito o è troppo vecchio. Chiedine uno nuovo al mittente.',
    },
    'invitation-not-open': {
      reason: 'Questo invito non è più aperto.',
      remedy: 'Chiedine uno nuovo al mittente.',
    },
    'not-a-customer': {
      reason: 'Questo collegamento è destinato a un cliente. La tua società è un partner.',
      remedy: 'Accedi con l’account del cliente invitato.',
    },
    'invitation-for-another': {
      reason: 'Questo invito è stato creato per un’altra società.',
      remedy: 'Accedi con l’account di quella società. Fino ad allora il collegamento resta inutilizzato.',
    },
    'not-the-customers-global-admin': {
      reason: 'Solo un amministratore globale della tua società può rispondere.',
      remedy: 'Inoltra l’e-mail a un amministratore globale.',
    },
    'customer-other-region': {
      reason: '{partner} non può vendere in questo paese: {customerCountry}. Si trova in un’altra area del programma.',
      remedy: 'Cerca un partner della tua area.',
    },
    'inviter-not-in-force': {
      reason:
        '{partner} non può più invitarti: chi ha preparato l’invito non è più attivo o una partnership è terminata.',
      remedy: 'Chiedi un nuovo invito a {partner}.',
    },
    'relationship-exists': {
      reason: '{partner} è già il tuo rivenditore registrato.',
      remedy: 'Non c’è altro da fare.',
    },
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
  },
  fields: {
    required: 'Immetti un valore',
    'too-short': 'Immetti più caratteri',
    'too-long': 'Immetti meno caratteri',
    'not-an-email': 'Immetti un indirizzo di posta elettronica, ad esempio nome@societa.it',
    'not-a-phone-number': 'Immetti un numero di telefono, ad esempio +39 051 555 0100',
    'not-a-web-address': 'Immetti un indirizzo web che inizia con https://',
    'web-mail-address': 'Gli indirizzi {service} non sono accettati. Immetti un indirizzo aziendale',
    'unknown-country': 'Scegli un paese in cui il programma è attivo',
    'other-country': 'L’indirizzo della società deve essere nello stesso paese dell’account aziendale: {country}',
    'unknown-choice': 'Scegli un valore dell’elenco',
    'not-a-number': 'Immetti un numero',
    'too-small': 'Immetti un numero maggiore',
    'too-large': 'Immetti un numero minore',
    'unknown-field': 'Questo campo non è previsto qui',
    invalid: 'Controlla questo valore',
  },
  roles: {
    'global-admin': {
      name: 'Amministratore globale',
      about:
        'Controllo completo di tutti gli account e i servizi Microsoft della società. Registra la società, firma i contratti e autorizza i provider.',
    },
    'billing-admin': {
      name: 'Amministratore fatturazione',
      about: 'Effettua acquisti e pagamenti e vede tutte le fatture Microsoft della società.',
    },
    'user-management-admin': {
      name: 'Amministratore gestione utenti',
      about: 'Aggiunge, modifica e rimuove utenti e reimposta le password.',
    },
    'business-profile-admin': {
      name: 'Amministratore del profilo di business',
      about: 'Scrive e pubblica i profili che i clienti trovano.',
    },
    'referral-admin': {
      name: 'Amministratore delle segnalazioni',
      about: 'Gestisce le segnalazioni e i profili collegati.',
    },
    'referral-user': { name: 'Utente delle segnalazioni', about: 'Lavora sulle segnalazioni.' },
    'cosell-solution-admin': {
      name: 'Amministratore delle soluzioni co-sell',
      about: 'Gestisce le soluzioni vendute insieme a Microsoft.',
    },
    'mpn-partner-admin': {
      name: 'Amministratore partner MPN',
      about: 'Gestisce adesione, vantaggi e profili partner.',
    },
    'account-admin': {
      name: 'Amministratore degli account',
      about: 'Gestisce le sedi e i ruoli di programma della società.',
    },
    'incentives-admin': {
      name: 'Amministratore degli incentivi',
      about: 'Vede i guadagni, richiede gli incentivi e gestisce dati bancari e fiscali.',
    },
    'incentives-user': { name: 'Utente di incentivi', about: 'Vede gli incentivi e avvia le richieste.' },
    'admin-agent': {
      name: 'Agente amministratore',
      about: 'Amministra per conto dei clienti, li invita, gestisce le sottoscrizioni e gli utenti della tua società.',
    },
    'sales-agent': {
      name: 'Agente di vendita',
      about: 'Invita i clienti e gestisce le loro sottoscrizioni. Non amministra per loro conto.',
    },
    'helpdesk-agent': {
      name: 'Agente help desk',
      about: 'Aiuta i clienti con le richieste e vede le loro schede. Non ordina e non invita.',
    },
    'executive-report-viewer': {
      name: 'Visualizzatore di report esecutivi',
      about: 'Vede tutti i report, anche quelli con il fatturato.',
    },
    'report-viewer': { name: 'Visualizzatore di report', about: 'Vede i report senza fatturato.' },
    'default-user': { name: 'Utente predefinito', about: 'Vede solo il proprio profilo.' },
    guest: { name: 'Utente guest', about: 'Persona esterna alla società. Ha solo ciò che danno i ruoli assegnati.' },
    owner: { name: 'Proprietario', about: 'La persona che ha registrato la società.' },
  },
};
