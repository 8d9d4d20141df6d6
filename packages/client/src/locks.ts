/** What is used of `navigator.locks`. */
export interface Locks {
  request<Result>(
    name: string,
    options: { readonly signal: AbortSignal },
    work: () => Promise<Result>,
  ): Promise<Result>;
}

/** Who waits longer for another tab does not believe in it any more. */
const patienceMs = 5000;

/** The locks of a browser's tabs. Node has locks too, but the clients of a server have nothing to do with each other. */
export const locksOfTabs = (): Locks | undefined => (globalThis.location ? globalThis.navigator?.locks : undefined);

/**
 * Does the work while no other tab of the origin does the same.
 *
 * Without locks (an old browser, a sandboxed frame) and after a while in vain it is done all the same: two tabs that ask
 * at once are better than one that never does. No lock is ever stolen.
 */
export async function oneTabAtATime<Result>(
  locks: Locks | undefined,
  name: string,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!locks) return work();

  const waiting = new AbortController();
  const leave = () => waiting.abort(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  const timer = setTimeout(leave, patienceMs);
  let isOurs = false;
  try {
    return await locks.request(name, { signal: waiting.signal }, () => {
      isOurs = true;
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    if (isOurs || signal.aborted) throw error;
    return await work();
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}
