import type * as z from 'zod/mini';
import type { AnyOperation, ParamsOf, Schema } from '../operation.js';
import type { OperationId, operations } from '../operations.js';

type Part<Name extends string, S> = S extends Schema ? { readonly [N in Name]: z.input<S> } : unknown;

/** One call of an operation that goes well, and its answer. */
type ExampleOf<O extends AnyOperation> = (keyof ParamsOf<O['path']> extends never
  ? unknown
  : { readonly params: ParamsOf<O['path']> }) &
  (O['query'] extends Schema ? { readonly query?: z.input<O['query']> } : unknown) &
  Part<'body', O['body']> &
  Part<'reply', O['reply']>;

/** Apart from the operations, so that no browser loads them. */
export type ExamplesOf<Id extends OperationId> = {
  readonly [One in Id]: ExampleOf<(typeof operations)[One]>;
};

/** An example of which nothing is known but that it is one. */
export interface AnyExample {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly reply?: unknown;
}
