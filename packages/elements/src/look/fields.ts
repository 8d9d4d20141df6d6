import { css } from 'lit';

/** Text fields and selects with label, hint and error. */
export const fields = css`
  .field { display: grid; gap: .375em; grid-template-columns: minmax(0, 1fr); align-content: start; }
  .field > label, .legend { font-weight: 600; }
  .legend { font-size: 1.125em; line-height: 1.25; padding: 0; margin-block-end: .75em; }
  .legend:has(+ .hint) { margin-block-end: .25em; }
  .group > .legend + .hint { margin-block-end: -.5em; }
  .legend--field { font-size: 1em; line-height: 1.5; margin-block-end: .375em; }
  .opt { font-weight: 400; color: var(--_tt-muted); }
  .hint { color: var(--_tt-muted); font-size: max(.875em, .75rem); max-inline-size: 40em; }
  .error { color: var(--_tt-bad-text); font-size: .9375em; font-weight: 600; display: flex; gap: .375em; align-items: start; }
  .error .icon { color: var(--_tt-bad-line); margin-block-start: .08em; }
  .input { inline-size: 100%; min-block-size: var(--_tt-control-size); padding: .375em .75em; color: var(--_tt-text); background: var(--_tt-surface); border: 1px solid var(--_tt-control); border-radius: var(--_tt-radius); }
  .input::placeholder { color: var(--_tt-faint); opacity: 1; }
  .input:hover { border-color: var(--_tt-text); }
  .input:focus-visible { outline-offset: 0; border-color: var(--_tt-focus); }
  .input[aria-invalid="true"] { border: 2px solid var(--_tt-bad-line); padding: calc(.375em - 1px) calc(.75em - 1px); }
  .input[readonly] { background: var(--_tt-sunken); border-color: var(--_tt-border); }
  .input--area { display: block; resize: vertical; line-height: 1.5; padding-block: .625em; field-sizing: content; min-block-size: 4lh; }
  .input--code { font-family: var(--_tt-mono); }
  .select { position: relative; display: grid; }
  .select .input { appearance: none; padding-inline-end: 2.25em; text-overflow: ellipsis; }
  .select .icon { position: absolute; inset-inline-end: .625em; inset-block-start: calc(50% - .625em); pointer-events: none; color: var(--_tt-muted); }
  .w-s { max-inline-size: 10em; }
  .w-m { max-inline-size: 20em; }
  .w-l { max-inline-size: 32em; }
  .form { display: grid; gap: 2em; grid-template-columns: minmax(0, 1fr); }
  .group { display: grid; gap: 1.25em; grid-template-columns: minmax(0, 1fr); }
  .row { display: grid; gap: 1.25em 1em; grid-template-columns: minmax(0, 1fr); }
  .row--post:has(.error) > :first-child .input { max-inline-size: 9em; }
  .fix { margin-block-start: -.625em; }
  @container tt (inline-size >= 36em) {
    .row--2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .row--post:not(:has(.error)) { grid-template-columns: 9em minmax(0, 1fr); }
  }
  @media (prefers-reduced-motion: no-preference) {
    .input { transition: background-color 100ms linear, border-color 100ms linear; }
  }
`;
