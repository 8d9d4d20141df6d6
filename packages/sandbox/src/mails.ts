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
      subject: 'Confermi l’indirizzo e-mail per {company}',
      text: `Buongiorno {contact},

{company} ha chiesto un account come rivenditore indiretto e indica lei come contatto principale (riferimento {reference}).

Apra questo collegamento per confermare che ha fatto lei la richiesta e che {email} appartiene alla sua azienda:

{link}

Il collegamento funziona una volta sola, per sette giorni. L’esame della richiesta prosegue solo dopo la conferma. Se non ne sa nulla, non faccia niente.`,
    },
    'in-review': {
      subject: 'La richiesta {reference} è in esame',
      text: `Buongiorno {contact},

grazie per aver confermato l’indirizzo. Ora esaminiamo i dati di {company}. Di solito bastano pochi giorni; le scriveremo appena finito.`,
    },
    'still-in-review': {
      subject: 'La richiesta {reference} è ancora in esame',
      text: `Buongiorno {contact},

l’esame dei dati di {company} non è ancora finito. Non deve fare nulla. Le scriveremo appena finito.`,
    },
    ready: {
      subject: 'L’account è pronto: {company}',
      text: `Buongiorno {contact},

l’esame è finito (riferimento {reference}). L’account di {company} è pronto.

Come prossimo passo apra la gestione degli utenti, scelga il suo nome e controlli che sia selezionato Agente amministratore. Le serve per aggiungere altri utenti.`,
    },
    rejected: {
      subject: 'La richiesta {reference} non è stata approvata',
      text: `Buongiorno {contact},

non abbiamo potuto approvare la richiesta di {company}. Apra la pagina dell’iscrizione per correggere i dati e ripetere la richiesta; tutto quello che ha inserito c’è ancora.`,
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
