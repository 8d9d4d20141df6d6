import type { Translation } from '../../base/catalogue.js';
import type { authorize as source } from '../en/authorize.js';

export const authorize = {
  'authorize.action.authorize': 'Autorizza provider indiretto',
  'authorize.action.back': 'Torna alla domanda',
  'authorize.action.enroll': 'Vai alla registrazione',
  'authorize.action.not-now': 'Non ora',
  'authorize.action.providers': 'Vai a Provider indiretti',
  'authorize.allow.add-subscriptions': '{what} e licenze per i tuoi clienti',
  'authorize.allow.add-subscriptions.what': 'Aggiungere sottoscrizioni',
  'authorize.allow.administrator-access': '{what}, {domain}',
  'authorize.allow.administrator-access.what': 'Accesso come amministratore al tuo account aziendale',
  'authorize.allow.submit-orders': '{what} per i tuoi clienti, a nome tuo come rivenditore',
  'authorize.allow.submit-orders.what': 'Inviare ordini',
  'authorize.allow.title': 'Che cosa autorizzi',
  'authorize.consent.error': 'Seleziona la casella per autorizzare {provider}',
  'authorize.consent.label': 'Agisco per {reseller} e autorizzo {provider} a fare le tre cose elencate sopra',
  'authorize.done.access':
    'Puoi togliere l’accesso come amministratore in qualsiasi momento, nella pagina Provider indiretti.',
  'authorize.done.invite': 'Invita nuovi clienti per entrambi, così {provider} può ordinare per loro.',
  'authorize.done.next': 'Che cosa puoi fare ora',
  'authorize.done.text':
    'Ora si trova nella tua pagina Provider indiretti, e {reseller} nella sua pagina Rivenditori indiretti.',
  'authorize.done.title': '{provider} è il tuo provider indiretto',
  'authorize.fact.asked-by': 'Richiesto da',
  'authorize.fact.based-in': 'Sede',
  'authorize.fact.open-until': 'Aperto fino al',
  'authorize.fact.region': 'Area',
  'authorize.lead': 'Ha invitato {reseller} il {date}. Nulla cambia finché non dai l’autorizzazione.',
  'authorize.link.missing.text':
    'Questa pagina mostra che cosa ti chiede un provider e ha bisogno del collegamento dell’e-mail. La barra degli indirizzi non lo contiene più: aprilo di nuovo da lì.',
  'authorize.link.missing.title': 'Apri il collegamento nell’e-mail del provider',
  'authorize.loading': 'Caricamento dell’invito',
  'authorize.not-now.hint': '«Non ora» non avvisa nessuno. L’invito resta aperto fino al {date}.',
  'authorize.postponed.text':
    'Nessuno è stato avvisato. L’invito resta aperto fino al {date}: quando hai deciso, apri di nuovo il collegamento dell’e-mail.',
  'authorize.postponed.title': 'Non è cambiato nulla',
  'authorize.provider.expected': 'Te lo aspettavi? In caso contrario, chiedi a {provider} prima di proseguire.',
  'authorize.provider.kind': 'Provider indiretto',
  'authorize.region.other': 'Diversa dalla tua',
  'authorize.region.same': 'La stessa della tua società',
  'authorize.stays.customers': 'I tuoi clienti restano tuoi. Nessuno è condiviso finché quel cliente non acconsente.',
  'authorize.stays.providers': 'Puoi lavorare allo stesso tempo con altri provider.',
  'authorize.stays.terms': 'Prezzi e condizioni si concordano direttamente con {provider}, non qui.',
  'authorize.stays.title': 'Che cosa resta com’è',
  'authorize.title': 'Autorizzare {provider} come provider indiretto?',
  'authorize.title.loading': 'Autorizzare un provider indiretto',
  'authorize.warning.text':
    'Puoi togliere l’accesso come amministratore subito dopo, nella pagina Provider indiretti. La partnership resta in vigore anche senza.',
  'authorize.warning.title': 'Il terzo punto ha effetti estesi.',
} satisfies Translation<typeof source>;
