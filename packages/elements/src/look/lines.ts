import { css } from 'lit';

/** The line language: timeline and marks. Solid is done, dashed is open. */
export const lines = css`
  .timeline { display: grid; }
  .event { position: relative; display: grid; grid-template-columns: 1.5em minmax(0, 1fr); gap: 0 .875em; padding-block-end: 1.5em; }
  .event:last-child { padding-block-end: 0; }
  .event > .icon { inline-size: 1.5em; block-size: 1.5em; color: var(--_tt-control); }
  .event:not(:last-child)::before { content: ""; position: absolute; inset-inline-start: calc(.75em - var(--_tt-line) / 2); inset-block: 1.75em .25em; border-inline-start: var(--_tt-line) dashed var(--_tt-control); }
  .event[data-state="done"]:not(:last-child)::before { border-inline-start: var(--_tt-line) solid var(--_tt-ok-line); }
  .event[data-state="done"] > .icon { color: var(--_tt-ok-line); }
  .event[data-state="now"] > .icon { color: var(--_tt-accent-text); }
  .event :is(h3, h4) { line-height: 1.5; }
  .event[data-state="later"] :is(h3, h4) { font-weight: 400; }
  .event > div { display: grid; gap: .25em; grid-template-columns: minmax(0, 1fr); }
  .event .actions { margin-block-start: .5em; }
  .marks { display: grid; gap: .625em; }
  .marks > li { display: grid; grid-template-columns: 1.25em minmax(0, 1fr); gap: 0 .625em; }
  .marks > li > .icon { margin-block-start: .125em; }
  .yes { color: var(--_tt-ok-line); }
  .no { color: var(--_tt-control); }
  .stop { color: var(--_tt-bad-line); }
  .warn { color: var(--_tt-warn-line); }
  .tip { color: var(--_tt-info-line); }
`;
