import { css } from 'lit';

/** Tabs that are links. */
export const tabs = css`
  .tabs { display: flex; gap: 0 1.125em; font-size: .9375em; flex-wrap: wrap; border-block-end: 1px solid var(--_tt-hairline); }
  .tabs a { padding: .5em 0; color: var(--_tt-muted); text-decoration: none; border-block-end: 2px solid transparent; margin-block-end: -1px; min-block-size: 2.5em; }
  .tabs a:hover { color: var(--_tt-text); border-block-end-color: var(--_tt-control); }
  .tabs a[aria-current] { color: var(--_tt-text); font-weight: 600; border-block-end-color: var(--_tt-accent-text); }
  @media (forced-colors: active) {
    .tabs a:not([aria-current]) { border-block-end: 0; }
    .tabs a[aria-current] { border-block-end: 3px solid Highlight; }
  }
`;
