import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import type { RoleId } from '../users/role.js';
import type { AuthorizationState } from './authorization-state.js';
import {
  administrativeRoles,
  checkContinuedAuthorization,
  revenueWarningOf,
  SecurityContact,
  type ContinuedAuthorizationFacts,
  type ResellerUser,
} from './continued-authorization.js';
import { aSecurityContact } from './enrollment.fixtures.js';

const admin: ResellerUser = { roles: ['global-admin', 'admin-agent'], status: 'active', mfa: true };
/** In the program since May 2024; the check of May 2026 found enough. */
const facts: ContinuedAuthorizationFacts = {
  authorization: 'authorized',
  onboardedOn: '2024-05-17',
  revenueCheck: { on: '2026-05-20', pastYearUsd: 1000 },
  securityContact: aSecurityContact(),
  staff: [admin],
};
const now = new Date('2026-11-20T09:00:00Z');
const at = (text: string) => new Date(text);
const check = (changed: Partial<ContinuedAuthorizationFacts>, moment = now) =>
  checkContinuedAuthorization({ ...facts, ...changed }, moment);

it('goes on with 1,000 US dollars, MFA for every administrator and a security contact (R-ENR-59, R-ENR-60)', () => {
  expect(check({})).toEqual([]);
});

it('does not go on while suspended (R-ENR-62)', () => {
  expect(check({ authorization: 'suspended' })).toEqual([{ code: 'reseller-suspended', rule: 'R-ENR-62' }]);
});

it('does not go on once deauthorized, and can enroll again after a year (R-ENR-61)', () => {
  expect(check({ authorization: 'deauthorized', deauthorizedOn: '2026-05-31' })).toEqual([
    { code: 'reseller-deauthorized', rule: 'R-ENR-61', enrollFrom: '2027-05-31' },
  ]);
  expect(check({ authorization: 'deauthorized' })).toStrictEqual([{ code: 'reseller-deauthorized', rule: 'R-ENR-61' }]);
});

it.each([undefined, ...hostileIds] as (AuthorizationState | undefined)[])(
  'does not go on in the state %j, which nobody knows',
  (authorization) => {
    expect(check({ authorization })).toEqual([{ code: 'authorization-unknown', rule: 'R-ENR-62' }]);
  },
);

it('does not go on when the check has found less (R-ENR-59)', () => {
  expect(check({ revenueCheck: { on: '2026-05-20', pastYearUsd: 999.99 } })).toEqual([
    { code: 'revenue-too-low', rule: 'R-ENR-59', checkedOn: '2026-05-20', pastYearUsd: 999.99, requiredUsd: 1000 },
  ]);
});

it('checks no revenue in the first year (R-ENR-59)', () => {
  expect(check({ revenueCheck: undefined }, at('2025-04-30T23:59:59Z'))).toEqual([]);
});

it('waits for the first check as long as its month lasts, and not longer (R-ENR-59)', () => {
  const unknown = [{ code: 'revenue-unknown', rule: 'R-ENR-59' }];
  expect(check({ revenueCheck: undefined }, at('2025-05-01T00:00:00Z'))).toEqual([]);
  expect(check({ revenueCheck: undefined }, at('2025-05-31T23:59:59Z'))).toEqual([]);
  expect(check({ revenueCheck: undefined }, at('2025-06-01T00:00:00Z'))).toEqual(unknown);
});

it('takes a check of the first day of its month (R-ENR-59)', () => {
  const revenueCheck = { on: '2026-05-01', pastYearUsd: 5000 };
  expect([check({ revenueCheck }), check({ revenueCheck }, at('2027-05-15T00:00:00Z'))]).toEqual([[], []]);
});

it('lets the last check hold until the month of the next is over (R-ENR-59)', () => {
  const unknown = [{ code: 'revenue-unknown', rule: 'R-ENR-59' }];
  expect(check({}, at('2027-04-30T00:00:00Z'))).toEqual([]);
  expect(check({}, at('2027-05-31T23:59:59Z'))).toEqual([]);
  expect(check({}, at('2027-06-01T00:00:00Z'))).toEqual(unknown);
  expect(check({ revenueCheck: { on: '2025-05-02', pastYearUsd: 5000 } }, at('2027-05-15T00:00:00Z'))).toEqual(unknown);
});

it.each([
  [{ onboardedOn: undefined }],
  [{ onboardedOn: 'soon' }],
  [{ revenueCheck: undefined }],
  [{ revenueCheck: { on: 'soon', pastYearUsd: 5000 } }],
  [{ revenueCheck: { on: '2026-05-20', pastYearUsd: Number.NaN } }],
])('takes a revenue that nobody knows for none: %j', (changed) => {
  expect(check(changed)).toEqual([{ code: 'revenue-unknown', rule: 'R-ENR-59' }]);
});

it('asks for MFA of every administrator who can sign in, and of nobody else (R-ENR-60)', () => {
  const without = (roles: RoleId[], user: Partial<ResellerUser> = {}) => ({ ...admin, roles, mfa: false, ...user });
  expect(
    check({
      staff: [
        admin,
        without(['billing-admin']),
        without(['admin-agent']),
        without(['sales-agent', 'incentives-admin']),
        without(['sales-agent', 'report-viewer']),
        without(['global-admin'], { status: 'blocked' }),
        without(['global-admin'], { status: 'removed' }),
        without(['account-admin'], { status: 'password-change-due' }),
      ],
    }),
  ).toEqual([{ code: 'mfa-missing', rule: 'R-ENR-60', count: 4 }]);
});

it('takes an administrator of whom it is not known for one without', () => {
  const nobodyKnows = { ...admin, mfa: undefined };
  expect(check({ staff: [admin, nobodyKnows, { ...admin, mfa: false }] })).toEqual([
    { code: 'mfa-missing', rule: 'R-ENR-60', count: 1 },
    { code: 'mfa-unknown', rule: 'R-ENR-60', count: 1 },
  ]);
  expect(check({ staff: [] })).toEqual([{ code: 'mfa-unknown', rule: 'R-ENR-60', count: 0 }]);
});

it('counts every role that administers something', () => {
  expect(administrativeRoles).toEqual([
    'global-admin',
    'billing-admin',
    'user-management-admin',
    'business-profile-admin',
    'referral-admin',
    'cosell-solution-admin',
    'mpn-partner-admin',
    'account-admin',
    'incentives-admin',
    'admin-agent',
  ]);
});

it('asks for a named security contact (R-ENR-60)', () => {
  expect([check({ securityContact: null }), check({ securityContact: undefined })]).toEqual([
    [{ code: 'security-contact-missing', rule: 'R-ENR-60' }],
    [{ code: 'security-contact-unknown', rule: 'R-ENR-60' }],
  ]);
  expect(
    [aSecurityContact(), aSecurityContact({ email: 'x' }), aSecurityContact({ fullName: ' ' })].map(
      (contact) => SecurityContact.safeParse(contact).success,
    ),
  ).toEqual([true, false, false]);
});

it('names all that is wrong at once', () => {
  expect(checkContinuedAuthorization({ staff: [] }, now).map(({ code }) => code)).toEqual([
    'authorization-unknown',
    'revenue-unknown',
    'mfa-unknown',
    'security-contact-unknown',
  ]);
});

it.each([
  ['2027-01-30T23:59:59Z', undefined],
  ['2027-01-31T00:00:00Z', 90],
  ['2027-03-01T23:59:59Z', 90],
  ['2027-03-02T00:00:00Z', 60],
  ['2027-03-31T23:59:59Z', 60],
  ['2027-04-01T00:00:00Z', 30],
  ['2027-04-30T23:59:59Z', 30],
  ['2027-05-01T00:00:00Z', undefined],
] as const)('warns of a shortage 90, 60 and 30 days ahead of the check: at %s %j (R-ENR-61)', (moment, days) => {
  expect(revenueWarningOf({ onboardedOn: '2024-05-17', pastYearUsd: 640 }, at(moment))).toEqual(
    days && { days, checkOn: '2027-05-01', missingUsd: 360 },
  );
});

it('warns ahead of the first check too, and nobody who has enough or whose month is not known (R-ENR-61)', () => {
  const april = at('2027-04-15T00:00:00Z');
  expect([
    revenueWarningOf({ onboardedOn: '2026-05-31', pastYearUsd: 0 }, april)?.checkOn,
    revenueWarningOf({ onboardedOn: '2024-05-17', pastYearUsd: 1000 }, april),
    revenueWarningOf({ onboardedOn: 'soon', pastYearUsd: 0 }, april),
    revenueWarningOf({ onboardedOn: '2024-05-17', pastYearUsd: 0 }, at('soon')),
  ]).toEqual(['2027-05-01', undefined, undefined, undefined]);
});
