/** The work, or the signal's reason as soon as it aborts: one who waits can leave without taking it from the others. */
export function leavable<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return work;

  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Waits, until the signal says that nobody wants to any more. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, ms);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
  });

/** Randomness is fetched for many ids at once: for each alone it would cost as much as all else around a request. */
const pool = new Uint8Array(1024);
let used = pool.length;

/** Random bytes as hexadecimal digits, sixteen unless told. `crypto.randomUUID` is missing on pages without https. */
export function newId(bytes = 16): string {
  if (used + bytes > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let id = '';
  for (const end = used + bytes; used < end; used += 1) id += pool[used]!.toString(16).padStart(2, '0');
  return id;
}
