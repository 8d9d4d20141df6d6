import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { aRecord } from '../orders/subscription.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { canAskForAgreement, canBeOnRecord, canBeOnRecordAll, PartnerRecord } from './partner-on-record.js';

const partnerId = '5284193';
const provider = { providerCountry: 'DE' };
const refusedWith = (reason: object) => ({ allowed: false, reason: { ...reason, partnerId } });

it('takes an authorized, active reseller of the region, by the ID of a location, with its agreement signed (R-ORD-21, R-PRV-40)', () => {
  expect(canBeOnRecord(partnerId, aRecord(), provider)).toEqual({ allowed: true });
});

it.each([
  ['the ID of a whole company', aRecord({ type: 'global' }), { code: 'on-record-global', rule: 'R-ORD-21' }],
  [
    'an ID tied to no account',
    aRecord({ organizationId: undefined }),
    { code: 'on-record-not-linked', rule: 'R-ORD-29' },
  ],
  [
    'the ID of a provider',
    aRecord({ kind: 'indirect-provider', organizationId: organizationId('nordwind') }),
    { code: 'on-record-not-a-reseller', rule: 'R-ORD-20' },
  ],
  ['a partner of unknown kind', aRecord({ kind: undefined }), { code: 'on-record-not-a-reseller', rule: 'R-ORD-20' }],
  [
    'an ID of another region',
    aRecord({ country: 'US' }),
    {
      code: 'on-record-other-region',
      rule: 'R-ORD-21',
      partnerRegion: 'united-states',
      providerRegion: 'europe',
    },
  ],
  ['a suspended reseller', aRecord({ status: 'suspended' }), { code: 'on-record-suspended', rule: 'R-ORD-29' }],
  [
    'one that is out of the program',
    aRecord({ status: 'inactive' }),
    { code: 'on-record-not-active', rule: 'R-PRV-40' },
  ],
  [
    'one without the agreement',
    aRecord({ agreementSigned: false }),
    { code: 'on-record-agreement-missing', rule: 'R-ORD-21' },
  ],
] as const)('does not take %s (R-ORD-21, R-PRV-39, R-PRV-40)', (_what, record, reason) => {
  expect(canBeOnRecord(partnerId, record, provider)).toEqual(refusedWith(reason));
});

it('takes nobody where the program runs in neither country', () => {
  expect(canBeOnRecord(partnerId, aRecord({ country: 'KP' }), { providerCountry: 'KP' })).toEqual(
    refusedWith({ code: 'on-record-other-region', rule: 'R-ORD-21', partnerRegion: 'none', providerRegion: 'none' }),
  );
});

it('knows nothing of an ID that was not looked up, or was looked up for another', () => {
  const unknown = refusedWith({ code: 'on-record-unknown', rule: 'R-ORD-21' });
  expect([
    canBeOnRecord(partnerId, undefined, provider),
    canBeOnRecord(partnerId, aRecord({ partnerId: '5911306' }), provider),
  ]).toEqual([unknown, unknown]);
});

it.each(hostileIds)('takes no partner by the ID or in the status %j', (id) => {
  expect([
    canBeOnRecord(id, aRecord(), provider).allowed,
    canBeOnRecord(partnerId, aRecord({ status: id as 'active' }), provider).allowed,
    canBeOnRecord(partnerId, aRecord({ country: id }), { providerCountry: id }).allowed,
    PartnerRecord.safeParse({ ...aRecord(), status: id }).success,
  ]).toEqual([false, false, false, false]);
});

it('answers a whole list of IDs in its order, those nobody knows included (R-PRV-41)', () => {
  const records = new Map([[partnerId, aRecord()]]);
  expect(canBeOnRecordAll(['5911306', partnerId], (id) => records.get(id), provider)).toEqual([
    {
      partnerId: '5911306',
      decision: { allowed: false, reason: { code: 'on-record-unknown', rule: 'R-ORD-21', partnerId: '5911306' } },
    },
    { partnerId, decision: { allowed: true } },
  ]);
});

it('looks an agreement up by PartnerID or by tenant, never by both (R-PRV-39)', () => {
  const only = (given: number) => ({
    allowed: false,
    reason: { code: 'one-identifier-only', rule: 'R-PRV-39', given },
  });
  const tenantId = '0f2c3a1e-8a4b-4c6d-9e10-1b2c3d4e5f60';
  expect([
    canAskForAgreement({ partnerId }),
    canAskForAgreement({ tenantId }),
    canAskForAgreement({ partnerId: '', tenantId }),
    canAskForAgreement({ partnerId, tenantId }),
    canAskForAgreement({}),
  ]).toEqual([{ allowed: true }, { allowed: true }, { allowed: true }, only(2), only(0)]);
});
