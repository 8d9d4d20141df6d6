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
  'verification-mail-recent': {
    reason: 'The last e-mail can be sent again from {resendFrom}.',
    reasonWithoutEvidence: 'The last e-mail can be sent again after one business day.',
    remedy: 'Wait until then, or correct the address: to another address it goes at once.',
  },
  'work-email-personal': {
    reason: 'This work account has a personal e-mail address of {service}.',
    remedy: 'Sign in with a work account that has an address of the company.',
  },
  'membership-missing': {
    reason: 'Your company has no PartnerID yet.',
    remedy: 'Join the partner program first. That gives you one.',
  },
  'membership-unknown': {
    reason: 'It is not known whether your company has a PartnerID.',
    remedy: 'Try again later.',
  },
  'direct-bill-active': {
    reason: 'This tenant belongs to an active direct-bill partner.',
    remedy: 'Enroll with another tenant, or when the direct-bill status is restricted.',
  },
  'direct-bill-unknown': {
    reason: 'It is not known whether this tenant belongs to a direct-bill partner.',
    remedy: 'Try again later.',
  },
  'location-missing': {
    reason: 'None of the profiles is an active location in {accountCountry}.',
    remedy: 'Add a location there in the partner program. It gets a PartnerID of its own.',
  },
  'account-already-tied': {
    reason: 'This account belongs to the PartnerID {mpnId} already.',
    remedy: 'Go on with that one. An account has one location only.',
  },
  'partner-id-already-tied': {
    reason: 'The PartnerID {mpnId} belongs to another account already.',
    remedy: 'Choose another location, or sign in with the account it belongs to.',
  },
  'partner-id-tie-unknown': {
    reason: 'It is not known whether the PartnerID {mpnId} is still free.',
    remedy: 'Try again later.',
  },
  'address-choice-missing': {
    reason: 'The register writes this address in another way.',
    remedy: 'Keep your own address or take a suggestion.',
  },
  'proof-missing': {
    reason: 'A rejected check is reviewed again only with proof.',
    remedy: 'Add a document that shows what was in doubt.',
  },
  'agreement-needs-global-admin': {
    reason: 'Only a global admin can sign the Microsoft Partner Agreement.',
    remedy: 'Sign in as one, or ask a global admin of your company.',
  },
  'agreement-signed': {
    reason: 'The Microsoft Partner Agreement is signed for this region already.',
    remedy: 'There is nothing to do: it does not expire.',
  },
  'partner-id-other-region': {
    reason: 'The PartnerID {mpnId} is not one of this region.',
    remedy: 'Take the PartnerID of a location in the region for which you sign.',
  },
  'legal-name-needs-global-admin': {
    reason: 'Only a global admin can change the legal name.',
    remedy: 'Ask a global admin of your company.',
  },
  'legal-country-fixed': {
    reason: 'The account stays in {accountCountry}: its legal country cannot be changed.',
    remedy: 'For another country, enroll with a work account there.',
  },
  'no-admin-agent': {
    reason: 'Nobody in the company is an admin agent.',
    remedy: 'Let a global admin give the role in user management.',
  },
  'no-provider': {
    reason: 'The company works with no indirect provider yet.',
    remedy: 'Ask a provider for its invitation and authorize it.',
  },
  'partner-id-missing': {
    reason: 'No PartnerID is associated with the account yet.',
    remedy: 'Associate the PartnerID of a location in the country of the account.',
  },
  'partner-id-unknown': {
    reason: 'It is not known whether a PartnerID is associated with the account.',
    remedy: 'Try again later.',
  },
  'agreement-missing': {
    reason: 'The Microsoft Partner Agreement is not signed for the company’s region.',
    remedy: 'Let a global admin sign it.',
  },
  'agreement-unknown': {
    reason: 'It is not known whether the Microsoft Partner Agreement is signed.',
    remedy: 'Try again later.',
  },
  'program-not-active': {
    reason: 'The company is not active in the program.',
    remedy: 'Look at the status of the enrollment for what is still to do.',
  },
  'program-state-unknown': {
    reason: 'It is not known whether the company is active in the program.',
    remedy: 'Try again later.',
  },
  'authorization-unknown': {
    reason: 'It is not known whether the company is still authorized.',
    remedy: 'Try again later.',
  },
  'reseller-suspended': {
    reason: 'The company is suspended: it cannot be named on new orders, and its rights over customers are revoked.',
    remedy: 'Ask Microsoft’s partner support how to lift the suspension.',
  },
  'reseller-deauthorized': {
    reason: 'The company is no longer authorized. It can enroll again from {enrollFrom}.',
    reasonWithoutEvidence: 'The company is no longer authorized. It can enroll again after a year.',
    remedy: 'Ask your provider who serves your customers until then.',
  },
  'revenue-too-low': {
    reason:
      'The yearly check on {checkedOn} found {pastYearUsd} US dollars of program revenue; {requiredUsd} are required.',
    remedy: 'Ask Microsoft’s partner support what is still possible.',
  },
  'revenue-unknown': {
    reason: 'The result of the yearly revenue check is not known.',
    remedy: 'Try again later.',
  },
  'mfa-missing': {
    reason: {
      one: 'One administrator signs in without a second factor.',
      other: '{count} administrators sign in without a second factor.',
    },
    remedy: 'Turn multifactor authentication on for every administrator.',
  },
  'mfa-unknown': {
    reason: 'It is not known whether every administrator signs in with a second factor.',
    remedy: 'Try again later.',
  },
  'security-contact-missing': {
    reason: 'The company has named no security contact.',
    remedy: 'Name one in the account settings.',
  },
  'security-contact-unknown': {
    reason: 'It is not known whether the company has a security contact.',
    remedy: 'Try again later.',
  },
  'own-customer': {
    reason: 'A partner cannot be its own customer.',
    remedy: 'Buy for your own company through another partner.',
  },
  'own-reseller-as-customer': {
    reason: 'This company is a reseller of the provider and cannot be its customer too.',
    remedy: 'The reseller buys for itself through another partner.',
  },
  'customer-in-csp': {
    reason: 'This tenant sells in the program itself and cannot be sold to.',
    remedy: 'Use a tenant of the company that does not sell.',
  },
} satisfies Record<string, RefusalWords>;
