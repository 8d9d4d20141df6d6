import { formatMessage } from '@twotier/core';
import type { Locale } from './records.js';

/** The mails that the programme itself sends. Places: `contact`, `company`, `reference`, `link`, `email`. */
const mails = {
  en: {
    'confirm-address': {
      subject: 'Confirm your e-mail address for {company}',
      text: `Hello {contact},

{company} has applied for an account as an indirect reseller and named you as its primary contact (reference {reference}).

Open this link to confirm that you signed up, and that {email} belongs to your company:

{link}

The link works once, for seven days. The review goes on only after that. If you know nothing of this, do nothing.`,
    },
    'in-review': {
      subject: 'Your application {reference} is being reviewed',
      text: `Hello {contact},

thank you for confirming your address. We now review what {company} has told us. That usually takes a few days; we write to you when it has ended.`,
    },
    'still-in-review': {
      subject: 'Your application {reference} is still being reviewed',
      text: `Hello {contact},

the review of {company} is not finished yet. You do not have to do anything. We write to you when it has ended.`,
    },
    ready: {
      subject: 'Your account is ready: {company}',
      text: `Hello {contact},

the review has ended (reference {reference}). The account of {company} is ready to use.

As a next step, open User management, select your own name and check that Admin agent is ticked. You need it to add other users.`,
    },
    rejected: {
      subject: 'Your application {reference} could not be approved',
      text: `Hello {contact},

we could not approve the application of {company}. Open the page of your enrollment to correct what you told us and to apply again; everything you entered is still there.`,
    },
  },
  it: {
    'confirm-address': {
      subject: 'Conferma l’indirizzo e-mail per {company}',
      text: `Ciao {contact},

{company} ha chiesto un account come rivenditore indiretto e ti ha indicato come contatto principale (riferimento {reference}).

Apri questo collegamento per confermare che la registrazione viene da te e che {email} appartiene alla tua società:

{link}

Il collegamento funziona una volta sola, per sette giorni. La revisione prosegue solo dopo la conferma. Se non ne sai nulla, ignora questa e-mail.`,
    },
    'in-review': {
      subject: 'La richiesta {reference} è in fase di revisione',
      text: `Ciao {contact},

grazie per aver confermato l’indirizzo. Ora controlliamo i dati di {company}. Di solito bastano pochi giorni; ti scriveremo al termine della revisione.`,
    },
    'still-in-review': {
      subject: 'La richiesta {reference} è ancora in fase di revisione',
      text: `Ciao {contact},

la revisione di {company} non è ancora terminata. Non devi fare nulla. Ti scriveremo al termine.`,
    },
    ready: {
      subject: 'L’account è pronto: {company}',
      text: `Ciao {contact},

la revisione è terminata (riferimento {reference}). L’account di {company} è pronto per l’uso.

Come passaggio successivo apri la gestione degli utenti, seleziona il tuo nome e controlla che sia selezionato Agente amministratore. Ti serve per aggiungere altri utenti.`,
    },
    rejected: {
      subject: 'La richiesta {reference} non è stata approvata',
      text: `Ciao {contact},

non abbiamo potuto approvare la richiesta di {company}. Apri la pagina della registrazione per correggere i dati e inviare di nuovo la richiesta; tutto quello che hai inserito c’è ancora.`,
    },
  },
} as const satisfies Record<Locale, Record<string, { subject: string; text: string }>>;

export type MailName = keyof (typeof mails)['en'];

export function writeMail(
  name: MailName,
  locale: Locale,
  values: Readonly<Record<string, string>>,
): { subject: string; text: string } {
  const { subject, text } = mails[locale][name];
  return {
    subject: formatMessage(subject, values, locale).replaceAll(/[\r\n]+/g, ' '),
    text: formatMessage(text, values, locale),
  };
}
