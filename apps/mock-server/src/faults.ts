import type { Fault, ServerSandbox as Sandbox } from '@twotier/sandbox/server';
import { count, textOf, WrongFields, type Fields } from './fields.js';

const kinds = [
  'latency',
  'rate-limited',
  'unavailable',
  'server-error',
  'status',
  'throttle',
  'drop',
  'reset',
  'stale-etag',
] as const;

/** A fault as it was sent, or what is wrong with it. */
export function toFault(value: unknown, operations: Sandbox['operations']): Fault {
  const fields: Fields = typeof value === 'object' && value !== null ? { ...value } : {};
  const { operation, times } = fields;
  const shared = {
    ...(operation !== undefined && { operation: operationOf(operation, operations) }),
    ...(times !== undefined && { times: count(times, 'times', 10_000, 1) }),
  };
  return { ...kindOf(fields), ...shared };
}

/** By its id, or as the contract writes it: `GET /users/:userId`. */
function operationOf(value: unknown, operations: Sandbox['operations']): string {
  const name = textOf(value, 'operation', 200);
  const found = operations.find(({ id, method, path }) => id === name || `${method} ${path}` === name);
  if (!found) throw new WrongFields('operation must be the id of one, or its method and path: GET /users/:userId.');
  return found.id;
}

function kindOf({ kind, milliseconds, jitter, retryAfter, status, bytesPerSecond, when }: Fields): Fault {
  const wait = retryAfter === undefined ? {} : { retryAfter: count(retryAfter, 'retryAfter', 3600) };
  switch (kind) {
    case 'latency': {
      const around = jitter === undefined ? {} : { jitter: count(jitter, 'jitter', 60_000) };
      return { kind, milliseconds: count(milliseconds, 'milliseconds', 60_000), ...around };
    }
    case 'rate-limited':
    case 'unavailable':
      return { kind, ...wait };
    case 'server-error':
    case 'stale-etag':
      return { kind };
    case 'status':
      return { kind, status: count(status, 'status', 599, 200) };
    case 'throttle':
      return { kind, bytesPerSecond: count(bytesPerSecond, 'bytesPerSecond', 10_000_000, 10) };
    case 'drop':
    case 'reset':
      if (when !== undefined && when !== 'before' && when !== 'after') {
        throw new WrongFields('when must be before or after.');
      }
      return { kind, when: when ?? 'before' };
    default:
      throw new WrongFields(`kind must be one of ${kinds.join(', ')}.`);
  }
}
