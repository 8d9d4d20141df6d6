import { expect, it, onTestFinished, vi } from 'vitest';
import { oneTabAtATime, type Locks } from './locks.js';
import { holdToken } from './token.js';

/** Locks as the tabs of a browser share them: whoever comes later waits, until the signal says that it need not. */
function tabs(): Locks & { readonly asked: object[] } {
  const asked: object[] = [];
  let last: Promise<unknown> = Promise.resolve();
  return {
    asked,
    request: (_name, options, work) => {
      asked.push(options);
      const left = new Promise<never>((_, reject) => {
        options.signal.addEventListener('abort', () => reject(options.signal.reason));
      });
      const mine = Promise.race([last, left]).then(work);
      last = Promise.allSettled([last, mine]);
      return mine;
    },
  };
}

const signal = new AbortController().signal;
const serverNow = () => 0;

it('lets one tab at a time ask for a token', async () => {
  const locks = tabs();
  const told: string[] = [];
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const tab = (name: string) =>
    holdToken({
      serverNow,
      name: 'https://api.example',
      locks,
      getToken: async () => {
        told.push(`${name} asks`);
        if (name === 'first') await answered;
        told.push(`${name} has it`);
        return name;
      },
    });

  const tokens = Promise.all([tab('first').get(undefined), tab('second').get(undefined)]);
  await expect.poll(() => told).toEqual(['first asks']);
  answer();

  expect(await tokens).toEqual(['first', 'second']);
  expect(told).toEqual(['first asks', 'first has it', 'second asks', 'second has it']);
});

it('takes no lock away from another tab', async () => {
  const locks = tabs();

  await oneTabAtATime(locks, 'token', signal, async () => 'done');

  expect(locks.asked).toEqual([{ signal: expect.any(AbortSignal) }]);
});

it('asks all the same where there are no locks, or where they are forbidden', async () => {
  const forbidden: Locks = { request: () => Promise.reject(new DOMException('No storage here.', 'SecurityError')) };

  expect(await oneTabAtATime(undefined, 'token', signal, async () => 'done')).toBe('done');
  expect(await oneTabAtATime(forbidden, 'token', signal, async () => 'done')).toBe('done');
});

it('does not wait for ever for a tab that hangs', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const locks = tabs();
  void oneTabAtATime(locks, 'token', signal, () => new Promise(() => {}));

  const second = oneTabAtATime(locks, 'token', signal, async () => 'done');
  await vi.advanceTimersByTimeAsync(5000);

  expect(await second).toBe('done');
});

it('leaves the queue when the session is dropped', async () => {
  const locks = tabs();
  const session = new AbortController();
  const work = vi.fn(async () => 'done');
  void oneTabAtATime(locks, 'token', signal, () => new Promise(() => {}));

  const second = oneTabAtATime(locks, 'token', session.signal, work);
  session.abort('signed out');

  await expect(second).rejects.toBe('signed out');
  expect(work).not.toHaveBeenCalled();
});

it('hands on the failure of the work instead of doing it twice', async () => {
  const work = vi.fn(() => Promise.reject(new Error('No token.')));

  await expect(oneTabAtATime(tabs(), 'token', signal, work)).rejects.toThrow('No token.');
  expect(work).toHaveBeenCalledOnce();
});
