import type { ExamplesOf } from './example.js';

export const readinessExamples: ExamplesOf<'getReadiness'> = {
  getReadiness: {
    reply: {
      ready: false,
      missing: [{ reason: { code: 'security-contact-missing', rule: 'R-ENR-60' }, remedy: 'name-security-contact' }],
      policy: 'current',
    },
  },
};
