import { css } from 'lit';

/** Reason, rule and remedy on one thread. */
export const refusal = css`
  .refusal { border: 1px solid var(--_tt-border); border-radius: calc(var(--_tt-radius) * 1.333); background: var(--_tt-surface); padding: 1em; display: grid; grid-template-columns: minmax(0, 1fr); }
  .refusal > * { position: relative; display: grid; grid-template-columns: 1.5em minmax(0, 1fr); gap: 0 .75em; padding-block-end: 1em; }
  .refusal > *:last-child { padding-block-end: 0; }
  .refusal > * > .icon { inline-size: 1.5em; block-size: 1.5em; }
  .refusal > *:not(:last-child)::before { content: ""; position: absolute; inset-inline-start: calc(.75em - var(--_tt-line) / 2); inset-block: 1.75em .25em; border-inline-start: var(--_tt-line) dashed var(--_tt-control); }
  .refusal__reason > .icon { color: var(--_tt-bad-line); }
  .refusal__rule > .icon { color: var(--_tt-control); }
  .refusal__remedy > .icon { color: var(--_tt-accent-text); }
  .refusal h3, .refusal h4 { font-size: 1em; line-height: 1.5; }
  .refusal > * > div { display: grid; gap: .25em; grid-template-columns: minmax(0, 1fr); }
  .refusal .actions { margin-block-start: .5em; }
  @container tt (inline-size < 20em) {
    .refusal { padding: .75em; }
  }
`;
