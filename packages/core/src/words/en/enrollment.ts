import type { RefusalWords } from '../words.js';

export const enrollment = {
  'not-enrolled': {
    reason: 'Your company is not yet enrolled as an indirect reseller.',
    remedy: 'Finish the enrollment and wait until the account is ready.',
  },
  'not-a-global-admin': {
    reason: '{userName} is not a global admin of this work account.',
    remedy: 'Only a global admin can enroll the company. Sign in again as one.',
  },
  'country-not-in-program': {
    reason: 'The program does not run in {accountCountry}.',
    remedy: 'Sign in with a work account that lies in a country of the program.',
  },
  'mpn-profile-inactive': {
    reason: 'Not active since {since}.',
    reasonWithoutEvidence: 'This membership profile is not active.',
    remedy: 'Renew the membership, then sign in again. Or choose an active profile.',
  },
  'mpn-profile-other-country': {
    reason: 'It is in {profileCountry}; your work account is in {accountCountry}.',
    remedy: 'Both must be in the same country. To use it, start again with a work account in {profileCountry}.',
  },
  'mpn-profile-global': {
    reason: 'A global ID names the whole group and cannot transact.',
    remedy: 'Choose one of its locations.',
  },
  'work-account-missing': {
    reason: 'Nobody has signed in with the company’s work account yet.',
    remedy: 'Sign in with it as a global admin.',
  },
  'mpn-profile-missing': {
    reason: 'No membership profile has been chosen yet.',
    remedy: 'Sign in to partner membership and choose one.',
  },
  'company-details-invalid': {
    reason: 'Some of the details are missing or not accepted.',
    remedy: 'Correct the marked fields. Everything else is kept.',
  },
  'verification-link-invalid': {
    reason: 'This link confirms nothing.',
    remedy: 'Ask for a new e-mail on the page of your enrollment. Only the newest link works, once.',
  },
} satisfies Record<string, RefusalWords>;
