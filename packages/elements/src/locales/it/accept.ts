import type { Translation } from '../../base/catalogue.js';
import type { accept as source } from '../en/accept.js';

export const accept = {
  'accept.action.authorize': 'Autorizza',
  'accept.action.authorize-both': 'Autorizza entrambi',
  'accept.action.back': 'Torna alla domanda',
  'accept.action.decline': 'Rifiuta',
  'accept.accepted.next': 'Che cosa succede ora',
  'accept.accepted.provider': '{provider} può inviare ordini per tuo conto.',
  'accept.accepted.reseller': '{reseller} vede il tuo account e gestisce per te sottoscrizioni, licenze e utenti.',
  'accept.accepted.end':
    'Puoi togliere le autorizzazioni in qualsiasi momento nell’interfaccia di amministrazione di Microsoft 365.',
  'accept.accepted.title': '{partners} sono ora i tuoi rivenditori registrati',
  'accept.accepted.title-one': '{partners} è ora il tuo rivenditore registrato',
  'accept.consent.error': 'Seleziona la casella per autorizzare {partners}',
  'accept.consent.label': 'Agisco per {customer} e autorizzo {partners} come rivenditori registrati',
  'accept.consent.label-one': 'Agisco per {customer} e autorizzo {partners} come rivenditore registrato',
  'accept.decline.hint':
    'Il collegamento non funziona più. Chi ti ha invitato vede che hai rifiutato e il motivo, se lo indichi.',
  'accept.decline.reason': 'Il tuo motivo',
  'accept.decline.title': 'Rifiutare questa richiesta?',
  'accept.declined.text': 'Per {customer} non è cambiato nulla. Il collegamento non funziona più.',
  'accept.declined.title': 'Hai rifiutato',
  'accept.expires': 'Questo collegamento è personale e funziona una sola volta, fino al {date}.',
  'accept.know.data':
    'I tuoi amministratori globali e tutti i tuoi dati restano tuoi. Gli altri tuoi partner non sono coinvolti.',
  'accept.know.end':
    'Puoi togliere le autorizzazioni in qualsiasi momento nell’interfaccia di amministrazione di Microsoft 365. Le sottoscrizioni in corso proseguono.',
  'accept.know.title': 'Buono a sapersi',
  'accept.lead': 'Leggi che cosa potrà fare, poi decidi. Nulla cambia finché non dai l’autorizzazione.',
  'accept.lead-both':
    'Leggi che cosa potrà fare ciascuno, poi decidi per entrambi. Nulla cambia finché non dai l’autorizzazione.',
  'accept.link.missing.text':
    'Questa pagina mostra chi chiede che cosa e ha bisogno del collegamento dell’e-mail. La barra degli indirizzi non lo contiene più: aprilo di nuovo da lì.',
  'accept.link.missing.title': 'Apri il collegamento dell’e-mail',
  'accept.loading': 'Caricamento della richiesta',
  'accept.provider.bills': 'Emette fattura a {reseller}, che la emette a te',
  'accept.provider.kind': 'Il suo provider indiretto · {place}',
  'accept.provider.licenses': 'Aggiunge licenze quando il tuo rivenditore le chiede',
  'accept.provider.no-admin': 'Non riceve autorizzazioni di amministratore',
  'accept.provider.orders': 'Invia ordini a Microsoft per tuo conto',
  'accept.reseller.asked-by': 'Richiesto da {name} il {date}',
  'accept.reseller.kind': 'Il tuo rivenditore · {place}',
  'accept.reseller.manages': 'Gestisce per te sottoscrizioni, licenze e utenti',
  'accept.reseller.no-orders': 'Non ordina per tuo conto: serve un provider',
  'accept.reseller.sees': 'Vede il tuo account, le sottoscrizioni, le licenze e gli utenti',
  'accept.title': '{reseller} chiede di essere il tuo rivenditore Microsoft',
  'accept.title.both': 'Due società chiedono di essere i tuoi rivenditori Microsoft',
  'accept.title.loading': 'Una richiesta per la tua società',
  'accept.unexpected': 'Qualcosa non ti torna? Chiama la persona che ti ha scritto prima di proseguire.',
  'accept.who': 'Decidi per {customer}, {domain}',
} satisfies Translation<typeof source>;
