import { css } from 'lit';

/** The page of an element: spacing, columns, panels, action rows. */
export const layout = css`
  .page { padding: 1.25em 1em 1.5em; display: grid; gap: 1.5em; grid-template-columns: minmax(0, 1fr); }
  .stack { display: grid; align-content: start; gap: var(--_tt-s4); grid-template-columns: minmax(0, 1fr); }
  .stack--s { gap: var(--_tt-s2); }
  .stack--l { gap: var(--_tt-s6); }
  .head { display: flex; flex-wrap: wrap; gap: var(--_tt-s3) var(--_tt-s5); align-items: start; justify-content: space-between; }
  .head > :first-child { display: grid; gap: var(--_tt-s1); flex: 1 1 20em; min-inline-size: 0; }
  .section { display: grid; gap: var(--_tt-s4); grid-template-columns: minmax(0, 1fr); }
  .section + .section { border-block-start: 1px solid var(--_tt-hairline); padding-block-start: 1.5em; }
  .actions { display: flex; flex-wrap: wrap; gap: var(--_tt-s3); align-items: center; }
  .actions--end { justify-content: end; }
  .foot { display: flex; flex-wrap: wrap; gap: var(--_tt-s2) var(--_tt-s5); justify-content: space-between; padding: .75em 1.143em; border-block-start: 1px solid var(--_tt-hairline); color: var(--_tt-muted); font-size: .875em; }
  .who { display: flex; flex-wrap: wrap; gap: 0 1.25em; font-size: .875em; color: var(--_tt-muted); }
  .who b { color: var(--_tt-text); }
  .panel .facts > div { grid-template-columns: 6.25em minmax(0, 1fr); }
  .panel { border: 1px solid var(--_tt-border); border-radius: calc(var(--_tt-radius) * 1.333); padding: 1em; display: grid; gap: .875em; align-content: start; grid-template-columns: minmax(0, 1fr); }
  .panel--sunken { background: var(--_tt-sunken); border-color: var(--_tt-hairline); }
  .cols { display: grid; gap: 1.5em 2em; grid-template-columns: minmax(0, 1fr); }
  .titled { display: flex; gap: .375em; align-items: start; }
  .back { display: inline-flex; align-items: center; gap: .375em; inline-size: fit-content; }
  @container tt (inline-size >= 36em) {
    .page { padding: 1.75em 1.75em 2em; gap: 1.75em; }
    .foot { padding-inline: 2em; }
  }
  @container tt (inline-size < 20em) {
    .page { padding-inline: .75em; }
    .foot { padding-inline: .857em; }
  }
  @container tt (inline-size < 15em) {
    .page, .foot { overflow-wrap: anywhere; }
    .page { padding-inline: .625em; }
    .panel .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  }
  @container tt (inline-size >= 52em) {
    .page--main { padding: 1.75em 2.25em 2.25em; }
    .cols > aside, .sticky { align-self: start; }
    .sticky { position: sticky; inset-block-start: 1em; }
    .cols--2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .cols--aside { grid-template-columns: minmax(0, 1fr) minmax(17em, 21em); }
    .cols--aside > .first { grid-column: 2; grid-row: 1; }
    .cols--aside:has(> .first) > :not(.first) { grid-column: 1; grid-row: 1; }
    .cols--even { grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr); }
  }
`;
