import { css } from 'lit';

export const styles = css`
  .shared { display: grid; gap: .5em; border-block-start: 1px solid var(--_tt-hairline); padding-block-start: .75em; }
  .shared li { display: grid; grid-template-columns: minmax(0, 1fr); }
  .record > summary .where { font-weight: 400; }
  .search { max-inline-size: 20em; }
`;
