import { css } from 'lit';

/** The message with a protected link inside. */
export const mail = css`
  .mail { border: 1px solid var(--_tt-control); border-radius: var(--_tt-radius); overflow: clip; display: grid; grid-template-columns: minmax(0, 1fr); background: var(--_tt-surface); }
  .mail .input { border: 0; border-radius: 0; padding-inline: 1em; }
  .mail .input:focus-visible { outline-offset: -2px; border-radius: var(--_tt-radius); }
  .mail__link { margin-inline: 1em; padding: .625em .75em; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .125em .625em; background: var(--_tt-accent-tint); border: 1px solid var(--_tt-accent-edge); border-radius: var(--_tt-radius); }
  .mail__link > .icon { color: var(--_tt-accent-text); margin-block-start: .125em; grid-row: 1 / span 2; }
  .mail__link > :not(.icon) { grid-column: 2; }
`;
