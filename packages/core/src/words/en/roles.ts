import type { Words } from '../words.js';

export const roles: Words['roles'] = {
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
};

export const roleReaches: Words['roleReaches'] = {
  'all-services': 'Reaches every Microsoft account and service of the company, also outside the partner program.',
  'all-bills': 'Sees every Microsoft bill of the company, also those that have nothing to do with customers.',
  'all-users': 'Looks after the users of all Microsoft services of the company.',
  'customers-as-global-admin':
    'Acts as Global administrator in the account of every customer that has granted delegated administration.',
  'customers-as-helpdesk':
    'Resets passwords in the account of every customer that has granted delegated administration.',
};
