import { css } from 'lit';

/** Tabs: links between pages, or buttons of a tab list. */
export const tabs = css`
  .tabs { display: flex; gap: 0 1.125em; font-size: .9375em; flex-wrap: wrap; border-block-end: 1px solid var(--_tt-hairline); }
  .tabs :is(a, button) { padding: .5em 0; color: var(--_tt-muted); text-decoration: none; border-block-end: 2px solid transparent; margin-block-end: -1px; min-block-size: 2.5em; }
  .tabs button { background: none; border: 0 solid transparent; border-block-end-width: 2px; cursor: pointer; }
  .tabs :is(a, button):hover { color: var(--_tt-text); border-block-end-color: var(--_tt-control); }
  .tabs :is(a[aria-current], button[aria-selected="true"]) { color: var(--_tt-text); font-weight: 600; border-block-end-color: var(--_tt-accent-text); }
  @media (forced-colors: active) {
    .tabs :is(a:not([aria-current]), button[aria-selected="false"]) { border-block-end: 0; }
    .tabs :is(a[aria-current], button[aria-selected="true"]) { border-block-end: 3px solid Highlight; }
  }
`;
