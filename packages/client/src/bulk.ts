import { rememberKeys, type Write, type WriteCallOptions } from './resource.js';
import { newId } from './signals.js';

/** The reply of an operation that does the same to many things: a result for each, in their order. */
export interface BulkReply<Result> {
  items: Result[];
  done: number;
  failed: number;
}

/** How far a bulk call has come. */
export interface BulkProgress<Result> {
  /** How many items have been answered, well or not. */
  readonly answered: number;
  readonly total: number;
  /** What has just been answered. Whoever may cancel keeps these: they are told once. */
  readonly latest: readonly Result[];
}

/** How a bulk call is made. */
export interface BulkCallOptions<Result> extends WriteCallOptions {
  readonly onProgress?: ((progress: BulkProgress<Result>) => void) | undefined;
  /** How many items travel together: fewer for finer progress. A hundred unless told. */
  readonly chunkSize?: number | undefined;
}

/** One call for many things, also as an option object for TanStack. */
export interface BulkWrite<Item, Result> extends Pick<Write<readonly Item[], BulkReply<Result>>, 'options'> {
  (items: readonly Item[], options?: BulkCallOptions<Result>): Promise<BulkReply<Result>>;
}

/**
 * Sends any number of items, some at a time, and joins the replies.
 *
 * The same array sent again after a failure is the same intention: what has been done before is answered once more and
 * not done twice. An abort ends what is on its way; what it did before stays done.
 */
export function inChunks<Item, Result>(write: Write<Item[], BulkReply<Result>>): BulkWrite<Item, Result> {
  const keyFor = rememberKeys();

  const call: (...args: Parameters<BulkWrite<Item, Result>>) => Promise<BulkReply<Result>> = async (
    items,
    { onProgress, chunkSize = 100, idempotencyKey, correlationId = newId(), signal } = {},
  ) => {
    const intention = keyFor(items);
    const key = idempotencyKey ?? intention?.key;
    const results: Result[] = [];
    let done = 0;
    for (let at = 0; at < items.length; at += chunkSize) {
      const reply = await write(items.slice(at, at + chunkSize), {
        signal,
        correlationId,
        idempotencyKey: `${key}-${chunkSize}-${at}`,
      });
      results.push(...reply.items);
      done += reply.done;
      onProgress?.({ answered: results.length, total: items.length, latest: reply.items });
    }
    intention?.done();
    return { items: results, done, failed: results.length - done };
  };
  const options = () => ({ ...write.options(), mutationFn: (items: readonly Item[]) => call(items) });
  return Object.assign(call, { options }) as BulkWrite<Item, Result>;
}
