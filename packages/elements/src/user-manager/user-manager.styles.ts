import { css } from 'lit';

/** What only the users need. */
export const ownStyles = css`
  .name { background: none; border: 0; padding: 0; font-weight: 600; text-align: start; cursor: pointer; text-decoration: underline; text-decoration-color: var(--_tt-control); text-decoration-thickness: 1px; text-underline-offset: .18em; }
  .name:hover { text-decoration-color: currentColor; text-decoration-thickness: 2px; }
  .table[aria-busy="true"] tbody { opacity: .6; }
  .table thead th:first-child { inline-size: 27%; }
  .person .muted { overflow-wrap: anywhere; }
  .panel .facts > div { grid-template-columns: minmax(6.25em, 8.5em) minmax(0, 1fr); }
  .until { display: block; margin-block-start: .25em; }
  @container tt (inline-size < 46em) {
    /* Each value has its label beside it there, and the list is sorted by a field above. */
    .table thead { visibility: hidden; }
  }
  @container tt (inline-size >= 46em) {
    .sorting { display: none; }
  }
  @container tt (36em <= inline-size < 46em) {
    .tools { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
`;
