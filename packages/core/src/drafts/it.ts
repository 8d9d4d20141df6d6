import type { InvitationTemplates } from '../invitations/draft.js';

/** The letters, with what is to be said of the link in them. */
const letters = (terms: string): InvitationTemplates['reusable'] => ({
  single: {
    subject: 'Confermate {reseller} come vostro rivenditore',
    body: `Salve,

{reseller} desidera occuparsi dei vostri servizi cloud Microsoft. Aprite questo collegamento come amministratore globale e confermateci come rivenditore registrato:

{link}

${terms}

{sender}
{reseller}`,
  },
  joint: {
    subject: 'Confermate {reseller} e {provider} come vostri rivenditori',
    body: `Salve,

{reseller} desidera occuparsi dei vostri servizi cloud Microsoft. Gli ordini sono inviati dal nostro distributore {provider}. Aprite questo collegamento come amministratore globale e confermate entrambi come rivenditori registrati:

{link}

${terms}

{sender}
{reseller}`,
  },
  partnership: {
    subject: '{provider} desidera essere il vostro provider indiretto',
    body: `Salve,

come concordato, {provider} desidera collaborare con voi come provider indiretto. Aprite questo collegamento come amministratore globale, leggete che cosa autorizzate e confermate:

{link}

${terms}

{sender}
{provider}`,
  },
});

/** The e-mails of the invitations in Italian. Apart from the words: only who writes letters needs them. */
export const drafts: InvitationTemplates = {
  ...letters(
    'Il collegamento è personale e funziona una sola volta. Scadenza: {date}. Prima della conferma non cambia nulla.',
  ),
  reusable: letters(
    'Il collegamento indica solo noi: chi lo apre risponde per la propria società. Scadenza: {date}. Prima della conferma non cambia nulla.',
  ),
};
