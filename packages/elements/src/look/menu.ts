import { css } from 'lit';

/** A native popover anchored to its button. */
export const menu = css`
  .menu { margin: .25em 0 0; padding: .25em; inset: auto; position-area: block-end span-inline-start; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline; min-inline-size: 13em; color: var(--_tt-text); background: var(--_tt-raised); border: 1px solid var(--_tt-border); border-radius: calc(var(--_tt-radius) * 1.333); box-shadow: var(--_tt-shadow); font-size: .9375em; }
  .menu button { display: flex; gap: .625em; align-items: center; inline-size: 100%; min-block-size: 2.25em; padding: .25em .625em; border: 0; background: none; border-radius: var(--_tt-radius); text-align: start; cursor: pointer; }
  .menu button:hover, .menu button:focus-visible { background: var(--_tt-pressed); outline-offset: -2px; }
  .menu .icon { color: var(--_tt-muted); }
  .menu hr { border: 0; border-block-start: 1px solid var(--_tt-hairline); margin: .25em 0; }
  .menu .menu__danger, .menu .menu__danger .icon { color: var(--_tt-bad-text); }
`;
