import { css } from 'lit';

/** Banner, error summary, toast. */
export const notices = css`
  .banner { --_tt-b-line: var(--_tt-info-line); --_tt-b-tint: var(--_tt-info-tint); --_tt-b-edge: var(--_tt-info-edge); display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25em .75em; align-items: start; padding: .75em 1em; background: var(--_tt-b-tint); border: 1px solid var(--_tt-b-edge); border-radius: var(--_tt-radius); color: var(--_tt-text); }
  .banner > .icon { color: var(--_tt-b-line); margin-block-start: .125em; }
  .banner > :not(.icon) { grid-column: 2; min-inline-size: 0; }
  .banner[data-tone="warn"] { --_tt-b-line: var(--_tt-warn-line); --_tt-b-tint: var(--_tt-warn-tint); --_tt-b-edge: var(--_tt-warn-edge); }
  .banner[data-tone="bad"] { --_tt-b-line: var(--_tt-bad-line); --_tt-b-tint: var(--_tt-bad-tint); --_tt-b-edge: var(--_tt-bad-edge); }
  .banner[data-tone="ok"] { --_tt-b-line: var(--_tt-ok-line); --_tt-b-tint: var(--_tt-ok-tint); --_tt-b-edge: var(--_tt-ok-edge); }
  .banner[data-tone="quiet"] { --_tt-b-line: var(--_tt-muted); --_tt-b-tint: var(--_tt-sunken); --_tt-b-edge: var(--_tt-border); }
  .banner .actions { margin-block: .375em .125em; }
  .banner--row > .actions { margin-block: .125em; }
  .summary { border: 2px solid var(--_tt-bad-line); border-radius: var(--_tt-radius); padding: 1em 1.125em; display: grid; gap: .625em; }
  .summary h3 { display: flex; gap: .5em; align-items: center; }
  .summary h3 .icon { color: var(--_tt-bad-line); }
  .summary ul { display: grid; gap: .375em; }
  .summary a { color: var(--_tt-bad-text); font-weight: 600; }
  .summary:focus-visible { outline: 2px solid var(--_tt-focus); outline-offset: 2px; }
  .toast { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .625em; align-items: center; inline-size: min(26em, 100%); padding-block: .5em; padding-inline: 1em .5em; background: var(--_tt-raised); border: 1px solid var(--_tt-border); border-radius: calc(var(--_tt-radius) * 1.333); box-shadow: var(--_tt-shadow); }
  .toast > .icon { color: var(--_tt-ok-line); }
  @container tt (inline-size >= 36em) {
    .banner--row { grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; }
    .banner--row > .actions { grid-column: 3; grid-row: 1; }
  }
`;
