import { expect, it } from 'vitest';
import { aWorkAccount } from './enrollment.fixtures.js';
import { canEnrollWith } from './can-enroll-with.js';
import { WorkAccount } from './work-account.js';

it('lets the global admin of the work account enroll the company (R-ENR-04)', () => {
  expect(canEnrollWith(aWorkAccount())).toEqual({ allowed: true });
});

it('refuses anybody else, also right after the account was created (R-ENR-04, R-ENR-08)', () => {
  expect(
    canEnrollWith(aWorkAccount({ isGlobalAdmin: false, userName: 'jonas@studiobrandl.onmicrosoft.example' })),
  ).toEqual({
    allowed: false,
    reason: { code: 'not-a-global-admin', rule: 'R-ENR-04', userName: 'jonas@studiobrandl.onmicrosoft.example' },
  });
});

it('refuses a country in which the programme does not run', () => {
  expect(canEnrollWith(aWorkAccount({ country: 'KP' }))).toEqual({
    allowed: false,
    reason: { code: 'country-not-in-program', rule: 'R-CUS-30', accountCountry: 'KP' },
  });
});

it('is read whole, and with nothing more', () => {
  expect(WorkAccount.parse({ ...aWorkAccount(), password: 'never' })).toEqual(aWorkAccount());
});
