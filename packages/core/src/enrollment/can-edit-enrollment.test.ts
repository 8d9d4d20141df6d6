import { expect, it } from 'vitest';
import { canBeginSignIn, canChooseMembershipProfile, canEditEnrollment } from './can-edit-enrollment.js';
import { aMembershipProfile, anApplication } from './enrollment.fixtures.js';
import { enrollmentStates } from './enrollment-state.js';

const workAccountMissing = { allowed: false, reason: { code: 'work-account-missing', rule: 'R-ENR-04' } };

it('keeps an application open until it is submitted', () => {
  expect(enrollmentStates.filter((state) => canEditEnrollment(state).allowed)).toEqual(['drafting']);
});

it('begins with the work account (R-ENR-04)', () => {
  const nobody = anApplication({ workAccount: undefined });
  expect([
    canBeginSignIn(nobody, 'work-account').allowed,
    canBeginSignIn(nobody, 'partner-membership'),
    canBeginSignIn(anApplication(), 'partner-membership').allowed,
    canChooseMembershipProfile(nobody),
  ]).toEqual([true, workAccountMissing, true, workAccountMissing]);
});

it('takes a profile that the sign-in has found and that fits (R-ENR-21)', () => {
  expect(canChooseMembershipProfile(anApplication())).toEqual({ allowed: true });
  expect(canChooseMembershipProfile(anApplication({ membershipProfile: undefined }))).toEqual({
    allowed: false,
    reason: { code: 'mpn-profile-missing', rule: 'R-ENR-21' },
  });
  const abroad = anApplication({ membershipProfile: aMembershipProfile({ country: 'AT' }) });
  expect(canChooseMembershipProfile(abroad)).toMatchObject({ reason: { code: 'mpn-profile-other-country' } });
});

it('changes nothing any more once the application is in', () => {
  const submitted = anApplication({ state: 'in-review', workAccount: undefined });
  const refusal = canEditEnrollment('in-review');
  expect(refusal).toMatchObject({ allowed: false, reason: { code: 'event-does-not-fit', state: 'in-review' } });
  expect([
    canBeginSignIn(submitted, 'work-account'),
    canBeginSignIn(submitted, 'partner-membership'),
    canChooseMembershipProfile(submitted),
  ]).toEqual([refusal, refusal, refusal]);
});
