import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import type { Region } from '../parties/region.js';
import { jonas, katrin } from '../users/user.fixtures.js';
import { AgreementSignature, canSignAgreement, isAgreementSigned } from './agreement.js';
import { programStates, type ProgramState } from './program-state.js';

const signature = {
  region: 'europe',
  mpnId: '5284193',
  signedAt: '2019-10-01T08:00:00.000Z',
  signedBy: 'Katrin Brandl',
} as const;
const facts = {
  actor: katrin(),
  program: 'qualified',
  partnerId: { mpnId: '5284193', country: 'DE' },
  signatures: [],
  region: 'europe',
} as const;

it('lets a global admin of a qualified company sign (R-ENR-54, R-ENR-56)', () => {
  expect(canSignAgreement(facts)).toEqual({ allowed: true });
});

it.each([jonas(), katrin({ roles: ['admin-agent'] }), katrin({ status: 'blocked' })])(
  'lets nobody else sign: $roles, $status (R-ENR-54)',
  (actor) => {
    expect(canSignAgreement({ ...facts, actor })).toEqual({
      allowed: false,
      reason: { code: 'agreement-needs-global-admin', rule: 'R-ENR-54', userId: actor.id },
    });
  },
);

it('is signed after the verification, not before and not after a rejection (R-ENR-56)', () => {
  expect(programStates.filter((program) => canSignAgreement({ ...facts, program }).allowed)).toEqual([
    'qualified',
    'active',
  ]);
  expect(canSignAgreement({ ...facts, program: 'applied' })).toMatchObject({
    reason: { code: 'event-does-not-fit', rule: 'R-ENR-56', state: 'applied' },
  });
});

it.each(hostileIds)('is not signed in the state %j', (program) => {
  expect(canSignAgreement({ ...facts, program: program as ProgramState }).allowed).toBe(false);
});

it('is not signed while the PartnerID is not tied (R-ENR-42)', () => {
  expect(canSignAgreement({ ...facts, partnerId: undefined })).toEqual({
    allowed: false,
    reason: { code: 'partner-id-missing', rule: 'R-ENR-42' },
  });
});

it('is signed against the PartnerID of the region (R-ENR-55)', () => {
  expect(canSignAgreement({ ...facts, region: 'united-states' })).toEqual({
    allowed: false,
    reason: {
      code: 'partner-id-other-region',
      rule: 'R-ENR-55',
      mpnId: '5284193',
      partnerIdRegion: 'europe',
      region: 'united-states',
    },
  });
  expect(canSignAgreement({ ...facts, partnerId: { mpnId: '5284193', country: 'KP' } })).toMatchObject({
    reason: { partnerIdRegion: 'none' },
  });
});

it('is signed once a region, and again in another one (R-ENR-55)', () => {
  const active = { ...facts, program: 'active', signatures: [signature] } as const;
  expect(canSignAgreement(active)).toEqual({
    allowed: false,
    reason: { code: 'agreement-signed', rule: 'R-ENR-55', region: 'europe' },
  });
  const inAmerica = { region: 'united-states', partnerId: { mpnId: '6120011', country: 'US' } } as const;
  expect(canSignAgreement({ ...active, ...inAmerica })).toEqual({ allowed: true });
});

it('does not run out, and does not hang on a name or a signatory (R-ENR-55)', () => {
  const ofThen = { ...signature, signedBy: 'Somebody who has left' };
  expect([isAgreementSigned([ofThen], 'europe'), isAgreementSigned([ofThen], 'canada')]).toEqual([true, false]);
  expect(hostileIds.filter((region) => isAgreementSigned([ofThen], region as Region))).toEqual([]);
});

it('takes a signature with its region, PartnerID and moment', () => {
  expect(
    [signature, { ...signature, region: 'mars' }, { ...signature, mpnId: 'x' }, { ...signature, signedAt: 'soon' }].map(
      (value) => AgreementSignature.safeParse(value).success,
    ),
  ).toEqual([true, false, false, false]);
});
