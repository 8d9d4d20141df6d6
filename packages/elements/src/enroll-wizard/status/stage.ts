import type { Enrollment } from '@twotier/client';

/** What a sent application waits for, or how it ended. */
export type Stage = 'verifying' | 'reviewing' | 'rejected' | 'ready';

const stages: Partial<Record<Enrollment['state'], Stage>> = {
  'contact-unverified': 'verifying',
  'in-review': 'reviewing',
  rejected: 'rejected',
  ready: 'ready',
};

export const stageOf = (state: Enrollment['state']): Stage => stages[state] ?? 'reviewing';
