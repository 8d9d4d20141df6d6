import * as z from 'zod/mini';
import { allowed, refused, type Decision } from '../decision.js';
import { Region } from '../parties/region-name.js';
import { regionOf } from '../parties/region.js';
import { nextState, type EventDoesNotFit } from '../state-machine.js';
import type { User } from '../users/user.js';
import { MpnId } from './membership-profile.js';
import { programTransitions, type ProgramState } from './program-state.js';

/**
 * One signature under the Microsoft Partner Agreement, for one region of the program (R-ENR-55). The agreement is in
 * English only. It does not run out, and neither a new name of the company nor a new signatory asks for another one.
 */
export const AgreementSignature = /* @__PURE__ */ z.object({
  region: Region,
  /** The PartnerID of that region against which it was signed. */
  mpnId: MpnId,
  signedAt: z.iso.datetime(),
  signedBy: z.string(),
});
export type AgreementSignature = z.infer<typeof AgreementSignature>;

export type SignAgreementRefusal =
  | EventDoesNotFit
  | { readonly code: 'agreement-needs-global-admin'; readonly rule: 'R-ENR-54'; readonly userId: string }
  | { readonly code: 'partner-id-missing'; readonly rule: 'R-ENR-42' }
  | {
      readonly code: 'partner-id-other-region';
      readonly rule: 'R-ENR-55';
      readonly mpnId: string;
      readonly partnerIdRegion: Region | 'none';
      readonly region: Region;
    }
  | { readonly code: 'agreement-signed'; readonly rule: 'R-ENR-55'; readonly region: Region };

/** Whether the agreement is signed for a region: once is enough, however long ago and by whomever (R-ENR-55). */
export const isAgreementSigned = (signatures: readonly Pick<AgreementSignature, 'region'>[], region: Region): boolean =>
  signatures.some((signature) => signature.region === region);

/**
 * Whether this person may sign the partner agreement for `region` now: a global admin (R-ENR-54), of a company that has
 * passed the verification (R-ENR-56), with the PartnerID of a location in that region (R-ENR-42, R-ENR-55).
 *
 * A company that is active already signs in one more region without a change of its status.
 */
export function canSignAgreement({
  actor,
  program,
  partnerId,
  signatures,
  region,
}: {
  readonly actor: Pick<User, 'id' | 'roles' | 'status'>;
  readonly program: ProgramState;
  /** The PartnerID that is tied to the account. `undefined` while that waits (R-ENR-42). */
  readonly partnerId: { readonly mpnId: string; readonly country: string } | undefined;
  readonly signatures: readonly Pick<AgreementSignature, 'region'>[];
  readonly region: Region;
}): Decision<SignAgreementRefusal> {
  if (program !== 'active') {
    const next = nextState(programTransitions, program, 'sign-agreement', 'R-ENR-56');
    if (!next.allowed) return next;
  }
  if (actor.status !== 'active' || !actor.roles.includes('global-admin')) {
    return refused({ code: 'agreement-needs-global-admin', rule: 'R-ENR-54', userId: actor.id });
  }
  if (!partnerId) return refused({ code: 'partner-id-missing', rule: 'R-ENR-42' });

  const partnerIdRegion = regionOf(partnerId.country) ?? 'none';
  if (partnerIdRegion !== region) {
    const { mpnId } = partnerId;
    return refused({ code: 'partner-id-other-region', rule: 'R-ENR-55', mpnId, partnerIdRegion, region });
  }
  if (isAgreementSigned(signatures, region)) {
    return refused({ code: 'agreement-signed', rule: 'R-ENR-55', region });
  }
  return allowed;
}
