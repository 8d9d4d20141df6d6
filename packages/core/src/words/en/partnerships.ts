import type { RefusalWords } from '../words.js';

export const partnerships = {
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
  'only-provider-ends': {
    reason: 'A partnership is ended by the provider.',
    remedy: 'Ask the provider to end it. You can take away its administrator access yourself.',
  },
  'end-not-confirmed': {
    reason: 'Nobody has confirmed yet that the partnership is to end.',
    remedy: 'Read what ends and what stays, then confirm.',
  },
  'good-faith-missing': {
    reason: 'Nobody has affirmed yet that the partnership is ended in good faith.',
    remedy: 'Affirm it. The reseller gets no notice from here: give it yourself, as your contract says.',
  },
  'invitation-of-another': {
    reason: 'This invitation was sent by another company.',
    remedy: 'Reload the list. It holds only the invitations of your own company.',
  },
  'on-record-unknown': {
    reason: 'Nothing is known of a partner with the PartnerID {partnerId}.',
    remedy: 'Check the number with the reseller.',
  },
  'on-record-global': {
    reason: 'The PartnerID {partnerId} names a whole company and cannot transact.',
    remedy: 'Ask the reseller for the PartnerID of one of its locations.',
  },
  'on-record-not-linked': {
    reason: 'The PartnerID {partnerId} is not tied to an account in the program.',
    remedy: 'Ask the reseller to tie it to its account.',
  },
  'on-record-not-a-reseller': {
    reason: 'The PartnerID {partnerId} is not that of an indirect reseller.',
    remedy: 'Enter the PartnerID of the reseller, never your own.',
  },
  'on-record-other-region': {
    reason: 'The PartnerID {partnerId} is of another region of the program than the provider.',
    remedy: 'Ask the reseller for the PartnerID of a location in your region.',
  },
  'on-record-suspended': {
    reason:
      'The reseller with the PartnerID {partnerId} is suspended. Until that ends, nothing new can be ordered or changed with it.',
    remedy: 'Ask the reseller to settle it with Microsoft. Renewals go on by themselves.',
  },
  'on-record-not-active': {
    reason: 'The reseller with the PartnerID {partnerId} is not active in the program.',
    remedy: 'Ask the reseller to complete its enrollment.',
  },
  'on-record-agreement-missing': {
    reason: 'The reseller with the PartnerID {partnerId} has not signed the partner agreement.',
    remedy: 'Ask a global admin of the reseller to sign it.',
  },
  'one-identifier-only': {
    reason: 'An agreement is looked up by exactly one of PartnerID and tenant.',
    remedy: 'Enter one of the two, and leave the other empty.',
  },
  'sandbox-limit-reached': {
    reason: 'A sandbox holds at most {max} test resellers.',
    remedy: 'Delete one first.',
  },
  'sandbox-subscriptions-running': {
    reason: 'Subscriptions of this test reseller’s customers are still active: {count}.',
    remedy: 'Suspend them first, then delete the customers.',
  },
  'sandbox-customers-left': {
    reason: 'This test reseller still has customers: {count}.',
    remedy: 'Delete its customers first.',
  },
} satisfies Record<string, RefusalWords>;
