import { expect, it } from 'vitest';
import { canSubmitEnrollment } from './can-submit-enrollment.js';
import {
  aMembershipProfile,
  anApplication,
  aPrimaryContact,
  aSupportContact,
  aWorkAccount,
  companyDetails,
} from './enrollment.fixtures.js';
import { enrollmentStates } from './enrollment-state.js';

it('submits a complete application', () => {
  expect(canSubmitEnrollment(anApplication(), companyDetails())).toEqual({ allowed: true });
});

it('submits the support contact alone for a company already in CSP, without a membership profile (R-ENR-02)', () => {
  const application = anApplication({ path: 'already-in-csp', membershipProfile: undefined });
  expect(canSubmitEnrollment(application, { supportContact: aSupportContact() })).toEqual({ allowed: true });
});

it.each(enrollmentStates.filter((state) => state !== 'drafting'))('submits nothing in the state %s', (state) => {
  expect(canSubmitEnrollment(anApplication({ state }), companyDetails())).toMatchObject({
    allowed: false,
    reason: { code: 'event-does-not-fit', rule: 'R-ENR-33', state, event: 'submit' },
  });
});

it('submits nothing twice on the short path either', () => {
  const application = anApplication({ state: 'ready', path: 'already-in-csp', membershipProfile: undefined });
  expect(canSubmitEnrollment(application, { supportContact: aSupportContact() })).toMatchObject({
    reason: { code: 'event-does-not-fit', state: 'ready' },
  });
});

it('asks for the sign-in with the work account, which creating one does not replace (R-ENR-04, R-ENR-08)', () => {
  expect(canSubmitEnrollment(anApplication({ workAccount: undefined }), companyDetails())).toEqual({
    allowed: false,
    reason: { code: 'work-account-missing', rule: 'R-ENR-04' },
  });
});

it('asks again whether the person is global admin (R-ENR-04)', () => {
  const application = anApplication({ workAccount: aWorkAccount({ isGlobalAdmin: false }) });
  expect(canSubmitEnrollment(application, companyDetails())).toEqual({
    allowed: false,
    reason: { code: 'not-a-global-admin', rule: 'R-ENR-04', userName: aWorkAccount().userName },
  });
});

it('asks for a membership profile, whose incentives and competencies move to the account (R-ENR-21)', () => {
  expect(canSubmitEnrollment(anApplication({ membershipProfile: undefined }), companyDetails())).toEqual({
    allowed: false,
    reason: { code: 'mpn-profile-missing', rule: 'R-ENR-21' },
  });
});

it('asks again whether the profile is active (R-ENR-23)', () => {
  const application = anApplication({ membershipProfile: aMembershipProfile({ active: false }) });
  expect(canSubmitEnrollment(application, companyDetails())).toEqual({
    allowed: false,
    reason: { code: 'mpn-profile-inactive', rule: 'R-ENR-23', mpnId: '5284193' },
  });
});

it('asks again whether profile and account are in one country (R-ENR-24)', () => {
  const application = anApplication({ workAccount: aWorkAccount({ country: 'AT' }) });
  expect(canSubmitEnrollment(application, companyDetails())).toEqual({
    allowed: false,
    reason: {
      code: 'mpn-profile-other-country',
      rule: 'R-ENR-24',
      mpnId: '5284193',
      profileCountry: 'DE',
      accountCountry: 'AT',
    },
  });
});

it('refuses incomplete details with all their issues (R-ENR-26)', () => {
  const primaryContact = aPrimaryContact({ fullName: '', email: 'k.brandl@icloud.com' });
  expect(canSubmitEnrollment(anApplication(), companyDetails({ primaryContact }))).toEqual({
    allowed: false,
    reason: {
      code: 'company-details-invalid',
      rule: 'R-ENR-26',
      issues: [
        { path: 'primaryContact.fullName', code: 'required' },
        {
          path: 'primaryContact.email',
          code: 'web-mail-address',
          rule: 'R-ENR-28',
          values: { service: 'iCloud Mail' },
        },
      ],
    },
  });
});

it('hands the longer list of web-mail domains on', () => {
  const primaryContact = aPrimaryContact({ email: 'k.brandl@gmx.de' });
  const decision = canSubmitEnrollment(anApplication(), companyDetails({ primaryContact }), {
    alsoWebMailDomains: new Set(['gmx.de']),
  });
  expect(decision.allowed).toBe(false);
});

it('keeps the rest of the application when another membership sign-in replaces the profile (R-ENR-22)', () => {
  const wrongProfile = anApplication({ membershipProfile: aMembershipProfile({ country: 'AT' }) });
  const signedInAgain = { ...wrongProfile, membershipProfile: aMembershipProfile({ mpnId: '7120458' }) };
  expect([
    canSubmitEnrollment(wrongProfile, companyDetails()).allowed,
    canSubmitEnrollment(signedInAgain, companyDetails()).allowed,
  ]).toEqual([false, true]);
});
