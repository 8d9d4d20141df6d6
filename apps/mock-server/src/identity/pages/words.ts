import { html, renderAddress, type Html } from './html.js';

/** The languages the pages speak. */
const locales = ['en', 'it'] as const;
export type Locale = (typeof locales)[number];

const en = {
  workAccount: 'Sandbox work account',
  membership: 'Sandbox Partner Membership Center',
  error: 'Error',
  sandboxNote: 'This is a sandbox. Never type a real password here.',
  continueTo: (client: string): Html => html`to continue to <bdi>${client}</bdi>`,
  cancel: 'Cancel',
  signIn: 'Sign in',
  next: 'Next',
  userName: 'User name',
  password: 'Password',

  noAccountYet: 'No work account yet?',
  createOne: 'Create one',
  otherUserName: 'Use another user name',
  signingInAs: 'Signing in as',

  createTitle: 'Create a work account',
  createLead: 'For your company, with you as its global administrator. You sign in with it afterwards.',
  companyName: 'Company name',
  country: 'Country or region',
  chooseCountry: 'Choose…',
  yourName: 'Your name',
  userNameHint: 'The part before the @. We add your company’s address, such as @company.onmicrosoft.example.',
  passwordHint: (min: number) => `At least ${min} characters.`,
  createAccount: 'Create account',
  accountExists: 'You have a work account?',
  createdTitle: 'Your work account is ready.',
  createdText: (userName: string): Html =>
    html`Your user name is <b>${renderAddress(userName)}</b>. Sign in with it now.`,

  changeTitle: 'Choose your own password',
  changeLead: (userName: string): Html =>
    html`The password given to <b>${renderAddress(userName)}</b> was temporary. Replace it to go on.`,
  newPassword: 'New password',
  newPasswordAgain: 'New password again',
  changeAndSignIn: 'Change and sign in',

  hintsTitle: 'Sandbox: accounts you can use',

  problems: {
    'user-name-missing': 'Enter your user name.',
    'password-missing': 'Enter your password.',
    'wrong-password': 'The user name or the password is not right.',
    expired: 'This temporary password is no longer valid. Ask your administrator for a new one.',
    blocked: 'This account can’t sign in. Ask your administrator.',
    throttled: (seconds: number) =>
      seconds === 1
        ? 'Too many tries. Wait 1 second, then try again.'
        : `Too many tries. Wait ${seconds} seconds, then try again.`,
    'company-name-missing': 'Enter the name of your company.',
    'country-missing': 'Choose a country or region.',
    'name-missing': 'Enter your name.',
    'user-name-invalid':
      'Use letters without accents, digits, dots, hyphens and underscores only, and leave out the @ and what follows.',
    'too-long': 'This is too long.',
    'password-too-short': (min: number) => `Use at least ${min} characters.`,
    'passwords-differ': 'The two passwords are not the same.',
    'same-as-temporary': 'Choose a password that differs from the temporary one.',
    'not-temporary': 'The password has been changed in the meantime. Sign in with the new one.',
    'store-full': 'The sandbox can’t hold any more accounts. Reset it, then try again.',
  },

  gone: {
    title: 'This sign‑in has ended',
    text: 'It took too long, or it was finished already. Go back to where you came from and begin again.',
  },
  refused: {
    title: 'This sign‑in can’t go on',
    text: 'Go back to where you came from and begin again.',
  },
};

type Words = typeof en;

const it: Words = {
  workAccount: 'Account aziendale della sandbox',
  membership: 'Partner Membership Center della sandbox',
  error: 'Errore',
  sandboxNote: 'Questa è una sandbox. Non inserire mai una password vera.',
  continueTo: (client) => html`per continuare su <bdi>${client}</bdi>`,
  cancel: 'Annulla',
  signIn: 'Accedi',
  next: 'Avanti',
  userName: 'Nome utente',
  password: 'Password',

  noAccountYet: 'Non hai ancora un account aziendale?',
  createOne: 'Creane uno',
  otherUserName: 'Usa un altro nome utente',
  signingInAs: 'Accesso come',

  createTitle: 'Crea un account aziendale',
  createLead: 'Per la tua società, con te come amministratore globale. Dopo averlo creato, lo userai per accedere.',
  companyName: 'Nome della società',
  country: 'Paese/area geografica',
  chooseCountry: 'Scegli…',
  yourName: 'Il tuo nome',
  userNameHint:
    'La parte prima della @. Aggiungiamo noi l’indirizzo della società, per esempio @societa.onmicrosoft.example.',
  passwordHint: (min) => `Almeno ${min} caratteri.`,
  createAccount: 'Crea account',
  accountExists: 'Hai già un account aziendale?',
  createdTitle: 'Il tuo account aziendale è pronto.',
  createdText: (userName) => html`Il nome utente è <b>${renderAddress(userName)}</b>. Ora usalo per accedere.`,

  changeTitle: 'Scegli la tua password',
  changeLead: (userName) =>
    html`La password assegnata a <b>${renderAddress(userName)}</b> era temporanea. Sostituiscila per continuare.`,
  newPassword: 'Nuova password',
  newPasswordAgain: 'Ripeti la nuova password',
  changeAndSignIn: 'Cambia e accedi',

  hintsTitle: 'Sandbox: account utilizzabili',

  problems: {
    'user-name-missing': 'Inserisci il nome utente.',
    'password-missing': 'Inserisci la password.',
    'wrong-password': 'Il nome utente o la password non sono corretti.',
    expired: 'Questa password temporanea non è più valida. Chiedine una nuova all’amministratore.',
    blocked: 'Questo account non può accedere. Rivolgiti all’amministratore.',
    throttled: (seconds) =>
      seconds === 1 ? 'Troppi tentativi. Riprova tra 1 secondo.' : `Troppi tentativi. Riprova tra ${seconds} secondi.`,
    'company-name-missing': 'Inserisci il nome della società.',
    'country-missing': 'Scegli il paese/l’area geografica.',
    'name-missing': 'Inserisci il tuo nome.',
    'user-name-invalid':
      'Usa solo lettere senza accenti, cifre, punti, trattini e trattini bassi, senza la @ e quello che segue.',
    'too-long': 'Il testo è troppo lungo.',
    'password-too-short': (min) => `Usa almeno ${min} caratteri.`,
    'passwords-differ': 'Le due password non coincidono.',
    'same-as-temporary': 'Scegli una password diversa da quella temporanea.',
    'not-temporary': 'Nel frattempo la password è stata cambiata. Accedi con quella nuova.',
    'store-full': 'La sandbox non può contenere altri account. Reimpostala e riprova.',
  },

  gone: {
    title: 'Questo accesso è terminato',
    text: 'È passato troppo tempo, oppure l’accesso è già stato completato. Torna alla pagina di partenza e ricomincia.',
  },
  refused: {
    title: 'Questo accesso non può proseguire',
    text: 'Torna alla pagina di partenza e ricomincia.',
  },
};

const words: Readonly<Record<Locale, Words>> = { en, it };

export type { Words };

export const wordsIn = (locale: Locale): Words => words[locale];

/**
 * The first language both sides speak, from `ui_locales` (`it en`) or else from
 * `Accept-Language` (`it-IT,it;q=0.9`); its order is taken as the preference.
 */
export function chooseLocale(uiLocales: string | undefined, acceptLanguage: string | undefined): Locale {
  const wanted = `${uiLocales ?? ''} ${acceptLanguage ?? ''}`
    .slice(0, 500)
    .toLowerCase()
    .split(/[\s,]+/);
  for (const tag of wanted) {
    const known = locales.find((locale) => tag.split(/[-;]/)[0] === locale);
    if (known !== undefined) return known;
  }
  return 'en';
}
