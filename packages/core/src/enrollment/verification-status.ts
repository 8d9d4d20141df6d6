import * as z from 'zod/mini';

/** The checks of a verification, in the order in which they are made (R-ENR-48). The last is made only of some companies. */
export const verificationChecks = ['email-ownership', 'employment', 'business', 'due-diligence'] as const;
export const VerificationCheck = /* @__PURE__ */ z.enum(verificationChecks);
export type VerificationCheck = z.infer<typeof VerificationCheck>;

/** The life of one check, and of the verification as a whole (R-ENR-49). *Fix now* brings proof and opens it again (R-ENR-50). */
export const verificationTransitions = {
  none: { begin: 'pending' },
  pending: { authorize: 'authorized', reject: 'rejected' },
  rejected: { 'fix-now': 'pending' },
  authorized: {},
} as const;

export const verificationStatuses = Object.keys(verificationTransitions) as VerificationStatus[];
export type VerificationStatus = keyof typeof verificationTransitions;
export const VerificationStatus = /* @__PURE__ */ z.enum(
  verificationStatuses as [VerificationStatus, ...VerificationStatus[]],
);

/** The check at which a verification stands, in the words of the API (R-ENR-49). */
export const verificationSubStatuses = [
  'none',
  'entry',
  'email-ownership',
  'email-domain',
  'employment-verification',
  'decision',
  'other',
  'business-verification',
] as const;
export const VerificationSubStatus = /* @__PURE__ */ z.enum(verificationSubStatuses);
export type VerificationSubStatus = z.infer<typeof VerificationSubStatus>;

/** How each check stands. A check that is not made of this company is left out. */
export type VerificationChecks = { readonly [Check in VerificationCheck]?: VerificationStatus };

const subStatusOf = {
  'email-ownership': 'email-ownership',
  employment: 'employment-verification',
  business: 'business-verification',
  'due-diligence': 'other',
} as const satisfies Record<VerificationCheck, VerificationSubStatus>;

/**
 * The verification as a whole, drawn from its checks: one rejection rejects it, one open check keeps it open.
 *
 * Due diligence is asked of some companies only; without the other three a verification is never authorized.
 */
export function verificationOf(checks: VerificationChecks): {
  readonly status: VerificationStatus;
  readonly subStatus: VerificationSubStatus;
} {
  const made = verificationChecks.filter((check) => check !== 'due-diligence' || statusOf(checks, check) !== 'none');
  const rejected = made.find((check) => statusOf(checks, check) === 'rejected');
  if (rejected) return { status: 'rejected', subStatus: subStatusOf[rejected] };

  const open = made.find((check) => statusOf(checks, check) !== 'authorized');
  if (!open) return { status: 'authorized', subStatus: 'none' };
  return made.every((check) => statusOf(checks, check) === 'none')
    ? { status: 'none', subStatus: 'none' }
    : { status: 'pending', subStatus: subStatusOf[open] };
}

const statusOf = (checks: VerificationChecks, check: VerificationCheck): VerificationStatus => checks[check] ?? 'none';

/**
 * A status as the API or a page writes it: `Authorized` is shown as "Accepted" too (R-ENR-49). `undefined` for one that
 * is not known here.
 */
export const toVerificationStatus = (text: string): VerificationStatus | undefined => {
  const status = text.toLowerCase();
  return verificationStatuses.find((known) => known === (status === 'accepted' ? 'authorized' : status));
};

/** A sub-status as the API writes it, `EmailOwnership` or `email_ownership`. One that is not known here is `other`. */
export const toVerificationSubStatus = (text: string): VerificationSubStatus =>
  verificationSubStatuses.find((known) => known.replaceAll('-', '') === text.toLowerCase().replaceAll(/[-_]/g, '')) ??
  'other';
