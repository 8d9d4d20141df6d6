import type { Words } from './words.js';

/** The words of the rules in English. */
export const words: Words = {
  locale: 'en',
  unknownRefusal: {
    reason: 'This is not possible now.',
    remedy: 'Reload the page. If it stays like this, send us the reference below.',
  },
  refusals: {
    'event-does-not-fit': {
      reason: 'Things have moved on since this page was opened.',
      remedy: 'Reload to see where it stands now.',
    },
    'user-not-active': {
      reason: 'Your account is blocked or removed, so it can do nothing here.',
      remedy: 'Ask a colleague who looks after users to let you in again.',
    },
    'password-change-due': {
      reason: 'The temporary password has not been changed yet.',
      remedy: 'Sign in once and choose a password of your own.',
    },
    'permission-missing': {
      reason: 'None of your roles opens this.',
      remedy: 'It takes {roles}. Ask a colleague who looks after users.',
    },
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
    'not-an-admin-agent': {
      reason: 'None of your roles lets you look after users.',
      remedy: 'It takes {roles}. Ask a colleague who has one of these roles.',
    },
    'user-of-another-company': {
      reason: 'This user belongs to another company.',
      remedy: 'Reload the list. It holds only the users of your own company.',
    },
    'unknown-role': {
      reason: 'There is no role called “{role}”.',
      remedy: 'Choose one of the roles in the list.',
    },
    'roles-missing': {
      reason: 'Without any role nobody can work in the dashboard.',
      remedy: 'Choose at least one type of agent or admin.',
    },
    'roles-of-one-category': {
      reason: '{roles}: only one of these at a time.',
      remedy: 'Choose one of them.',
    },
    'role-not-assignable': {
      reason: 'Your roles do not let you give or take away {role}.',
      remedy: 'It takes {roles}.',
    },
    'email-taken': {
      reason: 'Somebody in your company already has {email}.',
      remedy: 'Enter another address, or look the person up in the list. Removed users keep theirs.',
    },
    'own-roles': {
      reason: 'You cannot add roles to your own account.',
      remedy: 'Ask a colleague who looks after users.',
    },
    'last-admin-agent': {
      reason: 'This is the last admin agent. Without one, nobody could let a colleague in again.',
      remedy: 'Make somebody else admin agent first.',
    },
    'last-global-admin': {
      reason: 'This is the last global admin of the company.',
      remedy: 'Make somebody else global admin first.',
    },
    'global-admin-password': {
      reason: 'Only a global admin can reset the password of a global admin.',
      remedy: 'Ask another global admin of your company.',
    },
    'user-not-resettable': {
      reason: 'This user is blocked or removed, so there is no sign-in to reset.',
      remedy: 'Restore or unblock the user first.',
    },
    'own-account': {
      reason: 'You cannot remove your own account.',
      remedy: 'Ask a colleague who looks after users.',
    },
    'user-not-removed': {
      reason: 'This user is not removed.',
      remedy: 'Reload the list.',
    },
    'user-purged': {
      reason: 'Removed users can be restored for {days} days. That time is over.',
      remedy: 'Add the person again as a new user.',
    },
    'only-provider-connects': {
      reason: 'A partnership is started by the provider.',
      remedy: 'Get in touch with the provider. It sends the link that connects you.',
    },
    'not-a-reseller': {
      reason: 'This link is for an indirect reseller.',
      remedy: 'Sign in with an account of the reseller that was invited.',
    },
    'provider-other-region': {
      reason: 'The provider and your company are in different regions of the program.',
      remedy: 'Work with a provider of your own region.',
    },
    'partnership-exists': {
      reason: 'The partnership with this provider is already in force.',
      remedy: 'There is nothing left to do here. You find the provider under Indirect providers.',
    },
    'consent-missing': {
      reason: 'The box is not ticked yet.',
      remedy: 'Read what you allow, tick the box, then confirm.',
    },
    'no-partnership': {
      reason: 'There is no partnership in force between this provider and this reseller.',
      remedy: 'The provider sends an invitation. The reseller authorizes the provider with it.',
    },
    'admin-access-removed': {
      reason: 'The administrator access has been taken away already.',
      remedy: 'There is nothing left to do. The partnership stays in force.',
    },
    'no-relationship': {
      reason: 'You have no reseller relationship with this customer.',
      remedy: 'Request a reseller relationship. The customer accepts it with a link.',
    },
    'admin-permissions-missing': {
      reason: 'The customer has not given you administrator permissions.',
      remedy: 'Ask a global admin of the customer to grant them in the Microsoft 365 admin center.',
    },
    'only-reseller-invites': {
      reason: 'Only an indirect reseller can invite customers here.',
      remedy: 'Ask the reseller of the customer to send the invitation.',
    },
    'invitation-link-missing': {
      reason: 'The personal link is not in the text any more.',
      remedy: 'Put the link back. Without it the customer cannot accept.',
    },
    'invitation-link-altered': {
      reason: 'The personal link has been changed, so it opens nothing.',
      remedy: 'Put the link back as it was.',
    },
    'invitation-link-of-another': {
      reason: 'There is a link of another invitation in the text.',
      remedy: 'Take it out. This e-mail carries only its own link.',
    },
    'invitation-text-too-long': {
      reason: 'The text has more than {max} characters.',
      remedy: 'Shorten it.',
    },
    'invitation-link-invalid': {
      reason: 'This link does not open an invitation.',
      remedy: 'It may be used, replaced or too old. Ask the sender for a new one.',
    },
    'invitation-not-open': {
      reason: 'This invitation is no longer open.',
      remedy: 'Ask the sender for a new one.',
    },
    'not-a-customer': {
      reason: 'This link is for a customer. Your company is a partner.',
      remedy: 'Sign in with the account of the customer that was invited.',
    },
    'invitation-for-another': {
      reason: 'This invitation was made for another company.',
      remedy: 'Sign in with the account of that company. The link stays unused until then.',
    },
    'not-the-customers-global-admin': {
      reason: 'Only a global admin of your company can answer this.',
      remedy: 'Pass the e-mail on to a global admin.',
    },
    'customer-other-region': {
      reason: '{partner} cannot sell in {customerCountry}: it is in another region of the program.',
      remedy: 'Look for a partner of your own region.',
    },
    'inviter-not-in-force': {
      reason: '{partner} cannot invite you any more: the sender has left or a partnership has ended.',
      remedy: 'Ask {partner} for a new invitation.',
    },
    'relationship-exists': {
      reason: '{partner} is already your reseller of record.',
      remedy: 'There is nothing left to do here.',
    },
    'only-provider-orders': {
      reason: 'Orders are submitted by the provider, not by the reseller.',
      remedy: 'Ask your provider to order for the customer.',
    },
    'no-reseller-relationship': {
      reason:
        'The provider has no reseller relationship of its own with {customer}, so it cannot order for this customer.',
      remedy:
        'The reseller invites the customer jointly: Indirect providers, Invite new customers. Once the customer accepts, the order goes through.',
    },
  },
  fields: {
    required: 'Enter a value',
    'too-short': 'Enter more characters',
    'too-long': 'Enter fewer characters',
    'not-an-email': 'Enter an e-mail address, for example name@company.com',
    'not-a-phone-number': 'Enter a phone number, for example +49 941 555 010',
    'not-a-web-address': 'Enter a web address that begins with https://',
    'web-mail-address': '{service} addresses are not accepted. Enter a company address',
    'unknown-country': 'Choose a country in which the program runs',
    'other-country': 'The company’s address must be in {country}, like its work account',
    'unknown-choice': 'Choose one of the values in the list',
    'not-a-number': 'Enter a number',
    'too-small': 'Enter a larger number',
    'too-large': 'Enter a smaller number',
    'unknown-field': 'This field is not known here',
    invalid: 'Check this value',
  },
  roles: {
    'global-admin': {
      name: 'Global admin',
      about:
        'Full control of all Microsoft accounts and services of the company. Enrolls, signs agreements and authorizes providers.',
    },
    'billing-admin': {
      name: 'Billing admin',
      about: 'Makes purchases and payments, and sees every Microsoft bill of the company.',
    },
    'user-management-admin': {
      name: 'User management admin',
      about: 'Adds users, changes and removes them, and resets passwords.',
    },
    'business-profile-admin': {
      name: 'Business profile admin',
      about: 'Writes and publishes the business profiles that customers find.',
    },
    'referral-admin': { name: 'Referral admin', about: 'Looks after referrals and the business profiles behind them.' },
    'referral-user': { name: 'Referrals user', about: 'Works on referrals.' },
    'cosell-solution-admin': {
      name: 'Co-sell solution admin',
      about: 'Looks after solutions that are sold together with Microsoft.',
    },
    'mpn-partner-admin': { name: 'MPN partner admin', about: 'Looks after membership, benefits and partner profiles.' },
    'account-admin': { name: 'Account admin', about: 'Looks after locations and program roles of the company.' },
    'incentives-admin': {
      name: 'Incentives admin',
      about: 'Sees earnings, claims incentives and keeps bank and tax data.',
    },
    'incentives-user': { name: 'Incentives user', about: 'Sees incentives and starts claims.' },
    'admin-agent': {
      name: 'Admin agent',
      about: 'Administers for customers, invites them, looks after subscriptions and users of your company.',
    },
    'sales-agent': {
      name: 'Sales agent',
      about: 'Invites customers and looks after their subscriptions. Does not administer for them.',
    },
    'helpdesk-agent': {
      name: 'Helpdesk agent',
      about: 'Helps customers with requests and sees their records. Orders and invites nothing.',
    },
    'executive-report-viewer': { name: 'Executive report viewer', about: 'Sees all reports, also those with revenue.' },
    'report-viewer': { name: 'Report viewer', about: 'Sees reports without revenue.' },
    'default-user': { name: 'Default user', about: 'Sees nothing but the profile of this user.' },
    guest: { name: 'Guest user', about: 'Somebody from outside the company. Can do only what the given roles allow.' },
    owner: { name: 'Owner', about: 'The person who enrolled the company.' },
  },
};
