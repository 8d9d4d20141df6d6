import type { RefusalCode } from './refusal.js';

/**
 * What a person can do next after a refusal. A screen that can take the person there offers a button; the sentence that
 * goes with it stands in the words of each language.
 */
export type Remedy =
  | 'add-location'
  | 'ask-a-colleague'
  | 'ask-for-a-new-link'
  | 'ask-the-customer'
  | 'ask-the-reseller'
  | 'ask-the-sender'
  | 'change-password'
  | 'choose-another-profile'
  | 'choose-other-roles'
  | 'complete-enrollment'
  | 'confirm'
  | 'contact-support'
  | 'correct-fields'
  | 'find-provider'
  | 'give-role-to-another'
  | 'invite-jointly'
  | 'join-program'
  | 'let-provider-order'
  | 'name-security-contact'
  | 'open-service-request'
  | 'put-link-back'
  | 'reload'
  | 'request-delegated-admin'
  | 'request-relationship'
  | 'restore-user'
  | 'set-up-mfa'
  | 'shorten-text'
  | 'sign-agreement'
  | 'sign-in-as-global-admin'
  | 'sign-in-elsewhere'
  | 'sign-in-to-membership'
  | 'sign-in-with-second-factor'
  | 'tie-partner-id'
  | 'try-later'
  | 'upload-proof'
  | 'use-directory'
  | 'wait'
  | 'none';

// Stryker disable StringLiteral: the compiler takes no other text for a remedy
const remedies: Record<RefusalCode, Remedy> = {
  // general
  'event-does-not-fit': 'reload',

  // enrollment
  'not-enrolled': 'complete-enrollment',
  'not-a-global-admin': 'sign-in-as-global-admin',
  'country-not-in-program': 'sign-in-elsewhere',
  'mpn-profile-inactive': 'choose-another-profile',
  'mpn-profile-other-country': 'choose-another-profile',
  'mpn-profile-global': 'choose-another-profile',
  'work-account-missing': 'sign-in-as-global-admin',
  'mpn-profile-missing': 'sign-in-to-membership',
  'company-details-invalid': 'correct-fields',
  'verification-link-invalid': 'ask-for-a-new-link',
  'verification-mail-recent': 'wait',
  'work-email-personal': 'sign-in-elsewhere',
  'membership-missing': 'join-program',
  'membership-unknown': 'try-later',
  'direct-bill-active': 'sign-in-elsewhere',
  'direct-bill-unknown': 'try-later',
  'location-missing': 'add-location',
  'account-already-tied': 'choose-another-profile',
  'partner-id-already-tied': 'choose-another-profile',
  'partner-id-tie-unknown': 'try-later',
  'address-choice-missing': 'confirm',
  'proof-missing': 'upload-proof',
  'agreement-needs-global-admin': 'sign-in-as-global-admin',
  'agreement-signed': 'none',
  'partner-id-other-region': 'choose-another-profile',
  'legal-name-needs-global-admin': 'ask-a-colleague',
  'legal-country-fixed': 'sign-in-elsewhere',
  'no-admin-agent': 'give-role-to-another',
  'no-provider': 'find-provider',
  'partner-id-missing': 'tie-partner-id',
  'partner-id-unknown': 'try-later',
  'agreement-missing': 'sign-agreement',
  'agreement-unknown': 'try-later',
  'program-not-active': 'complete-enrollment',
  'program-state-unknown': 'try-later',
  'authorization-unknown': 'try-later',
  'reseller-suspended': 'contact-support',
  'reseller-deauthorized': 'wait',
  'revenue-too-low': 'contact-support',
  'revenue-unknown': 'try-later',
  'mfa-missing': 'set-up-mfa',
  'mfa-unknown': 'try-later',
  'security-contact-missing': 'name-security-contact',
  'security-contact-unknown': 'try-later',
  'own-customer': 'none',
  'own-reseller-as-customer': 'none',
  'customer-in-csp': 'none',

  // users
  'user-not-active': 'ask-a-colleague',
  'password-change-due': 'change-password',
  'permission-missing': 'ask-a-colleague',
  'not-an-admin-agent': 'ask-a-colleague',
  'user-of-another-company': 'reload',
  'unknown-role': 'choose-other-roles',
  'roles-missing': 'choose-other-roles',
  'roles-of-one-category': 'choose-other-roles',
  'role-not-assignable': 'ask-a-colleague',
  'email-taken': 'correct-fields',
  'own-roles': 'ask-a-colleague',
  'last-admin-agent': 'give-role-to-another',
  'last-global-admin': 'give-role-to-another',
  'global-admin-password': 'ask-a-colleague',
  'user-not-resettable': 'reload',
  'own-account': 'ask-a-colleague',
  'user-not-removed': 'reload',
  'user-purged': 'none',
  'unknown-status': 'reload',
  'unknown-permission': 'reload',
  'user-removed': 'restore-user',
  'user-not-blockable': 'reload',
  'user-not-blocked': 'reload',
  'removal-scope-missing': 'confirm',
  'role-not-for-guests': 'choose-other-roles',
  'too-many-guests': 'correct-fields',
  'directory-role-missing': 'ask-a-colleague',
  'directory-synchronized': 'use-directory',
  'directory-unknown': 'reload',
  'recovery-address-missing': 'correct-fields',
  'roles-fixed-in-cloud': 'none',
  'cloud-unknown': 'reload',
  'sales-agent-of-reseller': 'choose-other-roles',
  'party-unknown': 'choose-other-roles',
  'no-global-admin-left': 'open-service-request',
  'second-factor-missing': 'sign-in-with-second-factor',
  'second-factor-unknown': 'sign-in-with-second-factor',
  'role-not-limitable': 'choose-other-roles',
  'locations-missing': 'correct-fields',
  'unknown-location': 'correct-fields',

  // partnerships
  'only-provider-connects': 'ask-the-sender',
  'not-a-reseller': 'sign-in-elsewhere',
  'provider-other-region': 'none',
  'partnership-exists': 'none',
  'consent-missing': 'confirm',
  'no-partnership': 'ask-the-sender',
  'admin-access-removed': 'none',

  // customers
  'no-relationship': 'request-relationship',
  'admin-permissions-missing': 'ask-the-customer',

  // invitations
  'only-reseller-invites': 'none',
  'invitation-link-missing': 'put-link-back',
  'invitation-link-altered': 'put-link-back',
  'invitation-link-of-another': 'put-link-back',
  'invitation-text-too-long': 'shorten-text',
  'invitation-link-invalid': 'ask-for-a-new-link',
  'invitation-not-open': 'ask-for-a-new-link',
  'not-a-customer': 'sign-in-elsewhere',
  'invitation-for-another': 'sign-in-elsewhere',
  'not-the-customers-global-admin': 'ask-a-colleague',
  'customer-other-region': 'none',
  'inviter-not-in-force': 'ask-the-sender',
  'relationship-exists': 'none',

  // orders
  'only-provider-orders': 'let-provider-order',
  'no-reseller-relationship': 'invite-jointly',

  // delegated administration
  'not-a-partner': 'ask-the-sender',
  'granular-admin-not-in-cloud': 'none',
  'delegated-admin-name-taken': 'correct-fields',
  'unknown-directory-role': 'correct-fields',
  'auto-extension-barred': 'correct-fields',
  'only-provider-requests-for-reseller': 'correct-fields',
  'delegated-admin-of-another': 'reload',
  'delegated-admin-fixed': 'request-delegated-admin',
  'delegated-admin-outdated': 'reload',
  'partner-consent-missing': 'ask-the-reseller',
  'partner-consent-not-asked': 'reload',
  'delegated-admin-for-another': 'sign-in-elsewhere',
  'delegated-admin-request-expired': 'ask-for-a-new-link',
  'delegated-admin-not-active': 'request-delegated-admin',
  'not-a-security-group': 'correct-fields',
  'directory-roles-missing': 'correct-fields',
  'role-outside-relationship': 'correct-fields',
  'guest-cannot-administer': 'sign-in-elsewhere',
  'no-delegated-admin': 'request-delegated-admin',
  'no-directory-role': 'ask-a-colleague',
  'no-access-assignment': 'ask-a-colleague',
};
// Stryker restore StringLiteral

/** What to do after a refusal. A code from a newer server, unknown here, has no remedy. */
export const remedyOf = (code: string): Remedy =>
  Object.hasOwn(remedies, code) ? remedies[code as RefusalCode] : 'none';
