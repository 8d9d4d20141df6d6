import type { InvitationTemplates } from '../invitations/draft.js';

/** The e-mails of the invitations in Italian. Apart from the words: only who writes letters needs them. */
export const drafts: InvitationTemplates = {
  single: {
    subject: 'Confermate {reseller} come vostro rivenditore',
    body: `Salve,

{reseller} desidera occuparsi dei vostri servizi cloud Microsoft. Aprite questo collegamento come amministratore globale e confermateci come rivenditore registrato:

{link}

Il collegamento è personale e funziona una sola volta. Scadenza: {date}. Prima della conferma non cambia nulla.

{sender}
{reseller}`,
  },
  joint: {
    subject: 'Confermate {reseller} e {provider} come vostri rivenditori',
    body: `Salve,

{reseller} desidera occuparsi dei vostri servizi cloud Microsoft. Gli ordini sono inviati dal nostro distributore {provider}. Aprite questo collegamento come amministratore globale e confermate entrambi come rivenditori registrati:

{link}

Il collegamento è personale e funziona una sola volta. Scadenza: {date}. Prima della conferma non cambia nulla.

{sender}
{reseller}`,
  },
  partnership: {
    subject: '{provider} desidera essere il vostro provider indiretto',
    body: `Salve,

come concordato, {provider} desidera collaborare con voi come provider indiretto. Aprite questo collegamento come amministratore globale, leggete che cosa autorizzate e confermate:

{link}

Il collegamento è personale e funziona una sola volta. Scadenza: {date}. Prima della conferma non cambia nulla.

{sender}
{provider}`,
  },
};
