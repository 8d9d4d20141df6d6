import { words } from '@twotier/core/words/en';
import type { RefusalCode } from '@twotier/core';
import { expect, it } from 'vitest';
import { Problem, problemStatuses, statusOfRefusal } from './index.js';

const codes = Object.keys(words.refusals) as RefusalCode[];

it.each([
  ['not-an-admin-agent', 403],
  ['company-details-invalid', 422],
  ['invitation-link-invalid', 404],
  ['last-admin-agent', 409],
] as const)('answers "%s" with %i', (code, status) => {
  expect(statusOfRefusal(code)).toBe(status);
});

it('has a status for every refusal and no code for two things', () => {
  for (const code of codes) expect([403, 404, 409, 422]).toContain(statusOfRefusal(code));
  expect(codes.filter((code) => code in problemStatuses)).toEqual([]);
});

it('reads a problem of a newer server', () => {
  const problem = {
    type: 'about:blank',
    title: 'Too early',
    status: 425,
    code: 'of-tomorrow',
    correlationId: 'abc',
    refusal: { code: 'of-tomorrow', rule: 'R-NEW-01', evidence: [1] },
    errors: [{ path: 'email', code: 'of-tomorrow', hint: 'x' }],
  };

  expect(Problem.parse(problem)).toEqual(problem);
});
