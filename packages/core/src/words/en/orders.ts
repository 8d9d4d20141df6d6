import type { RefusalWords } from '../words.js';

export const orders = {
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
  'no-reseller': {
    reason: '{customer} has no reseller for whom the provider could order.',
    reasonWithoutEvidence: 'The customer has no reseller for whom the provider could order.',
    remedy:
      'A reseller with whom you have a partnership invites the customer jointly: Indirect providers, Invite new customers.',
  },
} satisfies Record<string, RefusalWords>;
