import { expect, it } from 'vitest';
import { canFixNow } from './can-fix-now.js';
import { verificationStatuses } from './verification-status.js';

const rejected = { check: 'business', status: 'rejected', proofs: 1 } as const;

it('takes up a rejected check with proof (R-ENR-50)', () => {
  expect(canFixNow(rejected)).toEqual({ allowed: true });
});

it('asks for the proof (R-ENR-50)', () => {
  expect([0, Number.NaN].map((proofs) => canFixNow({ ...rejected, proofs }))).toEqual([
    { allowed: false, reason: { code: 'proof-missing', rule: 'R-ENR-50', check: 'business' } },
    { allowed: false, reason: { code: 'proof-missing', rule: 'R-ENR-50', check: 'business' } },
  ]);
});

it('fixes nothing that is not rejected (R-ENR-50)', () => {
  expect(verificationStatuses.filter((status) => canFixNow({ ...rejected, status }).allowed)).toEqual(['rejected']);
  expect(canFixNow({ ...rejected, status: 'pending' })).toEqual({
    allowed: false,
    reason: {
      code: 'event-does-not-fit',
      rule: 'R-ENR-50',
      state: 'pending',
      event: 'fix-now',
      fitting: ['authorize', 'reject'],
    },
  });
});
