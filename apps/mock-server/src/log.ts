const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof levels)[number];

export const isLogLevel = (name: string): name is LogLevel => (levels as readonly string[]).includes(name);
export const logLevels: readonly string[] = levels;

/** One line of the log. No address as it was sent, no header, no body: tokens and passwords travel there. */
export interface LogLine {
  readonly at: string;
  readonly level: Exclude<LogLevel, 'silent'>;
  readonly method?: string;
  /** As the contract writes it, or the name of a page: `/v1/users/:userId`. */
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly correlationId?: string;
  readonly message?: string;
}

export type Log = (line: LogLine) => void;

/** Lines wait so long for company: a line alone costs more to write than to make. */
const patience = 50;
const sizeMax = 32_768;

/**
 * Writes lines of JSON, several at a time. `flush` writes what waits, before the process ends.
 *
 * Not pino: of what it does we need the batching only, and its redaction strikes out what must not be handed in at all.
 */
export function createLog(level: LogLevel, write: (text: string) => void): { log: Log; flush: () => void } {
  const least = levels.indexOf(level);
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting !== '') write(waiting);
    waiting = '';
  };
  const log = (line: LogLine) => {
    if (levels.indexOf(line.level) < least) return;
    waiting += `${JSON.stringify(line)}\n`;
    if (waiting.length > sizeMax || line.level === 'error') flush();
    else timer ??= setTimeout(flush, patience).unref();
  };
  return { log, flush };
}

/** What kind of fault it was, without the words: they may hold what somebody has sent. */
export const nameOfFault = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${/\n {4}at (.*)/.exec(error.stack ?? '')?.[1] ?? ''}` : 'unknown';
