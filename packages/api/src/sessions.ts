import { EnrollmentState, RoleId, UserStatus } from '@twotier/core';
import * as z from 'zod/mini';
import { operation, scopes } from './operation.js';
import { OrganizationSummary } from './organization.js';

const Scope = z.enum(scopes);

/** Trades the distributor's secret key for a short session of one user. For servers: the key never reaches a browser. */
export const createSession = operation({
  id: 'createSession',
  method: 'POST',
  path: '/sessions',
  auth: 'secret-key',
  body: z.strictObject({
    organizationId: z.string().check(z.maxLength(100)),
    userId: z.string().check(z.maxLength(100)),
    /** All, where none are named. */
    scopes: z.optional(z.array(Scope).check(z.maxLength(scopes.length))),
  }),
  reply: z.object({ token: z.string(), expiresAt: z.iso.datetime(), scopes: z.array(Scope) }),
  status: 201,
});

/** Who the session is for and what it opens. The server alone decides; this decides what is shown. */
export const Session = z.object({
  user: z.object({
    id: z.string(),
    organizationId: z.string(),
    fullName: z.string(),
    email: z.string(),
    roles: z.array(RoleId),
    status: UserStatus,
  }),
  organization: OrganizationSummary,
  /** Resellers only. */
  enrollment: z.optional(EnrollmentState),
  scopes: z.array(Scope),
  expiresAt: z.iso.datetime(),
  /** The name of the policy by which the API reads the program. */
  policy: z.string(),
});
export type Session = z.infer<typeof Session>;

export const getSession = operation({ id: 'getSession', method: 'GET', path: '/session', reply: Session });

/** Ends the session at once. */
export const endSession = operation({ id: 'endSession', method: 'DELETE', path: '/session' });
