import { refused, type Decision } from '../decision.js';
import { canBeOnRecord, type PartnerOnRecordRefusal, type PartnerRecord } from '../partnerships/partner-on-record.js';

export type ChangeOnRecordRefusal =
  | { readonly code: 'on-record-missing'; readonly rule: 'R-ORD-20' }
  | { readonly code: 'on-record-of-another'; readonly rule: 'R-ORD-20'; readonly partnerId: string }
  | PartnerOnRecordRefusal;

export type NameOnOrderRefusal =
  | ChangeOnRecordRefusal
  | { readonly code: 'reseller-consent-missing'; readonly rule: 'R-ORD-22' };

export interface OnRecordFacts {
  /** The PartnerID on the order. */
  readonly partnerId: string | undefined;
  /** What looking it up has brought, if anything. */
  readonly record: PartnerRecord | undefined;
  /** Where the provider's work account lies. */
  readonly providerCountry: string;
  /** The provider attests that the reseller agrees to be named (R-ORD-22). */
  readonly consentAttested?: boolean | undefined;
}

/**
 * Whether a subscription with this reseller on record may be changed: an order and each change name a reseller that is
 * authorized now (R-PRV-40), and it is the one for whom the provider acts, never the provider itself (R-ORD-20).
 */
export function canChangeOnRecord(
  resellerId: string,
  facts: OnRecordFacts | undefined,
): Decision<ChangeOnRecordRefusal> {
  if (facts?.partnerId === undefined) return refused({ code: 'on-record-missing', rule: 'R-ORD-20' });

  const { partnerId, record, providerCountry } = facts;
  const onRecord = canBeOnRecord(partnerId, record, { providerCountry });
  if (!onRecord.allowed) return onRecord;

  return record?.organizationId === resellerId
    ? onRecord
    : refused({ code: 'on-record-of-another', rule: 'R-ORD-20', partnerId });
}

/** Whether an order may name this reseller: the same, and its consent is attested (R-ORD-22). */
export function canNameOnOrder(resellerId: string, facts: OnRecordFacts | undefined): Decision<NameOnOrderRefusal> {
  const onRecord = canChangeOnRecord(resellerId, facts);
  if (!onRecord.allowed) return onRecord;

  return facts?.consentAttested === true ? onRecord : refused({ code: 'reseller-consent-missing', rule: 'R-ORD-22' });
}
