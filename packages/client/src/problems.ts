import { Problem, type AnyOperation } from '@twotier/api/calls';

/** What a person can be offered after an error: one kind, one way to show it. `render` and `load` are the elements' own. */
export type TwotierErrorKind =
  | 'offline'
  | 'timeout'
  | 'session'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'validation'
  | 'rate-limited'
  | 'server'
  | 'contract'
  | 'render'
  | 'load';

/** One wrong field, as `describeFieldIssue` of `@twotier/core` puts it into words. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly rule?: string | undefined;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

/** The refusal of a rule with its evidence. A newer server may refuse by a code that this version does not know. */
export interface RefusalOfServer {
  readonly code: string;
  readonly rule: string;
  readonly [evidence: string]: unknown;
}

/** What a `TwotierError` is made of. */
export interface TwotierErrorFacts {
  readonly kind: TwotierErrorKind;
  /** A code of the API (`last-admin-agent`, `rate-limited`) or of the client (`offline`, `reply-unexpected`). */
  readonly code: string;
  readonly status?: number | undefined;
  /** The call, with all its tries: what to name when asking about it. */
  readonly correlationId?: string | undefined;
  /** The latest try, the span id of its `traceparent`. */
  readonly requestId?: string | undefined;
  /** Whether trying again, unchanged, can help. */
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly fieldErrors?: readonly FieldError[] | undefined;
  readonly refusal?: RefusalOfServer | undefined;
  /** With 412: how the thing stands now. */
  readonly current?: unknown;
  readonly cause?: unknown;
}

/** Marks our errors across copies of this package: two bundles on one page have two classes. */
const brand = '@twotier/error';

/**
 * Everything that can go wrong between a caller and the API.
 *
 * It never holds a token, a request or the body of a reply; what it holds may be logged.
 */
export class TwotierError extends Error {
  override readonly name = 'TwotierError';
  readonly [brand] = true;
  readonly kind: TwotierErrorKind;
  readonly code: string;
  readonly status: number | undefined;
  /** The call, with all its tries: what to name when asking about it. */
  readonly correlationId: string | undefined;
  /** The latest try, the span id of its `traceparent`. */
  readonly requestId: string | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly fieldErrors: readonly FieldError[];
  readonly refusal: RefusalOfServer | undefined;
  /** With 412: how the thing stands now. Not enumerable, so that no log writes it out. */
  declare readonly current?: unknown;

  constructor(message: string, facts: TwotierErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.kind = facts.kind;
    this.code = facts.code;
    this.status = facts.status;
    this.correlationId = facts.correlationId;
    this.requestId = facts.requestId;
    this.retryable = facts.retryable ?? false;
    this.retryAfterMs = facts.retryAfterMs;
    this.fieldErrors = facts.fieldErrors ?? [];
    this.refusal = facts.refusal;
    Object.defineProperty(this, brand, { enumerable: false });
    Object.defineProperty(this, 'current', { value: facts.current, enumerable: false });
  }
}

/** Whether it is a `TwotierError`, also one of another copy of this package. */
export const isTwotierError = (error: unknown): error is TwotierError =>
  typeof error === 'object' && error !== null && brand in error;

/** The write before, with the same key, has not ended yet. It is a 409, but nobody else has changed anything. */
export const stillRunning = 'idempotency-in-progress';

/** What a client knows of an operation: `@twotier/api/calls` has no more of it. */
export type Called = Pick<AnyOperation, 'id' | 'method' | 'path' | 'auth' | 'reply' | 'creates' | 'changes' | 'reads'>;

/** A call by its names. */
export interface Named {
  readonly operation: Called;
  readonly correlationId: string;
  /** The latest try. */
  requestId?: string | undefined;
}

/** What is known of a reply that is not a success. */
export interface FailedReply {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body, if it could be parsed. A proxy answers HTML, a broken connection nothing. */
  readonly body: unknown;
  readonly retryAfterMs: number | undefined;
}

/** The error of a reply that is not a success, whatever its body looks like. */
export function toProblemError({ operation, correlationId, requestId }: Named, reply: FailedReply): TwotierError {
  const { status } = reply;
  const parsed = Problem.safeParse(reply.body);
  const problem = parsed.success ? parsed.data : undefined;
  const code = problem?.code ?? `http-${status}`;

  return new TwotierError(`Failed to call ${operation.id}: the API answered ${status} (${code}).`, {
    kind: code === stillRunning ? 'server' : kindOfStatus(status),
    code,
    status,
    correlationId: problem?.correlationId ?? reply.headers.get('X-Correlation-Id') ?? correlationId,
    requestId,
    retryable: status === 408 || status === 429 || status >= 500 || code === stillRunning,
    retryAfterMs: reply.retryAfterMs,
    fieldErrors: problem?.errors?.map(({ path, code: wrong, rule, values }) => ({ path, code: wrong, rule, values })),
    refusal: problem?.refusal,
    current: problem?.current,
  });
}

function kindOfStatus(status: number): TwotierErrorKind {
  if (status >= 500) return 'server';
  switch (status) {
    case 401:
      return 'session';
    case 403:
      return 'forbidden';
    case 404:
    case 410:
      return 'not-found';
    case 408:
      return 'timeout';
    case 409:
    case 412:
      return 'conflict';
    case 400:
    case 413:
    case 422:
      return 'validation';
    case 429:
      return 'rate-limited';
    default:
      return 'contract';
  }
}
