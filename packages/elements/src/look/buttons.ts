import { css } from 'lit';

/** Buttons: primary, secondary, quiet, danger, icon, not available. */
export const buttons = css`
  .button { display: inline-flex; align-items: center; justify-content: center; gap: .5em; min-block-size: var(--_tt-control-size); padding: .375em 1em; font-weight: 600; line-height: 1.25; text-align: center; text-decoration: none; color: var(--_tt-text); background: var(--_tt-surface); border: 1px solid var(--_tt-control); border-radius: var(--_tt-radius); cursor: pointer; }
  .button:hover { background: var(--_tt-hover); }
  .button:active { background: var(--_tt-pressed); }
  .button--primary { color: var(--_tt-on-accent); background: var(--_tt-accent); border-color: var(--_tt-accent-text); }
  .button--primary:is(:hover, :active) { background: var(--_tt-accent-hover); }
  .button--quiet { border-color: transparent; background: transparent; color: var(--_tt-accent-text); padding-inline: .625em; }
  .button--quiet:active { color: var(--_tt-text); }
  .button--danger { color: var(--_tt-bad-text); border-color: var(--_tt-bad-line); }
  .button--danger:hover { background: var(--_tt-bad-tint); }
  .button--small { font-size: .875em; --_tt-control-size: 2.2858em; padding-inline: .75em; }
  .button--icon { padding: .25em; inline-size: var(--_tt-control-size); color: var(--_tt-text); }
  .button[aria-disabled="true"] { color: var(--_tt-muted); background: var(--_tt-sunken); border: 1px dashed var(--_tt-control); cursor: not-allowed; }
  @media (pointer: coarse) {
    .button--small { --_tt-control-size: 3.143em; }
  }
  @container tt (inline-size < 15em) {
    .button { white-space: normal; overflow-wrap: anywhere; min-inline-size: 0; max-inline-size: 100%; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button { transition: background-color 100ms linear, border-color 100ms linear; }
  }
  @media (forced-colors: active) {
    .button--primary { forced-color-adjust: none; background: ButtonText; color: ButtonFace; border-color: ButtonText; }
    .button--primary:is(:hover, :active) { background: Highlight; color: HighlightText; }
    .button--quiet { border-color: ButtonBorder; }
    .button[aria-disabled="true"] { color: GrayText; border-color: GrayText; }
  }
  @media print {
    .button { display: none !important; }
  }
`;
