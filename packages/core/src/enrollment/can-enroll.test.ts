import { expect, it } from 'vitest';
import { current } from '../policy.js';
import { canEnroll, type EnrollFacts } from './can-enroll.js';

const facts: EnrollFacts = {
  email: 'k.brandl@studio-brandl.example',
  partnerIds: 1,
  directBill: 'none',
  formerly: 'never',
  policy: current,
};
const now = new Date('2026-11-20T09:00:00Z');

it('lets a member with a business address enroll (R-ENR-63, R-ENR-66)', () => {
  expect(canEnroll(facts, now)).toEqual({ allowed: true });
});

it.each([
  ['katrin@hotmail.com', 'Outlook Mail'],
  ['katrin+work@Mail.GMail.com', 'Gmail'],
  ['katrin@yahoo.com.au', 'Yahoo! Mail'],
  ['katrin@gmx.de', 'gmx.de'],
] as const)(
  'refuses the personal address %s as that of a work account, whatever the policy (R-ENR-63)',
  (email, service) => {
    const refusal = { allowed: false, reason: { code: 'work-email-personal', rule: 'R-ENR-63', service } };
    const alsoWebMailDomains = new Set(['gmx.de']);
    expect(canEnroll({ ...facts, email, alsoWebMailDomains }, now)).toEqual(refusal);
    expect(canEnroll({ email, alsoWebMailDomains }, now)).toEqual(refusal);
  },
);

it('asks of a company nothing more as the source document has it', () => {
  expect(canEnroll({ email: facts.email }, now)).toEqual({ allowed: true });
});

it('asks for a PartnerID: a company without membership joins the program first (R-ENR-66)', () => {
  expect([0, -1, Number.NaN, undefined].map((partnerIds) => canEnroll({ ...facts, partnerIds }, now))).toEqual([
    { allowed: false, reason: { code: 'membership-missing', rule: 'R-ENR-66' } },
    { allowed: false, reason: { code: 'membership-missing', rule: 'R-ENR-66' } },
    { allowed: false, reason: { code: 'membership-missing', rule: 'R-ENR-66' } },
    { allowed: false, reason: { code: 'membership-unknown', rule: 'R-ENR-66' } },
  ]);
});

it('lets a direct-bill partner be an indirect reseller too, in the same tenant once it is restricted (R-ENR-58, R-GEN-25)', () => {
  expect(canEnroll({ ...facts, directBill: 'restricted' }, now)).toEqual({ allowed: true });
  expect(canEnroll({ ...facts, directBill: 'active' }, now)).toEqual({
    allowed: false,
    reason: { code: 'direct-bill-active', rule: 'R-ENR-58' },
  });
  expect(canEnroll({ ...facts, directBill: undefined }, now)).toEqual({
    allowed: false,
    reason: { code: 'direct-bill-unknown', rule: 'R-ENR-58' },
  });
});

it('lets a deauthorized company enroll again after a year (R-ENR-61)', () => {
  const former = { ...facts, formerly: 'deauthorized', deauthorizedOn: '2025-11-20' } as const;
  expect(canEnroll(former, new Date('2026-11-20T00:00:00Z'))).toEqual({ allowed: true });
  expect(canEnroll(former, new Date('2026-11-19T23:59:59Z'))).toEqual({
    allowed: false,
    reason: { code: 'reseller-deauthorized', rule: 'R-ENR-61', enrollFrom: '2026-11-20' },
  });
  expect([undefined, 'soon'].map((deauthorizedOn) => canEnroll({ ...former, deauthorizedOn }, now))).toEqual([
    { allowed: false, reason: { code: 'reseller-deauthorized', rule: 'R-ENR-61' } },
    { allowed: false, reason: { code: 'reseller-deauthorized', rule: 'R-ENR-61' } },
  ]);
});

it('refuses where nobody knows what the company was before', () => {
  expect(canEnroll({ ...facts, formerly: undefined }, now)).toEqual({
    allowed: false,
    reason: { code: 'authorization-unknown', rule: 'R-ENR-62' },
  });
  expect(
    (['never', 'authorized', 'suspended'] as const).map((formerly) => canEnroll({ ...facts, formerly }, now)),
  ).toEqual([{ allowed: true }, { allowed: true }, { allowed: true }]);
});
