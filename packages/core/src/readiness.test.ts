import { expect, it } from 'vitest';
import { enrollmentStates } from './enrollment/enrollment-state.js';
import { aMembershipProfile, aSecurityContact } from './enrollment/enrollment.fixtures.js';
import { programStates } from './enrollment/program-state.js';
import { current } from './policy.js';
import { readinessOf, type ResellerFacts } from './readiness.js';

const asCurrent = { policy: current, now: new Date('2026-11-20T09:00:00Z') };
const asSource = { now: asCurrent.now };

/** Studio Brandl, which may be named on an order today. */
const ready: ResellerFacts = {
  country: 'DE',
  enrollment: 'ready',
  staff: [{ roles: ['global-admin', 'admin-agent'], status: 'active', mfa: true }],
  providers: [{ state: 'authorized', country: 'DE' }],
  partnerId: aMembershipProfile(),
  program: 'active',
  signatures: [{ region: 'europe' }],
  authorization: 'authorized',
  onboardedOn: '2024-05-17',
  revenueCheck: { on: '2026-05-20', pastYearUsd: 4200 },
  securityContact: aSecurityContact(),
};
/** What the source document asks and nothing more. */
const { country, enrollment, staff, providers } = ready;
const before: ResellerFacts = { country, enrollment, staff, providers };
const codesOf = (facts: Partial<ResellerFacts>, options: Parameters<typeof readinessOf>[1] = asCurrent) =>
  readinessOf({ ...ready, ...facts }, options).map(({ code }) => code);

it('finds nothing that hinders a reseller that is ready', () => {
  expect(readinessOf(ready, asCurrent)).toEqual([]);
});

it('asks for the enrollment, an admin agent and a provider as the source document has it (R-ENR-01, R-ENR-35, R-ORD-02)', () => {
  expect(readinessOf(before, asSource)).toEqual([]);
  expect(readinessOf({ country: 'DE', enrollment: 'in-review', staff: [], providers: [] }, asSource)).toEqual([
    { code: 'not-enrolled', rule: 'R-ENR-01', state: 'in-review' },
    { code: 'no-admin-agent', rule: 'R-ENR-35' },
    { code: 'no-provider', rule: 'R-ORD-02' },
  ]);
});

it('takes what is not known for a hindrance where the newest pages are followed', () => {
  expect(readinessOf(before, asCurrent)).toEqual([
    { code: 'partner-id-unknown', rule: 'R-ENR-42' },
    { code: 'agreement-unknown', rule: 'R-ENR-54' },
    { code: 'program-state-unknown', rule: 'R-ENR-56' },
    { code: 'authorization-unknown', rule: 'R-ENR-62' },
    { code: 'revenue-unknown', rule: 'R-ENR-59' },
    { code: 'security-contact-unknown', rule: 'R-ENR-60' },
  ]);
  expect(codesOf({ staff: [{ roles: ['admin-agent'], status: 'active' }] })).toEqual(['mfa-unknown']);
});

it.each(enrollmentStates.filter((state) => state !== 'ready'))('lets nobody transact who is %s (R-ENR-01)', (state) => {
  expect(readinessOf({ ...ready, enrollment: state }, asCurrent)).toEqual([
    { code: 'not-enrolled', rule: 'R-ENR-01', state },
  ]);
});

const agent = (status: 'active' | 'blocked' | 'removed' | 'password-change-due') => [
  { roles: ['admin-agent' as const], status, mfa: true },
];

it('counts an admin agent who can sign in (R-ENR-35)', () => {
  expect(codesOf({ staff: agent('active') }, asSource)).toEqual([]);
  expect(codesOf({ staff: agent('password-change-due') }, asSource)).toEqual([]);
  expect(codesOf({ staff: agent('blocked') }, asSource)).toEqual(['no-admin-agent']);
  expect(codesOf({ staff: agent('removed') }, asSource)).toEqual(['no-admin-agent']);
});

it('asks for the PartnerID of a location in the country of the account (R-ENR-41, R-ENR-42)', () => {
  expect(readinessOf({ ...ready, partnerId: null }, asCurrent)).toEqual([
    { code: 'partner-id-missing', rule: 'R-ENR-42' },
  ]);
  expect(
    [{ type: 'global' as const }, { country: 'AT' }, { active: false }].flatMap((facts) =>
      codesOf({ partnerId: aMembershipProfile(facts) }),
    ),
  ).toEqual(['mpn-profile-global', 'mpn-profile-other-country', 'mpn-profile-inactive']);
});

it('asks for the agreement of the company’s region (R-ENR-54, R-ENR-55)', () => {
  expect(readinessOf({ ...ready, signatures: [] }, asCurrent)).toEqual([
    { code: 'agreement-missing', rule: 'R-ENR-54', region: 'europe' },
  ]);
  expect(codesOf({ signatures: [{ region: 'united-states' }] })).toEqual(['agreement-missing']);
  expect(readinessOf({ ...ready, country: 'KP' }, asCurrent)).toContainEqual({
    code: 'agreement-missing',
    rule: 'R-ENR-54',
    region: 'none',
  });
});

it('asks for an active program status (R-ENR-56)', () => {
  expect(programStates.filter((program) => codesOf({ program }).length === 0)).toEqual(['active']);
  expect(readinessOf({ ...ready, program: 'qualified' }, asCurrent)).toEqual([
    { code: 'program-not-active', rule: 'R-ENR-56', state: 'qualified' },
  ]);
});

it('asks for one provider in the region of the reseller (R-PRV-20)', () => {
  const american = { state: 'authorized', country: 'US' } as const;
  const french = { state: 'authorized', country: 'FR' } as const;
  expect(readinessOf({ ...ready, providers: [american] }, asCurrent)).toEqual([
    { code: 'provider-other-region', rule: 'R-PRV-20', providerRegion: 'united-states', resellerRegion: 'europe' },
  ]);
  expect(codesOf({ providers: [american, french] })).toEqual([]);
  expect(codesOf({ providers: [american] }, asSource)).toEqual([]);
  expect(readinessOf({ ...ready, providers: [{ ...french, country: 'KP' }] }, asCurrent)).toMatchObject([
    { code: 'provider-other-region', providerRegion: 'none' },
  ]);
  expect(readinessOf({ ...ready, country: 'KP' }, asCurrent)).toContainEqual({
    code: 'provider-other-region',
    rule: 'R-PRV-20',
    providerRegion: 'europe',
    resellerRegion: 'none',
  });
});

it('counts no partnership that has ended (R-ORD-02)', () => {
  expect(codesOf({ providers: [{ state: 'ended', country: 'DE' }] }, asSource)).toEqual(['no-provider']);
  expect(
    codesOf({
      providers: [
        { state: 'ended', country: 'DE' },
        { state: 'authorized', country: 'US' },
      ],
    }),
  ).toEqual(['provider-other-region']);
});

it('asks for continued authorization (R-ENR-59, R-ENR-60, R-ENR-61, R-ENR-62)', () => {
  expect([
    codesOf({ authorization: 'suspended' }),
    codesOf({ authorization: 'deauthorized' }),
    codesOf({ revenueCheck: { on: '2026-05-20', pastYearUsd: 640 } }),
    codesOf({ staff: [{ roles: ['admin-agent'], status: 'active', mfa: false }] }),
    codesOf({ securityContact: null }),
  ]).toEqual([
    ['reseller-suspended'],
    ['reseller-deauthorized'],
    ['revenue-too-low'],
    ['mfa-missing'],
    ['security-contact-missing'],
  ]);
});

it('names everything at once, in the order in which it is put right', () => {
  const nothing: ResellerFacts = {
    country: 'DE',
    enrollment: 'not-started',
    staff: [],
    providers: [],
    partnerId: null,
    program: 'applied',
    signatures: [],
    authorization: 'suspended',
    onboardedOn: '2026-01-01',
    securityContact: null,
  };
  expect(readinessOf(nothing, asCurrent).map(({ code }) => code)).toEqual([
    'not-enrolled',
    'no-admin-agent',
    'partner-id-missing',
    'agreement-missing',
    'program-not-active',
    'no-provider',
    'reseller-suspended',
    'mfa-unknown',
    'security-contact-missing',
  ]);
});
