// The seventeen faults and what is right for each. A row is right when the caller gets what it should and the server saw
// what it should; how a library comes to it does not matter.
import { setTimeout as pause } from 'node:timers/promises';

const timeoutMs = 700;
/** Longer than any right answer takes: whoever waits longer waits for what nobody asked it to. */
const patienceMs = 8000;

/** The session of a host page that hands out tokens. They say themselves when they end. */
function sessionOf({ lifeMs = 3_600_000, clockMinutes = 0, failsAfter = Infinity, takesMs = 5 } = {}) {
  let asked = 0;
  let held;
  async function issued() {
    asked += 1;
    await pause(takesMs);
    if (asked > failsAfter) throw new Error('The session of the portal is over.');
    const end = Date.now() + lifeMs;
    held = `token-${asked}-${end}`;
    return { token: held, expiresAt: new Date(end + clockMinutes * 60_000).toISOString() };
  }
  const renew = async () => (await issued()).token;
  return {
    current: async () => held ?? renew(),
    renew,
    issued,
    renewed: issued,
    get asked() {
      return asked;
    },
  };
}

/** What came of a promise, and how long it took. */
async function outcomeOf(work) {
  const started = Date.now();
  const late = pause(patienceMs, { state: 'late' }, { ref: false });
  const result = await Promise.race([
    work.then(
      (value) => ({ state: 'answered', value }),
      (error) => ({ state: 'failed', error }),
    ),
    late,
  ]);
  return { ...result, ms: Date.now() - started };
}

const isUser = (outcome) => outcome.state === 'answered' && outcome.value?.id === 'jonas';
const isRetried = ({ outcome, log }) => isUser(outcome) && log.length === 2;
const isAtOnce = (test) => isRetried(test) && test.outcome.ms < 2000;
const isRefused = ({ outcome, log }) => outcome.state === 'failed' && log.length === 1;

const one = ({ api }) => outcomeOf(api.get('jonas'));
const row = (title, fault, isRight, { run = one, ...session } = {}) => ({ title, fault, isRight, run, session });

/** Reads for three seconds with tokens that live for one and a half. */
async function readOn({ api }) {
  const outcomes = [];
  for (let at = 0; at < 7; at += 1) {
    outcomes.push(await outcomeOf(api.get('jonas')));
    await pause(400);
  }
  return outcomes;
}

const clockRow = (minutes) =>
  row('', `clock${minutes}`, ({ outcome, tokens }) => outcome.every(isUser) && tokens.asked <= 4, {
    run: readOn,
    lifeMs: 1500,
    clockMinutes: minutes,
  });

export const rows = [
  row('429, seconds: waits as long', '429-seconds', (test) => isRetried(test) && test.outcome.ms >= 950),
  row('429, date: waits until then', '429-date', (test) => isRetried(test) && test.outcome.ms >= 1500),
  row('429, negative: takes no notice', '429-negative', isAtOnce),
  row('429, not a number: takes no notice', '429-nan', isAtOnce),
  row('429, an hour: fails at once', '429-hour', (test) => isRefused(test) && test.outcome.ms < 1000),
  row('503 twice: answers', '503', ({ outcome, log }) => isUser(outcome) && log.length === 3),
  row('reset: answers', 'reset', isRetried),
  row('body cut off: answers', 'cut', isRetried),
  row('HTML for JSON: an error', 'html', isRefused),
  row('204 for JSON: an error', '204', isRefused),
  row('no answer: ends the try, answers', 'slow', isRetried),
  row('redirect to another origin: no token there', 'redirect', ({ outcome, log }) => {
    const isKept = log.every(({ origin, authorization }) => origin === 'ours' || authorization === '');
    return isKept && outcome.state !== 'late';
  }),
  { title: 'clock ± 10 minutes: every read answered, no storm of tokens', parts: [clockRow(10), clockRow(-10)] },
  row(
    'two 401: one new token, then an error',
    '401',
    ({ outcome, log, tokens }) =>
      outcome.state === 'failed' &&
      log.length === 2 &&
      tokens.asked === 2 &&
      log[0].authorization !== log[1].authorization,
  ),
  row(
    'no new token: one question, the same error for all',
    '401',
    ({ outcome, tokens }) =>
      tokens.asked === 2 && outcome.every(({ state, error }) => state === 'failed' && error === outcome[0].error),
    {
      failsAfter: 1,
      // Long enough for all five to be told that their token is over.
      takesMs: 300,
      run: ({ api }) => Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => outcomeOf(api.get(id)))),
    },
  ),
  row(
    'abort while it waits: at once, nothing sent',
    'back-off',
    ({ outcome, log }) => outcome.state === 'failed' && outcome.ms < 1000 && log.length === 1,
    {
      async run({ api }) {
        const leaving = new AbortController();
        const outcome = outcomeOf(api.get('jonas', leaving.signal));
        await pause(400);
        leaving.abort();
        const left = await outcome;
        // Long enough for what should not be sent to be sent.
        await pause(2000);
        return left;
      },
    },
  ),
  row('ten equal reads: one request', 'equal', ({ outcome, log }) => outcome.every(isUser) && log.length === 1, {
    run: ({ api }) => Promise.all(Array.from({ length: 10 }, () => outcomeOf(api.get('jonas')))),
  }),
];

let runs = 0;

/** Whether a contender is right in a row. */
export async function judge(create, { parts, ...only }, origin) {
  const results = await Promise.all(
    (parts ?? [only]).map(async ({ fault, isRight, run, session }) => {
      const name = `run-${(runs += 1)}`;
      const tokens = sessionOf(session);
      const api = create({ base: `${origin}/s/${fault}/${name}/v1`, tokens, timeoutMs });
      const outcome = await run({ api });
      const log = await (await fetch(`${origin}/log/${name}`)).json();
      return Boolean(isRight({ outcome, log, tokens }));
    }),
  );
  return results.every(Boolean);
}
