import { expect, it } from 'vitest';
import { aMembershipProfile } from './enrollment.fixtures.js';
import { canUseMembershipProfile } from './can-use-membership-profile.js';
import { MembershipProfile, MpnId } from './membership-profile.js';

const inGermany = { accountCountry: 'DE' };

it('takes an active profile of a location in the country of the work account (R-ENR-23, R-ENR-24)', () => {
  expect(canUseMembershipProfile(aMembershipProfile(), inGermany)).toEqual({ allowed: true });
});

it('refuses an inactive profile and says since when (R-ENR-23)', () => {
  const profile = aMembershipProfile({ mpnId: '4410872', active: false, inactiveSince: '2024-06-30' });
  expect(canUseMembershipProfile(profile, inGermany)).toEqual({
    allowed: false,
    reason: { code: 'mpn-profile-inactive', rule: 'R-ENR-23', mpnId: '4410872', since: '2024-06-30' },
  });
});

it('refuses an inactive profile without a date (R-ENR-23)', () => {
  expect(canUseMembershipProfile(aMembershipProfile({ active: false }), inGermany)).toStrictEqual({
    allowed: false,
    reason: { code: 'mpn-profile-inactive', rule: 'R-ENR-23', mpnId: '5284193' },
  });
});

it('refuses a profile in another country than the work account (R-ENR-24)', () => {
  expect(canUseMembershipProfile(aMembershipProfile({ mpnId: '5911306', country: 'AT' }), inGermany)).toEqual({
    allowed: false,
    reason: {
      code: 'mpn-profile-other-country',
      rule: 'R-ENR-24',
      mpnId: '5911306',
      profileCountry: 'AT',
      accountCountry: 'DE',
    },
  });
});

it('refuses a global profile before anything else about it', () => {
  const profile = aMembershipProfile({ mpnId: '3302118', type: 'global', active: false, country: 'AT' });
  expect(canUseMembershipProfile(profile, inGermany)).toEqual({
    allowed: false,
    reason: { code: 'mpn-profile-global', rule: 'R-ENR-41', mpnId: '3302118' },
  });
});

it('says of each profile what moves to the new account with it: competencies and incentives (R-ENR-21)', () => {
  expect(MembershipProfile.parse(aMembershipProfile({ competencies: 2, incentivesSince: 2021 }))).toEqual(
    aMembershipProfile({ competencies: 2, incentivesSince: 2021 }),
  );
});

it('takes an MPN ID of four to twelve digits', () => {
  expect(
    [' 5284193 ', '123', '1234', '1'.repeat(12), '1'.repeat(13), '52a4193', '٥٢٨٤'].map(
      (id) => MpnId.safeParse(id).success,
    ),
  ).toEqual([true, false, true, true, false, false, false]);
});

it('knows profiles of a location and of the whole company', () => {
  const types = ['location', 'global', 'region'];
  expect(types.map((type) => MembershipProfile.safeParse({ ...aMembershipProfile(), type }).success)).toEqual([
    true,
    true,
    false,
  ]);
});

it('keeps its code where zod keeps the message', () => {
  expect(MpnId.safeParse('x').error?.issues.map(({ message }) => message)).toEqual(['invalid']);
});
