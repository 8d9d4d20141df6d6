import { studioBrandl, token } from './cast.js';
import type { ExamplesOf } from './example.js';

export const sessionsExamples: ExamplesOf<'createSession' | 'getSession' | 'endSession'> = {
  createSession: {
    body: { organizationId: 'studio-brandl', userId: 'katrin-brandl' },
    reply: {
      token: token,
      expiresAt: '2026-11-20T10:00:00.000Z',
      scopes: ['enrollment', 'users', 'partnerships', 'customers', 'invitations', 'orders', 'activity'],
    },
  },
  getSession: {
    reply: {
      user: {
        id: 'katrin-brandl',
        organizationId: 'studio-brandl',
        fullName: 'Katrin Brandl',
        email: 'k.brandl@studio-brandl.example',
        roles: ['global-admin', 'admin-agent'],
        status: 'active',
      },
      organization: studioBrandl,
      enrollment: 'ready',
      scopes: ['enrollment', 'users', 'partnerships', 'customers', 'invitations', 'orders', 'activity'],
      expiresAt: '2026-11-20T10:00:00.000Z',
      policy: 'source-document',
    },
  },
  endSession: {},
};
