import type { ExamplesOf } from './example.js';

export const activityExamples: ExamplesOf<'listActivity'> = {
  listActivity: {
    query: { action: 'addUser' },
    reply: {
      items: [
        {
          id: 'activity-000000001',
          at: '2026-11-20T09:00:00.000Z',
          actor: { kind: 'user', id: 'katrin-brandl', name: 'Katrin Brandl' },
          action: 'addUser',
          resource: { kind: 'users', id: 'user-6z8czx2x', name: 'Vera Zahn' },
          correlationId: '5f0f1c9e-6a1d-4d0b-9d44-0c8f6a0e2b71',
        },
      ],
      total: 1,
    },
  },
};
