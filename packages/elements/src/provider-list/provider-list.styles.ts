import { css } from 'lit';

/** The lines to a provider, its shared customers, and the directory. */
export const ownStyles = css`
  .provider { display: grid; gap: 1em; grid-template-columns: minmax(0, 1fr); }
  .provider + .provider { border-block-start: 1px solid var(--_tt-hairline); padding-block-start: 1.5em; }
  .provider > .head > .stack { gap: 0; }
  .ties, .directory, .shared { display: grid; grid-template-columns: minmax(0, 1fr); border-block: 1px solid var(--_tt-hairline); }
  .ties > li, .directory > li, .shared > li { display: flex; flex-wrap: wrap; gap: .375em 1.5em; padding-block: .75em; align-items: center; }
  .ties > li + li, .directory > li + li, .shared > li + li { border-block-start: 1px solid var(--_tt-hairline); }
  .ties > li > div, .directory > li > div, .shared > li > div { display: grid; gap: .125em; flex: 1 1 16em; min-inline-size: 0; }
  .directory a { display: inline-flex; gap: .375em; align-items: center; min-block-size: 1.75em; }
  .button[aria-expanded="true"] .icon:last-child { rotate: 180deg; }
`;
