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
} satisfies Record<string, RefusalWords>;
