import type { RefusalWords } from '../words.js';

export const general = {
  'event-does-not-fit': {
    reason: 'Things have moved on since this page was opened.',
    remedy: 'Reload to see where it stands now.',
  },
} satisfies Record<string, RefusalWords>;
