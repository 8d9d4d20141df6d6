import { expect, it } from 'vitest';
import { enrollmentStates } from './enrollment-state.js';
import { canVerifyContact, verificationLinkInvalid } from './verification.js';

it('answers every link that confirms nothing alike: never issued, used, replaced or too old', () => {
  expect(verificationLinkInvalid).toEqual({
    allowed: false,
    reason: { code: 'verification-link-invalid', rule: 'R-ENR-30' },
  });
});

const sent = { state: 'contact-unverified', sentAt: '2026-11-20T09:00:00.000Z' } as const;
const at = (text: string) => new Date(text);

it('confirms for seven days, to the last second', () => {
  expect(canVerifyContact(sent, at('2026-11-27T08:59:59.999Z'))).toEqual({ allowed: true });
  expect(canVerifyContact(sent, at('2026-11-27T09:00:00.000Z'))).toBe(verificationLinkInvalid);
  expect(canVerifyContact({ ...sent, sentAt: 'soon' }, at(sent.sentAt))).toBe(verificationLinkInvalid);
});

it('confirms once, and only while that is what is waited for', () => {
  const now = at(sent.sentAt);
  expect(canVerifyContact({ ...sent, verifiedAt: sent.sentAt }, now)).toBe(verificationLinkInvalid);
  expect(enrollmentStates.filter((state) => canVerifyContact({ ...sent, state }, now).allowed)).toEqual([sent.state]);
});
