import { problemStatuses, type AnyOperation, type Problem } from '@twotier/api';
import type { Failure } from './answer.js';
import { ConnectionDropped, type Fault, type Faults } from './faults.js';
import type { Handler, Outcome } from './handle.js';
import type { Idempotency, KeptAnswer } from './idempotency.js';
import { problemOfFailure, problemOfRefusal } from './problem.js';
import { hashToken } from './secrets.js';

/** A call on its way to a response. */
interface Passage {
  readonly handler: Handler;
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly correlationId: string;
  readonly faults: Faults;
  readonly idempotency: Idempotency;
  /** Hears of faults that nobody expected. */
  readonly onError: (error: unknown) => void;
}

/** Carries out a call, once for one idempotency key, and writes its answer. */
export async function respond(passage: Passage): Promise<Response> {
  const { handler, request, params, correlationId } = passage;
  const { operation } = handler;
  const taken = passage.faults.take(operation.id);
  const fault = await befall(taken);
  if (fault) return failureResponse(fault, correlationId);

  const prepared = await handler.prepare(
    request,
    params,
    taken.some(({ kind }) => kind === 'stale-etag'),
    correlationId,
  );
  if ('problem' in prepared) return failureResponse(prepared, correlationId);
  if ('allowed' in prepared) return problemResponse(problemOfRefusal(prepared.reason, correlationId));

  const key = operation.creates ? request.headers.get('Idempotency-Key') : null;
  if (key !== null && !/^[\u0021-\u007e]{1,255}$/.test(key)) {
    const errors = [{ path: 'Idempotency-Key', code: 'invalid' }] as const;
    return failureResponse({ problem: 'validation-failed', errors }, correlationId);
  }
  const keep =
    key === null ? undefined : { key: `${prepared.caller} ${operation.id} ${key}`, store: passage.idempotency };
  // Kept as a hash: a body may hold the token of a link.
  const asked = await hashToken(`${new URL(request.url).pathname}\n${prepared.text}`);
  const begun = keep?.store.begin(keep.key, asked) ?? 'begun';
  if (begun === 'in-progress') return failureResponse({ problem: 'idempotency-in-progress' }, correlationId);
  if (begun === 'reused') return failureResponse({ problem: 'idempotency-key-reused' }, correlationId);
  if (begun !== 'begun') return keptResponse(begun, { 'Idempotency-Replayed': 'true' });

  const answer = await carryOut(passage, () => prepared.run());
  if (keep) {
    if ('repeat' in answer) keep.store.keep(keep.key, answer.repeat);
    else keep.store.release(keep.key);
  }
  if (taken.some((entry) => entry.kind === 'drop' && entry.when === 'after')) throw new ConnectionDropped();
  return answer.response;
}

async function carryOut(
  { handler: { operation }, correlationId, onError }: Passage,
  run: () => Promise<Outcome>,
): Promise<{ response: Response; repeat: KeptAnswer } | { response: Response }> {
  try {
    const outcome = await run();
    if ('problem' in outcome) return { response: failureResponse(outcome, correlationId) };
    if (!('reply' in outcome)) return { response: problemResponse(problemOfRefusal(outcome.reason, correlationId)) };

    const first = write(operation, outcome.reply);
    const repeat = outcome.repeat === undefined ? first : write(operation, outcome.repeat);
    return { response: keptResponse(first), repeat };
  } catch (error) {
    onError(error);
    return { response: failureResponse({ problem: 'server-error' }, correlationId) };
  }
}

/** A reply by the contract: what its schema does not name does not leave the house. */
function write(operation: AnyOperation, value: unknown): KeptAnswer {
  if (!operation.reply) return { status: 204, body: null, etag: undefined };

  const parsed = operation.reply.safeParse(value);
  if (!parsed.success) {
    const where = parsed.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`).join(', ');
    throw new TypeError(`Failed to answer ${operation.id}: the reply is not as the contract says at ${where}.`);
  }
  const { data } = parsed;
  const etag =
    typeof data === 'object' && data !== null && 'etag' in data && typeof data.etag === 'string'
      ? data.etag
      : undefined;
  return { status: operation.status, body: JSON.stringify(data), etag };
}

const keptResponse = ({ status, body, etag }: KeptAnswer, headers: Record<string, string> = {}): Response =>
  new Response(body, {
    status,
    headers: {
      ...(body !== null && { 'Content-Type': 'application/json' }),
      ...(etag !== undefined && { ETag: `"${etag}"` }),
      ...headers,
    },
  });

export function failureResponse(
  failure: Failure,
  correlationId: string,
  headers: Record<string, string> = {},
): Response {
  return problemResponse(problemOfFailure(failure, correlationId), {
    ...(failure.retryAfter !== undefined && { 'Retry-After': String(failure.retryAfter) }),
    ...(problemStatuses[failure.problem] === 401 && { 'WWW-Authenticate': 'Bearer' }),
    ...headers,
  });
}

const problemResponse = (problem: Problem, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });

/** Lets happen what was ordered for before the call is looked at. */
async function befall(faults: readonly Fault[]): Promise<Failure | undefined> {
  for (const fault of faults) {
    if (fault.kind === 'latency') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (fault.kind === 'drop' && fault.when !== 'after') throw new ConnectionDropped();
    if (fault.kind === 'rate-limited') return { problem: 'rate-limited', retryAfter: fault.retryAfter ?? 1 };
    if (fault.kind === 'unavailable') return { problem: 'service-unavailable', retryAfter: fault.retryAfter ?? 1 };
    if (fault.kind === 'server-error') return { problem: 'server-error' };
  }
  return undefined;
}
