import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { invitationStates } from '../invitations/invitation-state.js';
import { aCustomer, aProvider, aReseller, organizationId } from '../parties/party.fixtures.js';
import { aUser, katrin, mira, svenja } from '../users/user.fixtures.js';
import {
  canAuthorizeProvider,
  canOpenAuthorization,
  canReadAuthorization,
  type AuthorizationFacts,
} from './can-authorize-provider.js';
import { aPartnership } from './partnership.fixtures.js';

const facts = (changed: Partial<AuthorizationFacts> = {}): AuthorizationFacts => ({
  actor: katrin(),
  reseller: aReseller(),
  provider: aProvider(),
  enrollment: 'ready',
  invitation: 'opened',
  ...changed,
});

it('connects the two once the provider has invited and the reseller has confirmed (R-PRV-02, R-PRV-07, R-PRV-08)', () => {
  expect(canAuthorizeProvider(facts(), { consent: true })).toEqual({ allowed: true });
});

it('has no effect while the box is not ticked (R-PRV-07)', () => {
  expect(canAuthorizeProvider(facts(), { consent: false })).toEqual({
    allowed: false,
    reason: { code: 'consent-missing', rule: 'R-PRV-07' },
  });
});

it('gives the reason of the page before that of the box', () => {
  expect(canAuthorizeProvider(facts({ invitation: 'revoked' }), { consent: true })).toEqual(
    canOpenAuthorization(facts({ invitation: 'revoked' })),
  );
});

it.each(invitationStates.filter((state) => state !== 'drafted' && state !== 'opened'))(
  'needs the provider to want it too: an invitation that is %s is none (R-PRV-02)',
  (invitation) => {
    expect(canOpenAuthorization(facts({ invitation }))).toEqual({
      allowed: false,
      reason: { code: 'invitation-not-open', rule: 'R-OWN-04', state: invitation },
    });
  },
);

it.each(hostileIds)('opens nothing for an invitation in the state %j', (state) => {
  expect(canOpenAuthorization(facts({ invitation: state as AuthorizationFacts['invitation'] })).allowed).toBe(false);
});

it('shows the page to nobody of another kind of company, the own one included', () => {
  const reason = { code: 'not-a-reseller', rule: 'R-GEN-03' };
  expect([
    canReadAuthorization({ actor: mira(), reseller: aCustomer() }),
    canReadAuthorization({ actor: svenja(), reseller: aProvider() }),
  ]).toEqual([
    { allowed: false, reason },
    { allowed: false, reason },
  ]);
});

it('shows the page to nobody who is blocked (R-OWN-03)', () => {
  expect(canReadAuthorization({ actor: katrin({ status: 'blocked' }), reseller: aReseller() })).toMatchObject({
    allowed: false,
    reason: { code: 'user-not-active' },
  });
});

it('lets no one but a reseller authorize', () => {
  expect(canOpenAuthorization(facts({ reseller: aCustomer() }))).toEqual({
    allowed: false,
    reason: { code: 'not-a-reseller', rule: 'R-GEN-03' },
  });
});

it('shows who asks to everybody of the reseller, and to nobody else', () => {
  const anybody = facts({ actor: katrin({ roles: [] }), enrollment: 'drafting' });
  expect(canReadAuthorization(anybody)).toEqual({ allowed: true });
  for (const other of [facts({ reseller: aCustomer() }), facts({ actor: svenja() })]) {
    expect(canReadAuthorization(other)).toEqual({
      allowed: false,
      reason: { code: 'not-a-reseller', rule: 'R-GEN-03' },
    });
  }
});

it('lets nobody authorize for another company', () => {
  const actor = aUser('boss', ['global-admin'], { organizationId: organizationId('donau-it') });
  expect([canOpenAuthorization(facts({ actor })), canOpenAuthorization(facts({ actor: svenja() }))]).toEqual([
    { allowed: false, reason: { code: 'not-a-reseller', rule: 'R-GEN-03' } },
    { allowed: false, reason: { code: 'not-a-reseller', rule: 'R-GEN-03' } },
  ]);
});

it('waits until the reseller is enrolled (R-ENR-01)', () => {
  expect(canOpenAuthorization(facts({ enrollment: 'in-review' }))).toEqual({
    allowed: false,
    reason: { code: 'not-enrolled', rule: 'R-ENR-01', state: 'in-review' },
  });
});

it('leaves it to the global admin (R-USR-06)', () => {
  expect(canOpenAuthorization(facts({ actor: aUser('agent', ['admin-agent']) }))).toEqual({
    allowed: false,
    reason: {
      code: 'permission-missing',
      rule: 'R-USR-06',
      permission: 'partnership.authorize',
      roles: ['global-admin'],
    },
  });
});

it('says that there is nothing left to do where the partnership is in force (R-PRV-08)', () => {
  expect(canOpenAuthorization(facts({ partnership: aPartnership(), invitation: 'accepted' }))).toEqual({
    allowed: false,
    reason: { code: 'partnership-exists', rule: 'R-PRV-08', partnershipId: 'nordwind-studio-brandl' },
  });
});

it('connects two again whose partnership has ended', () => {
  expect(canOpenAuthorization(facts({ partnership: aPartnership({ state: 'ended' }) }))).toEqual({ allowed: true });
});

it('connects companies of one region, and not of two (R-PRV-20)', () => {
  expect(canOpenAuthorization(facts({ provider: aProvider({ country: 'AT' }) }))).toEqual({ allowed: true });
  expect(canOpenAuthorization(facts({ provider: aProvider({ country: 'US' }) }))).toEqual({
    allowed: false,
    reason: {
      code: 'provider-other-region',
      rule: 'R-PRV-20',
      providerRegion: 'united-states',
      resellerRegion: 'europe',
    },
  });
});

it('does not take two countries outside the programme for one region', () => {
  expect(
    canOpenAuthorization(facts({ provider: aProvider({ country: 'KP' }), reseller: aReseller({ country: 'SY' }) })),
  ).toEqual({
    allowed: false,
    reason: { code: 'provider-other-region', rule: 'R-PRV-20', providerRegion: 'none', resellerRegion: 'none' },
  });
});

it('lets whichever reseller holds the link authorize, where the invitation names none (R-PRV-32)', () => {
  expect(canOpenAuthorization(facts({ invitedDomain: undefined }))).toEqual({ allowed: true });
});

it('lets the reseller alone authorize that an invitation names, and tells no other for whom it is (R-OWN-06)', () => {
  const forAnother = { allowed: false, reason: { code: 'invitation-for-another', rule: 'R-OWN-06' } };
  const named = facts({ invitedDomain: 'donau-it.onmicrosoft.example' });
  expect([
    canAuthorizeProvider(facts({ invitedDomain: 'StudioBrandl.onmicrosoft.example' }), { consent: true }),
    canReadAuthorization(named),
    canOpenAuthorization(named),
    canReadAuthorization({ ...named, reseller: aReseller({ domain: undefined }) }),
  ]).toEqual([{ allowed: true }, forAnother, forAnother, forAnother]);
});

it('waits until the reseller is enrolled and has its account (R-PRV-30)', () => {
  expect(canOpenAuthorization(facts({ enrollment: 'in-review' }))).toEqual({
    allowed: false,
    reason: { code: 'not-enrolled', rule: 'R-ENR-01', state: 'in-review' },
  });
});
