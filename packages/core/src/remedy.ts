import type { RefusalCode } from './refusal.js';

/**
 * What a person can do next after a refusal. A screen that can take the person there offers a button; the sentence that
 * goes with it stands in the words of each language.
 */
export type Remedy =
  | 'ask-a-colleague'
  | 'ask-for-a-new-link'
  | 'ask-the-customer'
  | 'ask-the-provider'
  | 'ask-the-reseller'
  | 'ask-the-sender'
  | 'attest-agreement'
  | 'change-password'
  | 'check-partner-id'
  | 'choose-another-profile'
  | 'choose-other-roles'
  | 'complete-enrollment'
  | 'confirm'
  | 'correct-fields'
  | 'free-licenses'
  | 'give-role-to-another'
  | 'invite-jointly'
  | 'let-provider-attest'
  | 'let-provider-end'
  | 'let-provider-order'
  | 'put-link-back'
  | 'reload'
  | 'request-relationship'
  | 'shorten-text'
  | 'sign-in-as-global-admin'
  | 'sign-in-elsewhere'
  | 'sign-in-to-membership'
  | 'suspend-subscriptions'
  | 'none';

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

  // partnerships
  'only-provider-connects': 'ask-the-sender',
  'not-a-reseller': 'sign-in-elsewhere',
  'provider-other-region': 'none',
  'partnership-exists': 'none',
  'consent-missing': 'confirm',
  'no-partnership': 'ask-the-sender',
  'admin-access-removed': 'none',
  'only-provider-ends': 'ask-the-sender',
  'end-not-confirmed': 'confirm',
  'good-faith-missing': 'confirm',
  'invitation-of-another': 'reload',
  'partner-id-unknown': 'check-partner-id',
  'partner-id-global': 'check-partner-id',
  'partner-id-not-linked': 'ask-the-reseller',
  'partner-id-not-a-resellers': 'check-partner-id',
  'partner-id-other-region': 'check-partner-id',
  'reseller-suspended': 'ask-the-reseller',
  'reseller-not-active': 'ask-the-reseller',
  'partner-agreement-missing': 'ask-the-reseller',
  'one-identifier-only': 'correct-fields',
  'sandbox-limit-reached': 'none',
  'sandbox-subscriptions-running': 'suspend-subscriptions',
  'sandbox-customers-left': 'none',

  // customers
  'no-relationship': 'request-relationship',
  'admin-permissions-missing': 'ask-the-customer',
  'only-provider-adds-customers': 'request-relationship',
  'customer-exists': 'request-relationship',
  'only-provider-ends-relationship': 'let-provider-end',
  'subscriptions-running': 'suspend-subscriptions',
  'only-customer-changes-permissions': 'ask-the-customer',
  'admin-permissions-as-they-are': 'none',
  'only-provider-attests': 'let-provider-attest',
  'agreement-date-in-future': 'correct-fields',
  'agreement-already-attested': 'correct-fields',

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
  'invitation-link-hidden': 'put-link-back',
  'reusable-link-names-customer': 'correct-fields',
  'admin-permissions-required': 'none',
  'not-the-customers-admin': 'ask-a-colleague',
  'consumer-tenant': 'sign-in-elsewhere',

  // orders
  'only-provider-orders': 'let-provider-order',
  'no-reseller-relationship': 'invite-jointly',
  'partner-id-missing': 'check-partner-id',
  'partner-id-of-another': 'check-partner-id',
  'reseller-consent-missing': 'confirm',
  'customer-agreement-missing': 'attest-agreement',
  'customer-agreement-unknown': 'attest-agreement',
  'subscription-of-another': 'reload',
  'subscription-term-unknown': 'reload',
  'cancellation-time-over': 'suspend-subscriptions',
  'seats-in-use': 'free-licenses',
  'usage-location-missing': 'correct-fields',
  'no-license-free': 'let-provider-order',
  'only-provider-names-reseller': 'ask-the-provider',
  'reseller-not-verified': 'check-partner-id',
};

/** What to do after a refusal. A code from a newer server, unknown here, has no remedy. */
export const remedyOf = (code: string): Remedy =>
  Object.hasOwn(remedies, code) ? remedies[code as RefusalCode] : 'none';
