import type { Translation } from '../../base/catalogue.js';
import type { providers as source } from '../en/providers.js';

export const providers = {
  'providers.access.changed': 'Qualcun altro ha modificato questa partnership mentre decidevi.',
  'providers.access.changed-text': 'Qui sotto la vedi com’è adesso. La tua richiesta non è stata eseguita.',
  'providers.access.done': '{provider} non ha più accesso come amministratore al tuo account aziendale.',
  'providers.access.effect': '{provider} non può più accedere come amministratore di {domain}.',
  'providers.access.for-good': 'In questa pagina non puoi ridare l’accesso.',
  'providers.access.granted': 'Concesso il {date}, a {domain}',
  'providers.access.keep': 'Mantieni l’accesso',
  'providers.access.question': 'Togliere l’accesso come amministratore a {provider}?',
  'providers.access.remove': 'Togli l’accesso come amministratore',
  'providers.access.removed-on': 'Tolto il {date}',
  'providers.access.stays':
    'La partnership resta in vigore: {provider} continua a inviare ordini e ad aggiungere sottoscrizioni per i tuoi clienti.',
  'providers.access.title': 'Accesso come amministratore al tuo account aziendale',
  'providers.action.invite-customers': 'Invita nuovi clienti',
  'providers.action.view-customers': 'Visualizza clienti',
  'providers.directory.loading': 'Caricamento dell’elenco',
  'providers.directory.none': 'L’elenco non riporta provider nella tua area',
  'providers.directory.of': ' di {provider}, si apre in una nuova scheda',
  'providers.directory.offers': 'Offre {services}',
  'providers.directory.text':
    'Contattali direttamente per il programma rivenditori, il livello di supporto e le condizioni.',
  'providers.directory.title': 'Provider nella tua area',
  'providers.directory.website': 'Sito esterno',
  'providers.empty.text':
    'È il provider ad avviare il collegamento: da qui non puoi farlo. Trovane uno nella tua area e concorda le condizioni. Poi ricevi un’e-mail con un collegamento.',
  'providers.empty.title': 'Ancora nessun provider',
  'providers.lead': {
    one: 'Hai una partnership con {count} provider.',
    many: 'Hai partnership con {count} di provider.',
    other: 'Hai partnership con {count} provider.',
  },
  'providers.list.loading': 'Caricamento dei provider',
  'providers.list.shown': {
    one: '{shown} di {count} provider',
    many: '{shown} di {count} di provider',
    other: '{shown} di {count} provider',
  },
  'providers.not-reseller.text': 'Accedi con l’account di un rivenditore per vederne i provider.',
  'providers.not-reseller.title': 'Solo un rivenditore indiretto ha provider indiretti',
  'providers.partnership.since': 'In vigore dal {date}, autorizzata da {name}',
  'providers.partnership.title': 'Partnership',
  'providers.service.billing': 'fatturazione',
  'providers.service.financing': 'aiuto per finanziamenti e condizioni di credito',
  'providers.service.marketing': 'aiuto per il marketing',
  'providers.service.support': 'supporto ai clienti',
  'providers.service.training': 'formazione tecnica',
  'providers.shared.count': {
    one: '{count} cliente in comune',
    many: '{count} di clienti in comune',
    other: '{count} clienti in comune',
  },
  'providers.shared.none': 'Ancora nessun cliente in comune',
  'providers.shared.title': 'Clienti che hai in comune con {provider}',
  'providers.shared.why':
    'Una partnership non porta a te i clienti del provider, né i tuoi a {provider}. Un cliente è in comune quando vi ha autorizzati entrambi: invitalo per entrambi.',
  'providers.title': 'Provider indiretti',
} satisfies Translation<typeof source>;
