import { css } from 'lit';

/** Tables with tools, selection, row actions and pager; rows become cards when narrow. */
export const table = css`
  .cell-actions .button { white-space: nowrap; }
  .tools { display: grid; gap: .75em; grid-template-columns: minmax(0, 1fr); align-items: end; }
  .search { position: relative; }
  .search .icon { position: absolute; inset-inline-start: .75em; inset-block-start: calc(50% - .625em); color: var(--_tt-muted); pointer-events: none; }
  .search .input { padding-inline-start: 2.5em; }
  .filterbar { display: flex; flex-wrap: wrap; gap: .5em .75em; align-items: center; font-size: .9375em; color: var(--_tt-muted); }
  .bulk { display: flex; flex-wrap: wrap; gap: .5em 1em; align-items: center; padding: .5em .75em; background: var(--_tt-accent-tint); border: 1px solid var(--_tt-accent-edge); border-radius: var(--_tt-radius); }
  .scroller { overflow-x: auto; }
  .table { inline-size: 100%; border-collapse: collapse; font-size: .9375em; }
  .table caption { text-align: start; color: var(--_tt-muted); padding-block-end: .5em; }
  .table th { text-align: start; font-weight: 600; font-size: .9333em; color: var(--_tt-muted); vertical-align: middle; padding: .5em .8036em; border-block-end: 1px solid var(--_tt-border); background: var(--_tt-sunken); }
  .table thead td { padding: .5em .75em; border-block-end: 1px solid var(--_tt-border); background: var(--_tt-sunken); }
  .table thead :is(th, td) { white-space: nowrap; }
  .table thead :first-child:is(th, td) { border-start-start-radius: var(--_tt-radius); }
  .table th:last-child { border-start-end-radius: var(--_tt-radius); }
  .table td { padding: var(--_tt-row-pad) .75em; vertical-align: middle; border-block-end: 1px solid var(--_tt-hairline); }
  .table tbody th { padding-inline: .75em; background: transparent; color: var(--_tt-text); font-size: 1em; padding-block: var(--_tt-row-pad); border-block-end: 1px solid var(--_tt-hairline); }
  .table tbody tr:hover > * { background: var(--_tt-hover); }
  .table tr:has(> td > .check:checked) > *, .table tr[data-picked] > * { background: var(--_tt-accent-tint); }
  .table th :is(.muted, .opt) { font-weight: 400; }
  .check { appearance: auto; accent-color: var(--_tt-accent-text); inline-size: 1.25em; block-size: 1.25em; margin: 0; display: block; }
  .sort { white-space: nowrap; display: inline-flex; align-items: center; gap: .25em; background: none; border: 0; padding: .25em 0; font-weight: 600; cursor: pointer; color: inherit; min-block-size: 1.75em; }
  .sort .icon { inline-size: 1em; block-size: 1em; }
  .sort:hover { text-decoration: underline; text-underline-offset: .18em; }
  .cell-actions { display: flex; gap: .25em; justify-content: end; align-items: center; }
  .pager .cell-actions { flex-wrap: wrap; }
  .person { display: grid; }
  .person b { font-weight: 600; }
  .pager { display: flex; flex-wrap: wrap; gap: .75em 1.5em; justify-content: space-between; align-items: center; font-size: .9375em; color: var(--_tt-muted); }
  .pager ul { display: flex; flex-wrap: wrap; gap: .25em; }
  .pager a { display: grid; place-items: center; min-inline-size: 2.25em; min-block-size: 2.25em; padding-inline: .5em; border-radius: var(--_tt-radius); color: var(--_tt-text); text-decoration: none; border: 1px solid transparent; }
  .pager a:hover { background: var(--_tt-hover); }
  .pager a[aria-current] { border-color: var(--_tt-accent-text); color: var(--_tt-accent-text); font-weight: 600; }
  @container tt (inline-size < 46em) {
    .table:not(.table--keep), .table:not(.table--keep) :is(tbody, tr, td, th, caption) { display: block; }
    .table:not(.table--keep) thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .table:not(.table--keep) tr { position: relative; border: 1px solid var(--_tt-border); border-radius: calc(var(--_tt-radius) * 1.333); padding: .75em .875em; display: grid; gap: .5em; grid-template-columns: minmax(0, 1fr); background: var(--_tt-surface); }
    .table:not(.table--keep) tr + tr { margin-block-start: .625em; }
    .table:not(.table--keep) :is(td, tbody th) { padding: 0; border: 0; background: transparent !important; }
    .table:not(.table--keep) tr:hover { background: var(--_tt-surface); }
    .table:not(.table--keep) tr:is([data-picked], :has(> td > .check:checked)) { background: var(--_tt-accent-tint); border-color: var(--_tt-accent-text); }
    .table:not(.table--keep) td[data-label] { display: grid; grid-template-columns: 6.5em minmax(0, 1fr); gap: .75em; align-items: baseline; }
    .table:not(.table--keep) td[data-label]::before { content: attr(data-label); color: var(--_tt-muted); font-size: .9333em; }
    .table:not(.table--keep) td.pick { position: absolute; inset-block-start: .875em; inset-inline-end: .875em; }
    .table:not(.table--keep) td.pick + th { padding-inline-end: 2.25em; }
    .table:not(.table--keep) .cell-actions { justify-content: start; border-block-start: 1px solid var(--_tt-hairline); padding-block-start: .625em; margin-block-start: .125em; flex-wrap: wrap; }
  }
  @container tt (30em <= inline-size < 46em) {
    .table:not(.table--keep) tr { grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr); column-gap: 1.5em; padding-inline-end: 3em; }
    .table:not(.table--keep) tbody th { grid-column: 1; grid-row: 1 / span 2; }
    .table:not(.table--keep) td[data-label] { grid-column: 2; grid-template-columns: 6em minmax(0, 1fr); }
    .table:not(.table--keep) td:has(> .cell-actions) { grid-column: 1; grid-row: 3 / span 2; align-self: end; }
    .table:not(.table--keep) .cell-actions { border: 0; padding: 0; margin: 0; }
  }
  @container tt (inline-size >= 36em) {
    .tools { grid-template-columns: minmax(0, 1.5fr) repeat(2, minmax(0, 12em)); }
  }
  @container tt (inline-size < 15em) {
    .table:not(.table--keep) td[data-label] { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .cell-actions .button { white-space: normal; overflow-wrap: anywhere; min-inline-size: 0; max-inline-size: 100%; }
  }
  @media (forced-colors: active) {
    .pager a[aria-current] { border: 2px solid Highlight; }
  }
  @media print {
    .tools, .pager, .cell-actions { display: none !important; }
  }
`;
