/** The id of a rule in `docs/rules.md`, for example `R-PRV-07`. */
export type RuleId = `R-${string}-${number}`;

/**
 * Why something is refused: a stable `code`, the `rule` behind it, and beside them the evidence that a message needs.
 * A refusal is plain JSON, so it travels unchanged from a rule to a screen.
 */
export interface RefusalShape {
  readonly code: string;
  readonly rule: RuleId;
}

/** The answer of every `can…` function. An expected "no" is a value, never an exception. */
export type Decision<R extends RefusalShape = RefusalShape> = Allowed | Refused<R>;

export interface Allowed {
  readonly allowed: true;
}

export interface Refused<R extends RefusalShape = RefusalShape> {
  readonly allowed: false;
  readonly reason: R;
}

/** The one "yes": it carries nothing, so it can be shared. */
export const allowed: Allowed = Object.freeze({ allowed: true });

/** A "no" with its reason. */
export const refused = <const R extends RefusalShape>(reason: R): Refused<R> => ({ allowed: false, reason });
