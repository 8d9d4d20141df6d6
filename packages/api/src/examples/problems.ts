import type { RefusalCode } from '@twotier/core';
import { sampleRefusals } from '@twotier/core/samples';
import {
  problemStatuses,
  problemTitles,
  problemTypeOf,
  statusOfRefusal,
  type Problem,
  type ProblemCode,
} from '../problem.js';

const correlationId = '5f0f1c9e-6a1d-4d0b-9d44-0c8f6a0e2b71';

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemStatuses, code);

/** A problem of this code, as it goes over the wire. */
export function problemExample(code: ProblemCode | RefusalCode): Problem {
  const type = problemTypeOf(code);
  if (isProblemCode(code)) {
    return {
      type,
      title: problemTitles[code],
      status: problemStatuses[code],
      code,
      correlationId,
      ...(code === 'validation-failed' && { errors: [{ path: 'email', code: 'not-an-email' }] }),
    };
  }
  const refusal = sampleRefusals[code];
  const { rule } = refusal;
  return {
    type,
    title: `Refused by ${rule}`,
    status: statusOfRefusal(code),
    code,
    rule,
    refusal: { ...refusal },
    correlationId,
  };
}
