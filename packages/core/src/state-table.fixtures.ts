import { nextState, type Transitions } from './state-machine.js';

/** Every state with every event that the machine knows, as a person would write it down. Where there is no way, `-`. */
export function walk(transitions: Transitions): Record<string, Record<string, string>> {
  const events = [...new Set(Object.values(transitions).flatMap((entry) => Object.keys(entry)))];
  return Object.fromEntries(
    Object.keys(transitions).map((state) => [
      state,
      Object.fromEntries(
        events.map((event) => {
          const next = nextState(transitions, state, event, 'R-OWN-03');
          return [event, next.allowed ? next.state : '-'];
        }),
      ),
    ]),
  );
}

/**
 * The whole table drawn as lines: a column for each event, a line for each state. A test that compares it reads like the
 * page of the program.
 */
export function drawn(transitions: Transitions): string {
  const table = walk(transitions);
  const events = Object.keys(Object.values(table)[0] ?? {});
  const lines = [['', ...events], ...Object.entries(table).map(([state, row]) => [state, ...Object.values(row)])];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}
