import { expect, it } from 'vitest';
import { current } from '../policy.js';
import { canTieAny, canTiePartnerId } from './can-tie-partner-id.js';
import { aMembershipProfile } from './enrollment.fixtures.js';

const free = { partnerIdOfTenant: null, tenantOfPartnerId: null };
const facts = {
  profile: aMembershipProfile(),
  tenantId: 'tenant-studio-brandl',
  accountCountry: 'DE',
  ties: free,
  policy: current,
};

it('ties the location in the country of the account (R-ENR-41)', () => {
  expect(canTiePartnerId(facts)).toEqual({ allowed: true });
});

it.each([
  [{ type: 'global' }, 'mpn-profile-global'],
  [{ country: 'AT' }, 'mpn-profile-other-country'],
  [{ active: false }, 'mpn-profile-inactive'],
] as const)('refuses the profile %j (R-ENR-41)', (profile, code) => {
  expect(canTiePartnerId({ ...facts, profile: aMembershipProfile(profile) })).toMatchObject({ reason: { code } });
});

it('asks for a location where no profile is one in the country of the account (R-ENR-41)', () => {
  const group = aMembershipProfile({ type: 'global' });
  const abroad = aMembershipProfile({ country: 'AT' });
  expect(canTieAny([group, abroad], { accountCountry: 'DE' })).toEqual({
    allowed: false,
    reason: { code: 'location-missing', rule: 'R-ENR-41', accountCountry: 'DE' },
  });
  expect(canTieAny([group, abroad], { accountCountry: 'AT' })).toEqual({ allowed: true });
  expect(canTieAny([], { accountCountry: 'AT' }).allowed).toBe(false);
});

it('ties an account to one PartnerID (R-ENR-43)', () => {
  expect(canTiePartnerId({ ...facts, ties: { ...free, partnerIdOfTenant: '7120458' } })).toEqual({
    allowed: false,
    reason: { code: 'account-already-tied', rule: 'R-ENR-43', mpnId: '7120458' },
  });
});

it('ties a PartnerID to one account, and does not say which (R-ENR-43)', () => {
  const decision = canTiePartnerId({ ...facts, ties: { ...free, tenantOfPartnerId: 'tenant-of-somebody' } });
  expect(decision).toEqual({
    allowed: false,
    reason: { code: 'partner-id-already-tied', rule: 'R-ENR-43', mpnId: '5284193' },
  });
});

it('leaves the pair that is tied as it is (R-ENR-43)', () => {
  const ties = { partnerIdOfTenant: '5284193', tenantOfPartnerId: 'tenant-studio-brandl' };
  expect(canTiePartnerId({ ...facts, ties })).toEqual({ allowed: true });
});

it('ties nothing before somebody has asked what is tied', () => {
  const unknown = { allowed: false, reason: { code: 'partner-id-tie-unknown', rule: 'R-ENR-43', mpnId: '5284193' } };
  expect([
    canTiePartnerId({ ...facts, ties: {} }),
    canTiePartnerId({ ...facts, ties: { partnerIdOfTenant: null } }),
    canTiePartnerId({ ...facts, ties: { tenantOfPartnerId: null } }),
  ]).toEqual([unknown, unknown, unknown]);
});

it('asks only for the profile as the source document has it', () => {
  const { policy: _current, ...asBefore } = facts;
  const ties = { partnerIdOfTenant: '7120458' };
  expect(canTiePartnerId({ ...asBefore, ties })).toEqual({ allowed: true });
});
