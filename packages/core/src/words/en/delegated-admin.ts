import type { RefusalWords } from '../words.js';

export const delegatedAdmin = {
  'not-a-partner': {
    reason: 'Only providers and resellers ask customers for delegated administration.',
    remedy: 'Ask your partner, who sends the request.',
  },
  'granular-admin-not-in-cloud': {
    reason: 'Granular delegated administration does not exist in your company’s national cloud.',
    remedy: 'Nothing can be done about it here.',
  },
  'delegated-admin-name-taken': {
    reason: 'Your company already has a relationship called “{name}”.',
    remedy: 'Choose another name.',
  },
  'unknown-directory-role': {
    reason: 'One of the chosen roles is not built into the directory. Roles of your own making do not work here.',
    remedy: 'Choose roles from the list.',
  },
  'auto-extension-barred': {
    reason: 'A relationship with the Global Administrator role is never extended by itself.',
    remedy: 'Switch the automatic extension off, or leave that role out.',
  },
  'only-provider-requests-for-reseller': {
    reason: 'Only a provider asks in the name of a reseller.',
    remedy: 'Ask in the name of your own company.',
  },
  'delegated-admin-of-another': {
    reason: 'This relationship belongs to another partner.',
    remedy: 'Reload the list. It holds only the relationships of your own company.',
  },
  'delegated-admin-fixed': {
    reason: 'The customer has been asked already, so this request can no longer be changed or deleted.',
    remedy: 'Make a new request with what you want to change.',
  },
  'delegated-admin-outdated': {
    reason: 'Somebody else has changed this request in the meantime.',
    remedy: 'Reload it, then make your change again.',
  },
  'partner-consent-missing': {
    reason: 'The reseller in whose name you ask has not agreed yet.',
    remedy: 'Ask the reseller to approve the request first.',
  },
  'partner-consent-not-asked': {
    reason: 'There is nothing here to which your company should agree.',
    remedy: 'Reload the list.',
  },
  'delegated-admin-for-another': {
    reason: 'This request is meant for another company.',
    remedy: 'Sign in with an account of the company that was asked.',
  },
  'delegated-admin-request-expired': {
    reason: 'A request can be approved for {days} days. That time is over.',
    remedy: 'Ask your partner for a new request.',
  },
  'delegated-admin-not-active': {
    reason: 'The relationship is not active, so nobody can be given access by it.',
    remedy: 'Wait for the customer’s approval, or make a new request.',
  },
  'not-a-security-group': {
    reason: 'Access is given to security groups of your own company only.',
    remedy: 'Choose a security group from the list.',
  },
  'directory-roles-missing': {
    reason: 'No role is chosen.',
    remedy: 'Choose at least one role of the relationship.',
  },
  'role-outside-relationship': {
    reason: 'Some of these roles are not part of the relationship.',
    remedy: 'Choose among its own roles, or ask the customer for a relationship with more.',
  },
  'guest-cannot-administer': {
    reason: 'Guests cannot administer for customers.',
    remedy: 'Sign in with an account of your company’s own directory.',
  },
  'no-delegated-admin': {
    reason: 'The customer has not let your company administer its account, or no longer does.',
    remedy: 'Ask the customer for delegated administration.',
  },
  'no-directory-role': {
    reason: 'None of your roles does anything in a customer’s account.',
    remedy: 'It takes {roles}. Ask a colleague who looks after users.',
  },
  'no-access-assignment': {
    reason: 'The customer has agreed, but none of your groups has a role in its account.',
    remedy: 'Ask an admin agent to assign roles of the relationship to one of your groups.',
  },
} satisfies Record<string, RefusalWords>;
