import { css } from 'lit';

/** Tokens and ground rules. Every element adopts this sheet first. */
export const base = css`
  /* The text on the accent is black or white, whichever reads better: .1791 is the luminance with equal contrast to
     both. Written as a relative colour, because contrast-color() is younger than the browsers we support and a script
     would not see the host change its accent. */
  :host {
    --_tt-accent: var(--twotier-accent, oklch(.5 .13 255));
    --_tt-radius: var(--twotier-radius, .375em);
    --_tt-mono: var(--twotier-font-mono, ui-monospace, "SFMono-Regular", "Cascadia Mono", "DejaVu Sans Mono", monospace);
    --_tt-surface: light-dark(oklch(1 0 0), oklch(.205 .004 255));
    --_tt-sunken: light-dark(oklch(.975 .003 255), oklch(.175 .004 255));
    --_tt-raised: light-dark(oklch(1 0 0), oklch(.245 .005 255));
    --_tt-hover: light-dark(oklch(.96 .004 255), oklch(.255 .005 255));
    --_tt-pressed: light-dark(oklch(.935 .005 255), oklch(.295 .006 255));
    --_tt-hairline: light-dark(oklch(.915 .005 255), oklch(.3 .006 255));
    --_tt-border: light-dark(oklch(.855 .007 255), oklch(.375 .008 255));
    --_tt-control: light-dark(oklch(.6 .012 255), oklch(.585 .011 255));
    --_tt-text: light-dark(oklch(.235 .015 255), oklch(.945 .003 255));
    --_tt-muted: light-dark(oklch(.44 .015 255), oklch(.775 .008 255));
    --_tt-faint: light-dark(oklch(.515 .014 255), oklch(.69 .01 255));
    --_tt-ok-text: light-dark(oklch(.43 .11 152), oklch(.83 .11 152));
    --_tt-ok-line: light-dark(oklch(.56 .13 152), oklch(.7 .13 152));
    --_tt-ok-tint: light-dark(oklch(.97 .017 152), oklch(.275 .038 152));
    --_tt-ok-edge: light-dark(oklch(.86 .065 152), oklch(.42 .07 152));
    --_tt-warn-text: light-dark(oklch(.43 .11 72), oklch(.83 .11 72));
    --_tt-warn-line: light-dark(oklch(.56 .13 72), oklch(.7 .13 72));
    --_tt-warn-tint: light-dark(oklch(.97 .017 72), oklch(.275 .038 72));
    --_tt-warn-edge: light-dark(oklch(.86 .065 72), oklch(.42 .07 72));
    --_tt-bad-text: light-dark(oklch(.45 .165 27), oklch(.83 .11 25));
    --_tt-bad-line: light-dark(oklch(.56 .2 27), oklch(.7 .15 25));
    --_tt-bad-tint: light-dark(oklch(.97 .014 25), oklch(.275 .045 25));
    --_tt-bad-edge: light-dark(oklch(.86 .075 25), oklch(.42 .09 25));
    --_tt-info-text: light-dark(oklch(.43 .11 250), oklch(.83 .11 250));
    --_tt-info-line: light-dark(oklch(.56 .13 250), oklch(.7 .13 250));
    --_tt-info-tint: light-dark(oklch(.97 .017 250), oklch(.275 .038 250));
    --_tt-info-edge: light-dark(oklch(.86 .065 250), oklch(.42 .07 250));
    --_tt-on-accent: color(from var(--_tt-accent) xyz-d65 calc(.9505 * (clamp(0, (.1791 - y) * 1e6, 1))) clamp(0, (.1791 - y) * 1e6, 1) calc(1.089 * (clamp(0, (.1791 - y) * 1e6, 1))));
    --_tt-accent-hover: color-mix(in oklab, var(--_tt-accent) 86%, color(from var(--_tt-accent) xyz-d65 calc(.9505 * (clamp(0, (y - .1791) * 1e6, 1))) clamp(0, (y - .1791) * 1e6, 1) calc(1.089 * (clamp(0, (y - .1791) * 1e6, 1)))));
    --_tt-accent-text: light-dark(oklch(from var(--_tt-accent) min(l, .49) c h), oklch(from var(--_tt-accent) max(l, .70) min(c, .15) h));
    --_tt-accent-tint: light-dark(oklch(from var(--_tt-accent) .968 min(c, .014) h), oklch(from var(--_tt-accent) .275 min(c, .032) h));
    --_tt-accent-edge: light-dark(oklch(from var(--_tt-accent) .84 min(c, .07) h), oklch(from var(--_tt-accent) .43 min(c, .08) h));
    --_tt-focus: var(--_tt-accent-text);
    --_tt-shadow: 0 1px 2px light-dark(oklch(.2 .02 255 / .08), oklch(0 0 0 / .5)), 0 .5em 1.5em light-dark(oklch(.2 .02 255 / .14), oklch(0 0 0 / .55));
    --_tt-s1: .25em;
    --_tt-s2: .5em;
    --_tt-s3: .75em;
    --_tt-s4: 1em;
    --_tt-s5: 1.5em;
    --_tt-s6: 2em;
    --_tt-s7: 3em;
    --_tt-control-size: 2.5em;
    --_tt-row-pad: .6875em;
    --_tt-line: 1.5px;
    container: tt / inline-size;
    display: block;
    color: var(--_tt-text);
    background: var(--_tt-surface);
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
  }
  :host([hidden]), [hidden] { display: none !important; }
  :host(:lang(ar)) { line-height: 1.7; }
  :host(:is([density="compact"], :state(compact))) { font-size: .875em; --_tt-control-size: 2.2858em; --_tt-row-pad: .4286em; }
  @media (pointer: coarse) {
    :host, :host(:is([density="compact"], :state(compact))) { --_tt-control-size: 2.75em; }
  }
  @media (prefers-contrast: more) {
    :host { --_tt-hairline: var(--_tt-control); --_tt-border: var(--_tt-control); --_tt-control: light-dark(oklch(.4 .02 255), oklch(.8 .014 255)); --_tt-muted: light-dark(oklch(.33 .022 255), oklch(.87 .01 255)); --_tt-faint: light-dark(oklch(.4 .02 255), oklch(.8 .014 255)); --_tt-ok-edge: var(--_tt-ok-line); --_tt-warn-edge: var(--_tt-warn-line); --_tt-bad-edge: var(--_tt-bad-line); --_tt-info-edge: var(--_tt-info-line); --_tt-line: 2px; }
  }
  :host, *, ::before, ::after { box-sizing: border-box; }
  :where(h2, h3, h4, p, ul, ol, dl, dd, fieldset, legend, figure, table, pre) { margin: 0; padding: 0; }
  :where(ul, ol) { list-style: none; }
  :where(fieldset) { border: 0; min-inline-size: 0; }
  :where(button, input, select, textarea) { font: inherit; color: inherit; letter-spacing: inherit; }
  :where(h2, h3, h4) { font-weight: 600; line-height: 1.25; text-wrap: balance; font-family: inherit; color: inherit; letter-spacing: 0; }
  :where(h2) { font-size: 1.5em; }
  :where(h3) { font-size: 1.125em; }
  :where(h4, .h4) { font-size: 1em; }
  :where(a) { color: var(--_tt-accent-text); text-decoration-line: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
  :where(a:hover) { text-decoration-thickness: 2px; }
  :where(strong, b) { font-weight: 600; }
  :where(a, button, input, select, textarea, summary, [tabindex]):focus-visible { outline: 2px solid var(--_tt-focus); outline-offset: 2px; border-radius: var(--_tt-radius); }
  [tabindex="-1"]:focus { outline: none; }
  .icon { inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; vertical-align: -.28em; overflow: visible; }
  .icon--dashed { stroke-dasharray: 3.2 2.69; }
  .icon--thick { stroke-width: 3; }
  .icon--flip:dir(rtl) { scale: -1 1; }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
  .muted { color: var(--_tt-muted); }
  .small { font-size: max(.875em, .75rem); }
  .lead { text-wrap: pretty; font-size: 1em; color: var(--_tt-muted); max-inline-size: 44em; }
  .prose { max-inline-size: 40em; }
  .code { font-family: var(--_tt-mono); font-size: .9375em; overflow-wrap: anywhere; }
  .nowrap { white-space: nowrap; }
  .num { font-variant-numeric: tabular-nums; }
  @media (forced-colors: active) {
    :where(a, button, input, select, textarea, summary, [tabindex]):focus-visible { outline: 3px solid Highlight; }
    .icon { color: inherit !important; stroke: currentColor !important; }
    summary { color: ButtonText; }
  }
  @media print {
    :host { border: 0; color-scheme: light; }
  }
`;
