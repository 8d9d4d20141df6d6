import { formatMessage } from '@twotier/core';
import type { Locale } from './records.js';

/** The mails that the program itself sends. Places: `contact`, `company`, `reference`, `link`, `email`. */
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
      text: `Buongiorno {contact},

{company} ha chiesto un account come rivenditore indiretto e indica te come contatto principale (riferimento {reference}).

Apri questo link per confermare che la richiesta è tua e che {email} appartiene alla tua società:

{link}

Il link funziona una volta sola, per sette giorni. La revisione prosegue solo dopo la conferma. Se non ne sai nulla, non fare niente.`,
    },
    'in-review': {
      subject: 'La richiesta {reference} è in fase di revisione',
      text: `Buongiorno {contact},

grazie per aver confermato l’indirizzo. Ora rivediamo i dati di {company}. Di solito bastano pochi giorni; ti scriviamo appena abbiamo finito.`,
    },
    'still-in-review': {
      subject: 'La richiesta {reference} è ancora in fase di revisione',
      text: `Buongiorno {contact},

la revisione dei dati di {company} non è ancora finita. Non devi fare nulla. Ti scriviamo appena abbiamo finito.`,
    },
    ready: {
      subject: 'L’account è pronto: {company}',
      text: `Buongiorno {contact},

la revisione è finita (riferimento {reference}). L’account di {company} è pronto.

Come prossimo passo apri Gestione utenti, scegli il tuo nome e controlla che sia selezionato Agente amministratore. Ti serve per aggiungere altri utenti.`,
    },
    rejected: {
      subject: 'La richiesta {reference} non è stata approvata',
      text: `Buongiorno {contact},

non abbiamo potuto approvare la richiesta di {company}. Apri la pagina della registrazione per correggere i dati e inviare di nuovo la richiesta; tutto quello che hai scritto c’è ancora.`,
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
