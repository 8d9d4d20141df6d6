import { css } from 'lit';

/** Badges for states, chips for roles and filters. */
export const badges = css`
  .badge { white-space: nowrap; --_tt-b-text: var(--_tt-muted); --_tt-b-line: var(--_tt-control); --_tt-b-tint: var(--_tt-sunken); --_tt-b-edge: var(--_tt-border); display: inline-flex; align-items: center; gap: .375em; font-size: max(.8125em, .75rem); line-height: 1.25; font-weight: 600; padding-block: .1875em; padding-inline: .375em .5em; border-radius: calc(var(--_tt-radius) * .8); color: var(--_tt-b-text); background: var(--_tt-b-tint); border: 1px solid var(--_tt-b-edge); max-inline-size: 100%; }
  .badge .icon { inline-size: 1.125em; block-size: 1.125em; color: var(--_tt-b-line); stroke-width: 1.75; }
  .badge[data-tone="ok"] { --_tt-b-text: var(--_tt-ok-text); --_tt-b-line: var(--_tt-ok-line); --_tt-b-tint: var(--_tt-ok-tint); --_tt-b-edge: var(--_tt-ok-edge); }
  .badge[data-tone="warn"] { --_tt-b-text: var(--_tt-warn-text); --_tt-b-line: var(--_tt-warn-line); --_tt-b-tint: var(--_tt-warn-tint); --_tt-b-edge: var(--_tt-warn-edge); }
  .badge[data-tone="bad"] { --_tt-b-text: var(--_tt-bad-text); --_tt-b-line: var(--_tt-bad-line); --_tt-b-tint: var(--_tt-bad-tint); --_tt-b-edge: var(--_tt-bad-edge); }
  .badge[data-tone="info"] { --_tt-b-text: var(--_tt-info-text); --_tt-b-line: var(--_tt-info-line); --_tt-b-tint: var(--_tt-info-tint); --_tt-b-edge: var(--_tt-info-edge); }
  .chips { display: flex; flex-wrap: wrap; gap: .375em; }
  .chip { display: inline-flex; align-items: center; gap: .25em; font-size: max(.8125em, .75rem); line-height: 1.25; padding: .1875em .5em; border: 1px solid var(--_tt-border); border-radius: calc(var(--_tt-radius) * .8); background: var(--_tt-surface); color: var(--_tt-text); }
  .now { margin-inline-start: .625em; font-weight: 400; }
  .chip--more { border-style: dashed; color: var(--_tt-muted); }
  .chip--filter { padding: 0; padding-inline-start: .625em; background: var(--_tt-accent-tint); border-color: var(--_tt-accent-edge); }
  .chip--filter button { background: none; border: 0; padding: .25em; min-inline-size: 2em; min-block-size: 2em; cursor: pointer; display: grid; place-items: center; }
  .chip--filter .icon { inline-size: 1em; block-size: 1em; }
  @container tt (inline-size < 36em) {
    .badge { white-space: normal; }
  }
  @media (forced-colors: active) {
    summary :is(.badge, .muted, h3) { color: CanvasText; }
  }
`;
