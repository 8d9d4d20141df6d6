import { css } from 'lit';

/** A company: its mark, its name, what it is. */
export const party = css`
  .party { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .875em; align-items: start; }
  .party__mono { display: grid; place-items: center; inline-size: 2.75em; block-size: 2.75em; border: 1px solid var(--_tt-border); border-radius: var(--_tt-radius); background: var(--_tt-sunken); color: var(--_tt-muted); }
`;
