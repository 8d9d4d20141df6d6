import type { AnyOperation, DecisionReply, ProblemCode, RefusalCodeOf, ReplyOf } from '@twotier/api';
import type { Decision, FieldIssue, Refused, RefusalShape } from '@twotier/core';

/** It went well. */
export interface Reply<Value> {
  readonly reply: Value;
  /** What a repeat with the same `Idempotency-Key` is answered, where the reply holds something that is shown once. */
  readonly repeat?: Value | undefined;
  /** What the log says of it, where that does not follow from the call: one record for each thing. */
  readonly about?: readonly About[] | undefined;
}

/** One thing that was done, for the log. What is left open follows from the call and its reply. */
export interface About {
  readonly organizationId?: string;
  readonly action?: string;
  readonly id?: string;
  readonly name?: string;
}

/** It went wrong for a reason that is none of the program's rules. */
export interface Failure {
  readonly problem: ProblemCode;
  readonly errors?: readonly FieldIssue[];
  /** With 412: how the thing stands now. */
  readonly current?: unknown;
  /** In seconds. */
  readonly retryAfter?: number;
}

/** A refusal by one of the codes that the operation declares. Any other does not compile. */
export type RefusalOf<O extends AnyOperation> = Refused<RefusalShape & { readonly code: RefusalCodeOf<O> }>;

export type Answer<O extends AnyOperation> = Reply<ReplyOf<O>> | RefusalOf<O> | Failure;

export const reply = <Value>(
  value: Value,
  options: { repeat?: Value; about?: readonly About[] } = {},
): Reply<Value> => ({
  reply: value,
  ...options,
});

/** Not there, or another company's: nobody is told which. */
export const notFound: Failure = { problem: 'not-found' };

export const invalid = (...errors: FieldIssue[]): Failure => ({ problem: 'validation-failed', errors });

/** A decision as a part of a reply: told before anybody presses a button. */
export const toDecisionReply = (decision: Decision): DecisionReply =>
  decision.allowed ? { allowed: true } : { allowed: false, reason: { ...decision.reason } };
