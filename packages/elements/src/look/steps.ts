import { css } from 'lit';

/** The rail of a wizard with its steps. */
export const steps = css`
  .wizard { display: grid; grid-template-columns: minmax(0, 1fr); border-radius: inherit; }
  .rail { background: var(--_tt-sunken); border-block-end: 1px solid var(--_tt-hairline); padding: .875em 1em; border-start-start-radius: inherit; border-start-end-radius: inherit; }
  .rail__now { font-size: .875em; color: var(--_tt-muted); display: flex; justify-content: space-between; gap: 1em; margin-block-end: .625em; }
  .rail__now > :first-child { flex: none; }
  .rail__now b { color: var(--_tt-text); text-align: end; }
  .steps { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: .25em; }
  .step { position: relative; border-block-start: 3px solid var(--_tt-border); }
  .step[data-state="done"] { border-block-start-color: var(--_tt-ok-line); }
  .step[aria-current] { border-block-start-color: var(--_tt-accent-text); }
  .step > .step__dot { display: none; }
  .step > .step__text { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @container tt (inline-size >= 52em) {
    .wizard { grid-template-columns: 15em minmax(0, 1fr); }
    .rail { border-block-end: 0; border-inline-end: 1px solid var(--_tt-hairline); padding: 1.75em 1.25em; border-start-end-radius: 0; border-end-start-radius: calc(var(--_tt-radius) * 1.6); }
    .rail__now { display: none; }
    .steps { grid-auto-flow: row; gap: 0; }
    .step { border: 0; display: grid; grid-template-columns: 1.25em minmax(0, 1fr); gap: 0 .75em; padding-block-end: 1.25em; color: var(--_tt-muted); font-size: .9375em; line-height: 1.35; }
    .step > .step__dot { display: block; color: var(--_tt-control); }
    .step > .step__text { position: static; inline-size: auto; block-size: auto; overflow: visible; clip-path: none; white-space: normal; }
    .step:not(:last-child)::before { content: ""; position: absolute; inset-inline-start: calc(.625em - var(--_tt-line) / 2); inset-block: 1.5em .25em; border-inline-start: var(--_tt-line) dashed var(--_tt-control); }
    .step[data-state="done"]:not(:last-child)::before { border-inline-start: var(--_tt-line) solid var(--_tt-ok-line); }
    .step[data-state="done"] > .step__dot { color: var(--_tt-ok-line); }
    .step[aria-current] { color: var(--_tt-text); font-weight: 600; }
    .step[aria-current] > .step__dot { color: var(--_tt-accent-text); }
    .step a { color: inherit; }
  }
  /* Where a step is only a segment of the bar, its link is the segment: to be pressed, and to be seen when it has the focus. */
  @container tt (inline-size < 52em) {
    .step > .step__text:has(a) { inset: -.75em 0 auto; inline-size: auto; block-size: 1.5em; clip-path: none; }
    .step a { position: absolute; inset: 0; font-size: 0; }
    .step a:focus-visible { outline-offset: -2px; }
  }
  @container tt (inline-size < 20em) {
    .rail { padding-inline: .75em; }
  }
  @container tt (inline-size < 15em) {
    .rail { overflow-wrap: anywhere; }
  }
  @container tt (36em <= inline-size < 52em) {
    .rail { padding-inline: 1.75em; }
  }
  @media (forced-colors: active) {
    .step[aria-current] { border-block-start-color: Highlight; border-block-start-width: 6px; }
  }
  @media print {
    .rail { display: none !important; }
  }
`;
