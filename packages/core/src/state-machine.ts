import { refused, type Refused, type RuleId } from './decision.js';

/** A table of states, the events each of them knows, and where these lead. */
export type Transitions = { readonly [state: string]: { readonly [event: string]: string } };

/** An event came in a state that does not know it. */
export interface EventDoesNotFit {
  readonly code: 'event-does-not-fit';
  readonly rule: RuleId;
  readonly state: string;
  readonly event: string;
  /** The events that would fit. Empty in a final state. */
  readonly fitting: readonly string[];
}

export type StateOf<T extends Transitions> = Extract<keyof T, string>;
export type EventOf<T extends Transitions> = { [S in keyof T]: Extract<keyof T[S], string> }[keyof T];

/**
 * The state that follows `event`, or a refusal that names the events which would fit.
 *
 * States and events arrive from outside as strings, so the lookup is by own property: `constructor` is not an event.
 */
export function nextState<const T extends Transitions>(
  transitions: T,
  state: StateOf<T>,
  event: EventOf<T>,
  rule: RuleId,
): { readonly allowed: true; readonly state: StateOf<T> } | Refused<EventDoesNotFit> {
  const events: Transitions[string] = Object.hasOwn(transitions, state) ? transitions[state]! : {};
  if (!Object.hasOwn(events, event)) {
    return refused({ code: 'event-does-not-fit', rule, state, event, fitting: Object.keys(events) });
  }
  return { allowed: true, state: events[event] as StateOf<T> };
}
