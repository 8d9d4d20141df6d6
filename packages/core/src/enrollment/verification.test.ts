import { expect, it } from 'vitest';
import { verificationLinkInvalid } from './verification.js';

it('answers every link that confirms nothing alike: never issued, used, replaced or too old', () => {
  expect(verificationLinkInvalid).toEqual({
    allowed: false,
    reason: { code: 'verification-link-invalid', rule: 'R-ENR-30' },
  });
});
