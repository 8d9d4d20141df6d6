import { css } from 'lit';

/** Ticks, radios, cards to choose from, what cannot be chosen, consent. */
export const choices = css`
  .box { display: flex; gap: .625em; align-items: start; }
  .box > input { appearance: auto; accent-color: var(--_tt-accent-text); inline-size: 1.25em; block-size: 1.25em; margin: .125em 0 0; flex: none; }
  .box > label { flex: 1; min-inline-size: 0; }
  .choices { display: flex; flex-wrap: wrap; gap: .5em 1.75em; }
  .cards { display: grid; gap: .625em; grid-template-columns: minmax(0, 1fr); }
  .card { position: relative; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .125em .75em; padding: .875em 1em; border: 1px solid var(--_tt-control); border-radius: var(--_tt-radius); background: var(--_tt-surface); }
  /* Above the label that covers the card, so that a press on the circle meets the circle. */
  .card > input { appearance: auto; accent-color: var(--_tt-accent-text); inline-size: 1.25em; block-size: 1.25em; margin: .125em 0 0; grid-row: 1 / span 4; position: relative; z-index: 1; }
  .card > :not(input) { grid-column: 2; }
  .card > label { font-weight: 600; cursor: pointer; }
  .card > label::after { content: ""; position: absolute; inset: 0; }
  .card:hover { background: var(--_tt-hover); }
  .card:has(> input:checked) { background: var(--_tt-accent-tint); border-color: var(--_tt-accent-text); box-shadow: inset 0 0 0 1px var(--_tt-accent-text); }
  .card:has(> input:focus-visible) { outline: 2px solid var(--_tt-focus); outline-offset: 2px; }
  .card > input:focus-visible { outline: none; }
  .card a, .card button { position: relative; }
  .card { align-content: start; }
  .card--bare { padding: .625em .75em; }
  .nope { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .125em .75em; padding: .875em 1em; border: 1px dashed var(--_tt-control); border-radius: var(--_tt-radius); background: var(--_tt-sunken); }
  .nope > .icon { grid-row: 1 / span 4; color: var(--_tt-muted); margin-block-start: .125em; }
  .nope > :not(.icon) { grid-column: 2; }
  .nope h4 { line-height: 1.5; }
  .nope__why { margin-block-start: .375em; }
  .consent { border: 1px solid var(--_tt-control); border-radius: var(--_tt-radius); padding: 1em; background: var(--_tt-sunken); }
  .error + .box { margin-block-start: .5em; }
  .consent .box > label { font-weight: 600; }
  @container tt (inline-size >= 52em) {
    .cards--2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  @media (prefers-reduced-motion: no-preference) {
    .card { transition: background-color 100ms linear, border-color 100ms linear; }
  }
  @media (forced-colors: active) {
    .card:has(> input:checked) { outline: 2px solid Highlight; outline-offset: -3px; }
    .card:has(> input:focus-visible) { outline: 3px solid Highlight; outline-offset: 2px; }
  }
`;
