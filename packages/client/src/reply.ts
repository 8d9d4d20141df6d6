import { TwotierError, type Named } from './problems.js';

/** What a newer API may add without breaking us: members of an enumeration and fields of a closed object. */
const tolerated: ReadonlySet<string> = new Set(['invalid_value', 'unrecognized_keys', 'invalid_key']);

/**
 * The reply, checked by the contract's schema.
 *
 * Unknown fields are taken away. A reply that is wrong **only** by values an enumeration does not know (or by fields in
 * a closed object) comes from a newer API and is handed on as it is: the unknown value survives, although its type does
 * not name it, so a `switch` over an enumeration needs its default. Any other fault is a `contract` error.
 */
export function parseReply(call: Named, body: unknown): unknown {
  const { reply } = call.operation;
  if (!reply) return undefined;

  const parsed = reply.safeParse(body);
  if (parsed.success) return parsed.data;

  const fault = parsed.error.issues.find((issue) => !tolerated.has(issue.code));
  if (!fault) return body;

  throw unexpectedReply(call, `at "${fault.path.map(String).join('.')}" it has ${fault.code}`);
}

/** The API answered something that the contract does not know. The words never quote the reply. */
export const unexpectedReply = (
  { operation, correlationId, requestId }: Named,
  wrong: string,
  status?: number,
): TwotierError =>
  new TwotierError(`Failed to read the reply of ${operation.id}: ${wrong}. Check that the address is the API's.`, {
    kind: 'contract',
    code: 'reply-unexpected',
    correlationId,
    requestId,
    status,
  });
