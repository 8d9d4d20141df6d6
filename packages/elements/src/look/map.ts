import { css } from 'lit';

/** The relationship map: three parties, every edge a line of its own. */
export const map = css`
  .map { display: grid; grid-template-columns: minmax(0, 1fr) minmax(3em, .55fr) minmax(0, 1fr); grid-template-rows: auto 5em auto; }
  .node { border: 1px solid var(--_tt-control); border-radius: var(--_tt-radius); background: var(--_tt-surface); padding: .625em .75em; display: grid; align-content: center; gap: .125em; font-size: .9375em; }
  .node b { line-height: 1.3; }
  .node--you { border: 2px solid var(--_tt-accent-text); }
  .node--p { grid-area: 1 / 1; }
  .node--r { grid-area: 3 / 1; }
  .node--c { grid-area: 1 / 3 / 4 / 4; }
  .edge { position: relative; min-block-size: 4.5em; }
  .edge--pr { grid-area: 2 / 1; min-block-size: 0; }
  .edge--pc { grid-area: 1 / 2; }
  .edge--rc { grid-area: 3 / 2; }
  .edge svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; fill: none; stroke-width: 2; stroke-linecap: butt; }
  .edge svg:dir(rtl) { scale: -1 1; }
  .edge svg * { vector-effect: non-scaling-stroke; }
  .edge .is-on { stroke: var(--_tt-ok-line); }
  .edge .is-wait { stroke: var(--_tt-warn-line); stroke-dasharray: 5 4; }
  .edge .is-off { stroke: var(--_tt-bad-line); }
  .edge .is-gone { stroke: var(--_tt-control); }
  .edge__no { position: absolute; display: grid; place-items: center; inline-size: 1.7em; block-size: 1.7em; border-radius: 50%; font-size: .8125em; font-weight: 600; font-variant-numeric: tabular-nums; background: var(--_tt-surface); border: 1.5px solid var(--_tt-control); color: var(--_tt-text); translate: -50% -50%; }
  .edge__no:dir(rtl) { translate: 50% -50%; }
  .edge__no[data-tone="ok"] { border-color: var(--_tt-ok-line); }
  .edge__no[data-tone="bad"] { border-color: var(--_tt-bad-line); background: var(--_tt-bad-tint); color: var(--_tt-bad-text); }
  .edge__no[data-tone="warn"] { border-color: var(--_tt-warn-line); }
  .edge__no--1 { inset-inline-start: 25%; inset-block-start: 50%; }
  .edge__no--2 { inset-inline-start: 60%; inset-block-start: 50%; }
  .edge__no--3 { inset-inline-start: 50%; inset-block-start: 30%; }
  .edge__no--4 { inset-inline-start: 50%; inset-block-start: 72%; }
  .edge__no--5 { inset-inline-start: 50%; inset-block-start: 50%; }
  .legend-list { display: grid; gap: 0; }
  .legend-list > li { display: grid; grid-template-columns: 1.75em minmax(0, 1fr); gap: .125em .625em; padding-block: .5em; border-block-end: 1px solid var(--_tt-hairline); font-size: .9375em; }
  .legend-list > li:last-child { border: 0; }
  .legend-list .edge__no { position: static; translate: none; margin-block-start: .125em; }
  .legend-list > li > div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .125em .75em; align-items: start; }
  @container tt (inline-size >= 36em) {
    .map { grid-template-columns: minmax(0, 1fr) minmax(8em, .8fr) minmax(0, 1fr); }
  }
  @container tt (inline-size < 24em) {
    .map { font-size: .9375em; }
    .node { padding: .5em; }
    .map .edge__no--1 { inset-inline-start: 22%; }
    .map .edge__no--2 { inset-inline-start: 68%; }
  }
  @container tt (inline-size < 20em) {
    .node { font-size: .875em; padding: .375em .5em; }
  }
  @container tt (inline-size < 15em) {
    .legend-list > li > div { grid-template-columns: minmax(0, 1fr); }
    .map { grid-template-columns: minmax(0, 1fr); grid-template-rows: none; }
    .node, .edge { grid-area: auto; }
    .edge { display: none; }
    .node + .edge + .node { margin-block-start: .5em; }
  }
  @media (forced-colors: active) {
    .edge__no { border-color: CanvasText; }
    .edge .is-on, .edge .is-off, .edge .is-gone, .edge .is-wait { stroke: CanvasText; }
  }
`;
