import * as z from 'zod/mini';

/**
 * Where a company stands in the program (R-ENR-56), beside the life of its application: an account can be ready and its
 * agreement unsigned.
 *
 * Signing the partner agreement makes a qualified company active. The pages name two more ends, rejected and declined,
 * and do not say from where they are reached, so both can come until the company is active. *Fix now* takes up a
 * rejection again (R-ENR-50).
 */
export const programTransitions = {
  applied: { qualify: 'qualified', reject: 'rejected', decline: 'declined' },
  qualified: { 'sign-agreement': 'active', reject: 'rejected', decline: 'declined' },
  active: {},
  rejected: { 'fix-now': 'applied' },
  declined: {},
} as const;

export const programStates = Object.keys(programTransitions) as ProgramState[];
export type ProgramState = keyof typeof programTransitions;
export const ProgramState = /* @__PURE__ */ z.enum(programStates as [ProgramState, ...ProgramState[]]);
