import { problemStatuses, problemTitles, problemTypeOf, statusOfRefusal, type Problem } from '@twotier/api';
import type { FieldIssue, RefusalCode, RefusalShape } from '@twotier/core';
import type { Failure } from './answer.js';

/** The body for something that is not a refusal. */
export function problemOfFailure(failure: Failure, correlationId: string): Problem {
  const { problem: code, errors, current } = failure;
  return {
    type: problemTypeOf(code),
    title: problemTitles[code],
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
    type: problemTypeOf(code),
    title: `Refused by ${rule}`,
    status: statusOfRefusal(code),
    code,
    rule,
    refusal: { ...refusal },
    correlationId,
    ...(issues && { errors: issues.map((issue) => ({ ...issue })) }),
  };
}
