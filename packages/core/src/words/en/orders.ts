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
  'on-record-missing': {
    reason: 'The order does not name the reseller’s PartnerID.',
    remedy: 'Enter the PartnerID of the reseller’s location.',
  },
  'on-record-of-another': {
    reason: 'The PartnerID {partnerId} belongs to another company than the reseller of this order.',
    remedy: 'Enter the PartnerID of this reseller.',
  },
  'reseller-consent-missing': {
    reason: 'Nobody has attested yet that the reseller agrees to be named on the order.',
    remedy: 'Ask the reseller, then attest it.',
  },
  'customer-agreement-missing': {
    reason: 'The customer has not accepted the customer agreement, so nothing can be ordered for it.',
    remedy: 'Let the customer accept it, or attest that it has.',
  },
  'customer-agreement-unknown': {
    reason: 'It is not known whether the customer has accepted the customer agreement.',
    remedy: 'Look it up, or attest the acceptance, then order again.',
  },
  'subscription-of-another': {
    reason: 'This subscription runs with another partner of the customer.',
    remedy: 'Reload the list, and choose a subscription of your own.',
  },
  'subscription-term-unknown': {
    reason: 'It is not known when this subscription was bought or renewed, so it is kept.',
    remedy: 'Reload the page. If it stays like this, ask the provider.',
  },
  'cancellation-time-over': {
    reason: 'It could be cancelled for {days} days after it was bought or renewed, until {endedOn}.',
    remedy: 'Suspend it, or let it end with its term.',
  },
  'seats-in-use': {
    reason: 'Users have licenses of this subscription: {assigned}. Fewer are not possible.',
    remedy: 'Take licenses from users first.',
  },
  'usage-location-missing': {
    reason: 'It is not known in which country this user will use the license.',
    remedy: 'Enter the user’s usage location first.',
  },
  'no-license-free': {
    reason: 'All licenses of this subscription are given away.',
    remedy: 'Take one from another user, or have the provider order more.',
  },
  'only-provider-names-reseller': {
    reason: 'Only the provider puts a reseller on a subscription.',
    remedy: 'Ask your provider to do it.',
  },
  'reseller-not-verified': {
    reason: 'The PartnerID {partnerId} has not been verified yet.',
    remedy: 'Verify it first, then add the reseller.',
  },
} satisfies Record<string, RefusalWords>;
