import { css } from 'lit';

/** The native dialog. */
export const dialog = css`
  .dialog { inline-size: min(34em, 100% - 2em); max-block-size: calc(100dvh - 2em); padding: 1.5em; color: var(--_tt-text); background: var(--_tt-raised); border: 1px solid var(--_tt-border); border-radius: calc(var(--_tt-radius) * 1.667); box-shadow: var(--_tt-shadow); }
  .dialog::backdrop { background: light-dark(oklch(.235 .02 255 / .45), oklch(0 0 0 / .6)); }
  .dialog h3 { font-size: 1.1875em; }
`;
