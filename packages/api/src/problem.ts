import type { RefusalCode } from '@twotier/core';
import * as z from 'zod/mini';

/** What can go wrong besides a refusal of the program's rules, with the HTTP status it has. */
export const problemStatuses = {
  'validation-failed': 422,
  'not-json': 400,
  'session-missing': 401,
  'session-expired': 401,
  'secret-key-invalid': 401,
  'scope-missing': 403,
  'origin-not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'idempotency-in-progress': 409,
  'precondition-failed': 412,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'idempotency-key-reused': 422,
  'precondition-required': 428,
  'rate-limited': 429,
  'server-error': 500,
  'service-unavailable': 503,
} as const;

export type ProblemCode = keyof typeof problemStatuses;

/** Short names for people who read a log. Screens speak from the code. */
export const problemTitles: Readonly<Record<ProblemCode, string>> = {
  'validation-failed': 'Something that was sent is not valid',
  'not-json': 'The body is not JSON',
  'session-missing': 'No session',
  'session-expired': 'The session has ended',
  'secret-key-invalid': 'The secret key is not valid',
  'scope-missing': 'The session does not open this',
  'origin-not-allowed': 'This origin is not allowed',
  'not-found': 'Not found',
  'method-not-allowed': 'The method is not allowed',
  'idempotency-in-progress': 'The same request is still running',
  'precondition-failed': 'It has changed meanwhile',
  'payload-too-large': 'The body is too large',
  'unsupported-media-type': 'The body must be application/json',
  'idempotency-key-reused': 'The idempotency key was used for something else',
  'precondition-required': 'If-Match is missing',
  'rate-limited': 'Too many requests',
  'server-error': 'The server has failed',
  'service-unavailable': 'The service is not available',
};

/** The `type` of a problem: an address that names it and leads nowhere. */
export const problemTypeOf = (code: string): string => `https://twotier.example/problems/${code}`;

/** The refusals that are about who asks. */
const forbidden: ReadonlySet<string> = new Set<RefusalCode>([
  'user-not-active',
  'password-change-due',
  'permission-missing',
  'unknown-status',
  'unknown-permission',
  'directory-role-missing',
  'second-factor-missing',
  'second-factor-unknown',
  'not-an-admin-agent',
  'role-not-assignable',
  'own-roles',
  'global-admin-password',
  'only-provider-connects',
  'not-a-reseller',
  'only-reseller-invites',
  'not-a-customer',
  'invitation-for-another',
  'not-the-customers-global-admin',
  'only-provider-orders',
  'only-provider-ends',
  'only-provider-adds-customers',
  'only-provider-ends-relationship',
  'only-customer-changes-permissions',
  'only-provider-attests',
  'only-provider-names-reseller',
  'not-the-customers-admin',
  'not-a-partner',
  'only-provider-requests-for-reseller',
  'delegated-admin-for-another',
  'guest-cannot-administer',
  'no-directory-role',
  'no-access-assignment',
]);

/** The refusals that are about what was sent. */
const unprocessable: ReadonlySet<string> = new Set<RefusalCode>([
  'company-details-invalid',
  'unknown-role',
  'roles-missing',
  'roles-of-one-category',
  'role-not-for-guests',
  'role-not-limitable',
  'locations-missing',
  'unknown-location',
  'too-many-guests',
  'recovery-address-missing',
  'removal-scope-missing',
  'consent-missing',
  'invitation-link-missing',
  'invitation-link-altered',
  'invitation-link-of-another',
  'invitation-text-too-long',
  'invitation-link-hidden',
  'reusable-link-names-customer',
  'admin-permissions-required',
  'end-not-confirmed',
  'good-faith-missing',
  'one-identifier-only',
  'agreement-date-in-future',
  'on-record-missing',
  'reseller-consent-missing',
  'usage-location-missing',
  'unknown-directory-role',
  'auto-extension-barred',
  'directory-roles-missing',
  'role-outside-relationship',
  'not-a-security-group',
  'own-customer',
]);

/** The refusals that must look like a thing that is not there. */
const hidden: ReadonlySet<string> = new Set<RefusalCode>([
  'invitation-link-invalid',
  'verification-link-invalid',
  'user-of-another-company',
  'invitation-of-another',
  'subscription-of-another',
  'delegated-admin-of-another',
]);

/** The HTTP status of a refusal. Without a better one it is a conflict with how things stand. */
export function statusOfRefusal(code: RefusalCode): 403 | 404 | 409 | 422 {
  if (forbidden.has(code)) return 403;
  if (unprocessable.has(code)) return 422;
  return hidden.has(code) ? 404 : 409;
}

/** The body of every answer that is not a success: RFC 9457 with our members. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  /** The rule of the program, when one refused. */
  rule: z.optional(z.string()),
  /** The whole refusal as `core` answered it, with its evidence. */
  refusal: z.optional(z.looseObject({ code: z.string(), rule: z.string() })),
  correlationId: z.string(),
  /** One entry for each wrong field. */
  errors: z.optional(
    z.array(
      z.looseObject({
        path: z.string(),
        code: z.string(),
        rule: z.optional(z.string()),
        values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
      }),
    ),
  ),
  /** With 412: how the thing stands now. */
  current: z.optional(z.unknown()),
});
export type Problem = z.infer<typeof Problem>;
