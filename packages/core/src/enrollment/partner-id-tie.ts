import * as z from 'zod/mini';

/**
 * The tie of the company's PartnerID to its account. It can wait (R-ENR-42): the enrollment goes on without it, the
 * agreement and every transaction do not.
 */
export const partnerIdTieTransitions = {
  open: { tie: 'tied', postpone: 'postponed' },
  postponed: { tie: 'tied' },
  tied: {},
} as const;

export const partnerIdTieStates = Object.keys(partnerIdTieTransitions) as PartnerIdTieState[];
export type PartnerIdTieState = keyof typeof partnerIdTieTransitions;
export const PartnerIdTieState = /* @__PURE__ */ z.enum(
  partnerIdTieStates as [PartnerIdTieState, ...PartnerIdTieState[]],
);
