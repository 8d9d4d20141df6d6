import * as z from 'zod/mini';
import { allowed, refused, type Decision } from '../decision.js';
import type { PartyKind } from '../parties/party.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { EmailAddress, PhoneNumber, requiredText } from '../text.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import { isInForce, type NoRelationship, type Relationship } from './relationship.js';

/** How a customer's agreement with Microsoft is known: attested by its partner, accepted by itself, or not at all (R-CUS-41). */
export const CustomerAgreement = /* @__PURE__ */ z.enum(['missing', 'attested', 'accepted-by-customer']);
export type CustomerAgreement = z.infer<typeof CustomerAgreement>;

/** Who signed the customer agreement, and when: what a partner attests (R-CUS-41). */
export const AgreementAttestation = /* @__PURE__ */ z.strictObject({
  firstName: requiredText(50),
  lastName: requiredText(50),
  email: EmailAddress,
  phoneNumber: z.optional(PhoneNumber),
  /** The day of the signature, as a date. */
  agreedOn: z.iso.date(),
});
export type AgreementAttestation = z.infer<typeof AgreementAttestation>;

export type CustomerAgreementRefusal =
  | { readonly code: 'customer-agreement-missing'; readonly rule: 'R-ORD-25' }
  | { readonly code: 'customer-agreement-unknown'; readonly rule: 'R-ORD-25' };

/** Whether anything may be ordered for a customer with this agreement (R-CUS-40). Not known is not accepted (R-ORD-25). */
export function canOrderUnder(agreement: CustomerAgreement | undefined): Decision<CustomerAgreementRefusal> {
  if (agreement === 'attested' || agreement === 'accepted-by-customer') return allowed;
  return agreement === 'missing'
    ? refused({ code: 'customer-agreement-missing', rule: 'R-ORD-25' })
    : refused({ code: 'customer-agreement-unknown', rule: 'R-ORD-25' });
}

export type AttestAgreementRefusal =
  | ActRefusal
  | PermissionMissing
  | { readonly code: 'only-provider-attests'; readonly rule: 'R-CUS-41'; readonly party: PartyKind }
  | NoRelationship
  | { readonly code: 'agreement-date-in-future'; readonly rule: 'R-CUS-41'; readonly agreedOn: string }
  | { readonly code: 'agreement-already-attested'; readonly rule: 'R-CUS-42'; readonly agreedOn: string };

export interface AttestationFacts {
  readonly actor: Actor;
  readonly party: PartyKind;
  /** The provider's own relationship with the customer. */
  readonly relationship: Relationship | undefined;
  /** What has been attested for this customer before. */
  readonly attestations: readonly AgreementAttestation[];
  readonly policy?: ProgrammePolicy;
}

/** A day begins earlier than in Greenwich by at most this much. */
const earliestZone = 14 * 3_600_000;

/**
 * Whether the customer's acceptance may be attested so: by an admin agent or sales agent of the provider, never by the
 * reseller, with a day that has begun somewhere (R-CUS-41), and not once more for the same signatory (R-CUS-42).
 */
export function canAttestAgreement(
  { actor, party, relationship, attestations, policy = sourceDocument }: AttestationFacts,
  attestation: AgreementAttestation,
  now: Date,
): Decision<AttestAgreementRefusal> {
  if (party !== 'indirect-provider') return refused({ code: 'only-provider-attests', rule: 'R-CUS-41', party });

  const use = canUse(actor, 'customer.agreement.attest', policy);
  if (!use.allowed) return use;

  const partnerId = actor.organizationId;
  if (!isInForce(relationship, partnerId)) return refused({ code: 'no-relationship', rule: 'R-CUS-02', partnerId });

  const { agreedOn } = attestation;
  // Asked the positive way round: a day that is no date has not come.
  const hasBegun = Date.parse(agreedOn) - earliestZone <= now.getTime();
  if (!hasBegun) return refused({ code: 'agreement-date-in-future', rule: 'R-CUS-41', agreedOn });

  const same = attestations.find((earlier) => signatoryOf(earlier) === signatoryOf(attestation));
  return same ? refused({ code: 'agreement-already-attested', rule: 'R-CUS-42', agreedOn: same.agreedOn }) : allowed;
}

/** Who signed, without regard to capitals, spaces around it and how a phone number is grouped. */
// Stryker disable next-line StringLiteral: any text without a digit is no phone number
const signatoryOf = ({ firstName, lastName, email, phoneNumber = '' }: AgreementAttestation): string =>
  JSON.stringify([
    ...[firstName, lastName, email].map((text) => text.trim().toLowerCase()),
    phoneNumber.replaceAll(/[^\d+]/g, ''),
  ]);
