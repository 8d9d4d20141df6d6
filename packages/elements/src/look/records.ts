import { css } from 'lit';

/** Expandable records. */
export const records = css`
  .records { display: grid; border: 1px solid var(--_tt-border); border-radius: calc(var(--_tt-radius) * 1.333); overflow: clip; grid-template-columns: minmax(0, 1fr); }
  .record + .record { border-block-start: 1px solid var(--_tt-hairline); }
  .record > summary { list-style: none; cursor: pointer; display: grid; grid-template-columns: 1.25em minmax(0, 1fr); gap: .375em .75em; align-items: center; padding: .75em 1em; }
  .record > summary::-webkit-details-marker { display: none; }
  .record > summary:hover { background: var(--_tt-hover); }
  .record > summary:focus-visible { outline-offset: -2px; }
  .record > summary > .icon { color: var(--_tt-muted); }
  .record[open] > summary > .icon { rotate: 180deg; }
  .record > summary > :not(.icon) { grid-column: 2; }
  .record > summary h3 { font-size: 1em; line-height: 1.5; }
  .record__body { padding: .25em 1em 1.5em; display: grid; gap: 1.5em; grid-template-columns: minmax(0, 1fr); }
  @container tt (inline-size >= 36em) {
    .record > summary { grid-template-columns: 1.25em minmax(0, 1fr) auto; }
    .record > summary > .chips { grid-column: 3; justify-content: end; }
  }
  @container tt (inline-size < 20em) {
    .record > summary, .record__body { padding-inline: .625em; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .record > summary { transition: background-color 100ms linear, border-color 100ms linear; }
    .record > summary > .icon { transition: rotate 140ms cubic-bezier(.2, 0, 0, 1); }
  }
`;
