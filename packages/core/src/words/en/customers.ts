import type { RefusalWords } from '../words.js';

export const customers = {
  'no-relationship': {
    reason: 'You have no reseller relationship with this customer.',
    remedy: 'Request a reseller relationship. The customer accepts it with a link.',
  },
  'admin-permissions-missing': {
    reason: 'The customer has not given you administrator permissions.',
    remedy: 'Ask a global admin of the customer to grant them in the Microsoft 365 admin center.',
  },
  'unknown-customer': {
    reason: 'This customer is not known here.',
    remedy: 'Reload to see your customers as they are now.',
  },
  'only-provider-adds-customers': {
    reason: 'Only a provider adds customers.',
    remedy: 'Ask your provider to add the customer, or invite one that has an account already.',
  },
  'customer-exists': {
    reason: 'There is an account for {domain} already, and a customer keeps one.',
    remedy: 'Invite the customer to a reseller relationship with the account that it has.',
  },
  'only-provider-ends-relationship': {
    reason: 'A reseller relationship with a customer is ended by the provider.',
    remedy: 'Ask your provider to end it for you.',
  },
  'subscriptions-running': {
    reason: 'Subscriptions, reservations or software of this customer are still running: {count}.',
    remedy: 'Suspend or cancel them first. What is of the new commerce must be cancelled.',
  },
  'only-customer-changes-permissions': {
    reason: 'Only a global admin of the customer changes a partner’s administrator permissions.',
    remedy: 'Ask a global admin of the customer.',
  },
  'admin-permissions-as-they-are': {
    reason: 'The administrator permissions are already as you want them.',
    remedy: 'There is nothing left to do. The reseller relationship stays.',
  },
  'only-provider-attests': {
    reason: 'Only the provider attests that a customer has accepted the customer agreement.',
    remedy: 'Ask your provider to attest it, or the customer to accept it itself.',
  },
  'agreement-date-in-future': {
    reason: '{agreedOn} is still to come.',
    remedy: 'Enter the day on which the customer accepted.',
  },
  'agreement-already-attested': {
    reason: 'The same person’s acceptance is attested already, for {agreedOn}.',
    remedy: 'There is nothing left to do, unless somebody else has signed or the e-mail or phone has changed.',
  },
} satisfies Record<string, RefusalWords>;
