import * as z from 'zod/mini';

/**
 * The life of an enrollment (R-ENR-33). The source document knows no negative end; `rejected` and *Fix now* come from the
 * later pages (R-ENR-49, R-ENR-50). `correct-contact` sends the verification mail to another address (R-ENR-51).
 */
export const enrollmentTransitions = {
  'not-started': { start: 'drafting' },
  drafting: { submit: 'contact-unverified' },
  'contact-unverified': { 'verify-contact': 'in-review', 'correct-contact': 'contact-unverified' },
  'in-review': { approve: 'ready', reject: 'rejected' },
  rejected: { 'fix-now': 'drafting' },
  ready: {},
} as const;

export const enrollmentStates = Object.keys(enrollmentTransitions) as EnrollmentState[];
export type EnrollmentState = keyof typeof enrollmentTransitions;
export const EnrollmentState = /* @__PURE__ */ z.enum(enrollmentStates as [EnrollmentState, ...EnrollmentState[]]);

/** `already-in-csp`: the company is in the program and gives only its support contact (R-ENR-02). */
export const enrollmentPaths = ['new', 'already-in-csp'] as const;
export const EnrollmentPath = /* @__PURE__ */ z.enum(enrollmentPaths);
export type EnrollmentPath = z.infer<typeof EnrollmentPath>;
