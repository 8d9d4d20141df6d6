import { expect, it } from 'vitest';
import { current } from '../policy.js';
import { canResendVerification, isVerificationLate } from './can-resend-verification.js';
import { enrollmentStates } from './enrollment-state.js';

/** Sent on a Friday afternoon. */
const sent = {
  state: 'contact-unverified',
  sentAt: '2026-11-20T15:00:00.000Z',
  sentTo: 'k.brandl@studio-brandl.example',
  policy: current,
} as const;
const at = (text: string) => new Date(text);

it('sends the mail again after one business day, not before (R-ENR-51)', () => {
  expect(canResendVerification(sent, at('2026-11-23T15:00:00.000Z'))).toEqual({ allowed: true });
  expect(canResendVerification(sent, at('2026-11-23T14:59:59.999Z'))).toEqual({
    allowed: false,
    reason: { code: 'verification-mail-recent', rule: 'R-ENR-51', resendFrom: '2026-11-23' },
  });
});

it('sends it at once to a corrected address, and not to the same one written otherwise (R-ENR-51)', () => {
  const now = at(sent.sentAt);
  expect(canResendVerification({ ...sent, email: 'katrin@studio-brandl.example' }, now).allowed).toBe(true);
  expect(canResendVerification({ ...sent, email: ' K.Brandl@Studio-Brandl.example' }, now).allowed).toBe(false);
  expect(canResendVerification({ ...sent, sentTo: `${sent.sentTo} `, email: sent.sentTo }, now).allowed).toBe(false);
});

it('sends it at any time as the source document has it', () => {
  const { policy: _current, ...asBefore } = sent;
  expect(canResendVerification(asBefore, at(sent.sentAt))).toEqual({ allowed: true });
});

it('waits where nobody knows when it was sent', () => {
  expect(canResendVerification({ ...sent, sentAt: 'soon' }, at('2027-01-01'))).toStrictEqual({
    allowed: false,
    reason: { code: 'verification-mail-recent', rule: 'R-ENR-51' },
  });
});

it('sends it only while the address is not confirmed', () => {
  const later = at('2026-12-01T00:00:00.000Z');
  expect(enrollmentStates.filter((state) => canResendVerification({ ...sent, state }, later).allowed)).toEqual([
    'contact-unverified',
  ]);
  expect(canResendVerification({ ...sent, state: 'in-review' }, later)).toMatchObject({
    reason: { code: 'event-does-not-fit', rule: 'R-ENR-51' },
  });
});

it('finds a verification late after five business days (R-ENR-47)', () => {
  const begun = '2026-11-20T15:00:00.000Z';
  expect(
    ['2026-11-27T15:00:00.000Z', '2026-11-27T15:00:00.001Z'].map((now) => isVerificationLate(begun, at(now))),
  ).toEqual([false, true]);
  expect(isVerificationLate('soon', at('2027-01-01'))).toBe(false);
});
