import * as z from 'zod/mini';

/**
 * Whether an active reseller may go on (R-ENR-61, R-ENR-62). A suspension can be lifted. Deauthorization ends the
 * standing; it comes back only by enrolling again, after a year.
 */
export const authorizationTransitions = {
  authorized: { suspend: 'suspended', deauthorize: 'deauthorized' },
  suspended: { reinstate: 'authorized', deauthorize: 'deauthorized' },
  deauthorized: { 'enroll-again': 'authorized' },
} as const;

export const authorizationStates = Object.keys(authorizationTransitions) as AuthorizationState[];
export type AuthorizationState = keyof typeof authorizationTransitions;
export const AuthorizationState = /* @__PURE__ */ z.enum(
  authorizationStates as [AuthorizationState, ...AuthorizationState[]],
);

/**
 * What a suspension does at once (R-ENR-62). The reseller's delegated administration is one thing for all its customers;
 * whoever keeps those relationships ends each of them.
 */
export const suspensionEffects = ['no-new-transactions', 'delegated-administration-revoked'] as const;
export type SuspensionEffect = (typeof suspensionEffects)[number];
