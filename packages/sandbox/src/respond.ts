import { problemStatuses, type Problem } from '@twotier/api';
import type { Failure } from './answer.js';
import { ConnectionDropped, type Fault, type Faults } from './faults.js';
import type { Handler, Outcome } from './handle.js';
import type { Incoming, Outgoing } from './incoming.js';
import type { Idempotency, KeptAnswer } from './idempotency.js';
import { problemOfFailure, problemOfRefusal } from './problem.js';
import { hashToken } from './secrets.js';
import { write } from './write.js';

/** A call on its way to a response. */
interface Passage {
  readonly handler: Handler;
  readonly request: Incoming;
  readonly params: Readonly<Record<string, string>>;
  readonly correlationId: string;
  readonly faults: Faults;
  readonly idempotency: Idempotency;
  /** Hears of faults that nobody expected. */
  readonly onError: (error: unknown) => void;
}

/** Carries out a call, once for one idempotency key, and writes its answer. */
export async function respond(passage: Passage): Promise<Outgoing> {
  const { handler, correlationId } = passage;
  const { operation } = handler;
  const taken = passage.faults.take(operation.id);
  if (taken.length === 0) return carry(passage, taken);

  const fault = await befall(taken);
  if (fault) return 'status' in fault ? fault : failureResponse(fault, correlationId);
  const answer = await carry(passage, taken);
  const after = taken.find((entry) => isBreak(entry) && entry.when === 'after');
  if (after && isBreak(after)) throw new ConnectionDropped(after.kind);
  const throttle = taken.find((entry) => entry.kind === 'throttle');
  return throttle ? { ...answer, bytesPerSecond: throttle.bytesPerSecond } : answer;
}

async function carry(passage: Passage, taken: readonly Fault[]): Promise<Outgoing> {
  const { handler, request, params, correlationId } = passage;
  const { operation } = handler;

  const prepared = await handler.prepare(
    request,
    params,
    taken.some(({ kind }) => kind === 'stale-etag'),
    correlationId,
  );
  if ('problem' in prepared) return failureResponse(prepared, correlationId);
  if ('allowed' in prepared) return problemResponse(problemOfRefusal(prepared.reason, correlationId));

  const key = operation.creates ? request.header('idempotency-key') : undefined;
  if (key !== undefined && !/^[\u0021-\u007e]{1,255}$/.test(key)) {
    const errors = [{ path: 'Idempotency-Key', code: 'invalid' }] as const;
    return failureResponse({ problem: 'validation-failed', errors }, correlationId);
  }
  const keep =
    key === undefined ? undefined : { key: `${prepared.caller} ${operation.id} ${key}`, store: passage.idempotency };
  // Kept as a hash: a body may hold the token of a link.
  const begun = keep?.store.begin(keep.key, hashToken(`${request.path}\n${prepared.text}`)) ?? 'begun';
  if (begun === 'in-progress') return failureResponse({ problem: 'idempotency-in-progress' }, correlationId);
  if (begun === 'reused') return failureResponse({ problem: 'idempotency-key-reused' }, correlationId);
  if (begun !== 'begun') return keptResponse(begun, { 'Idempotency-Replayed': 'true' });

  const answer = await carryOut(passage, () => prepared.run());
  if (keep) {
    if (answer.repeat) keep.store.keep(keep.key, answer.repeat());
    else keep.store.release(keep.key);
  }
  return answer.response;
}

async function carryOut(
  { handler: { operation }, correlationId, onError }: Passage,
  run: () => Promise<Outcome>,
): Promise<{ response: Outgoing; repeat?: () => KeptAnswer }> {
  try {
    const outcome = await run();
    if ('problem' in outcome) return { response: failureResponse(outcome, correlationId) };
    if (!('reply' in outcome)) return { response: problemResponse(problemOfRefusal(outcome.reason, correlationId)) };

    const first = write(operation, outcome.reply);
    const repeat = () => (outcome.repeat === undefined ? first : write(operation, outcome.repeat));
    return { response: keptResponse(first), repeat };
  } catch (error) {
    onError(error);
    return { response: failureResponse({ problem: 'server-error' }, correlationId) };
  }
}

const keptResponse = ({ status, body, etag }: KeptAnswer, headers: Record<string, string> = {}): Outgoing => ({
  status,
  headers: {
    ...(body !== null && { 'Content-Type': 'application/json' }),
    ...(etag !== undefined && { ETag: `"${etag}"` }),
    ...headers,
  },
  body,
});

export function failureResponse(
  failure: Failure,
  correlationId: string,
  headers: Record<string, string> = {},
): Outgoing {
  return problemResponse(problemOfFailure(failure, correlationId), {
    ...(failure.retryAfter !== undefined && { 'Retry-After': String(failure.retryAfter) }),
    ...(problemStatuses[failure.problem] === 401 && { 'WWW-Authenticate': 'Bearer' }),
    ...headers,
  });
}

const problemResponse = (problem: Problem, headers: Record<string, string> = {}): Outgoing => ({
  status: problem.status,
  headers: { 'Content-Type': 'application/problem+json', ...headers },
  body: JSON.stringify(problem),
});

/** Lets happen what was ordered for before the call is looked at. */
async function befall(faults: readonly Fault[]): Promise<Failure | Outgoing | undefined> {
  for (const fault of faults) {
    if (fault.kind === 'latency') await new Promise((resolve) => setTimeout(resolve, delayOf(fault)));
    if (isBreak(fault) && fault.when !== 'after') throw new ConnectionDropped(fault.kind);
    if (fault.kind === 'rate-limited') return { problem: 'rate-limited', retryAfter: fault.retryAfter ?? 1 };
    if (fault.kind === 'unavailable') return { problem: 'service-unavailable', retryAfter: fault.retryAfter ?? 1 };
    if (fault.kind === 'server-error') return { problem: 'server-error' };
    if (fault.kind === 'status') return gatewayAnswer(fault.status);
  }
  return undefined;
}

const isBreak = (fault: Fault): fault is Extract<Fault, { kind: 'drop' | 'reset' }> =>
  fault.kind === 'drop' || fault.kind === 'reset';

const delayOf = ({ milliseconds, jitter = 0 }: { milliseconds: number; jitter?: number }): number =>
  Math.max(0, milliseconds + (Math.random() * 2 - 1) * jitter);

/** Statuses that have no body, by the rules of HTTP. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

const gatewayAnswer = (status: number): Outgoing => ({
  status,
  headers: bodiless.has(status) ? {} : { 'Content-Type': 'text/html; charset=utf-8' },
  body: bodiless.has(status) ? null : `<!doctype html><title>${status}</title><h1>${status}</h1>\n`,
});
