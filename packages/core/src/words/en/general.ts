import type { RefusalWords } from '../words.js';

export const general = {
  'event-does-not-fit': {
    reason: 'Things have moved on since this page was opened.',
    remedy: 'Reload to see where it stands now.',
  },
  'unknown-action': {
    reason: 'This action is not known here.',
    remedy: 'Reload the page. If it stays like this, ask whoever looks after the portal.',
  },
  'unknown-user': {
    reason: 'Your user account is not known here.',
    remedy: 'Sign in with an account of your company, or ask its admin agent to add you.',
  },
  'unknown-party': {
    reason: 'Your company is not known here.',
    remedy: 'Sign in with an account of a company that is enrolled.',
  },
} satisfies Record<string, RefusalWords>;
