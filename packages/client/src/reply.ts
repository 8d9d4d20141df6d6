import type { AnyOperation } from '@twotier/api';
import { TwotierError } from './problems.js';

/** What a newer API may add without breaking us: members of an enumeration and fields of a closed object. */
const tolerated: ReadonlySet<string> = new Set(['invalid_value', 'unrecognized_keys', 'invalid_key']);

/**
 * The reply, checked by the contract's schema.
 *
 * Unknown fields are taken away. A reply that is wrong **only** by values an enumeration does not know (or by fields in
 * a closed object) comes from a newer API and is handed on as it is: the unknown value survives, although its type does
 * not name it, so a `switch` over an enumeration needs its default. Any other fault is a `contract` error.
 */
export function parseReply(operation: AnyOperation, body: unknown, correlationId: string): unknown {
  if (!operation.reply) return undefined;

  const parsed = operation.reply.safeParse(body);
  if (parsed.success) return parsed.data;

  const fault = parsed.error.issues.find((issue) => !tolerated.has(issue.code));
  if (!fault) return body;

  throw unexpectedReply(operation, correlationId, `at "${fault.path.map(String).join('.')}" it has ${fault.code}`);
}

/** The API answered something that the contract does not know. The words never quote the reply. */
export const unexpectedReply = (operation: AnyOperation, correlationId: string, wrong: string, status?: number) =>
  new TwotierError(`Failed to read the reply of ${operation.id}: ${wrong}. Check that the address is the API's.`, {
    kind: 'contract',
    code: 'reply-unexpected',
    correlationId,
    status,
  });
