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
} satisfies Record<string, RefusalWords>;
