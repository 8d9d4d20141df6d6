import type { Words } from '../words.js';

export const roles: Words['roles'] = {
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
};

export const roleReaches: Words['roleReaches'] = {
  'all-services': 'Raggiunge tutti gli account e i servizi Microsoft della società, anche al di fuori del programma.',
  'all-bills': 'Vede tutte le fatture Microsoft della società, anche quelle che non riguardano i clienti.',
  'all-users': 'Gestisce gli utenti di tutti i servizi Microsoft della società.',
  'customers-as-global-admin':
    'Agisce come amministratore globale nell’account di ogni cliente che ha concesso i privilegi di amministratore con delega.',
  'customers-as-helpdesk':
    'Reimposta le password nell’account di ogni cliente che ha concesso i privilegi di amministratore con delega.',
};
