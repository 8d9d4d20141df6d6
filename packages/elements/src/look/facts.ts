import { css } from 'lit';

/** Pairs of term and value. */
export const facts = css`
  .facts { display: grid; gap: .5em 1.5em; grid-template-columns: minmax(0, 1fr); font-size: .9375em; }
  .facts > div { display: grid; grid-template-columns: minmax(7em, 11em) minmax(0, 1fr); gap: .125em .75em; }
  .facts dt { color: var(--_tt-muted); hyphens: auto; }
  .facts dd { overflow-wrap: anywhere; }
  .facts--cols { grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr)); }
  .facts--cols > div { grid-template-columns: minmax(0, 1fr); align-content: start; }
  @container tt (inline-size < 24em) {
    .facts > div { grid-template-columns: minmax(0, 1fr); }
  }
  @container tt (inline-size < 15em) {
    .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  }
`;
