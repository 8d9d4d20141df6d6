import * as z from 'zod/mini';
import { allowed, refused, type Decision } from '../decision.js';
import { MpnId } from '../enrollment/membership-profile.js';
import { OrganizationId, PartyKind } from '../parties/party.js';
import { regionOf, type Region } from '../parties/region.js';
import { CountryCode } from '../text.js';

/** Where a partner stands in the program: authorized and active, suspended for a time, or out of it (R-PRV-40, R-ORD-29). */
export const ProgrammeStatus = /* @__PURE__ */ z.enum(['active', 'suspended', 'inactive']);
export type ProgrammeStatus = z.infer<typeof ProgrammeStatus>;

/** What looking a PartnerID up brings to light, before a reseller is put on an order (R-PRV-39, R-PRV-41). */
export const PartnerRecord = /* @__PURE__ */ z.object({
  partnerId: MpnId,
  /** Only the ID of a location transacts (R-ORD-21). */
  type: z.enum(['location', 'global']),
  country: CountryCode,
  /** The company whose account is tied to the ID. Absent while none is. */
  organizationId: z.optional(OrganizationId),
  kind: z.optional(PartyKind),
  status: ProgrammeStatus,
  /** Whether the partner agreement is signed for the region. */
  agreementSigned: z.boolean(),
});
export type PartnerRecord = z.infer<typeof PartnerRecord>;

export type PartnerOnRecordRefusal =
  | { readonly code: 'on-record-unknown'; readonly rule: 'R-ORD-21'; readonly partnerId: string }
  | { readonly code: 'on-record-global'; readonly rule: 'R-ORD-21'; readonly partnerId: string }
  | { readonly code: 'on-record-not-linked'; readonly rule: 'R-ORD-29'; readonly partnerId: string }
  | { readonly code: 'on-record-not-a-reseller'; readonly rule: 'R-ORD-20'; readonly partnerId: string }
  | {
      readonly code: 'on-record-other-region';
      readonly rule: 'R-ORD-21';
      readonly partnerId: string;
      readonly partnerRegion: Region | 'none';
      readonly providerRegion: Region | 'none';
    }
  | { readonly code: 'on-record-suspended'; readonly rule: 'R-ORD-29'; readonly partnerId: string }
  | { readonly code: 'on-record-not-active'; readonly rule: 'R-PRV-40'; readonly partnerId: string }
  | { readonly code: 'on-record-agreement-missing'; readonly rule: 'R-ORD-21'; readonly partnerId: string };

/**
 * Whether the partner behind a PartnerID can be the reseller on record of a provider: an authorized, active indirect
 * reseller of the provider's region, by the ID of a location, with the partner agreement signed (R-PRV-40, R-ORD-21).
 * An ID of which nothing is known is none.
 */
export function canBeOnRecord(
  partnerId: string,
  record: PartnerRecord | undefined,
  { providerCountry }: { readonly providerCountry: string },
): Decision<PartnerOnRecordRefusal> {
  if (record?.partnerId !== partnerId) return refused({ code: 'on-record-unknown', rule: 'R-ORD-21', partnerId });
  if (record.type !== 'location') return refused({ code: 'on-record-global', rule: 'R-ORD-21', partnerId });
  if (record.organizationId === undefined) {
    return refused({ code: 'on-record-not-linked', rule: 'R-ORD-29', partnerId });
  }
  if (record.kind !== 'indirect-reseller') {
    return refused({ code: 'on-record-not-a-reseller', rule: 'R-ORD-20', partnerId });
  }
  const partnerRegion = regionOf(record.country) ?? 'none';
  const providerRegion = regionOf(providerCountry) ?? 'none';
  if (partnerRegion !== providerRegion || partnerRegion === 'none') {
    return refused({ code: 'on-record-other-region', rule: 'R-ORD-21', partnerId, partnerRegion, providerRegion });
  }
  if (record.status === 'suspended') return refused({ code: 'on-record-suspended', rule: 'R-ORD-29', partnerId });
  if (record.status !== 'active') return refused({ code: 'on-record-not-active', rule: 'R-PRV-40', partnerId });
  return record.agreementSigned
    ? allowed
    : refused({ code: 'on-record-agreement-missing', rule: 'R-ORD-21', partnerId });
}

/** One answer for each ID of a list, in its order, before anything is ordered (R-PRV-41). */
export const canBeOnRecordAll = (
  partnerIds: readonly string[],
  recordOf: (partnerId: string) => PartnerRecord | undefined,
  provider: { readonly providerCountry: string },
): { readonly partnerId: string; readonly decision: Decision<PartnerOnRecordRefusal> }[] =>
  partnerIds.map((partnerId) => ({ partnerId, decision: canBeOnRecord(partnerId, recordOf(partnerId), provider) }));

export interface AgreementQuestionRefusal {
  readonly code: 'one-identifier-only';
  readonly rule: 'R-PRV-39';
  /** How many were given: none or both. */
  readonly given: number;
}

/** Whether somebody's partner agreement can be asked for so: by PartnerID or by tenant, never by both (R-PRV-39). */
export function canAskForAgreement({
  partnerId,
  tenantId,
}: {
  readonly partnerId?: string | undefined;
  readonly tenantId?: string | undefined;
}): Decision<AgreementQuestionRefusal> {
  const given = [partnerId, tenantId].filter((id) => id !== undefined && id !== '').length;
  return given === 1 ? allowed : refused({ code: 'one-identifier-only', rule: 'R-PRV-39', given });
}
