import { expect, it } from 'vitest';
import { toFieldIssues } from '../field-issue.js';
import { hostileIds } from '../hostile.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { aUser, jonas, katrin, svenja } from '../users/user.fixtures.js';
import {
  AgreementAttestation,
  canAttestAgreement,
  canOrderUnder,
  type AttestationFacts,
  type CustomerAgreement,
} from './customer-agreement.js';
import { aRelationship } from './relationship.fixtures.js';

const now = new Date('2026-11-20T09:00:00Z');
const mirasSignature: AgreementAttestation = {
  firstName: 'Mira',
  lastName: 'Lindner',
  email: 'm.lindner@praxis-lindenhof.example',
  phoneNumber: '+49 941 555 010',
  agreedOn: '2026-11-19',
};
const facts = (changed: Partial<AttestationFacts> = {}): AttestationFacts => ({
  actor: svenja(),
  party: 'indirect-provider',
  relationship: aRelationship({ partnerId: organizationId('nordwind') }),
  attestations: [],
  ...changed,
});
const issuesOf = (value: unknown) => {
  const parsed = AgreementAttestation.safeParse(value);
  return parsed.success ? [] : toFieldIssues(parsed.error, value);
};

it('takes an attestation by the provider’s admin agent or sales agent (R-CUS-41)', () => {
  const actor = jonas({ organizationId: organizationId('nordwind') });
  expect([
    canAttestAgreement(facts(), mirasSignature, now),
    canAttestAgreement(facts({ actor }), mirasSignature, now),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('takes none by a reseller (R-CUS-41)', () => {
  expect(canAttestAgreement(facts({ actor: katrin(), party: 'indirect-reseller' }), mirasSignature, now)).toEqual({
    allowed: false,
    reason: { code: 'only-provider-attests', rule: 'R-CUS-41', party: 'indirect-reseller' },
  });
});

it('leaves it to the roles that attest (R-CUS-41)', () => {
  const actor = aUser('helper', ['helpdesk-agent'], { organizationId: organizationId('nordwind') });
  expect(canAttestAgreement(facts({ actor }), mirasSignature, now)).toMatchObject({
    reason: { code: 'permission-missing', roles: ['admin-agent', 'sales-agent'] },
  });
});

it('takes none for a customer with which the provider has no relationship (R-CUS-02)', () => {
  expect(canAttestAgreement(facts({ relationship: aRelationship() }), mirasSignature, now)).toEqual({
    allowed: false,
    reason: { code: 'no-relationship', rule: 'R-CUS-02', partnerId: 'nordwind' },
  });
});

it.each([
  ['2026-11-20T09:59:59.999Z', '2026-11-22', false],
  ['2026-11-20T09:59:59.999Z', '2026-11-21', false],
  ['2026-11-20T10:00:00.000Z', '2026-11-21', true],
  ['2026-11-20T09:59:59.999Z', '2026-11-20', true],
  ['2026-11-20T09:59:59.999Z', 'tomorrow', false],
  ['', '2026-11-20', false],
] as const)('takes, at %j, the day %s once it has begun somewhere: %s (R-CUS-41)', (at, agreedOn, isTaken) => {
  const decision = canAttestAgreement(facts(), { ...mirasSignature, agreedOn }, new Date(at));
  expect(decision).toEqual(
    isTaken
      ? { allowed: true }
      : { allowed: false, reason: { code: 'agreement-date-in-future', rule: 'R-CUS-41', agreedOn } },
  );
});

it('takes a second one only where name, e-mail or phone of the signatory differs (R-CUS-42)', () => {
  const attest = (changed: Partial<AgreementAttestation>) =>
    canAttestAgreement(facts({ attestations: [mirasSignature] }), { ...mirasSignature, ...changed }, now);
  const already = {
    allowed: false,
    reason: { code: 'agreement-already-attested', rule: 'R-CUS-42', agreedOn: '2026-11-19' },
  };
  expect([
    attest({ agreedOn: '2026-11-20' }),
    attest({ firstName: ' MIRA ', phoneNumber: '+49-941-555010' }),
    attest({ firstName: 'Mia' }),
    attest({ lastName: 'Lindenau' }),
    attest({ email: 'info@praxis-lindenhof.example' }),
    attest({ phoneNumber: undefined }),
  ]).toEqual([already, already, ...Array.from({ length: 4 }, () => ({ allowed: true }))]);
});

it('takes ß in a name for another letter than ss (R-CUS-42)', () => {
  const attestations = [{ ...mirasSignature, lastName: 'Weiß' }];
  expect(canAttestAgreement(facts({ attestations }), { ...mirasSignature, lastName: 'Weiss' }, now)).toEqual({
    allowed: true,
  });
});

it('wants first and last name, e-mail and a date of the signatory, and no phone (R-CUS-41)', () => {
  expect([issuesOf({}).map(({ path }) => path), issuesOf({ ...mirasSignature, phoneNumber: undefined })]).toEqual([
    ['firstName', 'lastName', 'email', 'agreedOn'],
    [],
  ]);
});

it.each(['2026-02-30', '20.11.2026', '2026-11-20T09:00:00Z', 'today', 20_261_120])(
  'takes %j for no date of a signature (R-CUS-41)',
  (agreedOn) => {
    expect(issuesOf({ ...mirasSignature, agreedOn })).toEqual([{ path: 'agreedOn', code: 'invalid' }]);
  },
);

it('lets order once the customer has agreed, by whichever way (R-CUS-40)', () => {
  expect([canOrderUnder('attested'), canOrderUnder('accepted-by-customer')]).toEqual([
    { allowed: true },
    { allowed: true },
  ]);
});

it.each([undefined, ...hostileIds])('does not take %j for an agreement (R-ORD-25)', (agreement) => {
  expect(canOrderUnder(agreement as CustomerAgreement)).toEqual({
    allowed: false,
    reason: { code: 'customer-agreement-unknown', rule: 'R-ORD-25' },
  });
});
