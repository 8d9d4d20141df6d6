import { problemStatuses, statusOfRefusal, type Problem } from '@twotier/api';
import type { FieldIssue, RefusalCode, RefusalShape } from '@twotier/core';
import type { Failure } from './answer.js';

/** Short names for people who read a log. Screens speak from the code. */
const titles: Readonly<Record<Failure['problem'], string>> = {
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

const typeOf = (code: string) => `https://twotier.example/problems/${code}`;

/** The body for something that is not a refusal. */
export function problemOfFailure(failure: Failure, correlationId: string): Problem {
  const { problem: code, errors, current } = failure;
  return {
    type: typeOf(code),
    title: titles[code],
    status: problemStatuses[code],
    code,
    correlationId,
    ...(errors && { errors: errors.map((issue) => ({ ...issue })) }),
    ...(current !== undefined && { current }),
  };
}

/** The body for a refusal: the whole of it travels. */
export function problemOfRefusal(
  refusal: RefusalShape & { readonly code: RefusalCode; readonly issues?: readonly FieldIssue[] },
  correlationId: string,
): Problem {
  const { code, rule, issues } = refusal;
  return {
    type: typeOf(code),
    title: `Refused by ${rule}`,
    status: statusOfRefusal(code),
    code,
    rule,
    refusal: { ...refusal },
    correlationId,
    ...(issues && { errors: issues.map((issue) => ({ ...issue })) }),
  };
}
