import { css } from 'lit';

/** Copy field, secret, disclosure, numbered list, empty state, skeleton, progress. */
export const pieces = css`
  .copy { display: grid; grid-template-columns: minmax(0, 1fr); gap: .375em; }
  .copy__line { display: flex; flex-wrap: wrap; gap: .5em; }
  .copy__line .input { flex: 1 1 12em; inline-size: auto; min-inline-size: 0; }
  .copied { color: var(--_tt-ok-text); font-size: .875em; font-weight: 600; display: inline-flex; gap: .375em; align-items: center; }
  .secret { border: 1px solid var(--_tt-border); border-radius: calc(var(--_tt-radius) * 1.333); background: var(--_tt-sunken); padding: 1.125em; display: grid; gap: 1.125em; grid-template-columns: minmax(0, 1fr); }
  .secret .input[readonly] { background: var(--_tt-surface); border-color: var(--_tt-control); }
  .more > summary { cursor: pointer; color: var(--_tt-accent-text); inline-size: fit-content; padding-block: .125em; list-style: none; text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: 1px; }
  .more > summary::-webkit-details-marker { display: none; }
  .more[open] > summary .icon { rotate: 180deg; }
  .more > :not(summary) { margin-block-start: .375em; }
  .numbered { counter-reset: n; display: grid; gap: 1.25em; }
  .numbered > li { counter-increment: n; display: grid; grid-template-columns: 2em minmax(0, 1fr); }
  .numbered > li::before { content: counter(n); font-weight: 600; font-variant-numeric: tabular-nums; color: var(--_tt-muted); }
  .numbered > li > div { display: grid; gap: .25em; grid-template-columns: minmax(0, 1fr); }
  .numbered--tight { gap: .625em; }
  .numbered--tight > li { grid-template-columns: 1.75em minmax(0, 1fr); }
  .empty { display: grid; justify-items: start; gap: .625em; padding-block: .5em; max-inline-size: 34em; }
  .empty > svg { inline-size: 4.5em; block-size: 3.25em; fill: none; stroke: var(--_tt-control); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; margin-block-end: .25em; }
  .empty > svg .thread { stroke: var(--_tt-accent-text); }
  .skeleton { display: grid; gap: .875em; }
  .skeleton > div { display: grid; grid-template-columns: 2fr 1fr 1fr; gap: 1.25em; align-items: center; padding-block-end: .875em; border-block-end: 1px solid var(--_tt-hairline); }
  .skeleton i { display: block; block-size: .75em; border-radius: .2em; background: var(--_tt-pressed); }
  .skeleton i:first-child { inline-size: 80%; }
  .skeleton i:nth-child(2) { inline-size: 60%; }
  .skeleton i:nth-child(3) { inline-size: 70%; }
  .progress { appearance: none; inline-size: 100%; block-size: .375em; border: 0; border-radius: 1em; overflow: hidden; background: var(--_tt-pressed); display: block; }
  .progress::-webkit-progress-bar { background: var(--_tt-pressed); }
  .progress::-webkit-progress-value { background: var(--_tt-accent-text); }
  .progress::-moz-progress-bar { background: var(--_tt-accent-text); }
  @media (prefers-reduced-motion: no-preference) {
    .progress:indeterminate { animation: run 1.6s cubic-bezier(.4, 0, .6, 1) infinite alternate; }
  }
  @keyframes run { from { background-position-x: 0%; } to { background-position-x: 100%; } }
  .progress:indeterminate { background: linear-gradient(var(--_tt-accent-text) 0 0) 20% 0 / 30% 100% no-repeat, var(--_tt-pressed); }
  .progress:indeterminate::-webkit-progress-bar { background: transparent; }
  @media (prefers-reduced-motion: no-preference) {
    .more > summary .icon { transition: rotate 140ms cubic-bezier(.2, 0, 0, 1); }
    .skeleton i { animation: breathe 1.8s ease-in-out infinite alternate; }
  }
  @keyframes breathe { from { opacity: 1; } to { opacity: .55; } }
  @media (forced-colors: active) {
    .skeleton i { background: GrayText; }
    .progress { border: 1px solid CanvasText; }
    .progress::-webkit-progress-value { background: Highlight; }
  }
`;
