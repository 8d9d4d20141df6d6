import { css } from 'lit';

/** Two versions side by side. */
export const diff = css`
  .diff { inline-size: 100%; border-collapse: collapse; font-size: .9375em; }
  .diff :is(td, th) { text-align: start; vertical-align: baseline; padding: .4375em .5em; border-block-start: 1px solid var(--_tt-hairline); }
  .diff th { font-weight: 400; color: var(--_tt-muted); }
  .diff tbody th { white-space: nowrap; padding-inline-start: 0; }
  .diff thead :is(th, td) { border: 0; }
  .diff del { color: var(--_tt-muted); text-decoration-thickness: 1px; }
  .diff ins { text-decoration: none; font-weight: 600; }
  @container tt (inline-size < 24em) {
    .diff, .diff :is(thead, tbody, tr, th, td) { display: block; padding-inline: 0; }
    .diff tbody :is(th, td) { border: 0; padding-block: 0; white-space: normal; }
    .diff tbody tr { padding-block: .4375em; border-block-start: 1px solid var(--_tt-hairline); }
  }
`;
