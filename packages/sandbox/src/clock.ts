/** Time as the sandbox knows it. It stands still, or ticks from its start, and can be moved forward by hand. */
export interface Clock {
  now(): Date;
  /** Moves time on by days, or by an ISO 8601 duration of weeks, days, hours, minutes and seconds: `P3D`, `PT90M`. */
  advance(by: number | string): Date;
  /** What has to be known to go on with the same time after a restart. */
  readonly kept: KeptTime;
  /** Goes on with a time that was kept. One that ticks has gone on meanwhile. */
  resume(kept: KeptTime): void;
}

export interface KeptTime {
  readonly at: string;
  /** What time it was outside. */
  readonly outside: number;
}

const pattern = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const unitsInSeconds = [604_800, 86_400, 3600, 60, 1];
/** Moments are compared as texts, which holds as long as a year has four digits. */
const endOfTime = Date.UTC(9900, 0, 1);

export function createClock(
  start: string | Date,
  { ticking = false, onMove = () => {} }: { ticking?: boolean; onMove?: () => void } = {},
): Clock {
  let startedAt = Date.now();
  let base = new Date(start).getTime();
  if (!(base < endOfTime))
    throw new RangeError(`Failed to start the clock: "${String(start)}" is not a date of this age.`);

  const now = () => new Date(ticking ? base + (Date.now() - startedAt) : base);
  return {
    now,
    advance(by) {
      const to = base + toMilliseconds(by);
      if (!(to < endOfTime)) throw new RangeError('Failed to move the clock: it would leave this age.');
      base = to;
      onMove();
      return now();
    },
    get kept() {
      return { at: now().toISOString(), outside: Date.now() };
    },
    resume({ at, outside }) {
      base = new Date(at).getTime();
      startedAt = outside;
    },
  };
}

function toMilliseconds(by: number | string): number {
  const parts = typeof by === 'number' ? undefined : pattern.exec(by);
  const seconds =
    typeof by === 'number'
      ? by * 86_400
      : parts && unitsInSeconds.reduce((sum, unit, index) => sum + unit * Number(parts[index + 1] ?? 0), 0);

  if (seconds == null || !Number.isFinite(seconds) || seconds < 0 || seconds > 3_660 * 86_400) {
    throw new RangeError(
      `Failed to move the clock: "${by}" is not a time. Give days as a number, or a duration such as P3D.`,
    );
  }
  return seconds * 1000;
}

/** A moment some milliseconds after another, as text. */
export const later = (from: string | Date, milliseconds: number): string =>
  new Date(new Date(from).getTime() + milliseconds).toISOString();

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;
