import { expect, it } from 'vitest';
import { allowed, refused } from './decision.js';

it('answers yes with nothing else', () => {
  expect(allowed).toEqual({ allowed: true });
});

it('keeps the one yes as it is, because all share it', () => {
  expect(Object.isFrozen(allowed)).toBe(true);
});

it('answers no with the reason that was given', () => {
  expect(refused({ code: 'consent-missing', rule: 'R-PRV-07' })).toEqual({
    allowed: false,
    reason: { code: 'consent-missing', rule: 'R-PRV-07' },
  });
});
